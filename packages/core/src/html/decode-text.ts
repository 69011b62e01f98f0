// The one thing of the platform that is used here; neither Node's nor the DOM's types are in scope.
declare class TextDecoder {
  constructor(label: string, options: { ignoreBOM: boolean });
  decode(bytes: Uint8Array): string;
}

const decoders = new Map<string, TextDecoder>();

/**
 * The characters of a piece of `Source.text`: decodes it when it holds one character per byte. A label that
 * names no encoding is read as windows-1252.
 */
export function decodeText(text: string, encoding: string): string {
  if (encoding === 'utf-16') return text;
  let at = 0;
  while (at < text.length && text.charCodeAt(at) < 0x80) at++;
  if (at === text.length) return text;
  return decoderOf(encoding).decode(Uint8Array.from(text, (character) => character.charCodeAt(0)));
}

/** The characters of bytes in this encoding. */
export function decodeBytes(bytes: Uint8Array, encoding: string): string {
  return decoderOf(encoding).decode(bytes);
}

function decoderOf(label: string): TextDecoder {
  const known = decoders.get(label);
  if (known !== undefined) return known;
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(label, { ignoreBOM: true });
  } catch {
    decoder = new TextDecoder('windows-1252', { ignoreBOM: true });
  }
  decoders.set(label, decoder);
  return decoder;
}
