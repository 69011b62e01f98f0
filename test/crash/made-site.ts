import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A site that is made up for a test. */
export interface SiteSize {
  pages: number;
  /** Of one page, about. */
  bytes: number;
}

/** Writes pages with things to gate and to remove; the first has a compressed copy. */
export function makeSite(folder: string, { pages, bytes }: SiteSize): void {
  const paragraph =
    '<p class="text">Some words of a page that goes on and on, as pages of documentation do.</p>\n';
  const text = paragraph.repeat(Math.ceil(bytes / paragraph.length));
  for (let index = 0; index < pages; index++) {
    const file = join(folder, `part-${index % 10}`, `page-${index}`, 'index.html');
    const html = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Page ${index}</title>
<link rel="preconnect" href="https://fonts.gstatic.com">
<script async src="https://static.hotjar.com/c/hotjar-1.js"></script>
</head><body>
<iframe src="https://www.youtube.com/embed/${index}" title="Video ${index}"></iframe>
${text}<img src="https://pictures.example.net/${index}.png" alt="Picture ${index}">
</body></html>
`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, html);
    if (index === 0) writeFileSync(`${file}.gz`, gzipSync(html));
  }
  writeFileSync(join(folder, 'app.js'), 'console.log(1);\n');
}

/** SHA-256 of every file of a folder, by POSIX path. */
export function hashesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [relative(folder, file).split(sep).join('/'), hash('sha256', readFileSync(file))]),
  );
}

/** What differs between two folders, for people; empty when nothing does. */
export function differences(
  actual: ReadonlyMap<string, string>,
  expected: ReadonlyMap<string, string>,
): string[] {
  return [
    ...[...expected]
      .filter(([path, hash]) => actual.get(path) !== hash)
      .map(([path]) => `other bytes: ${path}`),
    ...[...actual.keys()].filter((path) => !expected.has(path)).map((path) => `one too many: ${path}`),
  ];
}
