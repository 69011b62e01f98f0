import type { NoticeData, Part, RuntimeTexts, SignalsData, WithdrawalData } from '@latchkey/core';
import { besideIsland, type Context } from './site.ts';
import { trusted } from './trusted.ts';

/** By language. */
type SomeWords<Name extends string> = Record<string, Record<Name, string>>;

/** What is fetched only when it is needed: a module beside the island, with the site's data in it. */
interface Parts {
  again: typeof import('./parts/again.ts') & { data: SomeWords<'accept' | 'reject' | 'earlier'> };
  guard: typeof import('./parts/guard.ts');
  notice: typeof import('./parts/notice.ts') & { data: NoticeData };
  opening: typeof import('./parts/opening.ts');
  receipt: typeof import('./parts/receipt.ts');
  reload: typeof import('./parts/reload.ts') & { data: SomeWords<'reload' | 'reloadNow'> };
  scripts: typeof import('./parts/scripts.ts');
  signals: typeof import('./parts/signals.ts') & { data: SignalsData };
  visit: typeof import('./parts/visit.ts') & { data: Record<string, RuntimeTexts> };
  withdrawal: typeof import('./parts/withdrawal.ts') & { data: WithdrawalData };
}

/** Rejects when it cannot be fetched. */
export function part<Name extends Part & keyof Parts>({ page }: Context, name: Name): Promise<Parts[Name]> {
  return import(besideIsland(page, `${name}.js`).href);
}

/** What turns gates live. It runs what the page holds, and so needs the island's policy. */
export async function openingPart(context: Context): Promise<Parts['opening']> {
  const opening = await part(context, 'opening');
  opening.borrowPolicy(trusted);
  return opening;
}
