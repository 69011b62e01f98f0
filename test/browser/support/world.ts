import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type Internet, startInternet } from '../../support/internet.ts';
import { openVisitor, type Visitor } from '../../support/visitor.ts';

/** What the tests of a file share. */
export interface World {
  internet: Internet;
  /** Somebody with a browser on that internet. */
  visitor: Visitor;
  /** Absolute path of a folder that is empty at first. */
  scratch: string;
}

/**
 * Makes a world before the tests of this file, and ends it after them.
 * @returns the world; to be called inside tests and hooks
 */
export function sharedWorld(): () => World {
  let world: World | undefined;
  beforeAll(async () => {
    const internet = await startInternet();
    const scratch = await mkdtemp(join(tmpdir(), 'latchkey-world-'));
    world = { internet, scratch, visitor: await openVisitor(internet) };
  });
  afterAll(async () => {
    await world?.visitor.leave();
    await world?.internet.close();
    if (world) await rm(world.scratch, { recursive: true });
  });
  return () => {
    if (!world) throw new Error('There is a world only while tests run');
    return world;
  };
}
