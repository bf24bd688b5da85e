import { describe, expect, test } from 'vitest';
import { countOrigins } from './origins.ts';
import { type Saying, smallSet } from './testing/small-set.ts';

const SHUT = 'The bridge at Osk is closed.';

interface Case {
  readonly why: string;
  readonly said: readonly Saying[];
  readonly range: readonly [min: number, max: number];
  /** The reports behind each origin, in the order in which the origins come. */
  readonly origins?: readonly (readonly string[])[];
}

function reportsByOrigin({ said }: Case) {
  const { related, setting } = smallSet(said);
  const { origins, independent } = countOrigins(related, setting);
  const reportOf = new Map(related.map(({ statement }) => [statement.id, statement.report]));
  return { independent, origins: origins.map(({ statements }) => statements.map((id) => reportOf.get(id)!)) };
}

function check(cases: readonly Case[]): void {
  test.each(cases)('$why', (one) => {
    const { independent, origins } = reportsByOrigin(one);
    expect([independent?.min, independent?.max]).toEqual(one.range);
    if (one.origins !== undefined) expect(origins).toEqual(one.origins);
  });
}

const kern = [['Ilva Kern', 'person', 'minister of works']] as const;
const brandt = [['Toma Brandt', 'person', 'ferryman']] as const;

describe('the worked cases of the design', () => {
  check([
    {
      why: 'a minister in three papers, another minister, an official who may be either',
      said: [
        { report: 'a', words: SHUT, chain: kern },
        { report: 'b', words: SHUT, chain: kern },
        { report: 'c', words: SHUT, chain: kern },
        { report: 'd', words: SHUT, chain: [['Toma Brandt', 'person', 'minister of transport']] },
        { report: 'e', words: SHUT, chain: [['an official', 'unnamed']] },
      ],
      range: [2, 3],
    },
    {
      why: 'the picture of docs/independence.md',
      said: [
        { report: 'a', words: SHUT, chain: kern },
        { report: 'b', words: SHUT, chain: kern },
        ...Array.from({ length: 12 }, (_, i) => ({
          report: `copy ${i}`,
          words: SHUT,
          family: 'press',
          chain: kern,
        })),
        { report: 'c', publisher: 'Valley Post', words: SHUT, chain: brandt },
        { report: 'd', publisher: 'Coast Radio', words: SHUT, chain: [['Valley Post', 'outlet']] },
        { report: 'e', words: SHUT, chain: [['an official', 'unnamed']] },
        { report: 'f', publisher: 'The Ledger', words: 'Osk has lost its bridge.' },
      ],
      range: [2, 4],
    },
    {
      why: 'five papers, nobody named, different words',
      said: [
        { report: 'a', words: 'The bridge is shut.' },
        { report: 'b', words: 'Nobody can cross at Osk.' },
        { report: 'c', words: 'The crossing was closed.' },
        { report: 'd', words: 'Osk has lost its bridge.' },
        { report: 'e', words: 'No traffic passes there.' },
      ],
      range: [1, 5],
    },
    {
      why: 'agency copy in three papers, the agency citing state television',
      said: ['a', 'b', 'c'].map((report) => ({
        report,
        words: SHUT,
        family: 'wire',
        chain: [
          ['Dorn Press', 'agency'],
          ['state television', 'outlet'],
        ] as const,
      })),
      range: [1, 1],
    },
  ]);
});

describe('bodies and those who speak for them', () => {
  const police = { report: 'a', words: SHUT, chain: [['police', 'organisation']] } as const;
  check([
    {
      why: 'an official of a state may have what its government says',
      said: [
        { report: 'a', words: SHUT, chain: [['France', 'organisation']] },
        { report: 'b', words: SHUT, chain: [['Ilva Kern', 'person', 'French minister of works']] },
      ],
      range: [1, 2],
    },
    {
      why: 'the police and their chief are one',
      said: [police, { report: 'b', words: SHUT, chain: [['Ada Lind', 'person', 'police chief']] }],
      range: [1, 1],
    },
    {
      why: 'a former police chief speaks for nobody but herself',
      said: [police, { report: 'b', words: SHUT, chain: [['Ada Lind', 'person', 'former police chief']] }],
      range: [1, 2],
    },
    {
      why: 'a role that the report gives elsewhere counts',
      said: [
        police,
        { report: 'b', words: SHUT, chain: [['Ada Lind', 'person']] },
        { report: 'b', words: SHUT, chain: [['Ada Lind', 'person', 'a police spokeswoman']] },
      ],
      range: [1, 1],
    },
    {
      why: 'police of two towns stay two, though a third account says only “police”',
      said: [
        { report: 'a', words: SHUT, chain: [['Dorn police', 'organisation']] },
        { report: 'b', words: SHUT, chain: [['Osk police', 'organisation']] },
        { report: 'c', words: SHUT, chain: [['police', 'organisation']] },
      ],
      range: [2, 2],
    },
    {
      why: 'a person whose surname is a title is not far from the street',
      said: [
        { report: 'a', words: SHUT, chain: [['Tessa King', 'person']] },
        { report: 'b', words: SHUT, chain: [['Osk Harbour Authority', 'organisation']] },
      ],
      range: [2, 2],
    },
    {
      why: 'a ministry and the army of one country may share what they know',
      said: [
        { report: 'a', words: SHUT, chain: [['The defence ministry of Ordania', 'organisation']] },
        { report: 'b', words: SHUT, chain: [['The Ordanian army', 'organisation']] },
      ],
      range: [1, 2],
    },
    {
      why: 'the head of the mountain rescue is she who leads the rescue service',
      said: [
        { report: 'a', words: SHUT, chain: [['the head of the mountain rescue service', 'unnamed']] },
        { report: 'b', words: SHUT, chain: [['Ada Lind', 'person', 'who leads the rescue service']] },
      ],
      range: [1, 1],
    },
    {
      why: 'a name that was once taken for a body is still one person',
      said: [
        { report: 'a', words: SHUT, chain: [['Council Member Ada Lind', 'organisation']] },
        { report: 'b', words: SHUT, chain: [['Ada Lind', 'person']] },
      ],
      range: [1, 1],
    },
  ]);
});

