import type { Platform, Service } from '@latchkey/core';
import type { PlatformFile, ServiceFile } from '../src/schema.ts';

/** What a build needs to know of a service: without evidence and hints for authors. */
export function toService(file: ServiceFile): Service {
  return {
    id: file.id,
    name: file.name,
    provider: file.provider,
    purpose: file.purpose,
    kind: file.kind,
    contact: file.contact,
    match: file.match,
    globals: file.globals,
    storage: file.storage.map(({ level: _, ...row }) => row),
    storesNothing: file.storesNothing,
    ...(file.renders === undefined ? {} : { renders: file.renders }),
    ...(file.ratio === undefined ? {} : { ratio: file.ratio }),
    ...(file.consentSignal === undefined ? {} : { consentSignal: file.consentSignal }),
    verified: true,
  };
}

/** The same of a platform. */
export function toPlatform({ id, name, match, storage }: PlatformFile): Platform {
  return { id, name, match, storage: storage.map(({ level: _, ...row }) => row) };
}
