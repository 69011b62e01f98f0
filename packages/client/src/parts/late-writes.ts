import type { templateOf } from '../trusted.ts';

/** Collects what late scripts write with `document.write`, which would wipe a page that is complete. */
export interface LateWrites {
  /** Puts what a script wrote after it, and answers the scripts in there, which do not run by themselves. */
  place(script: HTMLScriptElement): HTMLScriptElement[];
  /** Takes the shims away. */
  end(): void;
}

/** From now on written markup stands where the writing script stands; the document is never opened. */
export function catchWrites(parse: typeof templateOf): LateWrites {
  const written = new Map<Element, string>();
  const ends = new Map<Element, Node>();
  let latest: Element | undefined;

  const insert = (script: Element, markup: string): HTMLScriptElement[] => {
    const { content } = parse(markup);
    const scripts = [...content.querySelectorAll('script')];
    const { lastChild } = content;
    const end = ends.get(script) ?? script;
    if (end.isConnected) (end as ChildNode).after(content);
    else document.body.append(content);
    if (lastChild) ends.set(script, lastChild);
    return scripts;
  };

  const write = (...texts: string[]): void => {
    // A callback has no current script: it writes where the last one stands.
    const script = document.currentScript ?? latest ?? document.body.lastElementChild;
    if (!script) return;
    const markup = (written.get(script) ?? '') + texts.join('');
    // Whole elements are there at once, since the script may look for them; fragments and scripts wait for its end.
    const whole = !/<script/i.test(markup) && parse(markup).innerHTML === markup;
    if (whole) insert(script, markup);
    written.set(script, whole ? '' : markup);
  };

  const shims = {
    write,
    writeln: (...texts: string[]) => write(...texts, '\n'),
    open: () => document,
    close: () => {},
  };
  Object.assign(document, shims);

  return {
    place(script) {
      latest = script;
      const markup = written.get(script);
      written.delete(script);
      return markup ? insert(script, markup) : [];
    },
    end() {
      for (const name of Object.keys(shims)) Reflect.deleteProperty(document, name);
    },
  };
}
