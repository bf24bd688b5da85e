import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { surnamesIn } from './person-list.ts';
import { readTable } from './read-table.ts';
import { renderTableCsv } from './render-table.ts';
import { weighTable } from './weigh-table.ts';

const TRUTH = {
  Osk: '120',
  Dorn: '340',
  Velm: '75',
  Sarn: '910',
  Ulm: '64',
  Kell: '33',
  Rast: '48',
  Pell: '7',
};
const COPIED = { ...TRUTH, Osk: '210', Dorn: '304', Velm: '57' };

function rowsOf(source: string, values: Readonly<Record<string, string>>) {
  return Object.entries(values).map(([item, value]) => ({
    source,
    item,
    attribute: 'height in metres',
    value,
    time: null,
  }));
}

/** Three surveys, each with slips of its own, and three pages that share theirs. */
const ROWS = [
  ...rowsOf('survey', { ...TRUTH, Osk: '121', Sarn: '911' }),
  ...rowsOf('institute', { ...TRUTH, Dorn: '341', Ulm: '65' }),
  ...rowsOf('walkers', { ...TRUTH, Velm: '76', Kell: '34' }),
  ...rowsOf('page one', COPIED),
  ...rowsOf('page two', COPIED),
  ...rowsOf('page three', COPIED),
];

describe('values that travel by copying', () => {
  const { questions, copying } = weighTable(ROWS);
  const osk = questions.find(({ item }) => item === 'Osk')!;

  it('do not outvote two who measured', () => {
    expect(osk).toMatchObject({ likeliest: '120', majority: '210' });
  });

  it('have one independent source behind them, whatever the number of copies', () => {
    const copied = osk.values.find(({ value }) => value === '210')!;
    expect(copied.sources).toHaveLength(3);
    expect(copied.independent).toEqual({ min: 1, max: 1 });
  });

  it('show who copies by the rare values that both give', () => {
    const pairs = copying.map(({ sources }) => sources.join(' + '));
    expect(pairs).toContain('page one + page two');
    expect(pairs).not.toContain('institute + page one');
    const pages = copying.find(({ sources }) => sources[0] === 'page one')!;
    expect(pages.evidence.map(({ item }) => item)).toContain('Osk');
  });

  it('are weighed the same in any order of rows', () => {
    const expected = JSON.stringify(weighTable(ROWS));
    fc.assert(
      fc.property(fc.shuffledSubarray(ROWS, { minLength: ROWS.length }), (rows) => {
        expect(JSON.stringify(weighTable(rows))).toBe(expected);
      }),
      { numRuns: 20 },
    );
  });
});

describe('names in a list', () => {
  it.each([
    ['Kern, Ilva; Brandt, T.', ['brandt', 'kern']],
    ['Ilva Kern & Toma Brandt', ['brandt', 'kern']],
    ['Ilva Kern, Toma Brandt', ['brandt', 'kern']],
    ['KERN, ILVA M.', ['kern']],
    ['O’Dorn, Ana and Ilva Kérn', ['kern', 'odorn']],
  ])('%s', (value, surnames) => expect(surnamesIn(value)).toEqual(surnames));

  it('let the shorter list speak for the longer that holds it', () => {
    const say = (source: string, value: string) => ({
      source,
      item: 'Tides',
      attribute: 'authors',
      value,
      time: null,
    });
    const { questions } = weighTable([
      say('a', 'Ilva Kern; Toma Brandt'),
      say('b', 'Brandt, Toma; Kern, Ilva'),
      say('c', 'Kern, Ilva'),
      say('d', 'Ilva Kern'),
      say('e', 'Brandt'),
      say('f', 'Toma Brandt'),
    ]);
    expect(questions[0]!.majority).not.toMatch(/Kern/);
    expect(questions[0]!.likeliest).toMatch(/Kern.*Brandt|Brandt.*Kern/);
  });
});

describe('a table as CSV', () => {
  it('is read by the names of its columns, and an empty field is told with its line', () => {
    const { rows, problems } = readTable(
      't.csv',
      'Item,Value,Source,Attribute\nOsk,120,a,height\nOsk,,b,height\n',
    );
    expect(rows).toEqual([{ source: 'a', item: 'Osk', attribute: 'height', value: '120', time: null }]);
    expect(problems).toMatchObject([{ input: 't.csv:3', code: 'empty-field' }]);
  });

  it.each([
    ['item,value\nOsk,1\n', 'missing-columns'],
    ['source,item,attribute,value\na,"Osk,h,1\n', 'not-csv'],
    ['', 'missing-columns'],
  ])('%j gives a problem and no rows', (text, code) => {
    const { rows, problems } = readTable('t.csv', text);
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([{ code }]);
  });

  it('is never a formula for a spreadsheet', () => {
    const rows = [{ source: 'a', item: '=1+1', attribute: 'x', value: '@sum', time: null }];
    expect(renderTableCsv(weighTable(rows))).toContain(`'=1+1,x,'@sum,`);
  });

  it('counts what a source said last', () => {
    const rows = [
      { source: 'a', item: 'Osk', attribute: 'x', value: '1', time: '2031-01-01' },
      { source: 'a', item: 'Osk', attribute: 'x', value: '2', time: '2031-02-01' },
    ];
    expect(weighTable(rows).questions[0]!.values.map(({ value }) => value)).toEqual(['2']);
  });
});
