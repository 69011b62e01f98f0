import type { Service, ServiceKind } from '../model.ts';
import type { Html } from './escape.ts';
import { fill } from './fill.ts';
import { type Language, name, providerName } from './language.ts';

/** Whose a gated thing is: a service, or nothing but a host. */
export type Owner = Pick<Service, 'id' | 'name' | 'kind' | 'provider' | 'storesNothing'> | { host: string };

/** The name a visitor reads. */
export function ownerName(owner: Owner): string {
  return 'host' in owner ? owner.host : owner.name;
}

/** The id that gates and controls carry. */
export function ownerId(owner: Owner): string {
  return 'host' in owner ? owner.host : owner.id;
}

export function ownerKind(owner: Owner): ServiceKind {
  return 'host' in owner ? 'unknown' : owner.kind;
}

/** Who runs it: a sentence, also when nobody said. */
export function whoRunsIt(language: Language, owner: Owner): Html {
  const texts = language.texts.placeholder;
  if ('host' in owner || !owner.provider) return fill(texts.unknown, { host: name(whereFrom(owner)) });
  return fill(texts.runBy, {
    service: name(owner.name),
    provider: providerName(language, owner.provider),
  });
}

/** A name that nobody has checked says less than the host it stands for. */
function whereFrom(owner: Owner): string {
  const isHost = ownerKind(owner) === 'unknown' && ownerId(owner).includes('.');
  return isHost ? ownerId(owner) : ownerName(owner);
}

/** What loading it sends, and that it may store data. */
export function whatIsSent(language: Language, owner: Owner): string {
  const texts = language.texts.placeholder;
  return !('host' in owner) && owner.storesNothing ? texts.sendsOnly : texts.sends;
}
