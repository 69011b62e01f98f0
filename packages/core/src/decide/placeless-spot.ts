import type { Kind } from '../model.ts';
import type { Decidable } from './decide.ts';

/** What stands in a file of its own, a script or a style sheet: no place of a page in which a visitor could be asked. */
export function placelessSpot(kind: Kind): Decidable {
  return { kind, tag: { name: '', noscript: false }, invisible: true, insideControl: false };
}
