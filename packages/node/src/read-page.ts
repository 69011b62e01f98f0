import { isUtf8 } from 'node:buffer';
import { type Page, problems, type Source } from '@latchkey/core';
import sniff from 'html-encoding-sniffer';

/** Encodings in which an ASCII byte may be part of another character or switch to another alphabet. */
const unsafe = new Set(['ISO-2022-JP', 'replacement']);

/**
 * The text of a page whose character offsets are byte offsets, and what its bytes are written in.
 * UTF-16 is decoded; its offsets count characters.
 * @throws LatchkeyError `encoding-unsupported`
 */
export function sourceOf(bytes: Buffer, path: string): Source {
  const encoding = sniff(bytes, { defaultEncoding: isUtf8(bytes) ? 'UTF-8' : 'windows-1252' });
  const utf16 = utf16Of(bytes);
  if (utf16) return { text: new TextDecoder(utf16, { ignoreBOM: true }).decode(bytes), encoding: 'utf-16' };
  if (unsafe.has(encoding)) throw problems.encoding(path, encoding);
  return { text: bytes.toString('latin1'), encoding };
}

/** The bytes of a text that `sourceOf` gave, after editing. */
export function bytesOf(text: string, original: Buffer): Buffer {
  const utf16 = utf16Of(original);
  if (!utf16) return Buffer.from(text, 'latin1');
  const bytes = Buffer.from(text, 'utf16le');
  return utf16 === 'utf-16be' ? bytes.swap16() : bytes;
}

/** A page of a site: what it is called and where it is served. */
export function pageOf(path: string, source: Source, site: string): Page {
  return { path, url: new URL(route(path), site).href, ...source };
}

/** `guide/index.html` is served at `guide/`. */
export function route(path: string): string {
  return encodeURI(path.replace(/(^|\/)index\.html?$/, '$1'));
}

/** By byte order mark only: a page cannot say in ASCII that it is not ASCII. */
function utf16Of(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}
