import { unified } from 'unified';
import { matter } from 'vfile-matter';
import { LegalPageError } from './legal-page-error.ts';

/** The YAML between the `---` lines at the top; empty when there is none. */
export function readFrontmatter(markdown: string, path: string): Record<string, unknown> {
  let frontmatter: unknown;
  try {
    unified()
      .use(() => (_tree, file) => {
        matter(file);
        frontmatter = file.data['matter'];
      })
      .runSync({ type: 'root' }, markdown);
  } catch (cause) {
    throw mistake(path, cause);
  }
  if (!isRecord(frontmatter)) throw mistake(path);
  return frontmatter;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mistake(path: string, cause?: unknown): LegalPageError {
  return new LegalPageError({
    path,
    line: 1,
    message: 'the frontmatter is not a YAML mapping.',
    hint: 'Write one "key: value" per line between the two "---" lines; put a value with a colon in quotes.',
    cause,
  });
}
