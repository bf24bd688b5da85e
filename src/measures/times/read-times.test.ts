import { parse } from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanHolds } from '../../model/index.ts';
import { readingOf } from '../testing/reading.ts';
import { readTimes } from './read-times.ts';

function timesOf(text: string, published: string | null = '2013-03-15') {
  const { report, analysis } = readingOf(text, { published });
  return readTimes(report, analysis);
}

function first(text: string, published?: string | null) {
  const [time] = timesOf(text, published);
  expect(time, text).toBeDefined();
  return time!;
}

/** 2013-03-15 was a Friday. */
const YEARLESS: readonly (readonly [
  text: string,
  value: string,
  earliest: string | null,
  latest: string | null,
])[] = [
  ['The dam broke on May 2.', '2012-05-02', '2012-05-02', '2012-05-02'],
  ['The dam broke on 2 May.', '2012-05-02', '2012-05-02', '2012-05-02'],
  ['The dam broke on the 2nd of May.', '2012-05-02', '2012-05-02', '2012-05-02'],
  ['The dam broke on March 2.', '2013-03-02', '2013-03-02', '2013-03-02'],
  ['The dam broke on Mar. 2.', '2013-03-02', '2013-03-02', '2013-03-02'],
  ['The dam broke on Jan. 14.', '2013-01-14', '2013-01-14', '2013-01-14'],
  ['The dam broke on Dec. 31.', '2012-12-31', '2012-12-31', '2012-12-31'],
  ['The dam broke on September 30.', '2012-09-30', '2012-09-30', '2012-09-30'],
  ['The council will meet on March 28.', '2013-03-28', '2013-03-28', '2013-03-28'],
  ['The council will meet on June 3.', '2013-06-03', '2013-06-03', '2013-06-03'],
  ['The cut is to be voted on Monday.', '2013-03-18', '2013-03-18', '2013-03-18'],
  ['He left due to illness on Monday.', '2013-03-11', '2013-03-11', '2013-03-11'],
  ['The council is scheduled to meet on October 9.', '2013-10-09', '2013-10-09', '2013-10-09'],
  ['The dam broke on Sunday, March 10.', '2013-03-10', '2013-03-10', '2013-03-10'],
  ['The dam broke in January.', '2013-01', '2013-01-01', '2013-01-31'],
  ['The dam broke in November.', '2012-11', '2012-11-01', '2012-11-30'],
  ['The dam broke in March.', '2013-03', '2013-03-01', '2013-03-31'],
  ['The dam broke in early November.', '2012-11', '2012-11-01', '2012-11-10'],
  ['The dam broke in mid-November.', '2012-11', '2012-11-11', '2012-11-20'],
  ['The dam broke in late November.', '2012-11', '2012-11-21', '2012-11-30'],
  ['The dam broke at the end of November.', '2012-11', '2012-11-21', '2012-11-30'],
  ['The dam broke last November.', '2012-11', '2012-11-01', '2012-11-30'],
  ['It opens next November.', '2013-11', '2013-11-01', '2013-11-30'],
  ['It opened in January this year.', '2013-01', '2013-01-01', '2013-01-31'],
  ['It opened in July last year.', '2012-07', '2012-07-01', '2012-07-31'],
  ['The dam broke on Friday.', '2013-03-15', '2013-03-15', '2013-03-15'],
  ['The dam broke on Thursday.', '2013-03-14', '2013-03-14', '2013-03-14'],
  ['The dam broke on Saturday.', '2013-03-09', '2013-03-09', '2013-03-09'],
  ['The council will meet on Saturday.', '2013-03-16', '2013-03-16', '2013-03-16'],
  ['The dam broke last Friday.', '2013-03-08', '2013-03-08', '2013-03-08'],
  ['The council meets next Monday.', '2013-03-18', '2013-03-18', '2013-03-18'],
  ['The dam broke today.', '2013-03-15', '2013-03-15', '2013-03-15'],
  ['The dam broke yesterday.', '2013-03-14', '2013-03-14', '2013-03-14'],
  ['The dam opens tomorrow.', '2013-03-16', '2013-03-16', '2013-03-16'],
  ['It broke the day before yesterday.', '2013-03-13', '2013-03-13', '2013-03-13'],
  ['The dam broke last week.', '2013-W10', '2013-03-04', '2013-03-10'],
  ['The dam broke this week.', '2013-W11', '2013-03-11', '2013-03-17'],
  ['It reopens next week.', '2013-W12', '2013-03-18', '2013-03-24'],
  ['The dam broke last month.', '2013-02', '2013-02-01', '2013-02-28'],
  ['The dam broke last year.', '2012', '2012-01-01', '2012-12-31'],
  ['It broke at the weekend.', '2013-W10-WE', '2013-03-09', '2013-03-10'],
  ['The dam broke last summer.', '2012-SU', '2012-06-01', '2012-08-31'],
  ['The dam broke in the summer.', '2012-SU', '2012-06-01', '2012-08-31'],
  ['The dam broke two days ago.', '2013-03-13', '2013-03-13', '2013-03-13'],
  ['The dam broke three weeks ago.', '2013-W08', '2013-02-18', '2013-02-24'],
  ['The dam broke five months ago.', '2012-10', '2012-10-01', '2012-10-31'],
  ['The dam broke ten years ago.', '2003', '2003-01-01', '2003-12-31'],
  ['The dam broke last night.', '2013-03-14TNI', '2013-03-14', '2013-03-14'],
  ['The dam broke this morning.', '2013-03-15TMO', '2013-03-15', '2013-03-15'],
  ['The dam broke on Thursday night.', '2013-03-14TNI', '2013-03-14', '2013-03-14'],
  ['It broke at 7:15 p.m. on Thursday.', '2013-03-14T19:15', '2013-03-14', '2013-03-14'],
  ['It broke at noon Thursday.', '2013-03-14T12:00', '2013-03-14', '2013-03-14'],
  ['It broke in the first quarter.', '2013-Q1', '2013-01-01', '2013-03-31'],
  ['It broke in the third quarter.', '2012-Q3', '2012-07-01', '2012-09-30'],
  ['It broke on Christmas Eve.', '2012-12-24', '2012-12-24', '2012-12-24'],
];

