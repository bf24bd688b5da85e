import { describe, expect, test } from 'vitest';
import { analyseText } from '../language/index.ts';
import { type Reading, reportOfText } from '../model/index.ts';
import { groupReports } from './group-reports.ts';
import { type EventWord, joinEvents } from './join-events.ts';

function readingOf(id: string, text: string): Reading {
  const report = reportOfText(text, { id });
  const nothing = { quantities: [], times: [], places: [], attributions: [], statements: [] };
  return { report, analysis: analyseText(text, { parts: report.parts }), ...nothing };
}

/** The word of a reading that is written so, as an event. */
function eventIn({ report, analysis }: Reading, form: string): EventWord {
  const start = report.text.indexOf(form);
  return { report: report.id, token: analysis.tokens.findIndex((token) => token.start === start) };
}

const QUAKE = [
  readingOf(
    'a',
    'An earthquake struck the Bellmar valley near Osk on Monday. Mayor Ilse Varga said the quake killed nine miners.',
  ),
  readingOf(
    'b',
    'Nine miners died when a quake hit the Bellmar valley, Osk mayor Ilse Varga said. Schools in Osk were closed.',
  ),
];
const FERRY = readingOf(
  'c',
  'The ferry Marigold sank off Tarn island and killed four sailors. Captain Joren Pell said the storm came early.',
);

describe('events across reports', () => {
  const [a, b] = QUAKE as [Reading, Reading];

  test('reports of one happening are one group, another happening is apart', () => {
    const groups = groupReports([a, FERRY, b]).map((group) => group.map(({ report }) => report.id).join(''));
    expect(groups).toEqual(['ab', 'c']);
  });

  test('words for one event are joined, the same word of another happening is not', () => {
    const events = [eventIn(a, 'killed'), eventIn(b, 'died'), eventIn(FERRY, 'killed'), eventIn(b, 'closed')];
    const joined = joinEvents([a, FERRY, b], events).map((group) =>
      group.map(({ report }) => report).join(''),
    );
    expect(joined.sort()).toEqual(['ab', 'b', 'c']);
  });

  test('every event is in exactly one group', () => {
    const events = [a, b, FERRY].flatMap((reading) =>
      reading.analysis.tokens.flatMap(({ upos }, token) =>
        upos === 'VERB' ? [{ report: reading.report.id, token }] : [],
      ),
    );
    const keys = (some: readonly EventWord[]) => some.map(({ report, token }) => `${report} ${token}`).sort();
    expect(keys(joinEvents([a, b, FERRY], events).flat())).toEqual(keys(events));
  });
});
