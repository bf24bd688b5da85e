import { describe, expect, it } from 'vitest';
import { attributionLines, read, reportOf, statementLines, wordsOf } from './testing/read.ts';

/** Statements as "name (kind) < …: words", outermost source first. */
function kinds(text: string): string[] {
  return read(reportOf(text)).statements.map(
    ({ attribution, quote }) =>
      `${attribution.map(({ name, kind }) => `${name} (${kind})`).join(' < ')}: ${quote}`,
  );
}

describe('quotations as they are set', () => {
  it('runs over several paragraphs with an opening mark each, and ends with the last', () => {
    const text =
      'Marit Osk, a farmer, said: “We waited all night.\n\n“The boats were gone.\n\n“Now we leave.”\n\nThe harbour was shut on Monday.';
    expect(statementLines(text)).toEqual([
      'Marit Osk | asserts | We waited all night',
      'Marit Osk | asserts | The boats were gone',
      'Marit Osk | asserts | Now we leave.',
      ' | asserts | The harbour was shut on Monday',
    ]);
  });

  it.each([
    ['“The dam […] was never safe,” Marit Osk said.', '“The dam […] was never safe,”'],
    ['“He [the mayor] knew of it,” Marit Osk said.', '“He [the mayor] knew of it,”'],
  ])('keeps what was left out or put in: %s', (text, content) => {
    expect(attributionLines(text)).toEqual([`Marit Osk | said | ${content}`]);
  });

  it('takes the paragraph after a colon for a block quotation', () => {
    const text =
      'The letter said:\n\nThe town will be flooded at noon.\nLeave your houses.\n\nThe mayor left.';
    expect(statementLines(text)).toEqual([
      'The letter | supposes | The town will be flooded at noon',
      'The letter | asserts | Leave your houses',
      ' | asserts | The mayor left',
    ]);
  });

  it('takes content on both sides of its frame', () => {
    expect(attributionLines('The dam, Marit Osk said, had not been tested since May.')).toEqual([
      'Marit Osk | said | The dam … had not been tested since May',
    ]);
  });

  it('reads mixed quotations', () => {
    const [attribution] = read(reportOf('Osk said the dam was “a danger to us all”.')).attributions;
    expect(attribution).toMatchObject({ quoted: 'mixed', belief: false });
  });

  it.each([
    ['Minister: talks failed', 'Minister | : | talks failed', 'headline'],
    ['Osk: “We stay here”', 'Osk | : | “We stay here”', 'caption'],
  ] as const)('hears a heading or caption that quotes: %s', (text, line, kind) => {
    const report = reportOf(text, { parts: [{ kind, start: 0, end: text.length }] });
    const lines = read(report).attributions.map(
      ({ source, cue, content }) => `${wordsOf(source)} | ${wordsOf(cue)} | ${wordsOf(content)}`,
    );
    expect(lines).toEqual([line]);
  });

  it('takes scare quotes for no quotations', () => {
    expect(statementLines('The so-called “safe zone” was shelled.')).toEqual([
      ' | asserts | The so-called “safe zone” was shelled',
    ]);
  });
});

it('hangs what somebody makes clear on them', () => {
  expect(statementLines('The mayor made it clear that the dam was safe.')).toEqual([
    'The mayor | asserts | the dam was safe',
  ]);
});

describe('media and hearsay', () => {
  it.each([
    ['The council said in a statement that the dam was safe.', 'The council | said in a statement'],
    ['On Twitter, Marit Osk wrote that the dam was empty.', 'Marit Osk | wrote'],
    ['In an audio message, the rebel leader said the town had fallen.', 'the rebel leader | said'],
    ['A report circulated this week said the dam was unsafe.', 'A report | said'],
    ['The mayor is said to have left the town.', ' | is said'],
    ['The death toll is estimated at 40.', ' | is estimated at'],
    ['The mayor reportedly left the town.', ' | reportedly'],
    ['The guard was allegedly asleep.', ' | allegedly'],
    ['The gate is known as the Old Lock.', ' | is known as'],
    ['The plan was criticised for its cost.', ' | was criticised for'],
    ['The mayor was asked about the dam.', ' | was asked about'],
    ['The ship sank, the Dorn Courier reports.', 'Dorn Courier | reports'],
    ['Her denial that she took money came late.', 'Her | denial'],
  ])('%s', (text, start) => {
    const [line, ...others] = attributionLines(text);
    expect(others).toEqual([]);
    expect(line?.startsWith(`${start} | `)).toBe(true);
  });

  it('gives a noun cue the clause behind its maker', () => {
    expect(
      attributionLines('The mayor rejected the accusation by the union that the port had lied.'),
    ).toContainEqual(expect.stringMatching(/^the union \| the accusation \| that the port had lied$/u));
  });

  it('marks beliefs and intentions', () => {
    const belief = (text: string) => read(reportOf(text)).attributions.map((one) => one.belief);
    expect(belief('The mayor believes the dam is safe.')).toEqual([true]);
    expect(belief('The council intends to rebuild the dam.')).toEqual([true]);
    expect(belief('The mayor said the dam was safe.')).toEqual([false]);
  });
});

