import { readFileSync } from 'node:fs';
import { problems } from '@latchkey/core';
import sniff from 'html-encoding-sniffer';

const fatal = { fatal: true };

/**
 * A text that a person wrote, without its byte order mark: UTF-8, or UTF-16 where the mark says so; HTML in the encoding
 * that it names.
 * @param shown the path as the user knows it
 * @throws LatchkeyError `file-unreadable`, `file-not-text`
 */
export function readText(path: string, shown = path): string {
  const bytes = bytesOf(path, shown);
  const encoding = sniff(bytes, {
    defaultEncoding: 'UTF-8',
    // Only HTML says in its text what it is written in.
    ...(/\.x?html?$/i.test(path) ? {} : { transportLayerEncodingLabel: 'UTF-8' }),
  });
  const text = decoded(bytes, encoding);
  if (text === undefined || text.includes('\0')) throw problems.fileNotText(shown, encoding);
  return text;
}

function bytesOf(path: string, shown: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw problems.fileUnreadable(shown, cause);
  }
}

/** Undefined for bytes that mean nothing in the encoding. */
function decoded(bytes: Buffer, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, fatal).decode(bytes);
  } catch {
    return undefined;
  }
}
