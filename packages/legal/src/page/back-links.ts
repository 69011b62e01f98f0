import type { Root as HtmlRoot } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Takes out what leads from footnotes back into blocks: once a block goes, it would lead nowhere. */
export function unlinkBlocks(html: HtmlRoot): void {
  const inBlocks = new Set<string>();
  visit(html, 'element', (block) => {
    if (block.properties['dataLatchkeySlot'] !== 'when') return;
    visit(block, 'element', ({ properties }) => {
      if ('dataFootnoteRef' in properties) inBlocks.add(`#${properties['id']}`);
    });
    return SKIP;
  });
  visit(html, 'element', ({ properties }, index, parent) => {
    if (parent === undefined || index === undefined) return;
    if (!('dataFootnoteBackref' in properties) || !inBlocks.has(String(properties['href']))) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}
