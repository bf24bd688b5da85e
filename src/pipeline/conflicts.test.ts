import { describe, expect, test } from 'vitest';
import type { Conflict } from '../model/index.ts';
import { buildDossier } from './build-dossier.ts';
import { reportsOf } from './testing/reports-of.ts';

/** Conflicts of reports that say these words, one report each, an hour apart. */
function conflictsOf(...texts: readonly string[]): readonly Conflict[] {
  return buildDossier(
    reportsOf(
      texts.map((text, at) => ({
        id: `r${at}`,
        publisher: `Paper ${at}`,
        published: `2031-03-04T0${at + 1}:00Z`,
        text,
      })),
    ),
  ).conflicts;
}

function verdicts(...texts: readonly string[]): string[] {
  return conflictsOf(...texts).map(({ kind, verdict }) => `${kind} ${verdict}`);
}

describe('figures of one thing that differ', () => {
  test('a later toll is an update, a later and lower one a conflict', () => {
    const [early, late] = ['The fire in Osk killed four people.', 'The fire in Osk killed nine people.'];
    expect(verdicts(early!, late!)).toEqual(['number update']);
    expect(verdicts(late!, early!)).toEqual(['number conflict']);
  });

  test('the population of a town is one measure, however it is put', () => {
    expect(verdicts('Osk is home to 120,000 people.', 'Osk has a population of 210,000.')).toEqual([
      'number conflict',
    ]);
  });

  test('tolls of two happenings, one long past, are not held against each other', () => {
    const now = 'The fire in the mill killed four people on Monday.';
    const then = 'A fire in the mill killed 31 people in July 2019.';
    expect(conflictsOf(now, then)).toEqual([]);
  });

  test('an amount in another currency at nearly the same rate is rounding', () => {
    const a = 'The mill will get a 40 million euro ($46.1 million) loan from the state.';
    const b = 'Ministers signed a 40 million euro ($46.5 million) loan for the mill.';
    const money = conflictsOf(a, b).filter(({ sides }) => sides.some(({ value }) => value === '46500000'));
    expect(money.map(({ verdict }) => verdict)).toEqual(['rounding']);
  });

  test('"more than 26,000" is no room for 31,000, "more than 100,000" is for 120,000', () => {
    const of = (words: string) => `Osk has a population of ${words}.`;
    expect(verdicts(of('more than 26,000'), of('31,000'))).toEqual(['number conflict']);
    expect(verdicts(of('more than 100,000'), of('120,000'))).toEqual(['number compatible']);
  });

  test('a later report that only takes up an older toll makes no conflict of it', () => {
    const of = (count: string) => `The fire in Osk killed ${count} people.`;
    expect(verdicts(of('four'), of('nine'), of('four'))).toEqual(['number update']);
  });

  test('a count as of an hour that has grown since is an update', () => {
    const of = (words: string) => `${words} of dead fish had been collected from the river Sarn`;
    expect(verdicts(`${of('Some 40 tonnes')} by noon.`, `${of('Some 65 tonnes')} by evening.`)).toEqual([
      'number update',
    ]);
  });

  test('nobody hurt beside three hurt on one day is a conflict, as far as is known an update', () => {
    const hurt = 'Three dockers were hurt in the blaze at the cannery of Osk, the hospital said.';
    expect(
      verdicts('No one was hurt in the blaze at the cannery of Osk, Harbour Police said.', hurt),
    ).toEqual(['number conflict']);
    expect(verdicts('No one was reported hurt so far in the blaze at the cannery of Osk.', hurt)).toEqual([
      'number update',
    ]);
    expect(verdicts('No one was seriously hurt in the blaze at the cannery of Osk.', hurt)).toEqual([]);
  });

  test('two sources that one report sets beside each other clash, though a toll may rise', () => {
    expect(
      verdicts(
        'Police said four people died in the blaze in Osk. The hospital said nine people died in the blaze in Osk.',
      ),
    ).toEqual(['number conflict']);
  });

  test('those in hospital are some of the injured', () => {
    expect(
      verdicts(
        'Four people are being treated in a hospital after the blaze in Osk.',
        'Twelve people were injured in the blaze in Osk.',
      ),
    ).toEqual(['number definition']);
  });

  test('what is suspected and what is confirmed are two counts, and cases grow by the day', () => {
    const of = (words: string) => `${words} of marsh fever in Osk, the health office said.`;
    expect(verdicts(of('There are 31 suspected cases'), of('There are 12 confirmed cases'))).toEqual([
      'number definition',
    ]);
    expect(verdicts(of('There are 31 suspected cases'), of('There are 84 suspected cases'))).toEqual([
      'number update',
    ]);
  });

  test('what was read at two hours are two readings', () => {
    const of = (value: string, hour: string) =>
      `At ${hour} the meter at Osk showed ${value} milligrams per litre of nitrate in the river.`;
    expect(verdicts(of('1.8', '5:40 a.m.'), of('2.1', '6:10 a.m.'))).toEqual(['number definition']);
    expect(verdicts(of('1.8', '5:40 a.m.'), of('2.1', '5:40 a.m.'))).toEqual(['number conflict']);
  });

  test('a part is not held against the whole that another report names with it', () => {
    expect(
      verdicts('Of the 88 cables, 23 cables are rusted.', 'The company said 23 cables are rusted.'),
    ).toEqual([]);
    expect(
      verdicts('Of the 88 cables, 23 cables are rusted.', 'The company said nine cables are rusted.'),
    ).toEqual(['number conflict']);
  });

  test('a figure and the same figure with a digit less are one rounded', () => {
    const of = (share: string) => `The turnout in Osk was ${share} per cent.`;
    expect(verdicts(of('about 63'), of('62.8'))).toEqual(['number rounding']);
    expect(verdicts(of('about 63'), of('51.2'))).toEqual(['number conflict']);
  });

  test('tolls of two stories are not held against each other', () => {
    expect(
      conflictsOf(
        'A fire at the paper mill of Osk killed four workers. Mayor Ilva Kern ordered an inquiry into the sprinklers.',
        'An avalanche above Velm killed nine skiers. Guide Toma Brandt had warned of the loose slab on the ridge.',
      ),
    ).toEqual([]);
  });

  test('how long one thing lasted is one measure', () => {
    expect(
      verdicts('The tremor in Osk lasted just over 10 seconds.', 'The tremor in Osk lasted 30 seconds.'),
    ).toEqual(['number conflict']);
  });

  test('an age is no crowd, and shots that were fired are no hits', () => {
    const march = 'Police put the number of marchers at 70,000.';
    expect(verdicts(march, 'Thousands marched against raising the age of retirement to 68.')).toEqual([]);
    expect(
      verdicts(
        'The officers fired 11 shots at Toma Brandt.',
        'Toma Brandt was hit by three of the seven bullets fired by the officers.',
      ),
    ).toEqual(['number conflict']);
  });

  test('a march all over the country is another count than the march in one town', () => {
    const march = (words: string) => `${words} in the march against the new grain tax`;
    expect(
      verdicts(
        `${march('Some 100,000 people took part nationwide')}.`,
        `${march('Some 30,000 people took part')}.`,
      ),
    ).toEqual(['number definition']);
  });

  test('amounts among others that are one amount rounded are told apart besides', () => {
    const of = (dollars: string) =>
      `The mill will get a 40 million euro (${dollars} million) loan from the state.`;
    const found = verdicts(of('$46.1'), of('$46.5'), of('$58'));
    expect(found.toSorted()).toEqual(['number definition', 'number rounding']);
  });

  test('the words for a source need not be the same for it to be misquoted', () => {
    const found = verdicts(
      'The Harbour Authority said Osk has a population of 120,000.',
      'The Harbour Authority in Velm said Osk has a population of 210,000.',
    );
    expect(found.toSorted()).toEqual(['attribution conflict', 'number conflict']);
  });

  test('which of the sides travels by copying is told', () => {
    const copied =
      'The march through Osk drew 4,000 people on Sunday and ended without arrests at the old corn market by the river Sarn, where the brass band of the dockers played until dusk.';
    const [found] = conflictsOf(
      copied,
      copied.replace('Sunday', 'Sunday afternoon'),
      'Police said 1,500 people took part in the march through Osk.',
    );
    expect(found).toMatchObject({ kind: 'number', verdict: 'conflict' });
    expect(found!.reasons.join('\n')).toMatch(/"4000" travels by copying: 2 reports give it, in one text/);
  });

  test('one source with two figures in two reports is a conflict of who said what', () => {
    const found = verdicts(
      'The Harbour Authority said Osk has a population of 120,000.',
      'The Harbour Authority said Osk has a population of 210,000.',
    );
    expect(found.toSorted()).toEqual(['attribution conflict', 'number conflict']);
  });
});

