import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readInputs } from '../reports/index.ts';
import { analyse } from './analyse.ts';
import { assembleDossier, openDossierMemory, traceReadings } from './build-dossier.ts';
import { FERRY_REPORTS } from './testing/ferry-reports.ts';

const READINGS = readInputs(FERRY_REPORTS).reports.map(analyse);
const WHOLE = assembleDossier(traceReadings(READINGS));

test('the nine reports hold all that hangs on several of them, so that the laws below speak of it', () => {
  const { families, derivations, claims, conflicts } = WHOLE;
  expect(families.some(({ members }) => members.length > 2)).toBe(true);
  expect(derivations.map(({ kind }) => kind)).toContain('credits');
  expect(claims.some(({ independent }) => independent !== null && independent.max > 1)).toBe(true);
  expect(new Set(conflicts.map(({ kind }) => kind))).toEqual(new Set(['number', 'date', 'name', 'polarity']));
});

const some = fc.subarray([...READINGS.keys()], { minLength: 1 });

test('whatever sets a memory has seen before, in whatever order, the dossier is the one made without it', () => {
  fc.assert(
    fc.property(fc.array(some, { minLength: 2, maxLength: 5 }), (sets) => {
      const memory = openDossierMemory();
      for (const set of sets) {
        const readings = set.map((i) => READINGS[i]!);
        const withMemory = assembleDossier(traceReadings(readings, memory), [], undefined, memory);
        expect(JSON.stringify(withMemory)).toBe(JSON.stringify(assembleDossier(traceReadings(readings))));
      }
    }),
    { numRuns: 40 },
  );
});

test('a report that is added to eight leaves most records as they were', () => {
  const memory = openDossierMemory();
  const dossier = (readings: typeof READINGS) =>
    assembleDossier(traceReadings(readings, memory), [], undefined, memory);
  const [before, after] = [dossier(READINGS.slice(0, -1)), dossier(READINGS)];
  for (const list of ['claims', 'conflicts', 'reports'] as const) {
    const known = new Set<object>(before[list]);
    expect(after[list].some((record) => known.has(record))).toBe(true);
    expect(after[list].some((record) => !known.has(record))).toBe(true);
  }
});
