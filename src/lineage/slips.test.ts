import { describe, expect, it } from 'vitest';
import { impossibleDates } from './impossible-dates.ts';
import { meantBy } from './misspelling.ts';
import { FERRY_STORY } from './testing/ferry.ts';
import { testReport } from './testing/report.ts';
import { traceLineage } from './trace-lineage.ts';

describe('a misspelling', () => {
  it('is an unknown word that is one letter from a common one', () => {
    expect(['govermnent', 'offical', 'minsiter', 'peoplle'].map(meantBy)).toEqual([
      'government',
      'official',
      'minister',
      'people',
    ]);
  });

  it('is no name, no known word, no other spelling and no other form', () => {
    const fine = ['Goverment', 'harbour', 'minister', 'organise', 'ministers', 'grom', 'xylqrtz'];
    expect(fine.map(meantBy)).toEqual(fine.map(() => null));
  });
});

describe('a date that never was', () => {
  const found = (text: string, published: string | null = null): string[] =>
    impossibleDates(text, published).map(({ start, end }) => text.slice(start, end));

  it('is a day that the month does not have', () => {
    expect(found('The council met on June 31 and again on 30 February.')).toEqual(['June 31', '30 February']);
  });

  it('is a weekday that the day was not, in the year that stands there or the nearest', () => {
    expect(found('It sank on Monday, March 4, 2031.')).toEqual(['Monday, March 4, 2031']);
    expect(found('It sank on Monday, March 4.', '2031-03-06')).toEqual(['Monday, March 4']);
    expect(found('It sank on Wednesday, the 31st of December.', '2031-01-02')).toEqual([
      'Wednesday, the 31st of December',
    ]);
  });

  it('is not a right weekday, and not one that nobody can tell', () => {
    expect(found('It sank on Tuesday, March 4, 2031.')).toEqual([]);
    expect(found('It sank on Monday, March 4.')).toEqual([]);
    expect(found('It sank on February 29.')).toEqual([]);
  });
});

const HARBOUR = (slip: string): string =>
  `The harbour authority said a marker buoy had drifted from its charted ${slip} after the storm.`;
const DIVERS = (slip: string): string =>
  `Divers who came on Thursday agree that a marker buoy had drifted from its charted ${slip}.`;
const ORCHARD =
  'Growers of apples fear for the blossom, since May was cold and bees stayed in their hives. Cider makers bought early and pay more than ever. Two presses in the valley closed last winter, and their owners moved south. A cooperative wants loans from the province before autumn, or pickers will not come. Hail nets cost more than the fruit brings, says an adviser who counted every crate twice and found few buyers.';
const BRICKS =
  'A chimney of the old brickworks will come down in summer to make room for flats. Swifts nest in it, which is why a biologist objected. Three courts have heard her and sent her home. Children from nearby streets painted birds on the fence; somebody painted over them at night. Firemen rehearse in the drying sheds each March and want another place for it, preferably one with stairs.';

describe('a slip that two texts share', () => {
  const report = (id: string, slip: string) =>
    testReport({
      id,
      text: id === 'a' ? `${HARBOUR(slip)}\n\n${ORCHARD}` : `${DIVERS(slip)}\n\n${BRICKS}`,
    });

  it('joins them, where the same words without it would not', () => {
    const families = (slip: string) =>
      traceLineage([report('a', slip), report('b', slip)], []).families.length;
    expect(families('position')).toBe(2);
    expect(families('positoin')).toBe(1);
  });

  it('is a reason', () => {
    const [edge] = traceLineage([report('a', 'positoin'), report('b', 'positoin')], []).derivations;
    expect(edge?.reasons).toContain('both have the same slip: “positoin”');
  });
});

describe('a slip that one text has and the other has right', () => {
  const text = FERRY_STORY.join('\n\n');
  const right = testReport({ id: 'right', text });
  const wrong = testReport({
    id: 'a-wrong',
    text: text.replace('company', 'compnay'),
  });

  it('tells the copy where times do not, and is kept as a difference', () => {
    const [edge] = traceLineage([right, wrong], []).derivations;
    expect(edge).toMatchObject({ from: 'a-wrong', to: 'right', direction: 'known' });
    expect(edge?.reasons[0]).toBe('has “compnay” where the other has “company”');
    expect(edge?.passages[0]?.differences).toMatchObject([
      { kind: 'form', from: { quote: 'compnay' }, to: { quote: 'company' } },
    ]);
  });

  it('tells nothing when both have slips', () => {
    const both = testReport({
      id: 'b',
      text: text.replace('narrow', 'narorw'),
    });
    const [edge] = traceLineage([both, wrong], []).derivations;
    expect(edge?.direction).toBe('unknown');
  });
});