describe('the same words', () => {
  check([
    {
      why: 'one quotation, its speaker named by one paper and called a barber by the other',
      said: [
        {
          report: 'a',
          words: '“They closed the bridge before anybody was told.”',
          chain: [['a barber', 'unnamed']],
        },
        {
          report: 'b',
          words: '“They closed the bridge before anybody was told.”',
          chain: [['Juhan Mole', 'person']],
        },
      ],
      range: [1, 1],
    },
    {
      why: 'a quotation without a speaker is no paper’s own voice',
      said: [
        { report: 'a', words: '“The bridge has reached the end of its days.”' },
        {
          report: 'b',
          words: '“The bridge is at the end of its days.” She said so.',
          chain: [['Ilva Kern', 'person']],
        },
      ],
      range: [1, 1],
    },
    {
      why: 'a sentence that was copied is one origin, however its source was read',
      said: [
        {
          report: 'a',
          words: 'They closed the old bridge at Osk for three days on Monday.',
          chain: [['engineers', 'unnamed']],
        },
        { report: 'b', words: 'They closed the old bridge at Osk for three days on Monday.' },
      ],
      range: [1, 1],
    },
    {
      why: 'two named people stay two, though both say the same words',
      said: [
        {
          report: 'a',
          words: '“We closed the bridge because it shook.”',
          chain: [['Ilva Kern', 'person']],
        },
        {
          report: 'b',
          words: '“We closed the bridge because it shook.”',
          chain: [['Toma Brandt', 'person']],
        },
      ],
      range: [2, 2],
    },
  ]);
});

describe('the report’s own voice', () => {
  check([
    {
      why: 'a passer-by does not answer for what the report says itself',
      said: [
        { report: 'a', words: SHUT },
        { report: 'a', words: SHUT, chain: [['a passer-by', 'witness']] },
      ],
      range: [1, 2],
    },
    {
      why: 'the number of arrests is the count of the police who are named for it elsewhere',
      said: [
        { report: 'a', words: 'At least 46 people were arrested.' },
        { report: 'b', words: 'There were 46 arrests.', chain: [['the police', 'organisation']] },
      ],
      range: [1, 1],
    },
    {
      why: 'a sentence that names who says it elsewhere is theirs',
      said: [
        { report: 'a', words: 'Minister Kern said as he left that “the bridge” was shut.' },
        { report: 'b', words: SHUT, chain: kern },
      ],
      range: [1, 1],
    },
    {
      why: '“unconfirmed reports” may be anybody',
      said: [
        { report: 'a', words: SHUT, chain: [['unconfirmed reports', 'document']] },
        { report: 'b', words: SHUT, chain: kern },
      ],
      range: [1, 2],
    },
    {
      why: '“our observers” are the publisher’s own people',
      said: [
        { report: 'a', publisher: 'River Watch', words: SHUT, chain: [['Our observers', 'unnamed']] },
        { report: 'b', words: SHUT, chain: brandt },
      ],
      range: [2, 2],
    },
    {
      why: 'a misread source that is nobody is no source',
      said: [
        {
          report: 'a',
          words: SHUT,
          chain: [
            ['Ilva Kern', 'person'],
            ['nothing', 'person'],
          ],
        },
        { report: 'b', words: SHUT, chain: [['Ilva Kern', 'person']] },
      ],
      range: [1, 1],
    },
  ]);
});

