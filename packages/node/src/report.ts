import type { Found, Inventory, InventoryService } from '@latchkey/core';
import { claimWarnings } from './check-claims.ts';
import { count } from './count.ts';
import { firstPlaces } from './first-places.ts';
import type { FolderResult } from './gate-folder.ts';
import { lintWarnings } from './lint-legal.ts';
import type { FolderPlan } from './plan-folder.ts';
import { declaredWarnings } from './report-declared.ts';
import { documentWarnings } from './report-documents.ts';
import { lookWarnings } from './report-look.ts';
import { madeWarnings } from './report-made.ts';
import { policyWarnings } from './report-policies.ts';
import { posterWarnings } from './report-posters.ts';
import { regatingWarnings } from './report-regating.ts';
import { askedByScripts, beyondGatesInWords, heldByGuard, runTimeWarnings } from './report-run-time.ts';
import { serverIslandWarnings } from './report-server-islands.ts';
import { uncertainWarnings } from './report-uncertain.ts';
import { undatedWarnings } from './report-undated.ts';
import { tips } from './tips.ts';
import { wellKnownWarnings } from './well-known.ts';

/** What a build prints: one summary, and one block per host that nobody has described. */
export interface Report {
  summary: string;
  warnings: string[];
}

export function reportOf(
  { inventory, found, plan, claims, lint, lock, written }: FolderResult,
  tense: Tense,
): Report {
  return {
    summary: [
      headline({ inventory, found, plan, written }, tense),
      ...decisions(inventory, found, plan),
      ...tips(inventory, plan.site.settings),
      ...(lock?.summary ?? []),
    ].join('\n'),
    warnings: [
      ...(lock?.warnings ?? []),
      ...inventory.services
        .filter(({ verified, decision }) => !verified && decision !== 'remove')
        .map((service) => unknownHost(service)),
      ...declaredWarnings(inventory, plan.site.settings),
      ...claimWarnings(claims),
      ...lintWarnings(lint, claims),
      ...undatedWarnings(
        plan,
        inventory.services.map(({ firstSeen }) => firstSeen),
      ),
      ...wellKnownWarnings(plan.site.settings, plan.site.address),
      ...runTimeWarnings(plan),
      ...policyWarnings(plan, inventory),
      ...serverIslandWarnings(plan.notes),
      ...uncertainWarnings(plan.notes),
      ...documentWarnings(plan.documents),
      ...regatingWarnings(plan),
      ...madeWarnings(plan.made, tense),
      ...(plan.assumedHost
        ? [
            `No site URL is known; "${plan.assumedHost}" was taken from rel=canonical. Set \`site\` to be sure.`,
          ]
        : []),
      ...(plan.site.address.url === undefined && !plan.assumedHost && found.length > 0
        ? ['No site URL is known: absolute links of the site to itself count as third parties. Set `site`.']
        : []),
      ...lookWarnings(plan),
      ...posterWarnings(plan),
      ...linkWarnings(plan.linksOut),
      ...fallbackWarnings(plan.fallbacks),
    ],
  };
}

function linkWarnings(links: readonly string[]): string[] {
  if (links.length === 0) return [];
  return [
    [
      `${count(links.length, 'link')} ${links.length === 1 ? 'leads' : 'lead'} out of the folder. What lies there was not read, and is not gated.`,
      ...firstPlaces(links),
      '  Gate it where it lies, or gate a copy (latchkey gate <folder> --out <folder>), in which links become files.',
    ].join('\n'),
  ];
}

function fallbackWarnings(fallbacks: FolderPlan['fallbacks']): string[] {
  if (fallbacks.length === 0) return [];
  const pages = fallbacks.map(({ page, reason }) => `${page}: ${reason}`);
  return [
    [
      `The slower tree parser had to read ${count(pages.length, 'page')}; nothing is missed for it.`,
      ...firstPlaces(pages),
    ].join('\n'),
  ];
}

/** `gated`: it was done; `found`: nothing was changed. */
type Tense = 'gated' | 'found';

