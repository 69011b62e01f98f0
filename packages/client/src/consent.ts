import { signalsRefusal } from './receipt.ts';
import type { Visit } from './visit.ts';

/** Waits until there is an answer about a service; code of the site's own starts it when that is yes. */
export function consentTo(service: string, { context, choice, gates }: Visit): Promise<boolean> {
  const { services } = context.site;
  const asks = Object.hasOwn(services, service) && !services[service]?.exempt;
  return new Promise((resolve) => {
    const settle = (): void => {
      if (asks && choice.answer(service) === undefined && !signalsRefusal()) return;
      document.removeEventListener('latchkey:change', settle);
      resolve(gates.mayStart(service));
    };
    document.addEventListener('latchkey:change', settle);
    settle();
  });
}
