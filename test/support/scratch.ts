import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Lends an empty folder, and removes it with all that is in it afterwards. */
export async function withScratch<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-scratch-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
