import type { PageData, PlaceholderSet } from '@latchkey/core';

/** Frames that the page's own code makes and the guard blocks: they become gates, with the placeholder in their box. */
export interface BlockedFrames {
  page: PageData;
  /** Ids and hosts that this page view opens, with blanks between. */
  once: string;
  /** Of the held services, those that are not granted. */
  closed: readonly string[];
  placeholders: PlaceholderSet;
  /** Markup in the type that the browser asks for. */
  toHtml(markup: string): string;
}

/** Replaces what is blocked now, and whatever is later. */
export function watchFrames(blocked: BlockedFrames): void {
  const replaceAll = (): void => {
    for (const frame of framesIn(document)) {
      const url = frame.hasAttribute('data-latchkey-gate') ? null : URL.parse(frame.src);
      if (url && frame.hasAttribute('src') && !isOpen(url, blocked)) makeGate(frame, url.host, blocked);
    }
  };
  addEventListener('securitypolicyviolation', replaceAll);
  replaceAll();
}

function framesIn(root: Document | ShadowRoot): HTMLIFrameElement[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element instanceof HTMLIFrameElement ? [element] : []),
    ...(element.shadowRoot ? framesIn(element.shadowRoot) : []),
  ]);
}

/** As the browser reads the guard's policy; what is no web address is none of it. */
function isOpen({ protocol, origin, host, hostname }: URL, { page, once, closed }: BlockedFrames): boolean {
  if (!protocol.startsWith('http') || origin === location.origin || !page.guard) return true;
  const { policy, held } = page.guard;
  const granted = Object.keys(held).filter((id) => !closed.includes(id));
  const open = `${policy.split(';')[0]} ${once} ${granted.map((id) => held[id]?.[1]).join(' ')}`.split(' ');
  return open.some(
    (source) => source === host || (source.startsWith('*.') && hostname.endsWith(source.slice(1))),
  );
}

/** The same node is taken out and put back: a change in place would add an entry to the history. */
function makeGate(frame: HTMLIFrameElement, host: string, { placeholders, toHtml }: BlockedFrames): void {
  const { parentNode, nextSibling, title } = frame;
  const ofService = Object.entries(placeholders.services).find(([, { hosts }]) =>
    hosts.some((each) => each === host || (each.startsWith('*.') && host.endsWith(each.slice(1)))),
  );
  const [id, words] = ofService ?? [host, placeholders.unknown];
  const filled = (text: string): string => text.replaceAll(placeholders.host, host);
  frame.remove();
  frame.dataset['latchkeyGate'] = 'iframe';
  frame.dataset['latchkeyService'] = id;
  frame.dataset['latchkeyAdded'] = 'srcdoc title';
  frame.dataset['latchkeySrc'] = frame.src;
  if (title) frame.dataset['latchkeyTitle'] = title;
  frame.title = filled(title ? words.titled.replace(placeholders.title, () => title) : words.untitled);
  frame.srcdoc = toHtml(filled(words.srcdoc));
  parentNode?.insertBefore(frame, nextSibling);
}
