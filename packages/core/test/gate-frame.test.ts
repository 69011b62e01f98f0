import { expect, it } from 'vitest';
import { grantedTo } from '../src/rewrite/gate-frame.ts';

it.each([
  ['autoplay; encrypted-media', 'autoplay https://x.example; encrypted-media https://x.example'],
  ["camera 'src'", 'camera https://x.example'],
  ['camera https://y.example; microphone *', 'camera https://y.example; microphone *'],
  ["camera 'none';", "camera 'none'"],
  ['', ''],
])('%j is granted as %j', (allow, granted) => {
  expect(grantedTo('https://x.example', allow)).toBe(granted);
});
