import type { Inventory, InventoryService, Settings } from '@latchkey/core';
import { policyLinks } from './policy-links.ts';

/** One line per decision that one line of config, or one package, makes better. */
export function tips({ services }: Inventory, settings: Settings): string[] {
  const waiting = services.filter(({ decision }) => decision === 'gate');
  const lines = [
    ...(waiting.some(({ asks }) => asks === 'banner') ? policyTip(settings) : []),
    ...waiting.flatMap((service) => {
      const tip = tipFor(service);
      return tip ? [`  ${service.name}: ${tip}`] : [];
    }),
  ];
  return lines.length > 0 ? ['What would improve it:', ...lines] : [];
}

function policyTip(settings: Settings): string[] {
  if (Object.keys(policyLinks(settings, '')).length > 0) return [];
  const tip =
    settings.legal !== false && settings.legal.pages.includes('cookies')
      ? 'the banner leads to none: ours is a draft until `reviewed` says when somebody read it'
      : "the banner leads to none. If there is one: policy: '/cookies/'; to begin with ours: npx latchkey init --legal cookies";
  return [`  Cookie policy: ${tip}`];
}

function tipFor(service: InventoryService): string | undefined {
  if (service.kind === 'font') {
    return 'visitors get the fallback font until they agree. Host the font yourself (Fontsource has most of them), and nobody needs to be asked';
  }
  if (service.kind === 'library') {
    return 'scripts and styles from it wait for a choice. Install the packages and serve them from the site';
  }
  if (service.kind === 'tag-manager' && !service.contains) {
    return `what it loads cannot be seen in the HTML: services: { '${service.id}': { contains: ['…'] } }`;
  }
  if (service.kind === 'statistics' && service.storesNothing) {
    return `it stores nothing. Where the law of your country exempts such statistics: services: { '${service.id}': { exempt: { basis: '…', since: '…', reason: '…' } } }`;
  }
  if (service.kind === 'badge') {
    return `shown by its alt text. To show it at once: services: { '${service.id}': { keep: '…why, in at least 15 characters' } }`;
  }
  return undefined;
}
