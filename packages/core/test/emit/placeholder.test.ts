import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { frameTitle } from '../../src/emit/frame-title.ts';
import { imageControl } from '../../src/emit/image-control.ts';
import { type GatedFrame, placeholderDocument } from '../../src/emit/placeholder.ts';
import { inventoryService, samplePage, sampleView, youtube } from './sample-view.ts';

const view = sampleView();
const frame: GatedFrame = {
  service: youtube,
  url: 'https://www.youtube.com/embed/a?b="&c',
  title: 'Intro',
  always: true,
  links: true,
};
const placeholder = (part: Partial<GatedFrame> = {}) =>
  load(placeholderDocument(view, samplePage, { ...frame, ...part }));

describe('the placeholder', () => {
  it('loads the original with its first link, in the frame, without scripts', () => {
    const first = placeholder()('a').first();
    expect(first.attr()).toMatchObject({
      href: frame.url,
      'data-latchkey-action': 'load',
      'data-latchkey-service': 'youtube',
    });
    // Without a policy of its own the frame has that of the page, and so has the link.
    expect(first.attr('referrerpolicy')).toBeUndefined();
    expect(placeholder({ referrerpolicy: 'origin' })('a').first().attr('referrerpolicy')).toBe('origin');
    expect(first.text()).toBe('Load “Intro” from YouTube once');
  });

  it('says who runs it and what is sent', () => {
    expect(placeholder()('p').first().text()).toContain('YouTube is run by Acme Ltd (Ireland).');
    expect(placeholder()('p').first().text()).toContain('store data in your browser');
    const silent = placeholder({ service: inventoryService({ id: 'quiet', storesNothing: true }) });
    expect(silent('p').first().text()).not.toContain('store data');
  });

  it('names only the host of what nobody identified', () => {
    const $ = placeholder({ service: { host: 'x.example' }, title: '' });
    expect($('p').first().text()).toContain(
      'This would come from x.example. The site has not stated who runs it.',
    );
    expect($('a')).toHaveLength(1);
  });

  it('has language, title and one heading, and contacts nobody', () => {
    const $ = placeholder();
    expect([$('html').attr('lang'), $('html').attr('dir'), $('title').text(), $('h1,h2').length]).toEqual([
      'en',
      undefined,
      'Intro',
      1,
    ]);
    expect($('[src],link,img,script').length).toBe(0);
  });

  it('prints links as text, and offers no "Always", where the frame allows neither', () => {
    const $ = placeholder({ always: false, links: false });
    expect($('button').length).toBe(0);
    expect($('a')).toHaveLength(1);
    expect($('p').text()).toContain('https://acme.example/privacy');
  });
});

it('tells in the title of a frame that it is not loaded', () => {
  expect(frameTitle(view, samplePage, { service: youtube, title: 'Intro' })).toBe(
    'Intro (not loaded: YouTube)',
  );
  expect(frameTitle(view, samplePage, { service: youtube, title: '' })).toBe('YouTube (not loaded)');
});

it('tells the controls of several images apart, starting with the words that are seen', () => {
  const control = load(
    imageControl(view, samplePage, { service: youtube, host: 'i.example', label: 'A "map"' }),
  )('button');
  expect(control.attr('aria-label')).toBe('Show image from i.example: A "map"');
  expect(control.text()).toBe('Show image from i.example');
});
