import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../model/index.ts';
import { partsOf } from '../reports/index.ts';
import {
  FERRY,
  FERRY_CUT,
  FERRY_EDITED,
  FERRY_ELSEWHERE,
  FERRY_RETOLD,
  FERRY_STORY,
} from './testing/ferry.ts';
import { testReport } from './testing/report.ts';
import { traceLineage } from './trace-lineage.ts';

const read = (fields: Partial<Report> & { readonly id: string; readonly text: string }): Report =>
  testReport({ ...fields, parts: [...partsOf(fields.text, fields.title ?? null)] });

const membersOf = (reports: readonly Report[]): string[] =>
  traceLineage(reports, [])
    .families.map(({ members }) => members.map(({ report, mode }) => `${report} ${mode}`).join(', '))
    .sort();

const edgesOf = (reports: readonly Report[]): string[] =>
  traceLineage(reports, [])
    .derivations.map(
      ({ from, kind, to, direction }) =>
        `${from} ${kind} ${typeof to === 'string' ? to : `<${to.source}>`} ${direction}`,
    )
    .sort();

const reuters = read({
  id: 'agency',
  publisher: 'Reuters',
  published: '2031-03-04T08:00Z',
  text: `BRENMOUTH, March 4 (Reuters) - ${FERRY}`,
});
const copy = read({
  id: 'copy',
  publisher: 'The Brenmouth Packet',
  published: '2031-03-04T10:30Z',
  text: `BRENMOUTH (Reuters) - ${FERRY_CUT}`,
});
const edited = read({
  id: 'edited',
  publisher: 'Valley Echo',
  published: '2031-03-04T11:00Z',
  text: FERRY_EDITED,
});
const witness = read({
  id: 'witness',
  publisher: 'Coast Weekly',
  published: '2031-03-05T07:00Z',
  text: FERRY_ELSEWHERE,
});

describe('families', () => {
  it('hold the copies of one text, and leave out who saw it for himself', () => {
    expect(membersOf([reuters, copy, edited, witness])).toEqual([
      'agency own, copy abridged, edited edited',
      'witness own',
    ]);
  });

  it('hold who retold the text in other words, without a credit', () => {
    const retold = read({ id: 'retold', publisher: 'Valley Echo', text: FERRY_RETOLD });
    expect(membersOf([reuters, retold])).toEqual(['agency own, retold rewritten']);
    const edge = traceLineage([reuters, retold], []).derivations.find(({ kind }) => kind === 'rewrites');
    expect(edge?.passages.length).toBeGreaterThanOrEqual(5);
  });

  it('are named after the agency that nobody gave us, when its copies credit it', () => {
    const [family] = traceLineage([copy, { ...copy, id: 'second', publisher: 'Fen Herald' }], []).families;
    expect(family?.origin).toBe('Reuters');
    expect(family?.members.map(({ mode }) => mode)).toEqual(['verbatim', 'verbatim']);
  });
});

describe('a short report with one sentence of another', () => {
  const own = [
    'Nobody aboard the Halvard was hurt on Tuesday, officials told radio listeners.',
    'It is a busy week for tugs: two barges broke loose upriver on Sunday and blocked a lock until evening.',
    'Commuters were sent by bus over the old bridge, which closes for repairs in June.',
  ];
  const families = (sentence: string): number =>
    traceLineage([reuters, read({ id: 'short', text: [...own, sentence].join('\n\n') })], []).families.length;

  it('belongs to its family when the sentence stands there to the letter', () => {
    expect(families(FERRY_STORY[4]!)).toBe(1);
  });

  it('does not when half of it is in other words', () => {
    expect(
      families(
        'Divers found no damage to the hull, and passengers may be aboard again as soon as Thursday morning.',
      ),
    ).toBe(2);
  });
});

