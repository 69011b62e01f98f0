import type { AnyNode } from 'acorn';
import { type CallNode, writtenName } from '../syntax/parse.ts';
import { concatenated, text, texts, type Value } from '../values/value.ts';
import type { Collector } from './collector.ts';
import { giveAttributes, putHtml } from './element-sinks.ts';

export type Take = (given: readonly AnyNode[], collector: Collector, call: CallNode) => void;

/** Takes the address at an index. */
const urlAt =
  (index: number, how: string): Take =>
  (given, collector) => {
    const url = given[index];
    if (url) collector.url(url, how);
  };

const everyUrl =
  (how: string): Take =>
  (given, collector) => {
    for (const url of given) collector.url(url, how);
  };

const codeAt =
  (index: number): Take =>
  (given, collector, call) => {
    const code = given.at(index);
    for (const value of code ? texts(collector.evaluation.values(code)) : [])
      collector.code(value, 'handler', call);
  };

const write: Take = (given, collector, call) => {
  const html = given.reduce<Value[]>(
    (sum, node) => concatenated(sum, collector.evaluation.values(node)),
    [text('')],
  );
  collector.html(html, true, call);
};

/** `$.ajax(url)`, `$.ajax({ url })` */
const request: Take = (given, collector) => {
  const [first] = given;
  if (!first) return;
  collector.url(first, 'ajax');
  const properties = first.type === 'ObjectExpression' ? first.properties : [];
  for (const property of properties) {
    if (property.type === 'Property' && writtenName(property.key, property.computed) === 'url') {
      collector.url(property.value, 'ajax');
    }
  }
};

/** `$('<iframe src=...>')`, `$('<script>', { src })` */
const makeElement: Take = (given, collector, call) => {
  const [html, attributes] = given;
  if (html) putHtml([html], collector, call);
  if (attributes?.type === 'ObjectExpression') giveAttributes(call, attributes, collector);
};

/** Classes of the browser that load when one of them is made. */
export const constructorSinks: ReadonlyMap<string, Take> = new Map(
  Object.entries<Take>({
    WebSocket: urlAt(0, 'WebSocket'),
    EventSource: urlAt(0, 'EventSource'),
    WebTransport: urlAt(0, 'WebTransport'),
    Worker: urlAt(0, 'Worker'),
    SharedWorker: urlAt(0, 'SharedWorker'),
    Audio: urlAt(0, 'audio'),
    FontFace: (given, collector) => given[1] && collector.css(given[1], 'FontFace', 'declarations'),
    Function: codeAt(-1),
  }),
);

/** Functions that load, by their path from the window. */
export const functionSinks: ReadonlyMap<string, Take> = new Map(
  Object.entries<Take>({
    fetch: urlAt(0, 'fetch'),
    importScripts: everyUrl('importScripts'),
    'navigator.sendBeacon': urlAt(0, 'sendBeacon'),
    'navigator.serviceWorker.register': urlAt(0, 'serviceWorker'),
    'document.write': write,
    'document.writeln': write,
    eval: codeAt(0),
    execScript: codeAt(0),
    setTimeout: codeAt(0),
    setInterval: codeAt(0),
    Function: codeAt(-1),
    ...Object.fromEntries(
      ['$', 'jQuery'].flatMap((jquery): [string, Take][] => [
        [jquery, makeElement],
        [`${jquery}.getScript`, urlAt(0, 'getScript')],
        [`${jquery}.get`, request],
        [`${jquery}.getJSON`, request],
        [`${jquery}.post`, request],
        [`${jquery}.ajax`, request],
      ]),
    ),
  }),
);
