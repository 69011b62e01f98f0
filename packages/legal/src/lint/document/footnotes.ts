import type { Options } from 'remark-rehype';

/**
 * Footnotes are read where they are written, once, whichever part of a source calls them; the number that calls one is
 * no word of the text.
 */
export const footnotesInPlace: NonNullable<Options['handlers']> = {
  footnoteReference: () => undefined,
  footnoteDefinition: (state, node) => ({
    type: 'element',
    tagName: 'div',
    properties: {},
    children: state.all(node),
  }),
};
