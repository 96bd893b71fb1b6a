import { isSchemaName, jsonSchema, SCHEMA_NAMES, type SchemaName } from '../../domain/schema.ts';
import { EXIT, type ExitCode } from '../io.ts';
import type { Talk } from '../talk.ts';
import { UsageError } from '../usage-error.ts';

/** `vanban schema LOAI`: the JSON Schema for editors on stdout. */
export function printSchema(name: string, talk: Talk): ExitCode {
  talk.data(JSON.stringify(jsonSchema(knownName(name)), null, 2));
  return EXIT.clean;
}

/** The name of a kind of draft, or a sentence that lists them. */
export function knownName(name: string): SchemaName {
  if (isSchemaName(name)) return name;
  const names = SCHEMA_NAMES.join(', ');
  throw new UsageError(`loại «${name}» chưa có; cần một trong: ${names}`, `there is no type «${name}»; it must be one of: ${names}`);
}
