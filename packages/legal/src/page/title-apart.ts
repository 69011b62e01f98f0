import type { Element, Nodes, Parents } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { EXIT, SKIP, visit } from 'unist-util-visit';

const parser = unified().use(rehypeParse, { fragment: true }).use(rehypeStringify).freeze();

/**
 * A page for layouts that print its title themselves, as the only `<h1>`: its own first `<h1>` is the title, and further
 * ones are `<h2>`. One that is filled or tested after the build cannot be a title, which is text: it is an `<h2>` as well.
 * What led to a place in the title leads to the top of the page, as footnotes do.
 */
export function titleApart({ title, html }: { title: string; html: string }): {
  title: string;
  html: string;
} {
  const tree = parser.parse(html);
  const own = takeTitle(tree);
  const gone = own ? placesIn(own) : new Set<string>();
  visit(tree, 'element', (element) => {
    const { tagName, properties } = element;
    if (tagName === 'h1') element.tagName = 'h2';
    // https://html.spec.whatwg.org/multipage/browsing-the-web.html#find-a-potential-indicated-element
    if (gone.has(String(properties['href']))) properties['href'] = '#top';
  });
  return { title: own ? wordsOf(own) : title, html: parser.stringify(tree).trimStart() };
}

/** Takes the page's first heading out of it, unless it cannot be a title. */
function takeTitle(tree: Parents): Element | undefined {
  let taken: Element | undefined;
  visit(tree, 'element', (element, index, parent) => {
    if (isFilledLater(element)) return SKIP;
    if (element.tagName !== 'h1' || wordsOf(element) === '') return;
    if (parent !== undefined && index !== undefined && !holdsFilled(element)) {
      parent.children.splice(index, 1);
      taken = element;
    }
    return EXIT;
  });
  return taken;
}

function holdsFilled(heading: Element): boolean {
  let found = false;
  visit(heading, 'element', (element) => {
    found ||= isFilledLater(element);
  });
  return found;
}

function isFilledLater({ properties }: Element): boolean {
  return 'dataLatchkeySlot' in properties || 'dataLatchkeyClaim' in properties;
}

/** Where links lead that lead into it. */
function placesIn(heading: Element): Set<string> {
  const places = new Set<string>();
  visit(heading, 'element', ({ properties: { id } }) => {
    if (typeof id === 'string') places.add(`#${id}`);
  });
  return places;
}

/** In one line, without the marks of footnotes. */
function wordsOf(heading: Element): string {
  return textOf(heading).replace(/\s+/g, ' ').trim();
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || 'dataFootnoteRef' in node.properties) return '';
  return node.tagName === 'br' ? ' ' : node.children.map(textOf).join('');
}
