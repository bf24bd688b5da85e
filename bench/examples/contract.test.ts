import { expect, it } from 'vitest';
import { readContract } from './contract.ts';

const span = { start: 0, end: 10, quote: 'Geese left' };
const dossier = (quote: string) => ({
  reports: [{ id: 'a', text: 'Geese left the market.' }],
  statements: [{ id: 's', report: 'a', spans: [{ ...span, quote }], attribution: [] }],
  families: [],
  claims: [],
  conflicts: [],
});

it('takes a dossier of another system that gives only what is scored', () => {
  expect(readContract(dossier('Geese left')).reports[0]!.inputs).toEqual([]);
});

it('refuses words that do not stand where they are said to stand', () => {
  expect(() => readContract(dossier('Ducks left'))).toThrow(
    '"Ducks left" does not stand at 0–10 of report a',
  );
});

it('refuses a dossier without its claims', () => {
  expect(() => readContract({ ...dossier('Geese left'), claims: undefined })).toThrow('claims');
});
