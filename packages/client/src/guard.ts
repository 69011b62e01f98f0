import type { GuardData, PackedPage } from '@latchkey/core';
import type { Island } from './api.ts';
import { readReceipt } from './receipt.ts';

// Inline, together with the boot, on pages whose own code would contact somebody: at most 300 B of brotli, data and all.

/**
 * While consent is missing, has the browser refuse what the page's own code would fetch from anybody but the hosts that
 * are open: a policy that is inserted holds for all that comes after it, and cannot be loosened. What this page view
 * opens is in `history.state`, where the load before left it; the island takes it out.
 */
export function guard([key, , , , , , , data]: PackedPage, api: Island): void {
  const { policy, held } = data as GuardData;
  const once: string = history.state?.latchkey || '';
  const answers = readReceipt(key)?.services;
  // The page's inline code, and what it makes itself, go on working.
  let sources = `'self' 'unsafe-inline' 'unsafe-eval' blob: data: ${once}`;
  let closed = '';
  for (const id in held) {
    const [mark, hosts] = held[id] as [string, string];
    if (once.includes(` ${id} `) || `${answers?.[id]}` === `1,${mark}`) sources += hosts;
    else closed += `${id} `;
  }
  api.guard = [once, closed];
  const act = () => api.act().catch(() => {});
  if (once) act();
  if (closed) {
    const meta = document.createElement('meta');
    meta.httpEquiv = 'content-security-policy';
    meta.content = policy.replaceAll('~', sources);
    document.head.append(meta);
    addEventListener('securitypolicyviolation', act);
  }
}
