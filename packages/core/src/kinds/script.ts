import { dataUrlText } from '../html/data-url.ts';
import { type KindOfTag, spotOf, spotOfUrls } from './spot.ts';

/** JavaScript MIME type essences, WHATWG MIME Sniffing section 4.6. */
const javascriptTypes = new Set([
  '',
  'application/ecmascript',
  'application/javascript',
  'application/x-ecmascript',
  'application/x-javascript',
  'text/ecmascript',
  'text/javascript',
  'text/javascript1.0',
  'text/javascript1.1',
  'text/javascript1.2',
  'text/javascript1.3',
  'text/javascript1.4',
  'text/javascript1.5',
  'text/jscript',
  'text/livescript',
  'text/x-ecmascript',
  'text/x-javascript',
]);

/** External and inline scripts; data blocks (JSON, templates, import maps) run nothing. */
export const script: KindOfTag = (tag, read) => {
  if (tag.space === 'math') return null;
  const type = read.value(tag, 'type');
  if (isWord(type, 'speculationrules')) return speculationRules(tag, read);
  if (!runs(type, read.value(tag, 'language'))) return null;
  const sources = tag.space === 'svg' ? ['href', 'xlink:href'] : ['src'];
  const source = sources.find((name) => read.value(tag, name) !== undefined);
  // A script that is written into its own address is an inline script.
  const packed = source === undefined ? null : dataUrlText(read.value(tag, source) ?? '');
  if (source !== undefined && packed === null) {
    const spot = spotOfUrls('script', tag, read, sources, ['type']);
    return spot && isWord(type, 'module') ? { ...spot, module: true } : spot;
  }
  const code = packed ?? read.content(tag);
  if (code.trim() === '') return null;
  return {
    ...spotOf('inline-script', tag, read, [], ['type', ...sources]),
    end: tag.contentEnd ?? tag.end,
    script: { code, kind: isWord(type, 'module') ? 'module' : 'classic', onUse: false },
    invisible: true,
  };
};

/** Rules that name other sites make the browser fetch from them ahead of a click. */
const speculationRules: KindOfTag = (tag, read) => {
  const urls = [...read.content(tag).matchAll(/"((?:https?:)?\\?\/\\?\/[^"]+)"/g)].map(([, url]) =>
    read.resolve(url?.replaceAll('\\/', '/')),
  );
  const loads = urls.flatMap((url) => (url ? [{ url, attribute: 'type' }] : []));
  return loads.length > 0 ? spotOf('hint', tag, read, loads, ['type']) : null;
};

/** HTML, "prepare the script element", steps 8 to 12. */
function runs(type: string | undefined, language: string | undefined): boolean {
  const declared = type ?? (language ? `text/${language}` : '');
  const word = declared.trim().toLowerCase();
  return word === 'module' || word === 'text/partytown' || javascriptTypes.has(word);
}

function isWord(type: string | undefined, word: string): boolean {
  return type?.trim().toLowerCase() === word;
}
