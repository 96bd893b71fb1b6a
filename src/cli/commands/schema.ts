import { jsonSchema } from '../../domain/schema.ts';
import { EXIT, type ExitCode } from '../io.ts';
import { knownName } from '../schemas.ts';
import type { Talk } from '../talk.ts';

/** `vanban schema LOAI`: the JSON Schema for editors on stdout. */
export function printSchema(name: string, talk: Talk): ExitCode {
  talk.data(JSON.stringify(jsonSchema(knownName(name)), null, 2));
  return EXIT.clean;
}
