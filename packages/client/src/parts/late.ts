// On pages that change while they are open: Astro's router shows another page without loading it, and its server
// islands come later. The island is told of what is new.

function tell(): void {
  const told = () => document.dispatchEvent(new Event('latchkey:late'));
  // A page that gates nothing has no boot.
  window.latchkey?.act?.().then(told, () => {});
}

// The router runs the scripts of a page that it shows. The boot of the first one is at work: another one would hand
// everybody stubs that wait for an island which has started long ago.
document.addEventListener('astro:before-swap', (event) => {
  const { newDocument } = event as Event & { newDocument?: Document };
  const boot = newDocument?.querySelector<HTMLScriptElement>('script[data-latchkey-page]');
  if (boot && window.latchkey) boot.type = 'text/plain';
});

let isAnother = false;
document.addEventListener('astro:after-swap', () => {
  isAnother = true;
});
// Before this event Astro runs the scripts that it finds in the page: opened ones would run twice.
document.addEventListener('astro:page-load', () => {
  if (isAnother) tell();
  isAnother = false;
});

function bringsGates({ addedNodes }: MutationRecord): boolean {
  return [...addedNodes].some(
    (node) => node instanceof Element && (node.matches(gate) || node.querySelector(gate) !== null),
  );
}

const gate = '[data-latchkey-gate]';

if (document.querySelector('script[data-island-id]')) {
  new MutationObserver((records) => {
    if (records.some(bringsGates)) tell();
  }).observe(document.documentElement, { childList: true, subtree: true });
}
