import { statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import type { StagedFiles, Turn } from './write-files.ts';

/** Undefined where this Node cannot write the format. */
type Compress = (bytes: Buffer) => Promise<Buffer> | undefined;

const { constants } = zlib;

/** By the end of the copy's name, at the levels that generators use for files made once. */
const formats: Record<string, Compress> = {
  '.br': (bytes) =>
    promisify(zlib.brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  '.gz': (bytes) => promisify(zlib.gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
  '.zst': (bytes) => {
    // Node 22.15 and newer.
    const compress = zlib.zstdCompress as typeof zlib.zstdCompress | undefined;
    const params = { [constants.ZSTD_c_compressionLevel]: 19 };
    return compress && promisify(compress)(bytes, { params });
  },
};

/**
 * Stages a file together with the compressed copies that lie beside it (`page.html.br`, `.gz`, `.zst`): servers
 * prefer those, and would publish the old page. A format that this Node cannot write loses its copy.
 * @param folder of the staged files
 */
export async function stageWithCopies(
  staged: StagedFiles,
  folder: string,
  path: string,
  content: Buffer | string,
  turn?: Turn,
): Promise<void> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const copies = await Promise.all(
    Object.entries(formats)
      .filter(([ending]) => statSync(join(folder, path + ending), { throwIfNoEntry: false })?.isFile())
      .map(async ([ending, compress]) => ({ path: path + ending, bytes: await compress(bytes) })),
  );
  // Copies first: after a kill between the two, the page is still old, and the next run makes both again.
  for (const copy of copies) {
    if (copy.bytes) staged.add(copy.path, copy.bytes, turn);
    else staged.remove(copy.path, turn);
  }
  staged.add(path, bytes, turn);
}

/**
 * Has a file removed together with its copies, before the record forgets it: after a kill the next run still knows
 * whose it is. Copies first: the file tells that there is something to remove.
 */
export function removeWithCopies(staged: StagedFiles, path: string): void {
  for (const ending of [...Object.keys(formats), '']) staged.remove(path + ending, 'first');
}
