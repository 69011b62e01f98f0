import type { Service } from '../model.ts';

/**
 * Recognises what an inline script loads: by the signatures of the catalogue, else by a URL of a known service
 * in a script that also creates elements or sends requests.
 * @param ofUrl the service of a foreign URL, null when nobody knows it
 */
export function inlineServices(
  services: readonly Service[],
  ofUrl: (url: URL) => Service | null,
): (code: string) => Service | null {
  const signatures = services.flatMap((service) =>
    service.match.inline.map((source) => ({ service, pattern: new RegExp(source) })),
  );
  return (code) => {
    const signed = signatures.find(({ pattern }) => pattern.test(code));
    if (signed) return signed.service;
    if (!loads.test(code)) return null;
    for (const [, literal] of code.matchAll(urlLiteral)) {
      const url =
        literal && URL.canParse(literal, 'https://page.invalid/')
          ? new URL(literal, 'https://page.invalid/')
          : null;
      const service = url && ofUrl(url);
      if (service) return service;
    }
    return null;
  };
}

/** Ways for a script to contact somebody. */
const loads =
  /createElement|\.src\b|\bimport\b|\bfetch\b|sendBeacon|XMLHttpRequest|document\.write|insertAdjacentHTML|innerHTML/;
const urlLiteral = /["'`]((?:https?:)?\/\/[^"'`\s\\]{3,2000})/g;
