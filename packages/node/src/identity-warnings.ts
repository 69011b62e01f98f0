import type { Settings } from '@latchkey/core';
import type { SiteAddress } from './site-address.ts';

/** What is missing or wrong in what the config says of who publishes the site. */
export async function identityWarnings(settings: Settings, { url }: SiteAddress): Promise<string[]> {
  const { controller, legal, policy } = settings;
  const warnings: string[] = [];
  const missing = [
    ...(controller ? [] : ['`controller.name`, who answers for the site']),
    ...(controller?.contact
      ? []
      : ['`controller.contact`, an e-mail address or a page where visitors can ask']),
  ];
  if (legal && missing.length > 0)
    warnings.push(
      `Legal pages do not say who publishes the site. The config lacks ${missing.join(', and ')}.`,
    );
  if (controller && controller.registrations.length > 0) {
    const { wrongRegistrations } = await import('@latchkey/legal');
    for (const { scheme, value } of await wrongRegistrations(controller.registrations))
      warnings.push(
        `\`controller.registrations\`: "${value}" is no valid ${scheme} number: its check digits do not fit. Look for a misread digit.`,
      );
  }
  const links = typeof policy === 'string' ? [policy] : Object.values(policy ?? {});
  const foreign = links.filter((link) => isForeign(link, url));
  if (foreign.length > 0)
    warnings.push(
      `The cookie policy lies elsewhere (${foreign.join(', ')}): what it says is not filled in and not checked here.`,
    );
  return warnings;
}

function isForeign(link: string, site: string | undefined): boolean {
  if (!URL.canParse(link)) return false;
  return site === undefined || new URL(link).host !== new URL(site).host;
}
