import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { fileOf } from '../../../support/example-sites.ts';

/**
 * Bytes of a file of a site after brotli at its highest quality.
 * @param path as it is asked for: `/`, `/site.css`
 */
export function compressedSize(folder: string, path: string): number {
  const content = readFileSync(fileOf(folder, decodeURIComponent(path)));
  return brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  }).length;
}
