import * as z from 'zod';
import { configSchema } from './schema.ts';

/** Names of the options at a place of the config, from the schema itself; none where it has no names to give. */
export function optionNamesAt(path: readonly PropertyKey[]): string[] {
  const schemas = path.reduce<z.core.$ZodType[]>(
    (found, key) => found.flatMap((schema) => child(schema, key)).flatMap(unwrapped),
    unwrapped(configSchema),
  );
  const names = schemas.flatMap((schema) => (schema instanceof z.ZodObject ? Object.keys(schema.shape) : []));
  return [...new Set(names)];
}

/** The schemas that a value may follow, without the word that it may be missing. */
function unwrapped(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrapped(schema.unwrap());
  return schema instanceof z.ZodUnion ? schema.options.flatMap(unwrapped) : [schema];
}

function child(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType[] {
  if (schema instanceof z.ZodRecord) return [schema.valueType];
  if (schema instanceof z.ZodArray) return [schema.element];
  const option: z.core.$ZodType | undefined =
    schema instanceof z.ZodObject ? schema.shape[String(key)] : undefined;
  return option ? [option] : [];
}
