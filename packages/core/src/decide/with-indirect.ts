import type { Classifier } from '../classify/classify.ts';
import type { Settings } from '../config/schema.ts';
import type { Certainty } from '../indirect/certainty.ts';
import { indirectContacts, type ScriptContext, type ScriptPage } from '../indirect/indirect-contacts.ts';
import type { Spot } from '../kinds/spot.ts';
import { importMapOf } from '../scan/import-map.ts';
import { decide } from './decide.ts';
import type { DecidedSpot } from './decide-spot.ts';

/** What finding indirect contacts takes. */
interface Context extends ScriptContext {
  classifier: Classifier;
  settings: Settings;
}

/** A script that may contact somebody: it is told, and runs. */
export interface UncertainContact {
  spot: Spot;
  url: URL;
  certainty: Exclude<Certainty, 'sure'>;
}

/**
 * Adds whom scripts contact by what is not in their own text. What is likely counts where it is a service that the
 * config or the catalogue knows, as in a script's own text.
 * @param decided every spot of the page
 */
export function withIndirect(
  decided: readonly DecidedSpot[],
  page: ScriptPage,
  context: Context,
): { decided: DecidedSpot[]; uncertain: UncertainContact[] } {
  const uncertain: UncertainContact[] = [];
  const { classifier, settings } = context;
  const withContacts = (each: DecidedSpot): DecidedSpot => {
    const { spot } = each;
    // Most are no scripts and hold none.
    if (!spot.script && !spot.module && !spot.inner) return each;
    const contacts = [...indirectContacts(spot, page, context), ...innerContacts(spot, page, context)];
    if (contacts.length === 0) return each;
    const parties = [...each.parties];
    for (const { url, attribute, certainty, onUse } of contacts) {
      const service = classifier.ofUrl(url);
      if (!service || parties.some((party) => party.service === service)) continue;
      const decision = decide(spot, service, settings.services[service.id], onUse);
      const counts = certainty === 'sure' || (certainty === 'likely' && classifier.ofKnownUrl(url) !== null);
      if (counts) parties.push({ service, url, attributes: [attribute], loads: [], decision });
      else if (decision.action !== 'keep') uncertain.push({ spot, url, certainty });
    }
    return { ...each, parties };
  };
  return { decided: decided.map(withContacts), uncertain };
}

/** Those of the scripts in a frame's own document, which shares nothing with the page. */
function innerContacts({ inner, document }: Spot, { base }: ScriptPage, context: ScriptContext) {
  if (!inner || document === undefined) return [];
  const maps = [...document.matchAll(importMap)].map(([, json = '']) => json);
  const page: ScriptPage = {
    page: { path: '', url: base, text: document, encoding: 'utf-16' },
    spots: inner,
    base,
    importMap: importMapOf(maps, base),
  };
  return inner.flatMap((spot) =>
    indirectContacts(spot, page, context).map((contact) => ({ ...contact, attribute: 'srcdoc' })),
  );
}

const importMap = /<script\b[^>]*\btype\s*=\s*["']?importmap(?=["'\s>])[^>]*>([\s\S]*?)<\/script/gi;
