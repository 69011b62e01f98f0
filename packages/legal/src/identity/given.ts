import type { ConditionName } from '../page/page-values.ts';
import type { Publisher } from './publisher.ts';

/** What of a publisher's identity somebody has said: what `:::when{…}` can ask for. */
export function givenOf({ controller, hosting }: Publisher): ConditionName[] {
  const { kind, registrations = [], legalForm } = controller ?? {};
  const registered = registrations.length > 0 || legalForm !== undefined;
  const isPerson = kind === 'person' || kind === 'project';
  const given: Record<ConditionName, boolean> = {
    representative: controller?.representative !== undefined,
    address: controller?.address !== undefined,
    phone: controller?.phone !== undefined,
    registrations: registrations.length > 0,
    dpo: controller?.dpo !== undefined,
    director: controller?.director !== undefined,
    hosting: hosting !== undefined,
    logs: hosting?.logs !== undefined,
    professional: registered || !isPerson,
    private: isPerson && !registered,
  };
  return (Object.keys(given) as ConditionName[]).filter((name) => given[name]);
}
