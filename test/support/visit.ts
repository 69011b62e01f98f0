import type { Page } from 'playwright-core';
import type { Contact } from './internet.ts';
import { settled } from './settled.ts';
import { freshTab, storedBy, type Visitor } from './visitor.ts';

/** What happened since the last observation. */
export interface Observation {
  /** Third parties that were contacted, sorted. */
  hosts: string[];
  contacts: Contact[];
  /** Uncaught errors, and what the console calls an error. */
  errors: string[];
  /** The former alone. */
  uncaught: string[];
  /** All that is kept in the browser by now. */
  stored: string[];
}

export interface Visit {
  page: Page;
  /** Waits until nothing is loaded any more, and tells what happened since the last observation. */
  observe(): Promise<Observation>;
  end(): Promise<void>;
}

/** Opens a page as a first-time visitor does. */
export async function startVisit(visitor: Visitor, url: string): Promise<Visit> {
  const { internet } = visitor;
  const page = await freshTab(visitor, new URL(url).origin);
  let contacts = internet.begin();
  let errors: string[] = [];
  let uncaught: string[] = [];
  page.on('pageerror', ({ message }) => {
    errors.push(message);
    uncaught.push(message);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(url);
  return {
    page,
    observe: async () => {
      await settled(page, internet);
      const stored = await storedBy(page);
      const observation = { hosts: hostsOf(contacts), contacts, errors, uncaught, stored };
      contacts = internet.begin();
      errors = [];
      uncaught = [];
      return observation;
    },
    end: () => page.close(),
  };
}

/** One visit of which only the arrival matters. */
export async function visit(visitor: Visitor, url: string): Promise<Observation> {
  const started = await startVisit(visitor, url);
  const observation = await started.observe();
  await started.end();
  return observation;
}

/** Distinct hosts, sorted. */
export function hostsOf(contacts: Contact[]): string[] {
  return [...new Set(contacts.map((contact) => contact.host))].sort();
}
