import { asciiJson } from './ascii-json.ts';
import { frameTitle } from './frame-title.ts';
import type { Owner } from './gated-thing.ts';
import { placeholderDocument } from './placeholder.ts';
import type { PageView, SiteView } from './site-view.ts';

/** Placeholders for frames that pages make by themselves, in one language. */
export interface PlaceholderSet {
  /** By service; hosts as in `SiteGuard`. */
  services: Record<string, FrameWords & { hosts: readonly string[] }>;
  /** For a frame of nobody that the site names. */
  unknown: FrameWords;
  /** What stands for the host, and for the frame's own title. */
  host: string;
  title: string;
}

export interface FrameWords {
  srcdoc: string;
  /** The frame's title while it is not loaded, where it has one and where it has none. */
  titled: string;
  untitled: string;
}

const host = '{host}';
const title = '{title}';

/** The text of `placeholders.<lang>.js`. ASCII only. */
export function placeholdersModule(view: SiteView, lang: string): string {
  const page = { lang, foreign: false, root: '', home: '', services: [] };
  const gated = view.inventory.services.filter(({ id }) => Object.hasOwn(view.guard?.services ?? {}, id));
  const set: PlaceholderSet = {
    services: Object.fromEntries(
      gated.map((service) => [
        service.id,
        { ...wordsOf(view, page, service, true), hosts: view.guard?.services[service.id] ?? [] },
      ]),
    ),
    unknown: wordsOf(view, page, { host }, false),
    host,
    title,
  };
  return `export const placeholders=${asciiJson(set)};\n`;
}

function wordsOf(view: SiteView, page: PageView, service: Owner, always: boolean): FrameWords {
  return {
    srcdoc: placeholderDocument(view, page, { service, url: null, title: '', always, links: true }),
    titled: frameTitle(view, page, { service, title }),
    untitled: frameTitle(view, page, { service, title: '' }),
  };
}
