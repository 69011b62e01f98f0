import type { Found } from '@latchkey/core';

/** What a visitor who has not chosen yet sees in the place of a finding. */
export function whatVisitorSees(found: Found): string {
  const { action } = found.decision;
  if (action === 'keep') return found.finding.kind === 'form' ? 'the form, as it was' : 'the same as ever';
  return action === 'remove' ? insteadOfRemoved(found) : insteadOfGated(found);
}

function insteadOfRemoved({ finding }: Found): string {
  if (finding.kind === 'refresh') return 'a link to where the page would have gone';
  return finding.kind === 'ping' ? 'the same link' : 'no difference: it was not to be seen';
}

function insteadOfGated({ finding, decision, service }: Found): string {
  const later = 'it can be switched on in the preferences';
  if (decision.reason === 'exempt') return 'the same as ever, unless the visitor has objected';
  if (decision.asks === 'banner') return 'nothing here; the banner asks';
  if (finding.noscript && finding.kind === 'image') return 'without scripts, a link to the picture';
  if (finding.kind === 'image') {
    return decision.asks === 'place'
      ? 'an empty box of the same size, and after it the alt text and a button that shows the picture'
      : `the alt text; ${later}`;
  }
  if (finding.kind === 'iframe' && decision.asks === 'place') {
    return 'a placeholder in the same box: who runs it, what is sent, and a link that loads it, also without scripts';
  }
  if (/script$/.test(finding.kind) && decision.asks === 'place') {
    return service.kind === 'search'
      ? 'a search box, which loads the search when it is used'
      : 'a control where it would show something: who runs it, what is sent, and buttons that load it';
  }
  if (service.kind === 'font') return `the text in a font of the device; ${later}`;
  return `nothing here; ${later}`;
}
