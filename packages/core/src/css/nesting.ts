import { BRACE_END } from './css-codes.ts';
import { skipBlanksAndComments } from './css-tokens.ts';

/**
 * What the URLs and strings at a place are.
 * `none`: nothing there is fetched (preludes, selectors, the inside of `url()`). `later`: the value of a custom
 * property, whose strings are URLs if an `image-set()` reads them. `candidates`: inside an `image-set()`.
 */
export type Role = 'none' | 'value' | 'font' | 'later' | 'candidates';

/** At-rules that hold values in their prelude: defaults of parameters, arguments. */
const takesValues = new Set(['function', 'mixin', 'apply', 'include']);

/**
 * Where a scan is in the nest of blocks, parentheses and brackets. They match by the letter of CSS Syntax 3,
 * section 5: a closing character that does not close the innermost is a token like any other.
 */
export class Nesting {
  /** The at-rule that the statement is; '' for any other. */
  atRule = '';
  readonly #text: string;
  readonly #closers: number[] = [];
  /** For each of them the role outside: of statements for a block, of the value for anything else. */
  readonly #outer: Role[] = [];
  /** How many are open since the first that is no block of statements. */
  #values = 0;
  #blockRole: Role;
  #valueRole: Role = 'none';
  /** Offset after the character that ended the statement before. */
  #after = 0;

  constructor(text: string, role: Role) {
    this.#text = text;
    this.#blockRole = role;
  }

  get depth(): number {
    return this.#closers.length;
  }

  get inValue(): boolean {
    return this.#values > 0;
  }

  /** Of the place where the scan is. */
  get role(): Role {
    if (this.#values > 0) return this.#valueRole;
    if (this.atRule !== '') return takesValues.has(this.atRule) ? 'later' : 'none';
    return this.#blockRole === 'value' && this.#isCustomProperty() ? 'later' : this.#blockRole;
  }

  /** Offset of the first token of the statement. */
  get start(): number {
    let at = skipBlanksAndComments(this.#text, this.#after);
    for (;;) {
      if (this.#text.startsWith('<!--', at)) at += 4;
      else if (this.#text.startsWith('-->', at)) at += 3;
      else return at;
      at = skipBlanksAndComments(this.#text, at);
    }
  }

  /** `--name`, or the value that `@property` gives one to begin with. */
  #isCustomProperty(): boolean {
    const { start } = this;
    return this.#text.startsWith('--', start) || this.#text.startsWith('initial-value', start);
  }

  enterValue(closer: number, role: Role): void {
    this.#outer.push(this.#valueRole);
    this.#closers.push(closer);
    this.#valueRole = role;
    this.#values++;
  }

  /** `at`: the first offset inside. */
  enterBlock(role: Role, at: number): void {
    this.#outer.push(this.#blockRole);
    this.#closers.push(BRACE_END);
    this.#blockRole = role;
    this.nextStatement(at);
  }

  /** Whether the character before `at` closed anything. */
  close(code: number, at: number): boolean {
    if (this.#closers.at(-1) !== code) return false;
    this.#closers.pop();
    const outer = this.#outer.pop() ?? 'none';
    if (this.#values > 0) {
      this.#values--;
      this.#valueRole = outer;
    } else {
      this.#blockRole = outer;
      this.nextStatement(at);
    }
    return true;
  }

  nextStatement(at: number): void {
    this.#after = at;
    this.atRule = '';
  }
}
