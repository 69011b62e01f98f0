import { dataUrlText } from './data-url.ts';
import { xmlAsHtml } from './xml-as-html.ts';

/** The document that a frame shows for a `data:` URL, as HTML; null for other URLs, and for what is no markup. */
export function dataDocument(url: string): string | null {
  const type = /^[\s\0]*data:\s*([^;,\s]*)/i.exec(url)?.[1]?.toLowerCase();
  if (type === 'text/html') return dataUrlText(url);
  const text = type !== undefined && isXml(type) ? dataUrlText(url) : null;
  return text === null ? null : xmlAsHtml(text);
}

/** MIME Sniffing, section 4.6: "XML MIME type". */
function isXml(type: string): boolean {
  return type.endsWith('+xml') || type === 'text/xml' || type === 'application/xml';
}