describe('who denies what others say', () => {
  test('a denial by another origin is a conflict', () => {
    expect(
      verdicts(
        'Mayor Ilva Kern said the guard opened the gate of the depot.',
        'Driver Toma Brandt said the guard did not open the gate of the depot.',
      ),
    ).toContain('polarity conflict');
  });

  test('a clause that only says which one is meant denies nothing', () => {
    expect(
      verdicts('Towns that join the pact pay less.', 'Towns which do not join the pact pay more.'),
    ).not.toContain('polarity conflict');
  });
});

describe('days, towns, names and denials', () => {
  test('one happening on two days is a conflict of dates', () => {
    const of = (day: string) => `The council of Velm voted for the new harbour wall on ${day} March 2031.`;
    expect(verdicts(of('2'), of('3'))).toEqual(['date conflict']);
    expect(verdicts(of('2'), of('2'))).toEqual([]);
  });

  test('one name in two spellings is told as such', () => {
    const found = conflictsOf(
      'Mayor Ilva Kernowska opened the bridge.',
      'Farmers met in the hall and sang with Ilva Kernovska until dusk.',
    );
    expect(found.map(({ kind, verdict }) => `${kind} ${verdict}`)).toEqual(['name definition']);
    expect(found[0]!.sides.map(({ value }) => value)).toEqual(['Ilva Kernovska', 'Ilva Kernowska']);
  });

  test('a denial of what no report says is shown and held against nobody', () => {
    const [found] = conflictsOf('Mayor Ilva Kern denied that she had sold the old depot.');
    expect(found).toMatchObject({ kind: 'polarity', verdict: 'compatible' });
    expect(found!.sides.map(({ statements }) => statements.length)).toEqual([0, 1]);
  });
});
