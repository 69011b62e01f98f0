import type { StartTag } from '../html/tokens.ts';
import { paintSpots } from './paint.ts';
import { type Spot, spotOf, type TagReader } from './spot.ts';
import { styleAttribute } from './style.ts';

/** Events that only an act of the visitor causes. */
const visitorActs =
  /^on(?:click|dblclick|auxclick|submit|change|input|key|pointer(?:down|up)|mouse(?:down|up)|touch)/;

const contacting = /^on|^(?:style|ping|action|formaction)$/;

/** What an attribute contacts on elements of any name: handlers, pings, forms. */
export function attributeSpots(tag: StartTag, read: TagReader): Spot[] {
  if (!tag.contacts) return [];
  const spots: Spot[] = paintSpots(tag, read);
  const seen: string[] = [];
  for (const { name } of tag.attributes) {
    if (!contacting.test(name) || seen.includes(name)) continue;
    seen.push(name);
    const value = read.value(tag, name);
    if (value === undefined) continue;
    if (name.startsWith('on')) {
      spots.push({
        ...spotOf('handler', tag, read, [], [name]),
        script: { code: value, kind: 'handler', onUse: visitorActs.test(name) },
        invisible: true,
      });
    } else if (name === 'style') {
      const spot = styleAttribute(tag, read, value);
      if (spot) spots.push(spot);
    } else if (name === 'ping' && (tag.name === 'a' || tag.name === 'area')) {
      spots.push(...contacts('ping', tag, read, name, value.split(/[\t\n\f\r ]+/)));
    } else if (name === 'action' && tag.name === 'form') {
      spots.push(...contacts('form', tag, read, name, [value]));
    } else if (name === 'formaction' && (tag.name === 'button' || tag.name === 'input')) {
      spots.push(...contacts('form', tag, read, name, [value]));
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