describe('dates without a year, in a report of Friday 15 March 2013', () => {
  it.each(YEARLESS)('%s → %s', (text, value, earliest, latest) => {
    expect(first(text)).toMatchObject({ value, earliest, latest, anchor: 'publication' });
  });
});

const UNKNOWN: readonly (readonly [text: string, value: string, edtf: string | null])[] = [
  ['The dam broke on May 2nd.', 'XXXX-05-02', 'XXXX-05-02'],
  ['The dam broke on February 29.', 'XXXX-02-29', 'XXXX-02-29'],
  ['The dam broke in November.', 'XXXX-11', 'XXXX-11'],
  ['The dam broke on Friday.', 'XXXX-WXX-5', null],
  ['The dam broke last week.', 'PAST_REF', null],
];

describe('dates without a year, when nothing tells the year', () => {
  it.each(UNKNOWN)('%s → %s', (text, value, edtf) => {
    expect(first(text, null)).toMatchObject({ value, edtf, earliest: null, latest: null, anchor: 'none' });
  });
});

const FULL: readonly (readonly [text: string, value: string])[] = [
  ['It broke on May 2, 2011.', '2011-05-02'],
  ['It broke on 2 May 2011.', '2011-05-02'],
  ['It broke on 2011-05-02.', '2011-05-02'],
  ['It broke on 31.12.2010.', '2010-12-31'],
  ['It broke on 5 / 5 / 2010.', '2010-05-05'],
  ['It broke in May 2011.', '2011-05'],
  ['It broke in 1975.', '1975'],
  ['It broke in the 1980s.', '198'],
  ['It broke in the 19th century.', '18'],
  ['It broke in the summer of 2011.', '2011-SU'],
  ['It broke in the third quarter of 2009.', '2009-Q3'],
];

