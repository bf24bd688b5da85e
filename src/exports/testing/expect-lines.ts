import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Dossier } from '../../model/index.ts';
import { exportDossier } from '../index.ts';
import { readLines } from './read-lines.ts';

const SCHEMA = join(import.meta.dirname, '..', '..', '..', 'schema', 'dossier.schema.json');
const isDossier = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object);

/** The lists of JSON lines make the dossier again, and a validator takes it by the schema that ships. */
export function expectLines(dossier: Dossier): void {
  const lists = exportDossier(dossier, 'jsonl').map(({ name, text }) => [
    name.replace('.jsonl', ''),
    readLines(text),
  ]);
  const read = { headwater: dossier.headwater, ...Object.fromEntries(lists) } as Dossier;
  isDossier(read);
  expect(isDossier.errors ?? []).toEqual([]);
  expect(read).toEqual(JSON.parse(JSON.stringify(dossier)));
}
