import { type Classifier, classifier, type Found, type Service, type Settings } from '@latchkey/core';

/**
 * What told whose a finding is.
 * @param text of the finding, from the page
 */
export function howRecognised({ finding, service }: Found, settings: Settings, text: string): string {
  const key = hostKey(settings, service);
  if (key !== undefined) return `by your config: services['${key}']`;
  const isCode = finding.kind === 'inline-script' || finding.kind === 'handler';
  const signature = isCode && service.match.inline.find((source) => new RegExp(source).test(text));
  const own = settings.services[service.id]?.match;
  if (signature) {
    const whose = own?.inline.includes(signature) ? 'your config' : 'the catalogue';
    return `by a signature of ${whose} in its code: /${signature}/`;
  }
  const where = isCode ? 'an address in its code' : '';
  const pattern = finding.url === undefined ? undefined : patternOf(service, new URL(finding.url));
  if (pattern !== undefined) {
    const whose = own?.urls.includes(pattern) ? 'your config' : 'the catalogue';
    return `by ${whose}: ${where && `${where} matches `}${pattern}`;
  }
  if (service.verified) return where ? `by ${where}` : 'by its host, as the catalogue has it';
  return service.name === service.id
    ? 'by its host only: neither your config nor the catalogue knows it'
    : `by its host only: third-party-web calls it "${service.name}", and nobody has checked that`;
}

/** The key of the config that describes this service by its host. */
function hostKey({ services }: Settings, service: Service): string | undefined {
  return Object.keys(services).find(
    (key) => key.includes('.') && key === service.id && service.match.urls.length > 0,
  );
}

/** Of the service's patterns the longest that this URL matches: the one that decided. */
function patternOf(service: Service, url: URL): string | undefined {
  return service.match.urls
    .toSorted((a, b) => b.length - a.length)
    .find((pattern) => knowingOnly(service, pattern).ofUrl(url)?.id === service.id);
}

function knowingOnly(service: Service, pattern: string): Classifier {
  const known = { ...service, match: { urls: [pattern], inline: [] } };
  return classifier({ byId: new Map([[service.id, known]]), authored: [], mistakes: [] }, () => false);
}
