import { attribute, attributeValue } from '../html/attribute-value.ts';
import type { StartTag } from '../html/tokens.ts';
import type { Source } from '../model.ts';

/** An element that a script fills, as far as its own tag tells. */
export interface Mark {
  tag?: string;
  id?: string;
  class?: string;
}

/** Where a script renders: elements with these marks, the place of the script itself, or over the page. */
export interface Renders {
  marks: Mark[];
  script: boolean;
  page: boolean;
}

const simple = /^([a-z][a-z0-9-]*)?(?:([.#])([\w-]+))?$/;

/**
 * Reads `renders` of the catalogue: `.class`, `#id`, `tag`, `tag.class`, `tag#id`, separated by commas; `script` is the
 * place of the script, `body` says that it floats over the page. Null when it says anything else.
 */
export function parseRenders(text: string): Renders | null {
  const renders: Renders = { marks: [], script: false, page: false };
  for (const part of text.split(',').map((part) => part.trim())) {
    const [whole, tag, sign, name = ''] = simple.exec(part) ?? [];
    if (!whole) return null;
    if (whole === 'script') renders.script = true;
    else if (whole === 'body') renders.page = true;
    else
      renders.marks.push({
        ...(tag === undefined ? {} : { tag }),
        ...(sign === '#' ? { id: name } : sign === '.' ? { class: name } : {}),
      });
  }
  return renders;
}

/** Words of which one stands in every tag that has the mark. */
export function wordOf({ tag, id, class: name }: Mark): string {
  return id ?? name ?? tag ?? '';
}

export function hasMark(page: Source, tag: StartTag, mark: Mark): boolean {
  const value = (name: string) => {
    const found = attribute(tag, name);
    return found && attributeValue(page, found);
  };
  if (mark.tag !== undefined && mark.tag !== tag.name) return false;
  if (mark.id !== undefined && mark.id !== value('id')) return false;
  return mark.class === undefined || (value('class') ?? '').split(/[\t\n\f\r ]+/).includes(mark.class);
}
