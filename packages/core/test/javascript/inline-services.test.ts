import { describe, expect, test } from 'vitest';
import { classifier } from '../../src/classify/classify.ts';
import { unidentified } from '../../src/classify/known-services.ts';
import { ownHosts } from '../../src/classify/own-hosts.ts';
import { analyse } from '../../src/javascript/analyse.ts';
import type { Service } from '../../src/model.ts';

const service = (id: string, urls: string[], inline: string[] = []): Service => ({
  ...unidentified(id),
  match: { urls, inline },
  verified: true,
});

const known = new Map(
  [
    service('tracker', ['*.tracker.com/', '*/tracker.js'], ['\\btrack\\(']),
    service('tiles', ['*.tiles.com/']),
    service('sockets', ['live.sockets.com/']),
  ].map((each) => [each.id, each]),
);
const isOwn = ownHosts('docs.example.org', []);
const base = 'https://docs.example.org/guide/';
const read = classifier({ byId: known, authored: [], mistakes: [] }, isOwn, { analyse });
const unread = classifier({ byId: known, authored: [], mistakes: [] }, isOwn);
const contacts = (code: string, by = read) =>
  by.ofScript(code, 'classic', base).map((contact) => contact.service.id);

describe('whom an inline script contacts', () => {
  test.each([
    [`track('x')`, ['tracker']],
    [`fetch('https://a.tracker.com/')`, ['tracker']],
    [`fetch('https://nobody.knows.com/')`, ['knows.com']],
    [`fetch('/tracker.js')`, ['tracker']],
    [`fetch('https://cdn.example.org/a')`, []],
    [`new WebSocket('wss://live.sockets.com/')`, ['sockets']],
    [`new Image().src = 'https://' + zone + '.tracker.com/'`, ['tracker']],
    [`L.tileLayer('https://{s}.tiles.com/{z}')`, ['tiles']],
    [`show('https://nobody.knows.com/')`, []],
    [`if (location.href === 'https://a.tracker.com/') fetch('/own')`, []],
    [
      `track('x'); fetch('https://a.tiles.com/'); fetch('https://nobody.knows.com/')`,
      ['tracker', 'tiles', 'knows.com'],
    ],
  ])('%s', (code, expected) => {
    expect(contacts(code)).toEqual(expected);
  });

  test('the address tells, when one does', () => {
    const [contact] = read.ofScript(`b.onclick = () => fetch('https://a.tiles.com/x')`, 'classic', base);
    expect(contact).toMatchObject({ onUse: true });
    expect(contact?.url?.href).toBe('https://a.tiles.com/x');
  });

  test('at once and on use is at once', () => {
    const code = `b.onclick = () => fetch('https://a.tiles.com/x'); fetch('https://a.tiles.com/y')`;
    expect(read.ofScript(code, 'classic', base)).toMatchObject([{ onUse: false }]);
  });

  test('the first is what a classic script is named after', () => {
    expect(read.ofScript(`fetch('https://a.tiles.com/')`, 'classic', base)[0]?.service.id).toBe('tiles');
    expect(read.ofScript('var a', 'classic', base)).toEqual([]);
  });
});

describe('a script that no parser reads', () => {
  test.each([
    [`fetch('https://a.tracker.com/'`, ['tracker']],
    [`fetch('https://nobody.knows.com/'`, []],
    [`show('https://a.tracker.com/'`, []],
  ])('%s', (code, expected) => {
    expect(contacts(code)).toEqual(expected);
    expect(contacts(code, unread)).toEqual(expected);
  });

  test('a loader that a signature tells is not parsed', () => {
    const strict = classifier({ byId: known, authored: [], mistakes: [] }, isOwn, {
      analyse: () => {
        throw new Error('parsed');
      },
    });
    expect(contacts(`track('x', 'https://a.tracker.com/')`, strict)).toEqual(['tracker']);
    expect(() => contacts(`track('x', 'https://a.tiles.com/')`, strict)).toThrow('parsed');
  });
});
