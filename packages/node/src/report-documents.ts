import { count } from './count.ts';
import { firstPlaces } from './first-places.ts';
import type { PlannedDocument } from './plan-documents.ts';

const svg = /\.svg$/i;

/** What XML documents of the site contact, which no gate holds: for the headline, as a part of a sentence. */
export function documentsBeyondGates(documents: readonly PlannedDocument[]): string[] {
  return documents.length === 0
    ? []
    : [
        `${count(documents.length, 'SVG or XHTML file')} ${documents.length === 1 ? 'contacts' : 'contact'} others when opened`,
      ];
}

/** One block for pages in XHTML, and one for pictures in SVG. */
export function documentWarnings(documents: readonly PlannedDocument[]): string[] {
  const pictures = documents.filter(({ path }) => svg.test(path));
  const pages = documents.filter(({ path }) => !svg.test(path));
  return [
    ...(pages.length > 0
      ? [
          [
            `Not gated: XHTML. ${count(pages.length, 'page')} ${pages.length === 1 ? 'contacts' : 'contact'} others at once: what Latchkey adds is HTML, which would break ${pages.length === 1 ? 'it' : 'them'}.`,
            ...firstPlaces(pages.map(described)),
            '  Serve such pages as HTML (a file name that ends in .html), and they are gated.',
          ].join('\n'),
        ]
      : []),
    ...(pictures.length > 0
      ? [
          [
            `Not gated: SVG. ${count(pictures.length, 'file')} ${pictures.length === 1 ? 'contacts' : 'contact'} others when opened as a page; as an <img> ${pictures.length === 1 ? 'it does' : 'they do'} not.`,
            ...firstPlaces(pictures.map(described)),
            '  Where a page shows one in a frame, an <object> or by <use>, that waits.',
          ].join('\n'),
        ]
      : []),
  ];
}

function described({ path, found }: PlannedDocument): string {
  const names = [...new Set(found.map(({ service }) => service.name))].sort();
  return `${path}:${Math.min(...found.map(({ finding }) => finding.line))} ${names.join(', ')}`;
}
