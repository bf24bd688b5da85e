import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spanHolds } from '../model/index.ts';
import { read, reportOf, statementLines } from './testing/read.ts';

describe('splitting into statements', () => {
  it('keeps what police said and drops that they said it', () => {
    expect(statementLines('The dam broke on Monday, police said.')).toEqual([
      'police | asserts | The dam broke on Monday',
    ]);
  });

  it('cuts clauses with figures of their own', () => {
    expect(
      statementLines('The flood swept through Dornholm on Sunday, drowning 11 people and injuring 90.'),
    ).toEqual([
      ' | asserts | The flood swept through Dornholm on Sunday',
      ' | asserts | drowning 11 people',
      ' | asserts | injuring 90',
    ]);
  });

  it('cuts an apposition that carries a figure', () => {
    expect(statementLines('The town, a port of 120,000 people, has no hospital.')).toEqual([
      ' | asserts | The town … has no hospital',
      ' | asserts | a port of 120,000 people',
    ]);
  });

  it('gives each of two sources its own statement', () => {
    expect(statementLines('Witnesses said they saw smoke, but the operator said there was no fire.')).toEqual(
      ['Witnesses | asserts | they saw smoke', 'the operator | denies | there was no fire'],
    );
  });

  it('gives comments and bylines no statements', () => {
    const text = 'The dam broke.\nI blame the mayor.';
    const report = reportOf(text, {
      parts: [
        { kind: 'body', start: 0, end: 14 },
        { kind: 'comment', start: 15, end: text.length },
      ],
    });
    expect(read(report).statements.map(({ report: id }) => id)).not.toHaveLength(0);
    expect(read(report).statements.every(({ spans }) => spans.every(({ end }) => end <= 14))).toBe(true);
  });
});

describe('chains of sources', () => {
  it('puts the outlet told before the speaker, with kind and role', () => {
    const text = 'Anna Vask, a fellow at the Dorn Institute, told CNN that prices would rise.';
    const [statement] = read(reportOf(text)).statements;
    expect(statement?.attribution.map(({ name, kind, role }) => [name, kind, role])).toEqual([
      ['CNN', 'outlet', null],
      ['Anna Vask', 'person', 'a fellow at the Dorn Institute'],
    ]);
  });

  it('goes from a relative through an analyst to the outlet that was told', () => {
    const text = 'An analyst told CNN that relatives of the fighters had said that the camp was empty.';
    const chain = read(reportOf(text))
      .statements.at(-1)
      ?.attribution.map(({ name }) => name);
    expect(chain).toEqual(['CNN', 'An analyst', 'relatives of the fighters']);
  });

  it('names who put a document out, with the document as what it speaks through', () => {
    const text = 'According to data from Reuters, twelve boats sank.';
    expect(read(reportOf(text)).statements[0]?.attribution).toMatchObject([
      { name: 'Reuters', kind: 'agency', role: 'data from Reuters' },
    ]);
  });

  it('names whom a message is attributed to', () => {
    expect(
      statementLines('An audio message attributed to the rebel leader said the town had fallen.'),
    ).toEqual(['the rebel leader | asserts | the town had fallen']);
  });

  it('goes through the outlet that quotes somebody as saying', () => {
    expect(statementLines('Osk was quoted by state radio as saying that the dam was safe.')).toEqual([
      'state radio < Osk | asserts | the dam was safe',
    ]);
  });

  it('leaves an official of the Osk administration unnamed', () => {
    expect(statementLines('A senior Osk administration official said the dam was safe.')).toEqual([
      'A senior Osk administration official | asserts | the dam was safe',
    ]);
  });

  it('takes reports as what is heard where nobody is named', () => {
    expect(statementLines('There were reports that stones had hit the bus.').at(-1)).toBe(
      'reports | asserts | stones had hit the bus',
    );
  });

  it('hears a figure that a body puts on something', () => {
    expect(statementLines('Police put the toll at 40.')).toEqual([
      'Police | asserts | Police put the toll at 40',
    ]);
  });

  it('hears no thing speak', () => {
    expect(statementLines('The revolver said the man was armed.')[0]).toMatch(/^ \|/u);
  });

  it('gives each side of a "but" its own speaker', () => {
    const text =
      'The harbour office put the depth at 7.2, but the survey office in Brekk, Dornland, said it was 7.8.';
    expect(statementLines(text).map((line) => line.split(' | ')[0])).toEqual([
      'The harbour office',
      'the survey office in Brekk, Dornland',
    ]);
  });

  it('follows a pronoun to the speaker before', () => {
    const text = '“I heard a bang,” said Olav Brekk, the captain. He said the crew had been asleep.';
    expect(statementLines(text).at(-1)).toBe('Olav Brekk | asserts | the crew had been asleep');
  });

  it('goes on for the sentences of a quotation, and ends after it', () => {
    const text = '“The water rose. We ran,” Marit Osk said. The school was closed.';
    expect(statementLines(text).map((line) => line.split(' | ')[0])).toEqual(['Marit Osk', 'Marit Osk', '']);
  });

  it('names who holds the office that a pronoun stands for', () => {
    const text =
      'The governor-general of Dornholm province, Olav Brekk, told the radio that four villages were gone. He said 30 of the wounded remained in hospital.';
    expect(statementLines(text)).toEqual([
      'the radio < Olav Brekk | asserts | four villages were gone',
      'Olav Brekk | asserts | 30 of the wounded remained in hospital',
    ]);
  });

  it('hears whom a broadcaster quotes, without "that"', () => {
    const text =
      'State television quoted the disaster centre in the province of Dornholm as saying 10 people were killed.';
    expect(statementLines(text)).toEqual(['the disaster centre | asserts | 10 people were killed']);
  });

  it('names the body whose records are cited', () => {
    expect(statementLines('The boy pointed a gun, according to police accounts.')).toEqual([
      'police | asserts | The boy pointed a gun',
    ]);
  });

  it('hears nothing say nothing', () => {
    expect(
      statementLines('There was nothing to indicate that the dam was unsafe.').every((line) =>
        line.startsWith(' |'),
      ),
    ).toBe(true);
  });

  it('calls unnamed officials unnamed', () => {
    const text = 'Two security officials in Dornholm said the man was arrested on Friday.';
    const [statement] = read(reportOf(text)).statements;
    expect(statement?.attribution).toMatchObject([
      { name: 'Two security officials in Dornholm', kind: 'unnamed' },
    ]);
  });
});

