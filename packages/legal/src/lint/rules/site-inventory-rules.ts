import type { InventoryService } from '@latchkey/core';
import { phrasesIn } from '../phrases/index.ts';
import { has } from '../sentences.ts';
import type { SiteProblem, SiteRule } from '../site-rule.ts';
import { missingField } from './missing-field.ts';
import { runsUnasked } from './ungated.ts';

/** L103 */
export const unknownHost: SiteRule = {
  code: 'L103',
  name: 'unknown-host',
  severity: 'error',
  reason: 'Who gets the data of visitors has to be named, and a host is no name.',
  source: 'GDPR, article 13(1)(e): https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  check(_, { facts }) {
    return facts.inventory.services
      .filter(({ verified, decision }) => !verified && decision !== 'remove')
      .map((service) => ({
        ...placeOf(service),
        message: `nobody has said who runs ${service.id}. Name it under \`services\` in the config.`,
      }));
  },
};

/** L104 */
export const ungatedService: SiteRule = {
  code: 'L104',
  name: 'ungated-service',
  severity: 'error',
  reason: 'Statistics and advertising need consent before they start, unless a law exempts them.',
  source:
    'CJEU, C-673/17 (Planet49): http://curia.europa.eu/juris/document/document.jsf?docid=218462&doclang=EN',
  check(_, { facts }) {
    return facts.inventory.services.filter(runsUnasked).map((service) => ({
      ...placeOf(service),
      message: `${service.name} (${service.purpose}) runs before any choice. Leave out its \`keep\`, or say what exempts it: \`services: { '${service.id}': { exempt: { basis, since, reason } } }\`.`,
    }));
  },
};

/** L106, of what the tables are filled from. */
export const namelessProvider: SiteRule = {
  ...missingField,
  check(_, { facts }) {
    return facts.inventory.services
      .filter(({ decision, verified, provider }) => decision !== 'remove' && verified && !provider)
      .map((service) => ({
        ...placeOf(service),
        message: `nobody has said who provides ${service.name}, so the tables cannot. Say it in the config: \`services: { '${service.id}': { provider: '…' } }\`.`,
      }));
  },
};

/** L302 */
export const openerMissing: SiteRule = {
  code: 'L302',
  name: 'opener-missing',
  severity: 'error',
  reason: 'To withdraw has to be as easy as to agree, from every page that asks.',
  source: 'GDPR, article 7(3): https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  check(_, { unlinked = [] }) {
    const [first] = unlinked;
    if (first === undefined) return [];
    const pages = unlinked.length === 1 ? '1 page asks' : `${unlinked.length} pages ask`;
    return [
      {
        ...{ file: first, line: 1, column: 1 },
        message: `${pages} and have no link to the preferences. Link "#latchkey-preferences", or leave out \`preferencesLink: false\`.`,
      },
    ];
  },
};

/** L310 */
export const bannerParity: SiteRule = {
  code: 'L310',
  name: 'banner-parity',
  severity: 'error',
  reason: 'Refusing has to be as clear as accepting: a button that refuses says so.',
  source:
    'EDPB, report of the Cookie Banner Taskforce, 2023-01-17; CNIL, notices of 2024-12-12 on misleading banners',
  check(documents, { labels = [] }) {
    return labels.flatMap(({ lang, accept, refuse }) => {
      const phrases = phrasesIn(lang);
      if (!phrases || refuse === undefined) return [];
      const agrees = has(refuse, phrases.consent) && !has(refuse, phrases.refusal);
      const vague = agrees || has(refuse, phrases.vagueRefusal);
      if (!vague && refuse !== accept) return [];
      const file = documents.find((document) => document.lang === lang)?.path ?? documents[0]?.path;
      const message = `the button that refuses says "${refuse}" (\`texts.${lang}.banner\`), which does not say that it refuses.`;
      return file === undefined ? [] : [{ file, line: 1, column: 1, message }];
    });
  },
};

/** L504 */
export const exemptionUndocumented: SiteRule = {
  code: 'L504',
  name: 'exemption-undocumented',
  severity: 'error',
  reason:
    'What runs without consent does so on a law, since a day: both are what an authority asks for first.',
  source: 'CNIL, audience measurement: https://www.cnil.fr/fr/node/167364',
  check(_, { facts, bases }, { today }) {
    return facts.inventory.services.flatMap((service) => {
      const { exempt, name } = service;
      if (!exempt) return [];
      const wrong = [
        ...(bases && !bases.includes(exempt.basis)
          ? [`"${exempt.basis}", which is no basis that is known here (${bases.join(', ')})`]
          : []),
        ...(exempt.since > today ? [`an exemption since ${exempt.since}, which is in the future`] : []),
      ];
      return wrong.map((what) => ({
        ...placeOf(service),
        message: `${name} runs without consent on ${what}.`,
      }));
    });
  },
};

function placeOf({ samples, id }: InventoryService): Omit<SiteProblem, 'message'> {
  const [first] = samples;
  return { file: first?.page ?? id, line: first?.line ?? 1, column: 1 };
}
