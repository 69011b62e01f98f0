import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { settled } from '../../../support/settled.ts';
import { type BrokenRules, runAxe } from './axe.ts';
import { inFreshTab } from './browser.ts';
import type { Lab, Published } from './published.ts';
import { openPreferences } from './weight.ts';

/** What axe-core says about each thing that a tool shows. Absent: the tool shows no such thing. */
export interface Accessibility {
  banner: BrokenRules;
  placeholder?: BrokenRules;
  preferences?: BrokenRules;
  /** The page around banner and placeholder. */
  elsewhere: BrokenRules;
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export async function accessibilityOf({ internet, browser }: Lab, site: Published): Promise<Accessibility> {
  const { banner, placeholder, preferences } = site.tool;
  return inFreshTab(browser, async (page) => {
    const look = async (parts: Record<string, string>) => {
      await settled(page, internet);
      await page.waitForFunction(isStill);
      for (const frame of page.frames()) await frame.evaluate(axe);
      return page.evaluate(runAxe, parts);
    };
    await page.goto(site.url);
    await page.waitForSelector(banner);
    const first = await look({ ...(placeholder && { placeholder }), banner });
    const found: Accessibility = {
      banner: first['banner'] ?? {},
      ...(placeholder && { placeholder: first['placeholder'] ?? {} }),
      elsewhere: first['elsewhere'] ?? {},
    };
    if (!preferences) return found;
    await openPreferences(page, site);
    const second = await look({ preferences: preferences.panel });
    return { ...found, preferences: second['preferences'] ?? {} };
  });
}

/** Colours are judged as they are in the end; what turns forever is not waited for. */
function isStill(): boolean {
  return document
    .getAnimations()
    .every(
      ({ playState, effect }) => playState !== 'running' || effect?.getComputedTiming().endTime === Infinity,
    );
}
