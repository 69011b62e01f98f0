import type { Inventory } from '../model.ts';

/** Something that no scan of built pages can see. */
export interface NotSeen {
  what: 'own-scripts' | 'tag-manager' | 'after-consent' | 'edge' | 'server' | 'elsewhere';
  /** One sentence for people. */
  text: string;
  /** Ids of the services that it is about. */
  services?: string[];
}

/** What stays unknown of a site whose pages were scanned: said of every site, and of this one where it has the reason. */
export function notSeen({ services }: Inventory): NotSeen[] {
  const managers = services.filter(({ kind, contains }) => kind === 'tag-manager' && contains === undefined);
  const opened = services.filter(({ decision }) => decision !== 'remove');
  return [
    {
      what: 'own-scripts',
      text: 'What scripts of the site do while a page is open, beyond the known services that are named in them.',
    },
    ...(managers.length > 0
      ? [
          {
            what: 'tag-manager' as const,
            text: 'What a tag manager loads: its container is not in the pages, and nobody has stated what it holds.',
            services: managers.map(({ id }) => id),
          },
        ]
      : []),
    ...(opened.length > 0
      ? [
          {
            what: 'after-consent' as const,
            text: 'What a service loads and stores once it runs, beyond what its provider has published.',
            services: opened.map(({ id }) => id),
          },
        ]
      : []),
    { what: 'edge', text: 'What a host, proxy or content delivery network adds to pages on their way.' },
    { what: 'server', text: 'What servers log, set as cookies, or answer with a redirect.' },
    { what: 'elsewhere', text: 'E-mails, apps, and other sites under the same name.' },
  ];
}
