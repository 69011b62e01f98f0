import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Platform, Service, Vocabulary } from '@latchkey/core';
import { z } from 'zod';
import { type PlatformFile, platformFileSchema, type ServiceFile, serviceFileSchema } from '../src/schema.ts';
import { toPlatform, toService } from './to-service.ts';

/** Everything that is made from the hand-written files of the package. */
export interface Catalogue {
  /** Sorted by id. */
  services: Service[];
  /** Sorted by id. */
  platforms: Platform[];
  /** The same as written, with evidence. */
  files: { services: ServiceFile[]; platforms: PlatformFile[] };
  /** By language. */
  vocabularies: Record<string, Vocabulary>;
  /** JSON Schemas for editors, by the name of their file. */
  jsonSchemas: Record<string, object>;
}

/** @throws Error that names the file and every mistake in it */
export function readCatalogue(): Catalogue {
  const vocabularies = readVocabularies();
  const uses = Object.keys(vocabularies['en']?.uses ?? {});
  const [service, platform] = [serviceFileSchema(uses), platformFileSchema(uses)];
  const files = { services: readServiceFiles(service), platforms: readPlatformFiles(platform) };
  return {
    services: files.services.map(toService),
    platforms: files.platforms.map(toPlatform),
    files,
    vocabularies,
    jsonSchemas: {
      'schema.json': z.toJSONSchema(service, { target: 'draft-7' }),
      'platform.schema.json': z.toJSONSchema(platform, { target: 'draft-7' }),
    },
  };
}

/** The service files as written, sorted by id. */
export function readServiceFiles(schema: z.ZodType<ServiceFile>): ServiceFile[] {
  return readFiles('services', schema);
}

/** The platform files as written, sorted by id. */
export function readPlatformFiles(schema: z.ZodType<PlatformFile>): PlatformFile[] {
  return readFiles('platforms', schema);
}

function readFiles<File extends { id: string }>(folder: string, schema: z.ZodType<File>): File[] {
  return readFolder(folder).map(([name, content]) => {
    const parsed = schema.safeParse(content);
    if (!parsed.success) throw new Error(`${folder}/${name}.json\n${z.prettifyError(parsed.error)}`);
    if (parsed.data.id !== name) throw new Error(`${folder}/${name}.json has the id "${parsed.data.id}"`);
    return parsed.data;
  });
}

export function readVocabularies(): Record<string, Vocabulary> {
  const shape = z.strictObject({
    lang: z.string(),
    uses: z.record(z.string(), z.string().min(1)),
    serviceKinds: z.record(z.string(), z.string().min(1)),
  });
  return Object.fromEntries(readFolder('vocabulary').map(([lang, content]) => [lang, shape.parse(content)]));
}

/** Name without `.json` and content of every JSON file in a folder of the package, sorted by name. */
function readFolder(folder: string): [name: string, content: unknown][] {
  const root = new URL(`../${folder}/`, import.meta.url);
  return readdirSync(root)
    .filter((file) => file.endsWith('.json'))
    .map((file) => basename(file, '.json'))
    .sort()
    .map((name) => [name, JSON.parse(readFileSync(new URL(`${name}.json`, root), 'utf8'))]);
}
