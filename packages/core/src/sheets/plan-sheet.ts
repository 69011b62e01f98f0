import type { Classifier } from '../classify/classify.ts';
import type { Settings } from '../config/schema.ts';
import { cssReferences } from '../css/css-references.ts';
import { inertToken } from '../css/inert-css.ts';
import { decide } from '../decide/decide.ts';
import { placelessSpot } from '../decide/placeless-spot.ts';
import { decodeText } from '../html/decode-text.ts';
import type { Found } from '../inventory/inventory.ts';
import type { Edit, Page } from '../model.ts';
import { splice } from '../rewrite/splice.ts';
import { lineIndex } from '../scan/line-index.ts';

/** A style sheet of the site's own, as a file: what it fetches from others, and which own sheets it imports. */
export interface SheetPlan {
  /** POSIX, inside the folder. */
  path: string;
  /** Absolute, as pages link to it. */
  url: string;
  found: Found[];
  /** Ids of the services that wait for consent. */
  services: string[];
  /** The `url()` tokens that wait. */
  waiting: { start: number; end: number }[];
  /** Own sheets, by absolute URL, and as they are written: a copy has to work wherever the site is served. */
  imports: { url: string; written: string; start: number; end: number }[];
}

/** Reads a sheet. The file itself is never changed: pages that link to it get a gated copy. */
export function planSheet(sheet: Page, context: { classifier: Classifier; settings: Settings }): SheetPlan {
  const plan: SheetPlan = {
    path: sheet.path,
    url: sheet.url,
    found: [],
    services: [],
    waiting: [],
    imports: [],
  };
  const located = lineIndex(sheet);
  const decode = (raw: string) => decodeText(raw, sheet.encoding);
  for (const { kind, url: written, start, end } of cssReferences(sheet.text, 'sheet', decode)) {
    const url = written.startsWith('#') ? null : URL.parse(written, sheet.url);
    if (!url) continue;
    const service = context.classifier.ofUrl(url);
    if (!service) {
      if (kind === 'import') plan.imports.push({ url: withoutHash(url), written, start, end });
      continue;
    }
    const decision = decide(placelessSpot('css-url'), service, context.settings.services[service.id]);
    plan.found.push({
      service,
      decision,
      finding: {
        page: sheet.path,
        kind: service.kind === 'font' ? 'font' : 'css-url',
        url: url.href,
        host: url.host,
        start,
        end,
        ...located(start),
        noscript: false,
      },
    });
    if (decision.action !== 'gate') continue;
    if (plan.waiting.at(-1)?.start !== start) plan.waiting.push({ start, end });
    plan.services = [...new Set([...plan.services, service.id])].sort();
  }
  return plan;
}

/** What a sheet brings with it through its imports, by its URL. Sheets that bring nothing are not in it. */
export type SheetServices = ReadonlyMap<string, readonly string[]>;

/** Follows imports to their end. */
export function servicesOfSheets(plans: readonly SheetPlan[]): SheetServices {
  const byUrl = new Map(plans.map((plan) => [plan.url, plan]));
  const gather = (plan: SheetPlan, seen: Set<SheetPlan>): string[] => {
    if (seen.has(plan)) return [];
    seen.add(plan);
    const imported = plan.imports.flatMap(({ url }) => byUrl.get(url) ?? []);
    return [...plan.services, ...imported.flatMap((sheet) => gather(sheet, seen))];
  };
  return new Map(
    plans
      .map((plan) => [plan.url, [...new Set(gather(plan, new Set()))].sort()] as const)
      .filter(([, services]) => services.length > 0),
  );
}

/** The gated copy: inert where others would be contacted, and importing the gated copies of own sheets. */
export function drawSheet(text: string, plan: SheetPlan, sheets: SheetServices): string {
  const edits: Edit[] = [
    ...plan.waiting.map(({ start, end }, index) => ({ start, end, text: inertToken(index) })),
    ...plan.imports
      .filter(({ url }) => sheets.has(url))
      .map(({ written, start, end }) => ({ start, end, text: `url(${JSON.stringify(copyOf(written))})` })),
  ];
  return splice(text, edits);
}

/** Name of the gated copy of a sheet, beside it: of a path, a URL, or the value of a `href`. */
export function copyOf(address: string): string {
  return address.replace(/(\.css)?(?=$|[?#])/i, '.latchkey$1');
}

/** How the map of sheets names a URL. */
export function withoutHash(url: URL): string {
  return `${url.origin}${url.pathname}`;
}
