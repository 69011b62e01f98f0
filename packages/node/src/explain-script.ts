import type { BundleContact, ContactManner } from '@latchkey/core';
import { type FolderOptions, planFolder } from './plan-folder.ts';

/** What a line of an own script file has to do with a service, in sentences for the site's author. */
export interface ExplainedContact {
  contact: BundleContact;
  what: string;
  /** What would change it; undefined when nothing has to. */
  change: string | undefined;
}

const scriptFile = /\.m?js$/i;

export function isScriptFile(path: string): boolean {
  return scriptFile.test(path);
}

/** @param path POSIX, of a script file inside the folder */
export async function explainScriptLine(
  options: FolderOptions,
  path: string,
  line: number,
): Promise<ExplainedContact[]> {
  const { bundles } = await planFolder(options);
  return bundles.contacts
    .filter((contact) => contact.path === path && contact.line === line)
    .map((contact) => ({
      contact,
      what: sentences[contact.how],
      change:
        contact.how === 'load' || contact.how === 'uncertain'
          ? `ask in the code, before it starts: if (await window.latchkey?.consent('${contact.service.id}')) { … }`
          : undefined,
    }));
}

const sentences: Record<ContactManner, string> = {
  load: 'It contacts it at run time, before anybody agrees. Latchkey cannot gate what a script file does.',
  uncertain:
    'It may contact it at run time, before anybody agrees. Latchkey cannot gate what a script file does.',
  use: 'It contacts it when the visitor uses something. It is left alone, and listed so.',
  asked: 'Own scripts wait for it by latchkey.consent(), and visitors are asked.',
  held: 'It would contact it at run time. The guard of the pages that run it holds it until visitors agree.',
  kept: 'The config lets it run.',
  mention: 'It holds an address of it, and loads nothing from there.',
};
