import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { type Lab, openLab, type Visit } from './lab.ts';

/** Gives each test of a file a visit of its own to the sample site, in which no error may go uncaught. */
export function eachVisit(begins: (visit: Visit, lab: Lab) => void): void {
  let lab: Lab;
  let visit: Visit;

  beforeAll(async () => {
    lab = await openLab();
  });
  afterAll(() => lab.close());
  beforeEach(async () => {
    visit = await lab.visit();
    begins(visit, lab);
  });
  afterEach(async () => {
    expect(visit.errors).toEqual([]);
    await visit.end();
  });
}