describe('outlets and documents', () => {
  check([
    {
      why: 'one paper, written in one word and in two',
      said: [
        { report: 'a', words: SHUT, chain: [['The roadmap', 'document']] },
        { report: 'b', words: SHUT, chain: [['the road map', 'document']] },
      ],
      range: [1, 1],
    },
    {
      why: 'a chain of outlets is followed to who told the first',
      said: [
        { report: 'a', publisher: 'Coast Radio', words: SHUT, chain: [['Salt Blog', 'outlet']] },
        { report: 'b', publisher: 'Salt Blog', words: SHUT, chain: [['Osk Courier', 'outlet']] },
        { report: 'c', publisher: 'Osk Courier', words: SHUT, chain: brandt },
      ],
      range: [1, 1],
    },
    {
      why: 'a body that is cited and publishes its own text is its own end of the chain',
      said: [
        { report: 'a', words: SHUT, chain: [['Police', 'organisation']] },
        { report: 'b', publisher: 'Osk Police', words: SHUT },
      ],
      range: [1, 1],
    },
    {
      why: 'a promise is its maker’s, whose own text is in the set',
      said: [
        { report: 'a', publisher: 'Osk Bridge Company', words: 'The toll will be paid back.' },
        { report: 'b', words: 'Drivers will get their money back.' },
      ],
      range: [1, 1],
    },
    {
      why: 'a turn in a transcript is the speaker’s, and the host’s is the outlet’s',
      said: [
        { report: 'a', words: 'KERN: It is closed.', part: 'It is closed.' },
        { report: 'b', words: SHUT, chain: kern },
        { report: 'c', words: 'HOST: So it is closed.', part: 'So it is closed.' },
      ],
      range: [1, 2],
    },
    {
      why: 'two outlets that cite each other are one, and nothing hangs',
      said: [
        { report: 'a', publisher: 'Salt Blog', words: SHUT, chain: [['Osk Courier', 'outlet']] },
        { report: 'b', publisher: 'Osk Courier', words: SHUT, chain: [['Salt Blog', 'outlet']] },
      ],
      range: [1, 1],
    },
    {
      why: 'a paper whose name stands in the sentence is where it comes from',
      said: [
        { report: 'a', publisher: 'Salt Blog', words: 'No bridge today, as one reads in the Osk Courier.' },
        { report: 'b', publisher: 'Osk Courier', words: SHUT, chain: brandt },
      ],
      range: [1, 1],
    },
    {
      why: '“the report” is the text of the body that publishes it in the set',
      said: [
        { report: 'a', publisher: 'Dorn Inspectorate of Roads', words: SHUT },
        { report: 'b', words: SHUT, chain: [['an official report', 'document']] },
      ],
      range: [1, 1],
    },
    {
      why: 'one paper says that Kern heads the board, another only names her: she may speak for the board',
      said: [
        { report: 'a', words: SHUT, chain: [['Ilva Kern', 'person']] },
        { report: 'b', words: SHUT, chain: [['Ilva Kern', 'person', 'the head of the port board']] },
        { report: 'c', publisher: 'Port Board of Osk', words: SHUT },
      ],
      range: [1, 2],
    },
    {
      why: 'a spokesman, and the local fire brigade that another paper names',
      said: [
        {
          report: 'a',
          words: SHUT,
          chain: [['Toma Brandt', 'person', 'a spokesman for the Osk fire brigade']],
        },
        { report: 'b', words: SHUT, chain: [['the local fire brigade', 'organisation']] },
      ],
      range: [1, 1],
    },
    {
      why: 'a critic of the police does not speak for the police',
      said: [
        { report: 'a', words: SHUT, chain: [['Toma Brandt', 'person', 'a critic of police tactics']] },
        { report: 'b', words: SHUT, chain: [['Osk Police', 'organisation']] },
      ],
      range: [2, 2],
    },
    {
      why: 'the head of the board beside the board’s own text and a table that is its own',
      said: [
        { report: 'a', words: SHUT, chain: [['Ilva Kern', 'person', 'the head of the port board']] },
        { report: 'b', publisher: 'Port Board of Osk', words: SHUT },
        { report: 'c', words: SHUT, chain: [['the table', 'document']] },
      ],
      range: [1, 2],
    },
    {
      why: 'five words that a paper quotes stand in the company’s own text',
      said: [
        {
          report: 'a',
          words: '“The bridge is dry and whole.”',
          chain: [['Toma Brandt', 'person', 'of the Osk Bridge Company']],
        },
        {
          report: 'b',
          publisher: 'Osk Bridge Company',
          words: 'The bridge is dry and whole, and so is the pier.',
        },
      ],
      range: [1, 1],
    },
    {
      why: 'a correspondent may have it from anybody',
      said: [
        { report: 'a', words: SHUT, chain: [['Frieda Harr', 'person', 'the Courier correspondent in Dorn']] },
        { report: 'b', words: SHUT, chain: brandt },
      ],
      range: [1, 2],
    },
  ]);
});
