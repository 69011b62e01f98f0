import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Service, Vocabulary } from '@latchkey/core';
import { z } from 'zod';
import { type ServiceFile, serviceFileSchema } from '../src/schema.ts';
import { toService } from './to-service.ts';

/** Everything that is made from the hand-written files of the package. */
export interface Catalogue {
  /** Sorted by id. */
  services: Service[];
  /** By language. */
  vocabularies: Record<string, Vocabulary>;
  /** JSON Schema of a service file, for editors. */
  jsonSchema: object;
}

/** @throws Error that names the file and every mistake in it */
export function readCatalogue(): Catalogue {
  const vocabularies = readVocabularies();
  const schema = serviceFileSchema(Object.keys(vocabularies['en']?.uses ?? {}));
  return {
    services: readServiceFiles(schema).map(toService),
    vocabularies,
    jsonSchema: z.toJSONSchema(schema, { target: 'draft-7' }),
  };
}

/** The service files as written, sorted by id. */
export function readServiceFiles(schema: z.ZodType<ServiceFile>): ServiceFile[] {
  return readFolder('services').map(([name, content]) => {
    const parsed = schema.safeParse(content);
    if (!parsed.success) throw new Error(`services/${name}.json\n${z.prettifyError(parsed.error)}`);
    if (parsed.data.id !== name) throw new Error(`services/${name}.json has the id "${parsed.data.id}"`);
    return parsed.data;
  });
}

function readVocabularies(): Record<string, Vocabulary> {
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