function headline(
  { inventory, found, plan, written }: Pick<FolderResult, 'inventory' | 'found' | 'plan' | 'written'>,
  tense: Tense,
): string {
  const seen = inventory.services.filter(({ places }) => places > 0);
  const open = seen.filter(({ decision }) => decision !== 'keep');
  const beyond = beyondGatesInWords(plan).join(', and ');
  if (seen.length === 0) {
    const same = !changesPages(plan, written);
    if (beyond !== '')
      return `The HTML contacts no third party, but ${beyond}.${same ? ' No page was changed.' : ''}`;
    return `No page contacts a third party: nothing to ask${same ? ', no page was changed' : ''}.`;
  }
  const pages = new Set(found.map(({ finding }) => finding.page)).size;
  const places = `${count(found.length, 'place')} on ${count(pages, 'page')} ${found.length === 1 ? 'contacts' : 'contact'} ${count(seen.length, 'service')} of others`;
  const but = beyond === '' ? '' : `, but ${beyond}`;
  if (tense === 'found') return `${places}${but}. Nothing was changed.`;
  const waiting = open.filter(({ decision }) => decision === 'gate').length;
  if (waiting === 0)
    return `${places}${but}: nothing waits for a choice, ${count(found.length, 'place')} ${found.length === 1 ? 'is' : 'are'} settled.`;
  const kept = seen.length - open.length;
  if (kept > 0) {
    return `${places}: ${waiting} wait for the visitor's choice, ${kept} stay as they are${but}.`;
  }
  const left = found.filter(({ decision }) => decision.action === 'keep').length;
  const whole = beyond === '' ? 'all of it' : 'what is in the HTML';
  const all = left > 0 ? `all but ${count(left, 'place')}` : whole;
  return `${places}: ${all} waits for the visitor's choice${but}.`;
}

/** Slots are filled and parts go where nobody is contacted, too. */
function changesPages({ pages }: FolderPlan, written: readonly string[]): boolean {
  const files = new Set(written);
  return pages.some(({ path }) => files.has(path));
}

function decisions({ services }: Inventory, found: Found[], plan: FolderPlan): string[] {
  const named = (list: InventoryService[]) =>
    list.map(({ name, places }) => (places > 1 ? `${name} (${places})` : name)).join(', ');
  const gated = services.filter(({ decision }) => decision === 'gate');
  const removed = found.filter(({ decision }) => decision.action === 'remove');
  const rows: [string, string][] = [
    ['asked in the banner', named(gated.filter(({ asks }) => asks === 'banner'))],
    ['asked where they stand', named(gated.filter(({ asks }) => asks === 'place'))],
    ['in the preferences only', named(gated.filter(({ asks }) => asks === 'preferences'))],
    ['run unless objected', named(gated.filter(({ exempt }) => exempt !== undefined))],
    [
      'left as they are',
      named(services.filter(({ decision, declared }) => decision === 'keep' && !declared)),
    ],
    ['declared by you', named(services.filter(({ declared }) => declared !== undefined))],
    ['asked by own scripts', askedByScripts(plan)],
    ['held by the guard', heldByGuard(plan)],
    ['removed', removedWords(removed)],
  ];
  const filled = rows.filter(([, value]) => value !== '');
  const width = Math.max(...filled.map(([label]) => label.length));
  return filled.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`);
}

function removedWords(removed: Found[]): string {
  const words: Record<string, string> = { hint: 'connection hint', ping: 'link ping', refresh: 'redirect' };
  const groups = Map.groupBy(removed, ({ finding }) => words[finding.kind] ?? 'noscript copy');
  return [...groups].map(([noun, group]) => countOf(group.length, noun)).join(', ');
}

function countOf(number: number, noun: string): string {
  return noun === 'noscript copy' && number !== 1 ? `${number} noscript copies` : count(number, noun);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "\\'")}'`;
}

function unknownHost({ id, name, hosts, kinds, pages, places, samples }: InventoryService): string {
  const others = hosts.filter((host) => host !== id);
  const called = name === id ? '…' : name;
  return [
    `Nobody has said who runs ${id}${name === id ? '' : `, which others call "${name}"`} (${kinds.join(', ')}; ${count(places, 'place')} on ${count(pages, 'page')}${others.length > 0 ? `; ${others.join(', ')}` : ''}).`,
    ...firstPlaces(
      samples.map(({ page, line }) => `${page}:${line}`),
      places,
    ),
    '  It is gated, and listed as "not identified". To name it, put into the Latchkey config:',
    `    services: { '${id}': { name: ${quoted(called)}, provider: '…', purpose: 'content' } }`,
    `  If it is yours: firstParty: ['${others.length > 0 ? '*.' : ''}${id}']`,
  ].join('\n');
}