describe('who the source is', () => {
  it('goes from a pronoun to the name, with its affiliation, and keeps the medium apart', () => {
    const text =
      'Anna Vask, a fellow at the Dorn Institute, told CNN that prices would rise. She said the port would close.';
    const chains = read(reportOf(text)).statements.map(({ attribution }) =>
      attribution.map(({ name, role }) => [name, role]),
    );
    expect(chains).toEqual([
      [
        ['CNN', null],
        ['Anna Vask', 'a fellow at the Dorn Institute'],
      ],
      [['Anna Vask', 'a fellow at the Dorn Institute']],
    ]);
  });

  it.each([
    [
      'The harbour master, Anna Vask, walked the quay at noon. “We lost the crane,” said Anna Vask.',
      'The harbour master',
    ],
    [
      'The vote is lost, Anna Vask, the head of the port board, told reporters. “We lost,” said Ms Vask.',
      'the head of the port board',
    ],
    [
      'Anna Vask, who leads the rescue service, came late. “We lost time,” said Vask.',
      'who leads the rescue service',
    ],
    ['Anna Vask, who likes the sea, came late. “We lost time,” said Vask.', null],
  ])('says what a person is, wherever the report says so: %s', (text, role) => {
    const last = read(reportOf(text)).statements.at(-1)!.attribution.at(-1)!;
    expect([last.name, last.role]).toEqual(['Anna Vask', role]);
  });

  it('takes the name that a description runs on to', () => {
    const [first] = read(
      reportOf('“We go on,” said the man in charge, Anna Vask of the mountain rescue.'),
    ).statements;
    expect(first!.attribution.at(-1)!.name).toBe('Anna Vask');
  });

  it.each([
    ['Marit Osk said the dam was safe.', 'Marit Osk (person)'],
    ['The ministry said the dam was safe.', 'The ministry (organisation)'],
    ['Reuters said the dam was safe.', 'Reuters (agency)'],
    ['The newspaper said the dam was safe.', 'The newspaper (outlet)'],
    ['A study said the dam was safe.', 'A study (document)'],
    ['@dornwatch posted that the dam was safe.', '@dornwatch (account)'],
    ['A Telegram account said the dam was safe.', 'A Telegram account (account)'],
    ['A witness said the dam was safe.', 'A witness (witness)'],
    ['Two security officials in Dorn said the dam was safe.', 'Two security officials in Dorn (unnamed)'],
    ['Residents said the dam was safe.', 'Residents (general)'],
    ['Many believe that the dam was safe.', 'Many (general)'],
  ])('%s', (text, source) => {
    expect(kinds(text)).toEqual([`${source}: the dam was safe`]);
  });

  it('names the party whose communiqué it is', () => {
    const [statement] = read(reportOf("The front's communiqué said the town had fallen.")).statements;
    expect(statement?.attribution).toMatchObject([{ kind: 'communique' }]);
  });
});

describe("a party's claim about a deed of its own", () => {
  const marks = (text: string) =>
    read(reportOf(text)).statements.map(({ attribution }) => attribution.at(-1)?.ownDeed === true);

  it.each([
    'The group said it had killed twelve soldiers.',
    '“We took the town,” the rebel leader said.',
    'The rebels said their fighters had taken the town.',
    'The rebels claimed responsibility for the attack.',
    'The army claimed to have killed 40 rebels.',
  ])('is marked: %s', (text) => {
    expect(marks(text)).toEqual([true]);
  });

  it.each([
    'The group said the army had killed twelve people.',
    'The ministry said it believed the dam was safe.',
    'The rebels said it had killed twelve soldiers.',
    'Osk said he had left.',
    'The dam broke.',
  ])('is not seen where it is none, or may be none: %s', (text) => {
    expect(marks(text)).toEqual([false]);
  });
});

describe('stance with the words that show it', () => {
  it.each([
    ['The port did not pay the ransom.', 'denies', 'not'],
    ['The union denied that it had blocked the road.', 'denies', 'denied'],
    ['The bridge may close on Friday.', 'hedges', 'may'],
    ['If the dam breaks, the town will drown.', 'supposes', 'will'],
    ['Has the dam been tested?', 'asks', '?'],
    ['The bridge will reopen in May.', 'supposes', 'will'],
    ['The council intends to rebuild the dam.', 'supposes', 'intends'],
    ['The bridge closed on Friday.', 'asserts', ''],
  ])('%s', (text, stance, cue) => {
    expect(read(reportOf(text)).statements.map((one) => [one.stance, wordsOf(one.stanceCue)])).toEqual([
      [stance, cue],
    ]);
  });
});

describe('clauses with their own source, stance or figure', () => {
  it.each([
    [
      'Police said 12 people died while residents spoke of 30.',
      ['Police | asserts | 12 people died', ' | asserts | while residents spoke of 30'],
    ],
    [
      'Twelve people died and 40 were hurt, police said, but the hospital put the dead at 15.',
      [
        'police | asserts | Twelve people died',
        'police | asserts | 40 were hurt',
        'the hospital | asserts | the hospital put the dead at 15',
      ],
    ],
    [
      'The bridge closed on Friday, but the school may reopen.',
      [' | asserts | The bridge closed on Friday', ' | hedges | the school may reopen'],
    ],
  ])('%s', (text, lines) => {
    expect(statementLines(text)).toEqual(lines);
    for (const { spans } of read(reportOf(text)).statements)
      for (const { start, end, quote } of spans) expect(text.slice(start, end)).toBe(quote);
  });
});
