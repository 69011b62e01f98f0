import { defaultSchema, type Options } from 'rehype-sanitize';

/** Attributes of ours that an author may write, as hast properties. */
const ours =
  'Action Claim Columns Effective Entries Fact From If Ignore Lang Only Prevails Purpose Reviewed Scope Slot Updated Version'.split(
    ' ',
  );

const elements =
  'abbr address article aside bdi bdo cite dfn figcaption figure footer header main mark nav small time u wbr';

/** What the library allows on each element, without its limits to the classes that it knows. */
const ofElements = Object.fromEntries(
  Object.entries(defaultSchema.attributes ?? {}).map(([name, attributes]) => [
    name,
    attributes.filter((attribute) => !(Array.isArray(attribute) && attribute[0] === 'className')),
  ]),
);

/**
 * What stays of the HTML that authors write into a legal page: text and its structure, links, pictures, classes, ids
 * and our own attributes. Nothing that runs, embeds or restyles.
 */
export const sanitizeSchema: Options = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), ...elements.split(' ')],
  attributes: {
    ...ofElements,
    '*': [
      ...(ofElements['*'] ?? []),
      ...['className', 'id', 'lang', 'dir', 'title', 'role', 'translate', 'hidden'],
      ...['ariaLabel', 'ariaLabelledBy', 'ariaDescribedBy', 'ariaHidden'],
      ...ours.map((name) => `dataLatchkey${name}`),
    ],
    a: [...(ofElements['a'] ?? []), 'hrefLang', 'rel', 'target'],
    time: ['dateTime'],
    th: ['scope', 'colSpan', 'rowSpan'],
    td: ['colSpan', 'rowSpan'],
  },
  // Their text is not for readers.
  strip: [
    ...(defaultSchema.strip ?? []),
    'style',
    'iframe',
    'noembed',
    'noframes',
    'textarea',
    'title',
    'xmp',
  ],
  protocols: { ...defaultSchema.protocols, href: [...(defaultSchema.protocols?.['href'] ?? []), 'tel'] },
  // The page is the author's own: its ids need no prefix.
  clobberPrefix: '',
};
