import {
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
  type Route,
} from 'playwright-core';
import { findOrInstallChromium } from '../../../../../test/support/chromium.ts';
import type { SiteView } from '../../../../core/src/emit/site-view.ts';
import { fileOf, site, third } from './sample-site.ts';

/** A browser in which the sample site is served, and everybody else is a third party that takes notes. */
export interface Lab {
  visit(options?: VisitOptions): Promise<Visit>;
  close(): Promise<void>;
}

export interface VisitOptions {
  lang?: string;
  /** Another site than the sample. */
  view?: SiteView;
  /** Instead of the sample page: what `/` holds. */
  html?: string;
  /** Headers of the pages. */
  headers?: Record<string, string>;
  /** Runs before the page's own scripts. */
  before?: () => void;
  context?: BrowserContextOptions;
}

export interface Visit {
  page: Page;
  /** What third parties were asked for, in order. */
  contacts: string[];
  /** Names of files of ours that are not there. */
  missing: string[];
  /** Names of the files of ours that were asked for, in order. */
  fetched: string[];
  /** Errors that no script caught. */
  errors: string[];
  go(path?: string): Promise<void>;
  /** The stored answers, or null. */
  answers(): Promise<Record<string, number> | null>;
  /** The text of the question or message at the foot of the page; empty when nothing is shown. */
  asked(): Promise<string>;
  end(): Promise<void>;
}

export async function openLab(): Promise<Lab> {
  const browser = await chromium.launch({
    executablePath: await findOrInstallChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  return {
    close: () => browser.close(),
    async visit(options = {}) {
      const context = await browser.newContext({
        viewport: { width: 1000, height: 900 },
        ...options.context,
      });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      if (options.before) await page.addInitScript(options.before);
      const visit: Visit = {
        page,
        contacts: [],
        missing: [],
        fetched: [],
        errors: [],
        go: async (path = '/') => {
          await page.goto(site + path);
          await settle(page);
        },
        answers: () =>
          page.evaluate(() => {
            const stored = localStorage['latchkey:/'];
            if (!stored) return null;
            return Object.fromEntries(
              Object.entries<[number]>(JSON.parse(stored).services).map(([id, [granted]]) => [id, granted]),
            );
          }),
        asked: async () => {
          const place = page.locator('#latchkey-ask');
          return (await place.isVisible()) ? (await place.allInnerTexts()).join() : '';
        },
        end: () => context.close(),
      };
      page.on('pageerror', (error) => visit.errors.push(error.message));
      await context.route('**/*', async (route) => {
        latestRequest.set(context, Date.now());
        await answer(route, visit, options);
        latestRequest.set(context, Date.now());
      });
      return visit;
    },
  };
}

const latestRequest = new WeakMap<BrowserContext, number>();

/** Waits until the browser has asked for nothing for a while. */
export async function settle(page: Page): Promise<void> {
  const quiet = 250;
  for (let missing = quiet; missing > 0; ) {
    await page.waitForTimeout(missing);
    missing = quiet - (Date.now() - (latestRequest.get(page.context()) ?? 0));
  }
}

function answer(route: Route, visit: Visit, options: VisitOptions): Promise<void> {
  const url = new URL(route.request().url());
  if (url.origin === third) {
    visit.contacts.push(url.pathname);
    return thirdParty(route, url);
  }
  const ours = url.pathname.split('/_latchkey/')[1];
  if (ours) visit.fetched.push(ours);
  if (ours && visit.missing.includes(ours)) return route.fulfill({ status: 404, body: '' });
  const file =
    url.pathname === '/' && options.html
      ? { type: 'text/html', text: options.html }
      : fileOf(url.pathname, options.lang ?? 'en', options.view);
  return route.fulfill(
    file
      ? { contentType: `${file.type}; charset=utf-8`, body: file.text, headers: options.headers ?? {} }
      : { status: 404, body: '' },
  );
}

/** `.js?say=x` notes that it ran; `?after=100` answers late. */
async function thirdParty(route: Route, url: URL): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, Number(url.searchParams.get('after') ?? 0)));
  if (url.pathname === '/missing.js') return route.fulfill({ status: 404, body: '' });
  if (!url.pathname.endsWith('.js'))
    return route.fulfill({ contentType: 'text/html', body: '<title>Third party</title>' });
  const said = JSON.stringify(url.searchParams.get('say') ?? 'counter');
  return route.fulfill({ contentType: 'text/javascript', body: `(window.ran ??= []).push(${said});` });
}
