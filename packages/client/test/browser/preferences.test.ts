import { describe, expect, it } from 'vitest';
import { eachVisit } from './support/each-visit.ts';
import { settle, type Visit } from './support/lab.ts';

let visit: Visit;

eachVisit((each) => {
  visit = each;
});

const click = async (action: string, within = '#latchkey-ask') => {
  await visit.page.click(`${within} [data-latchkey-action="${action}"]`);
  await settle(visit.page);
};

describe('the preferences', () => {
  const open = async () => {
    await visit.page.click('[data-latchkey-slot="link"]');
    await visit.page.waitForSelector('dialog[open]');
  };

  it('show nothing ticked, and closing them stores nothing', async () => {
    await visit.go();
    await visit.page.click('[data-latchkey-action="preferences"]');
    await visit.page.waitForSelector('dialog[open]');
    expect(await visit.page.locator('dialog input:checked:enabled').count()).toBe(0);
    await visit.page.keyboard.press('Escape');
    expect(await visit.answers()).toBeNull();
    expect(await visit.page.evaluate(() => document.activeElement?.textContent)).toBe('Choose');
  });

  it('fetch what stores answers with the first tick, not before', async () => {
    await visit.go();
    await open();
    await settle(visit.page);
    const shown = ['island.js', 'preferences.css', 'preferences.en.html'];
    expect(visit.fetched.toSorted()).toEqual(shown);
    await visit.page.check('[value="youtube"]');
    await settle(visit.page);
    expect(visit.fetched.toSorted()).toEqual([...shown, 'visit.js']);
    expect(await visit.answers()).toBeNull();
  });

  it('store what the boxes show, and open it', async () => {
    await visit.go();
    await open();
    await visit.page.check('[data-latchkey-purpose="statistics"] legend input');
    await click('save', 'dialog');
    expect(await visit.answers()).toEqual({ 'google-analytics': 1, ads: 0, youtube: 0, 'x.test': 0 });
    expect(visit.contacts).toEqual(['/counter.js']);
    await open();
    expect(await visit.page.isChecked('[value="google-analytics"]')).toBe(true);
  });

  it('show a purpose as mixed while its services differ', async () => {
    await visit.go();
    await open();
    const purpose = visit.page.locator('[data-latchkey-purpose="content"] legend input');
    const state = () => purpose.evaluate((box: HTMLInputElement) => [box.checked, box.indeterminate]);
    expect(await state()).toEqual([false, false]);
    await visit.page.check('[value="youtube"]');
    expect(await state()).toEqual([true, false]);
  });

  it('withdraw: the page comes back without what ran', async () => {
    await visit.go();
    await click('accept-all');
    await open();
    const reloaded = visit.page.waitForEvent('load');
    await visit.page.click('dialog [data-latchkey-action="reject-all"]');
    await reloaded;
    await settle(visit.page);
    expect(visit.contacts).toEqual(['/counter.js']);
    expect(await visit.answers()).toEqual({ ads: 0, 'google-analytics': 0, youtube: 0, 'x.test': 0 });
  });

  it('accept all that is identified', async () => {
    await visit.go();
    await open();
    await click('accept-all', 'dialog');
    expect(await visit.answers()).toEqual({ ads: 1, 'google-analytics': 1, youtube: 1, 'x.test': 0 });
  });

  it('work as a page of their own', async () => {
    await visit.go('/_latchkey/preferences.fr.html');
    await visit.page.check('[value="ads"]');
    await click('save', 'main');
    await visit.page.reload();
    await settle(visit.page);
    expect(await visit.page.isChecked('[value="ads"]')).toBe(true);
    expect(await visit.page.evaluate(() => JSON.parse(localStorage['latchkey:/']))).toMatchObject({
      src: 'preferences',
      lang: 'fr',
    });
  });
});
