import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readInputs } from '../reports/index.ts';
import { analyse } from './analyse.ts';
import { assembleDossier, openDossierMemory, traceReadings } from './build-dossier.ts';

const TEXTS = [
  ['Sarnpress', 'At least 12 people drowned when the ferry sank off Osk, police said. The quay is closed.'],
  [
    'Dorn Courier',
    'At least 12 people drowned when the ferry sank off Osk, police said. The quay is closed.',
  ],
  [
    'Osk Herald',
    'The ferry that sank off Osk drowned 30 people, harbour master Toma Brandt told the Osk Herald.',
  ],
  ['Dorn Star', 'Police denied that 30 people drowned off Osk. Sarnpress had reported 12.'],
  ['Osk Herald', 'The quay at Osk will open on Friday, harbour master Toma Brandt said. OSK (Sarnpress)'],
  ['Lake Post', 'According to the Osk Herald, 30 people drowned when the ferry sank off Osk.'],
  [
    'Ilva Times',
    'Twelve people drowned off Osk when the ferry sank, police said. The quay at Osk is closed.',
  ],
  ['Ilva Star', 'The ferry sank off Osk on Monday. At least 12 people drowned, a spokesman said.'],
] as const;

const READINGS = TEXTS.map(([publisher, text], i) => ({
  name: `r${i}.json`,
  bytes: new TextEncoder().encode(JSON.stringify({ id: `r${i}`, publisher, text })),
}))
  .flatMap((input) => readInputs([input]).reports)
  .map(analyse);

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
    { numRuns: 25 },
  );
});

test('a report that is added to eight leaves most claims as the records that they were', () => {
  const memory = openDossierMemory();
  const dossier = (readings: typeof READINGS) =>
    assembleDossier(traceReadings(readings, memory), [], undefined, memory);
  const before = new Set(dossier(READINGS.slice(0, -1)).claims);
  const after = dossier(READINGS).claims;
  expect(after.some((claim) => before.has(claim))).toBe(true);
  expect(after.some((claim) => !before.has(claim))).toBe(true);
});
