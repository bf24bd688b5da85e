import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../model/index.ts';
import { renderJson } from './json.ts';
import { dossierSchemaText } from './schema.ts';
import { hostileDossier } from './testing/hostile.ts';
import { SAMPLE } from './testing/sample.ts';

/** The same value with the keys of every object in reverse order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turned(inner)]),
  );
}

describe('renderJson', () => {
  it('gives the dossier back and ends with a line feed', () => {
    expect(JSON.parse(renderJson(SAMPLE))).toEqual(SAMPLE);
    expect(renderJson(SAMPLE).endsWith('}\n')).toBe(true);
  });

  it('gives the same bytes whatever the order of keys', () => {
    expect(renderJson(turned(SAMPLE) as Dossier)).toBe(renderJson(SAMPLE));
  });

  it('keeps lone surrogates and controls to the letter', () => {
    expect(JSON.parse(renderJson(hostileDossier()))).toEqual(hostileDossier());
  });
});

describe('the JSON Schema', () => {
  it('is the one that ships: run `npx tsx tools/write-schemas.ts` after a change of the model', () => {
    expect(readFileSync(new URL('../../schema/dossier.schema.json', import.meta.url), 'utf8')).toBe(
      dossierSchemaText(),
    );
  });

  it('names every key of a dossier', () => {
    const schema = JSON.parse(dossierSchemaText()) as { properties: object; required: string[] };
    expect(Object.keys(schema.properties)).toEqual(Object.keys(SAMPLE));
    expect(schema.required).toEqual(Object.keys(SAMPLE));
  });
});
