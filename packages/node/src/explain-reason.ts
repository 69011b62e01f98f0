import type { Found, ServiceSettings } from '@latchkey/core';

type Sentence = (found: Found, own: ServiceSettings | undefined) => string;

/** One sentence per reason of a decision. */
const sentences: Record<string, Sentence> = {
  'needs-consent': ({ service }) =>
    `Loading it contacts ${service.name}, and nothing says that visitors agree. It waits until they do.`,
  'not-identified': ({ service }) =>
    `Nobody has said who runs ${service.name}, so nobody can be asked about it properly. It waits, listed as not identified.`,
  'asked-in-code': ({ service }) =>
    `Your own code waits for it: it asks latchkey.consent('${service.id}'), and visitors are asked for the answer.`,
  'held-in-code': ({ service }) =>
    `Your own code would load it from ${service.name}. The guard of the pages that run the code holds it until visitors agree.`,
  hint: () =>
    'It makes the browser connect before anybody has asked for anything. It goes with what it was to speed up.',
  'noscript-picture': () =>
    'It stands in <noscript>: browsers without scripts cannot be asked, so a link to the picture stands in its place.',
  'noscript-tracker': () =>
    'Only browsers without scripts would load it, and they cannot be asked. Nobody would see it: it is removed.',
  'kept-by-author': (_, own) => `Your config keeps it: ${reasonText(own?.keep)}`,
  'consent-tool': ({ service }) =>
    `${service.name} asks visitors itself, so it is left alone. Two tools on one site ask twice: use one.`,
  exempt: (_, own) =>
    `Your config says that the law lets it run without consent (${own?.exempt?.basis ?? ''}): ${own?.exempt?.reason ?? ''}`,
  'ignored-in-markup': () => 'The element says data-latchkey-ignore. It is left alone, and listed.',
  'on-use': ({ service }) =>
    `${service.name} is contacted only when the visitor uses what asks for it. It is left alone, and listed so.`,
  'on-submit': () => 'A form contacts somebody only when its visitor sends it. It is left alone, and listed.',
  ping: () =>
    'It tells others about every click on the link, without a word to the visitor. The attribute is removed.',
  navigation: ({ decision }) =>
    decision.action === 'keep'
      ? 'The page is there only to lead to another one: its visitor asked for that.'
      : 'The page has something to read, and would send its visitor to another site by itself. A link does instead.',
};

const depends = 'depends-on:';

/** Why a finding was decided so. A reason that has no sentence yet is named. */
export function whyDecided(found: Found, own: ServiceSettings | undefined): string {
  const { reason } = found.decision;
  if (reason.startsWith(depends)) {
    return `It uses what ${reason.slice(depends.length)} defines, and would fail without it. It waits with it, and runs after it.`;
  }
  return sentences[reason]?.(found, own) ?? `The reason is "${reason}".`;
}

function reasonText(keep: ServiceSettings['keep']): string {
  if (keep === undefined) return '';
  return typeof keep === 'string' ? keep : (Object.values(keep)[0] ?? '');
}
