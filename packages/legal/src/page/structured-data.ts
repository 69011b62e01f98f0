import type { Publisher } from '../identity/publisher.ts';
import { schemeName } from '../identity/registrations.ts';
import type { Frontmatter } from './frontmatter-schema.ts';

/** What a legal page says of itself to machines. */
export interface PageFacts {
  title: string;
  lang: string;
  /** Absolute; undefined where nobody knows where the site is. */
  url: string | undefined;
  frontmatter: Frontmatter;
  publisher: Publisher;
}

/** JSON-LD of a page: https://schema.org/WebPage. Safe inside a `<script>`. */
export function structuredData({ title, lang, url, frontmatter, publisher }: PageFacts): string {
  const { version, updated } = frontmatter;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: title,
    inLanguage: lang,
    url,
    version,
    dateModified: updated === 'auto' ? undefined : updated,
    publisher: publisherData(publisher),
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function publisherData({ name, controller }: Publisher): object {
  const { kind, contact, address, registrations = [] } = controller ?? {};
  return {
    '@type':
      kind === 'person' ? 'Person' : kind === 'public-body' ? 'GovernmentOrganization' : 'Organization',
    name,
    ...(contact?.includes('@') ? { email: contact } : contact ? { url: contact } : {}),
    ...(address === undefined ? {} : { address: typeof address === 'string' ? address : address.join(', ') }),
    ...(registrations.length === 0
      ? {}
      : {
          identifier: registrations.map(({ scheme, value }) => ({
            '@type': 'PropertyValue',
            propertyID: schemeName(scheme),
            value,
          })),
        }),
  };
}
