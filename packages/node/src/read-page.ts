import { isUtf8 } from 'node:buffer';
import { type Edit, inOrder, type Page, problems, type Source, splice } from '@latchkey/core';
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
  if (utf16) return { text: decodeUtf16(bytes, utf16), encoding: 'utf-16' };
  if (unsafe.has(encoding)) throw problems.encoding(path, encoding);
  const text = bytes.toString('latin1');
  return encoding === 'UTF-8' ? { text, encoding, bytes } : { text, encoding };
}

/** A page of a site: what it is called and where it is served. */
export function pageOf(path: string, source: Source, site: string): Page {
  return { path, url: new URL(route(path), site).href, ...source };
}

/** `guide/index.html` is served at `guide/`. */
export function route(path: string): string {
  return encodeURI(path.replace(/(^|\/)index\.html?$/, '$1'));
}

/**
 * Makes edits in the bytes of one page after the other. What it gives lies in the same memory each time: it is there
 * until the next call.
 * @returns takes edits at offsets of the text that `sourceOf` gives; their own text is ASCII
 */
export function briefSplicer(): (bytes: Buffer, edits: readonly Edit[]) => Buffer {
  let room = Buffer.allocUnsafeSlow(1 << 18);
  return (bytes, edits) => {
    if (edits.length === 0) return bytes;
    const utf16 = utf16Of(bytes);
    if (utf16) {
      const spliced = Buffer.from(splice(decodeUtf16(bytes, utf16), edits), 'utf16le');
      return utf16 === 'utf-16be' ? spliced.swap16() : spliced;
    }
    const ordered = inOrder(edits, bytes.length);
    const length = ordered.reduce(
      (sum, { start, end, text }) => sum + text.length - (end - start),
      bytes.length,
    );
    if (length > room.length) room = Buffer.allocUnsafeSlow(2 * length);
    let from = 0;
    let to = 0;
    for (const { start, end, text } of ordered) {
      to += bytes.copy(room, to, from, start);
      to += room.write(text, to, 'latin1');
      from = end;
    }
    bytes.copy(room, to, from);
    return room.subarray(0, length);
  };
}

function decodeUtf16(bytes: Buffer, label: string): string {
  return new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
}

/** By byte order mark only: a page cannot say in ASCII that it is not ASCII. */
function utf16Of(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}