describe('full dates', () => {
  it.each(FULL)('%s → %s', (text, value) => {
    expect(first(text, null).value).toBe(value);
  });

  it('keeps both readings of a figure date that has two', () => {
    expect(first('It broke on 4/5/2010.', null)).toMatchObject({
      earliest: '2010-04-05',
      latest: '2010-05-04',
    });
  });
});

describe('lengths and repeated times', () => {
  it.each([
    ['It lasted three days.', 'duration', 'P3D'],
    ['It lasted an hour.', 'duration', 'PT1H'],
    ['It lasted several months.', 'duration', 'PXM'],
    ['It lasted a year and a half.', 'duration', 'P1Y6M'],
    ['It lasted two decades.', 'duration', 'P20Y'],
    ['They meet every Friday.', 'set', 'XXXX-WXX-5'],
    ['They meet on Fridays.', 'set', 'XXXX-WXX-5'],
    ['They meet monthly.', 'set', 'P1M'],
    ['They meet twice a week.', 'set', 'P1W'],
  ])('%s → %s %s', (text, kind, value) => {
    expect(first(text)).toMatchObject({ kind, value });
  });

  it('sets "the past two months" on the calendar', () => {
    expect(first('It rained over the past two months.')).toMatchObject({
      value: 'P2M',
      earliest: '2013-01-15',
      latest: '2013-03-15',
    });
  });
});

describe('what a time is counted from', () => {
  it('counts "two days later" from the last date in the text', () => {
    const [flood, rescue] = timesOf('The flood came on May 2, 2011. Two days later, boats arrived.');
    expect(flood!.value).toBe('2011-05-02');
    expect(rescue).toMatchObject({ value: '2011-05-04', anchor: 'text' });
  });

  it('takes the dateline when the report has no date', () => {
    const text = 'ORSK, June 4, 2010 (AP) - The dam broke on Thursday.';
    const { report, analysis } = readingOf(text, {
      parts: [
        { kind: 'dateline', start: 0, end: 25 },
        { kind: 'body', start: 26, end: text.length },
      ],
    });
    const [line, broke] = readTimes(report, analysis);
    expect(line!.role).toBe('publication');
    expect(broke).toMatchObject({ value: '2010-06-03', anchor: 'dateline' });
  });

  it('takes the newest date in the text when there is nothing else', () => {
    const times = timesOf(
      'The flood came on May 2, 2011. The dam was built in 1960. It broke yesterday.',
      null,
    );
    expect(times.at(-1)).toMatchObject({ value: '2011-05-01', anchor: 'newest-date' });
  });

  it('keeps the time of speaking apart from the time of the event', () => {
    const [spoke, broke] = timesOf('The mayor said on Tuesday that the dam broke on Monday.');
    expect([spoke!.role, broke!.role]).toEqual(['speech', 'event']);
  });
});

describe('words that are no times', () => {
  it.each(['April Novak may march.', 'He may go.', 'A second man came.', 'The 6-year-old boy ran.'])(
    '%s',
    (text) => {
      expect(timesOf(text)).toEqual([]);
    },
  );
});

describe('laws', () => {
  it('writes EDTF that the standard library reads', () => {
    for (const [text] of YEARLESS) {
      const { edtf } = first(text);
      if (edtf !== null) expect(() => parse(edtf)).not.toThrow();
    }
  });

  it('reads any text without a throw, and every span holds', () => {
    const piece = fc.constantFrom(
      'May ',
      '2 ',
      '1999 ',
      '/',
      '-',
      ':',
      'the ',
      'last ',
      'week ',
      'ago ',
      'Friday ',
      'every ',
      '5',
      'half ',
      'year',
      '\udc00',
      '’',
      '. ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.boolean(), (pieces, dated) => {
        const { report, analysis } = readingOf(pieces.join(''), { published: dated ? '2013-03-15' : null });
        for (const time of readTimes(report, analysis))
          for (const span of time.spans) expect(spanHolds(report, span)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
