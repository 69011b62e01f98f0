import './boot.ts';
import type { Island } from './api.ts';
import { guard } from './guard.ts';

// The boot of pages whose own code would contact somebody: the same, and the guard, before anything else of the page.

guard(
  JSON.parse((document.currentScript as Element).getAttribute('data-latchkey-page') as string),
  window.latchkey as Island,
);