describe('what makes no family', () => {
  it('is one agency behind two texts that share no wording', () => {
    const other = read({
      id: 'other',
      publisher: 'Fen Herald',
      text: 'CALDER BRIDGE (Reuters) - Apple growers in the Calder valley expect their worst harvest since frost killed the blossom in May.',
    });
    expect(membersOf([copy, other])).toHaveLength(2);
  });

  it('is an obvious headline and nothing else', () => {
    const headline = 'Ferry runs aground outside Brenmouth harbour, 212 passengers stranded';
    const short = read({
      id: 'short',
      title: headline,
      text: `${headline}\n\nPassengers told of a long, cold and hungry morning.`,
    });
    const long = read({ id: 'long', title: headline, text: `${headline}\n\n${FERRY_ELSEWHERE}` });
    expect(membersOf([short, long])).toHaveLength(2);
  });

  it('is a third text that took something from two, and the third says so', () => {
    const orchard = [
      'Apple growers in the Calder valley expect their worst harvest in decades after frost killed most of the blossom in the second week of May.',
      'The growers cooperative has asked the province for loans and wants the insurance deadline moved to the end of September.',
      'Cider makers further south say they have stocks for a year, but bottlers warn that prices will climb before winter.',
    ];
    const digest = [...FERRY_STORY.slice(0, 3), ...orchard.slice(1)].join('\n\n');
    const { families } = traceLineage(
      [
        read({ id: 'ferry', text: FERRY }),
        read({ id: 'orchard', text: orchard.join('\n\n') }),
        read({ id: 'digest', text: digest }),
      ],
      [],
    );
    const member = families.flatMap(({ members }) => members).find(({ report }) => report === 'digest');
    expect(families).toHaveLength(2);
    expect(member?.mode).toBe('digest');
    expect(member?.also).toHaveLength(1);
  });

  it('is a report without words, which still has its place', () => {
    const empty = ['', '—', 'x'].map((text, i) => read({ id: `empty${i}`, text }));
    expect(membersOf([...empty, copy])).toHaveLength(4);
  });
});

describe('derivations', () => {
  it('lead to the credited page, with the time and what was cut as reasons', () => {
    const { derivations } = traceLineage([reuters, copy], []);
    const edge = derivations.find(({ kind }) => kind === 'abridges');
    expect(edge).toMatchObject({ from: 'copy', to: 'agency', direction: 'known', strength: 1 });
    expect(edge?.reasons).toEqual([
      'names Reuters as its source, and the other is from Reuters itself',
      'published 2031-03-04T08:00Z, before 2031-03-04T10:30Z',
      expect.stringContaining('100 % of one stands in the other'),
      "leaves out 38 % of the other's own words",
    ]);
    expect(edge?.passages[0]?.from.quote).toBe(edge?.passages[0]?.to.quote);
  });

  it('lead to the agency itself when its page is not among the reports', () => {
    expect(edgesOf([copy, { ...copy, id: 'second', publisher: 'Fen Herald' }])).toEqual([
      'copy credits <Reuters> known',
      'second copies copy unknown',
      'second credits <Reuters> known',
    ]);
  });
});

describe('directions', () => {
  it('are open where nothing tells', () => {
    const [one, other] = [FERRY, FERRY_CUT].map((text, i) => read({ id: `r${i}`, text }));
    expect(edgesOf([one!, other!])).toEqual(['r1 abridges r0 unknown']);
  });

  it('are known of a later version and a correction of the same article', () => {
    const first = read({
      id: 'v1',
      publisher: 'Fen Herald',
      published: '2031-03-04T08:00Z',
      text: FERRY_CUT,
    });
    const second = { ...first, id: 'v2', published: '2031-03-04T10:00Z' };
    const third = read({
      ...first,
      id: 'v3',
      published: '2031-03-04T12:00Z',
      text: `${FERRY.replace('212', '221')}\n\nCorrection: the number of passengers was wrong in an earlier version.`,
    });
    expect(edgesOf([first, second])).toEqual(['v2 updates v1 known']);
    expect(edgesOf([second, third])).toEqual(['v3 corrects v2 known']);
  });

  it('are open where a longer text may have been cut before it was printed', () => {
    const short = read({
      id: 'short',
      publisher: 'Fen Herald',
      published: '2031-03-04',
      text: FERRY_STORY.slice(0, 2).join('\n\n'),
    });
    const long = read({ id: 'long', publisher: 'Valley Echo', published: '2031-03-06', text: FERRY });
    const [edge] = traceLineage([short, long], []).derivations;
    expect(edge?.direction).toBe('unknown');
    expect(edge?.reasons[0]).toBe('the later one holds much more, so both may come from a longer text');
  });

  it('do not rest on a time from the wrong century', () => {
    const [one, other] = ['1931', '2031'].map((year) =>
      read({ id: year, published: `${year}-03-04`, text: FERRY }),
    );
    expect(edgesOf([one!, other!])).toEqual(['2031 copies 1931 unknown']);
    expect(traceLineage([one!, other!], []).derivations[0]?.reasons[0]).toContain(
      '1931-03-04 and 2031-03-04 are more than a year apart, so one must be wrong',
    );
  });
});

