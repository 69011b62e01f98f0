import { decodeText } from './decode-text.ts';

/**
 * The text that a `data:` URL holds, read as UTF-8; null for any other URL.
 * RFC 2397, and what browsers make of it: Fetch, section 6 ("data: URLs").
 */
export function dataUrlText(url: string): string | null {
  const parts = /^[\s\0]*data:([^,]*),([^#]*)/i.exec(url);
  if (!parts) return null;
  const bytes = percentDecoded(parts[2] ?? '');
  if (!/;\s*base64\s*$/i.test(parts[1] ?? '')) return decodeText(bytes, 'utf-8');
  try {
    return decodeText(atob(bytes), 'utf-8');
  } catch {
    // Not base64: a browser loads nothing.
    return '';
  }
}

/** One character per byte. */
function percentDecoded(text: string): string {
  const bytes = text.replace(/[^\x20-\x7e]/gu, (character) => encodeURIComponent(character));
  return bytes.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
