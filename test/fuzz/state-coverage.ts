import * as parse5 from 'parse5';

/** Which states of the tokenizer a document reaches, by watching parse5 read it. */
export interface StateCoverage {
  /** Every state, by parse5's name of it. */
  states: string[];
  /** The states reached since the last call. */
  take(): Set<string>;
}

/** Watches every parse5 tokenizer of this process from now on. */
export function watchStates(): StateCoverage {
  const methods = tokenizerMethods();
  const states = Object.getOwnPropertyNames(methods).filter((name) => /^_state[A-Z]/.test(name));
  let reached = new Set<string>();
  for (const name of states) {
    const original = methods[name];
    if (typeof original !== 'function') continue;
    methods[name] = function watched(this: unknown, ...input: unknown[]): unknown {
      reached.add(name);
      return Reflect.apply(original, this, input);
    };
  }
  const take = () => {
    const taken = reached;
    reached = new Set();
    return taken;
  };
  return { states: states.map(shortName), take: () => new Set([...take()].map(shortName)) };
}

// parse5 exports its tokenizer, but does not declare it.
function tokenizerMethods(): Record<string, unknown> {
  const tokenizer: unknown = Reflect.get(parse5, 'Tokenizer');
  if (typeof tokenizer !== 'function')
    throw new Error('parse5 exports no Tokenizer: states cannot be counted');
  return tokenizer.prototype;
}

function shortName(method: string): string {
  return method.replace('_state', '');
}
