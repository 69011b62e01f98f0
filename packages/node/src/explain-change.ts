import type { Found } from '@latchkey/core';

/** The line of config, or the act, that would change a decision; undefined when nothing would. */
export function configLine({ service, decision }: Found): string | undefined {
  const { id } = service;
  switch (decision.reason) {
    case 'kept-by-author':
      return `to gate it, take \`keep\` out of services['${id}']`;
    case 'exempt':
      return `to gate it, take \`exempt\` out of services['${id}']`;
    case 'ignored-in-markup':
      return 'to gate it, take data-latchkey-ignore off the element';
    case 'consent-tool':
    case 'on-submit':
    case 'on-use':
    case 'navigation':
      return undefined;
    case 'not-identified':
      return `to name it: services: { '${id}': { name: '…', provider: '…', purpose: 'content' } }; if it is yours: firstParty: ['${id}']`;
    default:
      return `to leave it as it is: services: { '${id}': { keep: '…why, in at least 15 characters' } }`;
  }
}
