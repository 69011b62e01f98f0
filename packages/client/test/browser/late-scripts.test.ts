import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lab, openLab, settle } from './support/lab.ts';
import { gatedScript, pageOf, third } from './support/sample-site.ts';

const note = (text: string) => `(window.ran ??= []).push(${JSON.stringify(text)});`;
const external = (say: string, attributes = '') =>
  gatedScript('', `data-latchkey-src="${third}/s.js?say=${say}&after=${say.length * 10}" ${attributes}`);

/** Scripts of every sort, each noting when it runs. `async` ones are left out: they have no order. */
const scripts = [
  external('deferred', 'defer'),
  gatedScript(note('module'), 'data-latchkey-type="module"'),
  gatedScript(
    `${note('inline')}
     document.addEventListener('DOMContentLoaded', function () { ran.push('DOMContentLoaded ' + (this === document)) });
     window.addEventListener('load', { handleEvent(event) { ran.push(event.type) } });
     window.onload = () => ran.push('onload')`,
  ),
  external('external'),
  gatedScript(
    `document.write('<p id="written">Here</p>');
     ran.push('written ' + !!document.getElementById('written'));
     document.write('<scr' + 'ipt src="${third}/s.js?say=by-script"></scr' + 'ipt>')`,
  ),
  gatedScript(note('after what was written')),
  gatedScript('', `data-latchkey-src="${third}/missing.js"`),
  gatedScript(`ran.push('current ' + document.currentScript.id)`, 'id="own"'),
  gatedScript(note('never: no module support'), `nomodule data-latchkey-src="${third}/s.js?say=nomodule"`),
];

const order = [
  'inline',
  'external',
  'written true',
  'by-script',
  'after what was written',
  'current own',
  'deferred',
  'module',
  'DOMContentLoaded true',
  'load',
  'onload',
];

describe('scripts that were held back', () => {
  let lab: Lab;

  beforeAll(async () => {
    lab = await openLab();
  });
  afterAll(() => lab.close());

  it('run once, in the order of the page, and get the events they wait for', async () => {
    const visit = await lab.visit({ html: pageOf('en', true, scripts.join('\n')) });
    await visit.go();
    await visit.page.evaluate(() => window.latchkey.accept());
    expect(await visit.page.evaluate('ran')).toEqual(order);
    expect(await visit.page.locator('h1').count(), 'the document was not opened anew').toBe(1);
    expect(
      await visit.page.evaluate(() => [
        Object.hasOwn(document, 'write'),
        Object.hasOwn(window, 'addEventListener'),
      ]),
    ).toEqual([false, false]);
    await visit.end();
  });

  it('run the same with a stored answer, on a page that is still loading', async () => {
    const visit = await lab.visit({ html: pageOf('en', true, scripts.join('\n')) });
    await visit.go();
    await visit.page.evaluate(() => window.latchkey.accept());
    await visit.page.reload();
    await settle(visit.page);
    await visit.page.waitForFunction('ran.includes("onload")');
    const ran = await visit.page.evaluate('ran');
    expect((ran as string[]).toSorted()).toEqual(order.toSorted());
    expect((ran as string[]).slice(0, 8)).toEqual(order.slice(0, 8));
    await visit.end();
  });

  it('leave nothing on the page but what the page had', async () => {
    const visit = await lab.visit({
      html: pageOf('en', true, external('external', 'id="own" crossorigin="anonymous"')),
    });
    await visit.go();
    await visit.page.evaluate(() => window.latchkey.accept());
    const attributes = await visit.page.evaluate(() =>
      [...(document.getElementById('own')?.attributes ?? [])]
        .map(({ name }) => name)
        .filter((name) => !name.startsWith('data-latchkey-')),
    );
    expect(attributes.toSorted()).toEqual(['crossorigin', 'id', 'src']);
    await visit.end();
  });
});
