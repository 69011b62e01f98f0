import { datasetName, type PageElement } from './page-data.ts';

/**
 * Code that gives a script what it reads of elements: `document.currentScript.dataset`, `getElementById`, `textContent`
 * that it parses as JSON. For analysis only. Empty when there is nothing to give.
 * @param own the script's own element
 * @param named elements that the script may ask for by their id
 */
export function dataAsCode(own: PageElement | undefined, named: readonly PageElement[]): string {
  const all = own ? [own, ...named] : named;
  if (all.length === 0) return '';
  const attributes = Object.assign({}, ...all.map(({ data }) => data));
  const byId = named.map((element) => `${JSON.stringify(element.id)}:${objectOf(element)}`);
  return [
    // One function for all: that of several which shares a name with others is a guess.
    `var latchkeyData={};latchkeyData.getAttribute=function(name){return ${JSON.stringify(attributes)}[name]};`,
    own ? `document.currentScript=${objectOf(own)};` : '',
    named.length > 0 ? `document.getElementById=function(id){return {${byId.join()}}[id]};` : '',
    named.some(({ json }) => json !== null) ? 'JSON.parse=function(text){return text};' : '',
  ].join('\n');
}

/** The text of a data block is what it parses to: JSON is an expression. */
function objectOf({ data, json }: PageElement): string {
  const dataset = Object.fromEntries(Object.entries(data).map(([name, value]) => [datasetName(name), value]));
  const texts =
    json === null ? [] : ['textContent', 'innerHTML', 'innerText', 'text'].map((name) => `${name}:${json}`);
  return `{${['getAttribute:latchkeyData.getAttribute', `dataset:${JSON.stringify(dataset)}`, ...texts].join()}}`;
}
