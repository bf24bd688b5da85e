import { describe, expect, test } from 'vitest';
import { schemaText } from './schema-text.ts';

describe('a schema in the notation of TypeScript', () => {
  test.each([
    [{ type: 'string' }, 'string'],
    [{ type: ['string', 'null'] }, 'string | null'],
    [{ type: 'array', items: { type: ['integer', 'null'] } }, '(integer | null)[]'],
    [{ enum: ['min', 'max'] }, '"min" | "max"'],
    [{ const: 'x' }, '"x"'],
    [{ anyOf: [{ type: 'string' }, { $ref: '#/components/schemas/Claim' }] }, 'string | Claim'],
    [{ type: 'object', additionalProperties: { type: 'number' } }, '{\n  [key]: number\n}'],
    [{ type: 'object' }, '{}'],
    [{}, 'unknown'],
  ])('%o is %s', (schema, text) => expect(schemaText(schema)).toBe(text));

  test('an object in an object stands one step further in, what may be missing has a mark', () => {
    const range = { type: 'object', properties: { min: { type: 'integer' } }, required: ['min'] };
    const claim = {
      type: 'object',
      properties: { gist: { type: 'string' }, ranges: { type: 'array', items: range } },
      required: ['gist'],
    };
    expect(schemaText(claim)).toBe(`{
  gist: string
  ranges?: {
    min: integer
  }[]
}`);
  });
});