describe('stance', () => {
  it.each([
    ['The bridge may close on Friday.', 'hedges'],
    ['The mayor is said to have left the town.', 'hedges'],
    ['Was the dam safe?', 'asks'],
    ['?They are ready for the swap,? Osk said.', 'asserts'],
    ['No casualties were reported.', 'denies'],
    ['The port did not pay the ransom.', 'denies'],
    ['The union denied that it had blocked the road.', 'denies'],
    ['The port will reopen on Friday.', 'supposes'],
    ['The bridge closed on Friday.', 'asserts'],
  ])('%s %s', (text, stance) => {
    expect(read(reportOf(text)).statements.map((statement) => statement.stance)).toEqual([stance]);
  });
});

describe('signs of own reporting', () => {
  it('sees that somebody told this newspaper', () => {
    const [statement] = read(
      reportOf('Marit Osk told this newspaper that the alarm never sounded.'),
    ).statements;
    expect(statement?.own.map(({ kind }) => kind)).toEqual(['told-this-outlet']);
  });

  it('sees that somebody told the very outlet that publishes', () => {
    const report = reportOf('Marit Osk told Reuters that the alarm never sounded.', { publisher: 'Reuters' });
    const [statement] = read(report).statements;
    expect(statement?.own.map(({ kind }) => kind)).toEqual(['told-this-outlet']);
    expect(statement?.attribution.map(({ name }) => name)).toEqual(['Marit Osk']);
  });

  it('sees a reporter on the spot', () => {
    const [statement] = read(reportOf('A Dorn Courier reporter saw three bodies on the quay.')).statements;
    expect(statement?.own.map(({ kind }) => kind)).toEqual(['reporter-on-spot']);
  });
});

describe('laws', () => {
  const pieces = fc.constantFrom(
    'police',
    ' said',
    ' that',
    ' the',
    ' dam',
    ' broke',
    ',',
    '.',
    ' “',
    '”',
    '"',
    '\n',
    '\n\n',
    ' told',
    ' Reuters',
    ' not',
    '?',
    '\uD800',
    '\u200B',
    ' ',
    ':',
    'OSK',
  );

  it('any text gives spans that hold, in order and without overlap within a statement', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (words) => {
        const report = reportOf(words.join(''));
        for (const { spans, stanceCue, attribution, own } of read(report).statements) {
          const all = [...spans, ...stanceCue, ...own.flatMap((sign) => sign.spans)];
          const linked = attribution.flatMap(({ source, cue }) => [...(source ?? []), ...(cue ?? [])]);
          expect([...all, ...linked].every((span) => spanHolds(report, span))).toBe(true);
          expect(spans.every((span, at) => at === 0 || span.start >= spans[at - 1]!.end)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('the same text gives the same statements, each id once', () => {
    const report = reportOf(
      'Police said the dam broke, drowning 11 people. “We ran,” Marit Osk said. “We ran.”',
    );
    const { statements } = read(report);
    expect(read(report).statements).toEqual(statements);
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
  });

  it('takes long monotonous texts', () => {
    for (const text of [
      'he said that '.repeat(1000),
      '"'.repeat(2000),
      'a'.repeat(100_000),
      'x, said y. '.repeat(1000),
    ])
      expect(() => read(reportOf(text))).not.toThrow();
  });
});
