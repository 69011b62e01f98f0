/** 1-based; columns in UTF-16 units. */
export interface Place {
  line: number;
  column: number;
}

/** A heading, a block of text, or a row of a table with its cells side by side. */
export interface Passage {
  kind: 'heading' | 'text' | 'row';
  /** Apostrophes and spaces are the plain ones. */
  text: string;
  /** The header of the table that a row is in. */
  header: string;
  /** It stands in a `:::when`: it is shown only where the site bears it out. */
  conditional: boolean;
  /** Where the character at an index of `text` stands. */
  placeOf(index: number): Place;
  /** Whether the character there is code, or a brace that somebody escaped: it is meant to be read as it is. */
  isLiteral(index: number): boolean;
}

export interface Heading extends Place {
  depth: number;
  text: string;
}

export interface Link extends Place {
  href: string;
  text: string;
}

export interface Table extends Place {
  /** Empty when it has none. */
  caption: string;
  header: string[];
  /** Of the rows below the header. */
  rows: number;
  /** Cells of such rows that are empty, or say that nobody filled them in. */
  blanks: BlankCell[];
}

/** A cell that says nothing, below a header that asks for something. */
export interface BlankCell extends Place {
  /** What the table asks for there. */
  header: string;
  /** The first cell of its row. */
  row: string;
}

/** A directive of ours, or a slot that stands for one. */
export interface DirectiveUse extends Place {
  name: string;
  attributes: Record<string, string>;
  text: string;
}

/** A policy as the rules see it, whether it was Markdown, HTML or plain text. */
export interface LintDocument {
  /** As the user named it. */
  path: string;
  /** BCP 47: a key of `phrases`, or whatever the document says it is in. */
  lang: string;
  /** The country in the language that the document says it is in: `CH` of `de-CH`. */
  region: string | undefined;
  source: string;
  frontmatter: Record<string, unknown>;
  passages: Passage[];
  headings: Heading[];
  links: Link[];
  tables: Table[];
  directives: DirectiveUse[];
}
