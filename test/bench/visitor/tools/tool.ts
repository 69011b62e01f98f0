/** A consent tool on the page, made as its documentation says for a static site. */
export interface Tool {
  name: string;
  /** npm packages that it consists of, the first one leading; none for our own. */
  packages: string[];
  /** What a reader of its numbers has to know. */
  note?: string;
  /** Selector of the first question. */
  banner: string;
  /** Selectors: what opens the full choice, and the choice itself. Absent where the tool has none. */
  preferences?: { opener: string; panel: string };
  /** Selector of what stands in the place of the film. Absent where nothing does. */
  placeholder?: string;
  /** Writes the site into an empty folder. */
  write(folder: string): Promise<void>;
}
