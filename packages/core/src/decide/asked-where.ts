import type { Settings } from '../config/schema.ts';
import type { Asks, Decision } from '../model.ts';

/**
 * Where the site asks about what was decided, by the author's `banner`. `auto`: the banner asks about services that
 * have no place of their own; `always`: about everything that somebody is known to run; `never`: about nothing.
 */
export function askedWhere({ action, asks, reason }: Decision, banner: Settings['banner']): Asks {
  if (action !== 'gate' || banner === 'auto') return asks;
  if (banner === 'never') return asks === 'banner' ? 'preferences' : asks;
  return asks === 'nowhere' || reason === 'not-identified' ? asks : 'banner';
}
