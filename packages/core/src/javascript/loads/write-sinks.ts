import type { AnyNode } from 'acorn';
import type { PropertyWrite } from '../syntax/facts.ts';
import { memberName } from '../syntax/parse.ts';
import { HOLE, texts } from '../values/value.ts';
import { giveAnyAttribute, giveAttribute, tagOf } from './attribute-sink.ts';
import type { Collector } from './collector.ts';

/** Reports what a property makes of the value that it is given. */
export function reportWrite(
  { object, value, key }: PropertyWrite,
  names: readonly string[],
  collector: Collector,
): void {
  const seen = names.filter((name) => !name.includes(HOLE));
  for (const name of seen) reportNamed(object, name, value, collector);
  if (seen.length === 0 && typeof key !== 'string') giveAnyAttribute(object, value, collector);
}

function reportNamed(object: AnyNode, name: string, value: AnyNode, collector: Collector): void {
  switch (name) {
    case 'innerHTML':
    case 'outerHTML':
      writeText(object, value, collector);
      collector.html(collector.evaluation.values(value), false, value);
      break;
    case 'srcdoc':
      collector.html(collector.evaluation.values(value), true, value);
      break;
    case 'text':
    case 'textContent':
    case 'innerText':
      writeText(object, value, collector);
      break;
    case 'cssText':
    case 'style':
      collector.css(value, 'style', 'declarations');
      break;
    default:
      writeProperty(object, name, value, collector);
  }
}

function writeProperty(object: AnyNode, name: string, value: AnyNode, collector: Collector): void {
  const group = object.type === 'MemberExpression' ? memberName(object) : null;
  if (group === 'style') collector.css(value, 'style', 'declarations');
  // Library scripts load what they find in `data-src`.
  else if (group === 'dataset') collector.url(value, 'dataset', false);
  else giveAttribute(object, name, value, collector);
}

/** Text of a script runs, text of a style applies. */
function writeText(object: AnyNode, value: AnyNode, collector: Collector): void {
  const tags = collector.evaluation.values(object).map(tagOf);
  if (tags.includes('style')) collector.css(value, 'style', 'sheet');
  if (!tags.includes('script')) return;
  for (const code of texts(collector.evaluation.values(value))) collector.code(code, 'classic', value);
}
