import type { Hosting, Provider } from '@latchkey/core';

/**
 * Hosts of static sites by the names that authors use for them. Postal addresses move, and how long logs are kept
 * depends on the plan: both are for the author to say.
 */
const hosts: Record<string, Hosting> = {
  'github pages': {
    provider: 'GitHub, Inc.',
    country: 'US',
    privacyUrl: 'https://docs.github.com/en/site-policy/privacy-policies/github-general-privacy-statement',
  },
  netlify: {
    provider: 'Netlify, Inc.',
    country: 'US',
    privacyUrl: 'https://www.netlify.com/privacy/',
  },
  vercel: {
    provider: 'Vercel Inc.',
    country: 'US',
    privacyUrl: 'https://vercel.com/legal/privacy-policy',
  },
  'cloudflare pages': {
    provider: 'Cloudflare, Inc.',
    country: 'US',
    privacyUrl: 'https://www.cloudflare.com/privacypolicy/',
  },
  'gitlab pages': {
    provider: 'GitLab Inc.',
    country: 'US',
    privacyUrl: 'https://about.gitlab.com/privacy/',
  },
};

const alsoCalled: Record<string, string> = {
  github: 'github pages',
  cloudflare: 'cloudflare pages',
  gitlab: 'gitlab pages',
};

/** What the author says of the host, completed by what is known of it. */
export function completeHosting(said: Hosting | undefined): Hosting | undefined {
  if (!said) return undefined;
  const name = said.provider.toLowerCase().replace(/[-_]+/g, ' ');
  const key = alsoCalled[name] ?? name;
  const known = Object.hasOwn(hosts, key) ? hosts[key] : undefined;
  return known ? { ...known, ...said, provider: known.provider } : said;
}

/** The host as the provider of a service. */
export function providerOf({ provider: entity, country, privacyUrl }: Hosting): Provider {
  return {
    entity,
    ...(country === undefined ? {} : { country }),
    ...(privacyUrl === undefined ? {} : { privacyUrl }),
  };
}
