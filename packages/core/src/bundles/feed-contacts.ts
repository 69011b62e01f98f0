import type { Classifier } from '../classify/classify.ts';
import type { Page } from '../model.ts';

/** How many pictures, frames and media files of others a feed (RSS, Atom, JSON) shows. Other files have none. */
export function feedContacts({ text, url }: Page, classifier: Pick<Classifier, 'ofUrl'>): number {
  if (!feed.test(text.slice(0, head))) return 0;
  return [...text.matchAll(source)].filter(([, address = '']) => {
    const target = URL.parse(address, url);
    return target !== null && classifier.ofUrl(target) !== null;
  }).length;
}

/** What a feed is, it says in its first characters. */
const head = 2000;
const feed = /<(?:rss|feed|rdf:RDF)\b|jsonfeed\.org\/version/;

/** An element in the markup of an entry: as it is in CDATA, with character references, or escaped as in JSON. */
const source =
  /(?:<|&lt;|&#60;|&#x3c;|\\u003c)(?:img|iframe|embed|video|audio|source)\b(?:(?!>|&gt;).){0,600}?\ssrc=(?:["']|&quot;|&#34;|&#x22;|&#39;|&apos;|\\"|\\u0022)?((?:https?:)?\/\/[^"'&\s\\<>]+)/gis;
