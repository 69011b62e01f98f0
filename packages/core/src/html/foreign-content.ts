import {
  blockNames,
  breakoutNames,
  headingNames,
  inlineNames,
  listNames,
  mathIntegrationPoints,
  svgIntegrationPoints,
  textNames,
  voidNames,
} from './foreign-names.ts';
import type { Space } from './tokens.ts';

interface Open {
  name: string;
  space: Space;
  /** An svg or math element whose content is HTML. */
  integrationPoint: boolean;
}

/**
 * The elements that are open from the outermost `<svg>` or `<math>` on. Empty: the scan is in plain HTML, where
 * no element but those with text content changes how the next tag is read.
 *
 * Names are in ASCII lower case. A string that a method returns is the reason why the tree parser must decide.
 */
export class ForeignContent {
  readonly #open: Open[] = [];

  get empty(): boolean {
    return this.#open.length === 0;
  }

  /** Whether `<![CDATA[` starts a CDATA section here. */
  get takesCdata(): boolean {
    return !this.#inHtml();
  }

  /** Implementations differ on `<![CDATA[` directly in an integration point. */
  get cdataUnclear(): boolean {
    return this.#open.at(-1)?.integrationPoint === true;
  }

  /** The namespace that a start tag's element gets; closes what the tag breaks out of. */
  spaceOf(name: string, breaksOut: boolean): Space {
    if (breaksOut || breakoutNames.has(name)) this.#leaveForeign();
    const current = this.#open.at(-1);
    if (current !== undefined && current.space !== 'html' && !current.integrationPoint) return current.space;
    return name === 'svg' || name === 'math' ? name : 'html';
  }

  /** A start tag whose namespace is known, and which does not close itself if it is foreign. */
  open(name: string, space: Space): string | null {
    const reason = space === 'html' ? this.#unclearHtml(name) : unclearForeign(name, space);
    if (space === 'html' && (reason !== null || voidNames.has(name))) return reason;
    const integrationPoint =
      (space === 'svg' && svgIntegrationPoints.has(name)) ||
      (space === 'math' && mathIntegrationPoints.has(name));
    this.#open.push({ name, space, integrationPoint });
    return reason;
  }

  close(name: string): string | null {
    if (name === 'p' || name === 'br') this.#leaveForeign();
    let at = this.#open.length - 1;
    if (at < 0) return null;
    if (this.#open[at]?.space !== 'html') {
      while (at >= 0 && this.#open[at]?.space !== 'html' && this.#open[at]?.name !== name) at--;
      if (at < 0 || this.#open[at]?.space === 'html') return 'end tag without its start tag in svg or math';
    } else if (this.#open[at]?.name !== name) return 'end tag out of order inside svg or math';
    this.#open.length = at;
    return null;
  }

  #inHtml(): boolean {
    const current = this.#open.at(-1);
    return current === undefined || current.space === 'html';
  }

  #leaveForeign(): void {
    while (!this.#inHtml() && this.#open.at(-1)?.integrationPoint === false) this.#open.pop();
  }

  /** HTML inside svg or math. */
  #unclearHtml(name: string): string | null {
    const follows =
      inlineNames.has(name) ||
      voidNames.has(name) ||
      textNames.has(name) ||
      name.includes('-') ||
      (blockNames.has(name) && !this.#hasOpen('p') && !this.#closesHeading(name)) ||
      (name === 'li' && !this.#hasOpen('p') && listNames.has(this.#open.at(-1)?.name ?? ''));
    return follows ? null : 'element that may close others inside svg or math';
  }

  #hasOpen(name: string): boolean {
    return this.#open.some((open) => open.space === 'html' && open.name === name);
  }

  #closesHeading(name: string): boolean {
    return headingNames.has(name) && headingNames.has(this.#open.at(-1)?.name ?? '');
  }
}

/** Elements whose content is read by rules of their own. */
function unclearForeign(name: string, space: Space): string | null {
  const special = space === 'math' && name === 'annotation-xml';
  return special ? `<${name}>` : null;
}
