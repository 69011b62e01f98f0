import type { AnyNode } from 'acorn';
import type { MemberNode } from '../syntax/parse.ts';
import { texts } from '../values/value.ts';
import { giveAnyAttribute, giveAttribute } from './attribute-sink.ts';
import type { Collector } from './collector.ts';
import { giveAttributes, putHtml } from './element-sinks.ts';

/** False: the arguments tell that it is another method of that name. */
type Method = (callee: MemberNode, given: readonly AnyNode[], collector: Collector) => boolean;

/** Methods that load, by name alone: the object they are called on is seldom known. */
export const methodSinks: ReadonlyMap<string, Method> = new Map(
  Object.entries<Method>({
    open(callee, [method, url], collector) {
      const isRequest =
        collector.evaluation
          .values(callee.object)
          .some((it) => it.type === 'instance' && it.of === 'XMLHttpRequest') ||
        (method !== undefined &&
          texts(collector.evaluation.values(method)).some(({ text }) =>
            /^(?:GET|POST|PUT|HEAD|PATCH|DELETE)$/i.test(text),
          ));
      if (isRequest && url) collector.url(url, 'XMLHttpRequest');
      return isRequest;
    },
    sendBeacon: (_, [url], collector) => takeUrl(url, 'sendBeacon', collector),
    addModule: (_, [url], collector) => takeUrl(url, 'addModule', collector),
    getScript: (_, [url], collector) => takeUrl(url, 'getScript', collector),
    load(callee, [url], collector) {
      const ofElement = collector.evaluation.values(callee.object).some((value) => value.type === 'element');
      return ofElement && takeUrl(url, 'load', collector);
    },
    setAttribute: (callee, [name, value], collector) => setAttribute(callee, name, value, collector),
    setAttributeNS: (callee, [, name, value], collector) => setAttribute(callee, name, value, collector),
    attr: (callee, [name, value], collector) => setAttribute(callee, name, value, collector),
    prop: (callee, [name, value], collector) => setAttribute(callee, name, value, collector),
    insertRule: (_, [css], collector) => takeCss(css, collector),
    replaceSync: (_, [css], collector) => takeCss(css, collector),
    insertAdjacentHTML: (_, [, html], collector) => takeHtml(html, false, collector),
    setHTMLUnsafe: (_, [html], collector) => takeHtml(html, false, collector),
    createContextualFragment: (_, [html], collector) => takeHtml(html, true, collector),
    parseFromString: (_, [html], collector) => takeHtml(html, false, collector),
    ...Object.fromEntries(
      ['html', 'append', 'appendTo', 'prepend', 'before', 'after', 'replaceWith'].map((name) => [
        name,
        (callee: MemberNode, given: readonly AnyNode[], collector: Collector) =>
          putHtml(given, collector, callee),
      ]),
    ),
  }),
);

function takeUrl(url: AnyNode | undefined, how: string, collector: Collector): boolean {
  if (url) collector.url(url, how);
  return true;
}

function takeCss(css: AnyNode | undefined, collector: Collector): boolean {
  if (css) collector.css(css, 'style', 'sheet');
  return true;
}

function takeHtml(html: AnyNode | undefined, runsScripts: boolean, collector: Collector): boolean {
  if (html) collector.html(collector.evaluation.values(html), runsScripts, html);
  return true;
}

function setAttribute(
  callee: MemberNode,
  name: AnyNode | undefined,
  value: AnyNode | undefined,
  collector: Collector,
): boolean {
  if (name?.type === 'ObjectExpression') giveAttributes(callee.object, name, collector);
  if (!name || !value) return true;
  const names = texts(collector.evaluation.values(name)).map(({ text }) => text);
  if (names.length === 0) giveAnyAttribute(callee.object, value, collector);
  for (const attribute of names) reportAttribute(callee.object, attribute, value, collector);
  return true;
}

function reportAttribute(object: AnyNode, attribute: string, value: AnyNode, collector: Collector): void {
  if (attribute === 'style') collector.css(value, 'style', 'declarations');
  else if (attribute === 'srcdoc') collector.html(collector.evaluation.values(value), true, value);
  else if (attribute.startsWith('on')) {
    for (const code of texts(collector.evaluation.values(value))) collector.code(code, 'handler', value);
  } else if (attribute.startsWith('data-')) collector.url(value, attribute, false);
  else giveAttribute(object, attribute, value, collector);
}
