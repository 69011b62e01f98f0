import type { StartTag } from '../html/tokens.ts';
import { type Spot, spotOf, type TagReader } from './spot.ts';
import { styleAttribute } from './style.ts';

/** Events that only an act of the visitor causes. */
const visitorActs =
  /^on(?:click|dblclick|auxclick|submit|change|input|key|pointer(?:down|up)|mouse(?:down|up)|touch)/;

const contacting = /^(?:data-latchkey-)?(?:on|style$)|^(?:ping|action|formaction)$/;

/** What an attribute contacts on elements of any name: handlers, pings, forms. */
export function attributeSpots(tag: StartTag, read: TagReader): Spot[] {
  const spots: Spot[] = [];
  const seen: string[] = [];
  for (const { name } of tag.attributes) {
    if (!contacting.test(name)) continue;
    const original = name.replace(/^data-latchkey-(?=on|style$)/, '');
    if (seen.includes(original)) continue;
    seen.push(original);
    const value = read.value(tag, original);
    if (value === undefined) continue;
    if (original.startsWith('on')) {
      spots.push({
        ...spotOf('handler', tag, read, [], [original]),
        script: { code: value, kind: 'handler', onUse: visitorActs.test(original) },
        invisible: true,
      });
    } else if (original === 'style') {
      const spot = styleAttribute(tag, read, value);
      if (spot) spots.push(spot);
    } else if (original === 'ping' && (tag.name === 'a' || tag.name === 'area')) {
      spots.push(...contacts('ping', tag, read, original, value.split(/[\t\n\f\r ]+/)));
    } else if (original === 'action' && tag.name === 'form') {
      spots.push(...contacts('form', tag, read, original, [value]));
    } else if (original === 'formaction' && (tag.name === 'button' || tag.name === 'input')) {
      spots.push(...contacts('form', tag, read, original, [value]));
    }
  }
  return spots;
}

function contacts(
  kind: 'ping' | 'form',
  tag: StartTag,
  read: TagReader,
  attribute: string,
  values: string[],
): Spot[] {
  const loads = values.flatMap((value) => {
    const url = read.resolve(value);
    return url ? [{ url, attribute }] : [];
  });
  return loads.length > 0 ? [{ ...spotOf(kind, tag, read, loads), invisible: true }] : [];
}
