/** How a script's text is read: an event handler is the body of a function whose `this` is its element. */
export type ScriptKind = 'classic' | 'module' | 'handler';

/** An address in a script. Offsets are in the text that was analysed. */
export interface Address {
  /**
   * As a browser would be given it: absolute, protocol-relative or relative. It ends where the script goes on with
   * something that cannot be seen; in a host, `*` stands for that (`https://*.example.com/`).
   */
  url: string;
  /**
   * What takes it: the name of an element (`script`, `img`, `link`) or of a function (`fetch`, `import`); for an
   * uncertain one, the function it is passed to, as written (`posthog.init`).
   */
  how: string;
  /** The literal that spells it. */
  start: number;
  end: number;
  /** Reached only from listeners for clicks, form fields and the like. */
  onUse: boolean;
}

/** The specifier of an `import`, an `export ... from` or an `import()`. */
export interface Import {
  specifier: string;
  /** The literal, with its quotes. */
  start: number;
  end: number;
  dynamic: boolean;
}

/** Something that loads an address which its script alone does not tell. */
export type Unresolved = Omit<Address, 'url'>;

/** What the text of a script shows. Lists are in source order. */
export interface Analysis {
  /** False: a syntax error, or code too deep to read; then everything else is empty. */
  parsed: boolean;
  /** Addresses that the script loads, its own site's too. */
  loads: Address[];
  /** Absolute addresses that go somewhere unknown, or that reach a load only by a guess. */
  uncertain: Address[];
  /** Absolute addresses that reach nothing that loads. */
  mentions: Address[];
  /** Places that load an address of which nothing can be seen. */
  unresolved: Unresolved[];
  imports: Import[];
  /**
   * Globals that neither the script itself, the browser nor the language defines, and that it reads. Only to ask
   * whether one is there is not to read it; nor is a use that copes with its absence, on a visitor's act.
   */
  freeReads: string[];
  /** Globals that the script defines for those after it. */
  defines: string[];
}

export type Analyse = (code: string, kind: ScriptKind) => Analysis;
