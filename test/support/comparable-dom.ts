import type { Page } from 'playwright-core';

/**
 * The DOM as lines that can be compared between a page without Latchkey and the same page with it, after
 * everything was accepted. Left out, as promised: `data-latchkey-*` attributes, elements that Latchkey added,
 * hints, `ping`, a refresh, what is inside `<noscript>`, and the time of the visit, in milliseconds.
 */
export function comparableDom(page: Page): Promise<string[]> {
  return page.evaluate(linesOfDocument);
}

/** Runs in the page, so it can use nothing from outside. */
function linesOfDocument(): string[] {
  const lines: string[] = [];
  const hints = /^(preconnect|dns-prefetch|preload|prefetch|modulepreload|prerender)$/;

  const time = /\b[12]\d{12}\b/g;
  const skippedAttribute = (name: string) => name.startsWith('data-latchkey-') || name === 'ping';
  // An element of the page that was gated keeps the name of its service; what we added has more.
  const marks = '[data-latchkey-slot], [data-latchkey-part], [data-latchkey-action], [data-latchkey-page]';
  const addedByUs = (element: Element) => !element.matches('html, body') && element.matches(marks);
  const skipped = (element: Element) =>
    addedByUs(element) ||
    (element instanceof HTMLLinkElement && hints.test(element.rel)) ||
    (element instanceof HTMLMetaElement && element.httpEquiv.toLowerCase() === 'refresh');

  const add = (element: Element, indent: string) => {
    const attributes = [...element.attributes]
      .filter(({ name }) => !skippedAttribute(name))
      .map(({ name, value }) => ` ${name}=${JSON.stringify(value.replace(time, 'now'))}`)
      .sort();
    lines.push(`${indent}<${element.localName}${attributes.join('')}>`);
    if (element.shadowRoot) {
      lines.push(`${indent}  #shadow-root`);
      addChildren(element.shadowRoot, `${indent}    `);
    }
    if (element.localName !== 'noscript') addChildren(element, `${indent}  `);
  };
  const addChildren = (parent: Element | ShadowRoot, indent: string) => {
    let text = '';
    const addText = () => {
      const words = text.replace(/\s+/g, ' ').trim();
      if (words) lines.push(indent + words);
      text = '';
    };
    for (const child of parent.childNodes) {
      if (child instanceof Text) text += child.data;
      if (!(child instanceof Element) || skipped(child)) continue;
      addText();
      add(child, indent);
    }
    addText();
  };
  add(document.documentElement, '');
  return lines;
}
