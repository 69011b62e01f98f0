import { everyTag, splice } from '@latchkey/core';

/** The page with these links in its head, and no others to translations; as it is where no tag ends its head. */
export function withAlternates(html: string, links: string): string {
  const tags = everyTag(html);
  const end = tags.find(({ type, name }) => type === 'end' && name === 'head')?.start;
  if (end === undefined) return html;
  const others = tags.filter(
    (tag) =>
      tag.type === 'start' &&
      tag.name === 'link' &&
      tag.start < end &&
      tag.attributes.some(({ name }) => name === 'hreflang'),
  );
  return splice(html, [
    ...others.map((link) => ({ start: link.start, end: link.end, text: '' })),
    { start: end, end, text: links },
  ]);
}
