import * as z from 'zod';
import { purposes } from '../model.ts';
import { purposeOf } from '../words/purpose-of.ts';

/** A purpose by any of its names. */
export const purpose = z.preprocess(
  (value) => (typeof value === 'string' ? (purposeOf(value) ?? value) : value),
  z.enum(purposes),
);
