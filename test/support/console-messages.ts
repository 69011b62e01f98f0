import type { Page } from 'playwright-core';

/** What a page writes to the console, and errors that no script caught. */
export interface ConsoleMessages {
  /** What the browser says of each thing that the guard blocked. */
  guard: string[];
  /** All other errors and warnings. */
  others: string[];
}

/** The sources that every guard begins with; the browser leaves out those that say nothing about frames. */
const ofGuard =
  /\b(?:frame-src 'self'|(?:script|default)-src 'self' 'unsafe-inline' 'unsafe-eval') blob: data: /;

/** Takes notes from now on. */
export function listenToConsole(page: Page): ConsoleMessages {
  const messages: ConsoleMessages = { guard: [], others: [] };
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    (ofGuard.test(message.text()) ? messages.guard : messages.others).push(message.text());
  });
  page.on('pageerror', (error) => messages.others.push(error.message));
  return messages;
}
