import type { VisitorChoice } from './choice.ts';
import type { Gatekeeper } from './gatekeeper.ts';
import { inList } from './in-list.ts';
import { part } from './parts.ts';
import { reloadUnlessEdited } from './reload.ts';
import type { SpeakingContext } from './site.ts';
import { addToStatus, say } from './status.ts';

/** What turning services off takes. */
export interface Withdrawal {
  /** Closes what these services opened and deletes what they keep. The page loads again when something of them ran. */
  turnOff(services: readonly string[]): Promise<void>;
  /** Deletes what is kept of services that did not run: from the time of an earlier consent. */
  clear(services: readonly string[]): Promise<void>;
  /** After the page was loaded again: deletes what was still written meanwhile, and says what happened. */
  complete(): Promise<void>;
}

export function withdrawal(context: SpeakingContext, choice: VisitorChoice, gates: Gatekeeper): Withdrawal {
  const { site, page } = context;

  const clear = async (services: readonly string[]): Promise<void> => {
    const storing = services.filter((id) => site.services[id]?.stores);
    if (storing.length === 0) return;
    const { data, forget } = await part(context, 'withdrawal');
    await forget(storing, data, gates.granted);
  };

  const tell = async (services: readonly string[]): Promise<void> => {
    const { data } = await part(context, 'withdrawal');
    const words = data.texts[page.choice.lang] ?? data.texts['en'];
    if (!words) return;
    if (services.some((id) => site.services[id]?.stores)) addToStatus(context, words.deleted);
    const providers = new Set(services.flatMap((id) => data.elsewhere[id] ?? []));
    if (providers.size === 0) return;
    const list = inList([...providers], page.choice.lang).join('');
    addToStatus(context, words.elsewhere.replace('{providers}', list));
  };

  return {
    clear,
    async turnOff(services) {
      const isClosed = gates.close(services);
      if (!isClosed) choice.note({ gone: [...services] });
      // Even if what deletes cannot be fetched, what runs has to stop.
      const deleted = clear(services).catch(() => {});
      if (isClosed) return deleted.then(() => tell(services));
      await deleted;
      await reloadUnlessEdited(context);
    },
    async complete() {
      const gone = choice.receipt()?.gone;
      if (!Array.isArray(gone)) return;
      const services = gone.filter((id) => Object.hasOwn(site.services, id) && !gates.granted(id));
      await clear(services);
      choice.note({ gone: undefined });
      if (services.length === 0) return;
      say('saved', context);
      await tell(services);
    },
  };
}
