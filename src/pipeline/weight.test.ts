import { expect, test } from 'vitest';
import { weightOf } from '../claims/index.ts';
import { buildDossier } from './build-dossier.ts';
import { reportsOf } from './testing/reports-of.ts';

test('the weight of a claim is the sum of its parts, and the claim that more reports lead with comes first', () => {
  const lead = 'The ferry Alma sank off Osk with 52 passengers aboard, the harbour master said.';
  const aside =
    'Rain fell in Velm. The market was held as usual. Nobody was hurt at the fair. The choir of Dorn sang in the hall.';
  const { claims } = buildDossier(
    reportsOf([
      { id: 'a', publisher: 'Dorn Courier', text: `${lead} ${aside}` },
      {
        id: 'b',
        publisher: 'Osk Herald',
        text: 'The ferry Alma sank off Osk with 52 passengers aboard, divers said.',
      },
    ]),
  );
  expect(claims[0]!.gist).toMatch(/Alma/);
  for (const { weight, weightParts } of claims) expect(weight).toBe(weightOf(weightParts!));
  const choir = claims.find(({ gist }) => /choir/.test(gist))!;
  expect(choir.weightParts).toMatchObject({ reports: 1, leading: 0, figures: false });
});
