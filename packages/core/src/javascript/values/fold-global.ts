import { HOLE, type Text, type Value } from './value.ts';

/** What a function of the language makes of a constant text; nothing for any other function. */
export function foldGlobal(path: string, argument: Text): Value[] {
  const fold = folds.get(path);
  if (!fold) return [];
  try {
    const text = argument.text.split(HOLE).map(fold).join(HOLE);
    return [{ ...argument, text }];
  } catch {
    // Malformed input, for which the script would throw too.
    return [];
  }
}

const folds: ReadonlyMap<string, (text: string) => string> = new Map(
  Object.entries({
    String: (text) => text,
    atob,
    encodeURI,
    encodeURIComponent,
    decodeURI,
    decodeURIComponent,
    unescape: (text) =>
      text.replace(/%(?:u([\da-f]{4})|([\da-f]{2}))/gi, (_, wide?: string, narrow?: string) =>
        String.fromCharCode(Number.parseInt(wide ?? narrow ?? '', 16)),
      ),
  }),
);
