import type { Inventory, InventoryService, Settings } from '@latchkey/core';
import { demandsOf, knownBases } from './exemption-bases.ts';
import { firstPlaces } from './first-places.ts';

/** What the author answers for: other consent tools, services that run where no gate is, exemptions. */
export function declaredWarnings({ services }: Inventory, settings: Settings): string[] {
  return [
    ...services.filter(({ reason }) => reason === 'consent-tool').map(otherTool),
    ...services.filter(isUngated).map(ungated),
    ...services.flatMap(({ name, exempt }) => (exempt ? [exemption(name, exempt.basis)] : [])),
    ...Object.keys(settings.services).flatMap((id) => unusedLoader(id, services, settings)),
  ];
}

function otherTool({ id, name, samples, places }: InventoryService): string {
  return [
    `Another consent tool is on this site: ${name}. It is left alone, so visitors are asked twice, and neither knows the other's answer.`,
    ...firstPlaces(
      samples.map(({ page, line }) => `${page}:${line}`),
      places,
    ),
    '  Use one: take its tags out of the pages, or leave Latchkey out of the build.',
    `  If it is not one: services: { '${id}': { kind: '…' } }`,
  ].join('\n');
}

function isUngated({ declared, decision }: InventoryService): boolean {
  return declared?.where === 'edge' && decision === 'keep';
}

function ungated({ name }: InventoryService): string {
  return [
    `${name} is declared as added to the pages by their host, after Latchkey has seen them: it runs before anybody agrees.`,
    '  To have it gated, turn that off at the host, and put its tag into the pages yourself.',
  ].join('\n');
}

function exemption(name: string, basis: string): string {
  const demands = demandsOf(basis);
  return demands
    ? [
        `${name} runs without consent on your word. What "${basis}" demands:`,
        ...demands.map((one) => `  - ${one}`),
      ].join('\n')
    : [
        `${name} runs without consent on a basis that Latchkey does not know: "${basis}".`,
        `  Its name is printed in the policy as it is. Known are: ${knownBases.join(', ')}.`,
      ].join('\n');
}

/** `contains` without the tag manager itself says nothing. */
function unusedLoader(id: string, services: readonly InventoryService[], settings: Settings): string[] {
  const { contains = [] } = settings.services[id] ?? {};
  if (contains.length === 0 || services.some((service) => service.id === id)) return [];
  return [
    `The config says what ${id} contains, but no page loads ${id}. If its host adds it to the pages: declare: ['${id}', ${contains.map((one) => `'${one}'`).join(', ')}]`,
  ];
}