describe('an origin that nobody gave us', () => {
  it('is a node of its own for unsigned copies whose people spoke to the agency', () => {
    const told = FERRY.replace('told reporters on the quay', 'told Reuters on the quay');
    const [one, other] = ['Fen Herald', 'Valley Echo'].map((publisher, i) =>
      read({ id: `r${i}`, publisher, text: told }),
    );
    expect(edgesOf([one!, other!])).toEqual(['r0 copies <Reuters> known', 'r1 copies r0 unknown']);
  });

  it('is named once, by a head that credits it', () => {
    const unsigned = read({ id: 'unsigned', publisher: 'Valley Echo', text: FERRY_CUT });
    expect(edgesOf([copy, unsigned])).toEqual([
      'copy credits <Reuters> known',
      'unsigned copies copy unknown',
    ]);
  });
});

describe('speech', () => {
  it('leads two reporters to the speaker whom both heard, and not to each other', () => {
    const speech = (report: Report, name: string) => {
      const start = report.text.indexOf('"We steered');
      const end = start + 60;
      return {
        id: `s-${report.id}`,
        report: report.id,
        kind: 'sentence' as const,
        spans: [{ report: report.id, start, end, quote: report.text.slice(start, end) }],
        quote: report.text.slice(start, end),
        stance: 'asserts' as const,
        stanceCue: [],
        attribution: [{ name, kind: 'person' as const, role: null, source: null, cue: null }],
        own: [],
        quantities: [],
        times: [],
        places: [],
      };
    };
    const { derivations } = traceLineage(
      [reuters, witness],
      [speech(reuters, 'Ingrid Solheim'), speech(witness, 'Ingrid Solheim')],
    );
    expect(derivations.map(({ from, kind, to }) => [from, kind, to]).sort()).toEqual([
      ['agency', 'shares-source', { source: 'Ingrid Solheim' }],
      ['witness', 'shares-source', { source: 'Ingrid Solheim' }],
    ]);
  });
});

describe('the lineage of a set', () => {
  it('does not depend on the order of the reports', () => {
    const reports = [reuters, copy, edited, witness];
    const expected = JSON.stringify(traceLineage(reports, []));
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
        expect(JSON.stringify(traceLineage(shuffled, []))).toBe(expected);
      }),
    );
  });

  it('is found for any texts, every report in one family', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { maxLength: 6 }), (texts) => {
        const reports = texts.map((text, i) => read({ id: `r${i}`, text }));
        const members = traceLineage(reports, []).families.flatMap((family) => family.members);
        expect(members.map(({ report }) => report).sort()).toEqual(reports.map(({ id }) => id));
      }),
    );
  });

  it('says of two reports the same with and without others beside them', () => {
    const edge = (reports: readonly Report[]) =>
      traceLineage(reports, []).derivations.find(({ from, to }) => from === 'copy' && to === 'agency');
    expect(edge([reuters, copy, witness, edited])).toEqual(edge([reuters, copy]));
  });
});
