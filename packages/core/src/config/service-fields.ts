import * as z from 'zod';
import { signatureProblem } from './signature-problem.ts';

// What files of the catalogue and services of a config say in the same way.

export const urlPattern = z
  .string()
  .regex(
    /^(?:\*\/[^\s*?#]+|(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/[^\s*#]*)$/,
    'host and path without a scheme, like "player.vimeo.com/video/"',
  )
  .describe(
    'Host, path prefix and query: `player.vimeo.com/video/`. `*.host/` covers the host and its subdomains. `*/matomo.js` is for what a site can serve itself: any host, the site’s own too, and a path that ends so. The longest match wins.',
  );

export const signature = z
  .string()
  .superRefine((source, context) => {
    const problem = signatureProblem(source);
    if (problem) context.addIssue({ code: 'custom', message: `${source} ${problem}` });
  })
  .describe(
    'Regular expression (no flags) for the provider’s loader, or for calls of it, in an inline script. Code that only mentions the name must not match.',
  );

export const duration = z
  .union([
    z.iso.duration(
      'a duration like "P13M" or "PT30M", "session" or "persistent", or null where nobody knows',
    ),
    z.enum(['session', 'persistent']),
  ])
  .nullable()
  .describe(
    'ISO 8601 (`P2Y`, `PT30M`), `session`, `persistent`; null when the provider does not publish it.',
  );

const element = '(?:[a-z][a-z0-9-]*|(?:[a-z][a-z0-9-]*)?[.#][A-Za-z0-9_-]+)';
export const renders = z
  .string()
  .regex(new RegExp(`^${element}(?:, ${element})*$`), 'like ".class, #id, tag, tag.class"')
  .describe(
    'Elements that its script fills, by tag, class or id: `#disqus_thread, .giscus`. `script`: it renders where it stands itself; `body`: it floats over the page.',
  );
