// On pages that change while they are open: Astro's router shows another page without loading it, and its server
// islands come later. The island is told of what is new.

function tell(): void {
  const told = () => document.dispatchEvent(new Event('latchkey:late'));
  // A page that gates nothing has no boot.
  window.latchkey?.act?.().then(told, () => {});
}

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
