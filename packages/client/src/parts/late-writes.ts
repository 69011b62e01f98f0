import type { ScriptTools } from './scripts.ts';

/** Collects what late scripts write with `document.write`, which would wipe a page that is complete. */
export interface LateWrites {
  /** To be called before a script runs: what it writes comes after it. Other scripts write nothing, as in time. */
  expectFrom(script: HTMLScriptElement): void;
  /** Places what is left of what a script wrote, and answers the scripts in there, which do not run by themselves. */
  place(script: HTMLScriptElement): HTMLScriptElement[];
  /** From now on nothing is written: deferred scripts cannot. */
  ignore(): void;
  /** Takes the shims away. */
  end(): void;
}

/** From now on written markup stands where the writing script stands; the document is never opened. */
export function catchWrites({ templateOf, liveCopy }: ScriptTools): LateWrites {
  const written = new Map<Element, string>();
  const ends = new Map<Element, Node>();
  let writer: HTMLScriptElement | undefined;

  const insert = (script: Element, markup: string): HTMLScriptElement[] => {
    const { content } = templateOf(markup);
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
    const script = writer;
    if (!script || (document.currentScript && document.currentScript !== script)) return;
    const markup = (written.get(script) ?? '') + texts.join('');
    // Whole elements are there at once, since the script may look for them; fragments, and what comes with a script
    // that has to be loaded, wait for its end.
    const whole = !/<script[^>]*\ssrc/i.test(markup) && templateOf(markup).innerHTML === markup;
    written.set(script, whole ? '' : markup);
    if (!whole) return;
    for (const inert of insert(script, markup)) {
      const inner = liveCopy(inert);
      writer = inner;
      inert.replaceWith(inner);
    }
    writer = script;
  };

  const shims = {
    write,
    writeln: (...texts: string[]) => write(...texts, '\n'),
    open: () => document,
    close: () => {},
  };
  Object.assign(document, shims);

  return {
    expectFrom(script) {
      writer = script;
    },
    place(script) {
      const markup = written.get(script);
      written.delete(script);
      return markup ? insert(script, markup) : [];
    },
    ignore() {
      writer = undefined;
    },
    end() {
      for (const name of Object.keys(shims)) Reflect.deleteProperty(document, name);
    },
  };
}
