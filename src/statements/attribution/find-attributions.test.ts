import { describe, expect, it } from 'vitest';
import { attributionLines } from '../testing/read.ts';

describe('who says what', () => {
  it.each([
    ['The dam broke on Monday, police said.', 'police | said | The dam broke on Monday'],
    ['The union denied that it had blocked the road.', 'The union | denied | that it had blocked the road'],
    [
      'According to the harbour office, twelve boats sank.',
      'the harbour office | According to | twelve boats sank',
    ],
    ['The mayor condemned the attack.', 'The mayor | condemned | the attack'],
    ['The mayor promised to rebuild the school.', 'The mayor | promised | to rebuild the school'],
  ])('%s', (text, line) => {
    expect(attributionLines(text)).toEqual([line]);
  });

  it('takes a quotation on both sides of its frame as one content', () => {
    expect(
      attributionLines('“We lost everything,” Marit Osk, a farmer, told Reuters. “The water came at night.”'),
    ).toEqual(['Marit Osk, a farmer, | told | “We lost everything,” … “The water came at night.”']);
  });

  it('leaves the hearer out of what is said', () => {
    expect(attributionLines('Marit Osk told this newspaper that the alarm never sounded.')).toEqual([
      'Marit Osk | told | that the alarm never sounded',
    ]);
  });

  it('knows hearsay without a source, with what it is about', () => {
    expect(attributionLines('The mayor is said to have left the town.')).toEqual([
      ' | is said | The mayor … to have left the town',
    ]);
  });

  it('nests', () => {
    const text = 'Osk said that Brekk had told him that the captain claimed the ship was full.';
    expect(attributionLines(text)).toEqual([
      'Osk | said | that Brekk had told him that the captain claimed the ship was full',
      'Brekk | had told | that the captain claimed the ship was full',
      'the captain | claimed | the ship was full',
    ]);
  });

  it('leaves what somebody is said to believe or praise to the speaker', () => {
    expect(attributionLines('Officials said the mayor believed that the dam was safe.')).toEqual([
      'Officials | said | the mayor believed that the dam was safe',
    ]);
    expect(attributionLines('Officials said the mayor praised the crew.')).toEqual([
      'Officials | said | the mayor praised the crew',
    ]);
  });

  it.each([
    ['The mayor proposed barring all lorries.', 'The mayor | proposed | barring all lorries'],
    ['The dam holds the water which the mayor had promised.', 'the mayor | had promised | the water'],
  ])('takes whatever a plain verb of saying has for its object: %s', (text, line) => {
    expect(attributionLines(text)).toContain(line);
  });

  it.each([
    ['The mayor made it clear that the dam was safe.', 'The mayor | made it clear | that the dam was safe'],
    ['It was unclear whether the dam would hold.', ' | It was unclear | whether the dam would hold'],
    ['The plan drew criticism for its cost.', ' | criticism for | its cost'],
    ['Questions about the dam were raised.', ' | Questions about | the dam'],
  ])('hears what is made clear, and talk that nobody is named for: %s', (text, line) => {
    expect(attributionLines(text)).toEqual([line]);
  });

  it.each([
    ['Osk took issue with the plan.', 'Osk | took issue with | the plan'],
    ['Brekk has long been an advocate of the dam.', 'Brekk | has long been an advocate of | the dam'],
    [
      'Osk is under the impression that the dam is safe.',
      'Osk | is under the impression | that the dam is safe',
    ],
    ['The mayor could not resist mocking the plan.', 'The mayor | could not resist mocking | the plan'],
    [
      'The mayor has been slow to acknowledge the damage.',
      'The mayor | has been slow to acknowledge | the damage',
    ],
    ['Osk: dam is safe\n\nThe dam was tested.', 'Osk | : | dam is safe'],
  ])('hears whole phrases and a bare text’s heading: %s', (text, line) => {
    expect(attributionLines(text)).toEqual([line]);
  });

  it('reads a signature after a dash', () => {
    expect(attributionLines('“The bridge shook all night.” — Marit Osk, Dorn')).toEqual([
      'Marit Osk, Dorn | — | “The bridge shook all night.”',
    ]);
    expect(attributionLines('The “repairs” — Osk paid for them — took three years.')).toEqual([]);
  });

  it('reads the labels of a transcript that stands between marks', () => {
    expect(attributionLines('“OSK: We will not pay the ransom.”')).toEqual([
      'OSK | : | We will not pay the ransom',
    ]);
  });

  it('lets an outlet quote somebody as saying', () => {
    expect(attributionLines('State radio quoted the mayor as saying that the dam was safe.')).toEqual([
      'State radio | quoted | the mayor as saying that the dam was safe',
      'the mayor | saying | that the dam was safe',
    ]);
  });

  it('passes on what was reported to whom the report cites', () => {
    expect(attributionLines('CNN reported that the ship was overloaded, citing port officials.')).toEqual([
      'CNN | reported | that the ship was overloaded',
      'port officials | citing | that the ship was overloaded',
    ]);
  });

  it('reads a label and a colon', () => {
    expect(attributionLines('OSK: We will not pay the ransom.')).toEqual([
      'OSK | : | We will not pay the ransom',
    ]);
  });

  it('leaves what a quoted speaker thinks to the quotation', () => {
    expect(attributionLines('“I think the dam will hold,” Osk said.')).toEqual([
      'Osk | said | “I think the dam will hold,”',
    ]);
  });

  it('takes scare quotes for no attribution', () => {
    expect(attributionLines('The “repairs” took three years.')).toEqual([]);
  });
});

describe('who is meant where a parse goes astray', () => {
  it.each([
    [
      'Osk dismissed the attempt to squeeze the town, saying the $60 price was near that of oil.',
      'Osk | saying | the $60 price was near that of oil',
    ],
    [
      'A bridge between the towns will cost three million, the premier, Olav Brekk, said on Friday, adding that it would open in May.',
      'Olav Brekk | adding | that it would open in May',
    ],
    ['A report circulated this week said the dam was unsafe.', 'A report | said | the dam was unsafe'],
    [
      'The minister told state television in an interview that the dam was safe.',
      'The minister | told | that the dam was safe',
    ],
    [
      'Ten people died, as first reported by the Dorn Courier.',
      'the Dorn Courier | as first reported by | Ten people died',
    ],
    [
      "The mayor's spokeswoman, who was not there, denied it.",
      "The mayor's spokeswoman, who was not there, | denied | it",
    ],
    [
      'The council issued a statement saying the dam was safe.',
      'The council | issued a statement saying | the dam was safe',
    ],
  ])('%s', (text, line) => {
    expect(attributionLines(text)).toContain(line);
  });
});

describe('the words of a cue', () => {
  it.each([
    ['Osk has raised questions about the dam.', 'has raised questions about'],
    ['Osk has also been critical of the plan.', 'has also been critical of'],
    ['“We are leaving,” Osk said angrily.', 'said angrily'],
    ['Osk said in a statement that the dam was safe.', 'said in a statement'],
    ['The council issued a statement saying the dam was safe.', 'issued a statement saying'],
    ['The mayor pointed out that the dam was old.', 'pointed out'],
    ['Her angry denial of the charge came on Friday.', 'angry denial of'],
  ])('takes what belongs to the cue: %s', (text, cue) => {
    expect(attributionLines(text).map((line) => line.split(' | ')[1])).toEqual([cue]);
  });
});
