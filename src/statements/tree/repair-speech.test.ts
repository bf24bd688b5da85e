import { describe, expect, it } from 'vitest';
import { attributionLines, statementLines } from '../testing/read.ts';

describe('a verb of saying that closes the sentence', () => {
  it.each([
    [
      'The tunnel will be completed by 2030 and will cost some 2.5 billion crowns, the leaders of Dorn, Osk and Mellin said Friday.',
      'the leaders of Dorn, Osk and Mellin | said | The tunnel will be completed by 2030 and will cost some 2.5 billion crowns',
    ],
    [
      'A tunnel between Dorn and Osk will cost about 2.5 billion crowns ($2.6 billion), Prime Minister Pedro Osk said on Friday, adding he hoped the council would partly fund the project.',
      'Pedro Osk | adding | he hoped the council would partly fund the project',
    ],
  ])('says the clause before it: %s', (text, line) => {
    expect(attributionLines(text).map((one) => one.replace('Prime Minister Pedro', 'Pedro'))).toContain(line);
  });

  it('holds for who is quoted as saying', () => {
    const text =
      'A strong earthquake has leveled seven villages in the south, killing 10 persons and wounding other 70, Dorn officials were quoted by DNA as saying.';
    expect(statementLines(text)[0]).toBe(
      'Dorn officials | asserts | A strong earthquake has leveled seven villages in the south … other 70',
    );
  });

  it('leaves a clause alone that says something of its own', () => {
    const text = 'The mayor resigned, and the council said on Friday the dam was safe.';
    expect(statementLines(text)).toEqual([
      ' | asserts | The mayor resigned',
      'the council | asserts | the dam was safe',
    ]);
  });
});

it('is said by both whom it names', () => {
  const text =
    'The march turned into a wild fight after a group broke off and began to smash windows with rocks and jump on vans, police sources and witnesses said.';
  expect(statementLines(text).map((line) => line.split(' | ')[0])).toEqual([
    'police sources and witnesses',
    'police sources and witnesses',
    'police sources and witnesses',
    'police sources and witnesses',
  ]);
});

describe('a subject that is parted from its verb', () => {
  it('stays the subject of what is said', () => {
    expect(statementLines('Witnesses say Dorn, who was running for his life, did not have a knife.')).toEqual(
      [
        'Witnesses | denies | Dorn … did not have a knife',
        'Witnesses | asserts | who was running for his life',
      ],
    );
  });

  it('denies in its own name behind “but”', () => {
    const text =
      'Police said a loaded rifle was found at the scene — but family of the slain boy, who was hit many times, vehemently deny that he was carrying a weapon.';
    expect(statementLines(text)).toEqual([
      'Police | asserts | a loaded rifle was found at the scene',
      'family of the slain boy | denies | he was carrying a weapon',
    ]);
  });

  it('is told from whom it identified itself as', () => {
    const text =
      'A woman who identified herself as Dorn’s cousin told the paper that the boy was carrying a knife.';
    expect(attributionLines(text)).toContain(
      'A woman who identified herself as Dorn’s cousin | told | that the boy was carrying a knife',
    );
  });
});

describe('words around what is said', () => {
  it.each([
    ['The council said on Friday three boats sank.', 'The council | said | three boats sank'],
    [
      'According to the guards involved in the shooting, the boy adjusted his belt.',
      'the guards involved in the shooting | According to | the boy adjusted his belt',
    ],
    [
      'The first tremor lasted over 10 seconds, she says, and there have been at least four aftershocks.',
      'she | says | The first tremor lasted over 10 seconds … and there have been at least four aftershocks',
    ],
    [
      'Osk stated that Dorn would not be hit by the cap as it already sells oil at such a price and also reiterated that he would not sell oil.',
      'Osk | also reiterated | that he would not sell oil',
    ],
    [
      'Seven bullets hit Mr. Osk, including three that entered his body from behind, according to the Dorn Office of the Medical Examiner.',
      'the Dorn Office of the Medical Examiner | according to | Seven bullets hit Mr. Osk, including three that entered his body from behind',
    ],
    [
      'Reports have it that angry dockers threw stones at the firemen.',
      'Reports | have it | that angry dockers threw stones at the firemen',
    ],
    [
      'Spokesman John Osk said it remains to be seen what action Mellin takes, telling reporters: “We are not surprised by those comments.”',
      'Spokesman John Osk | telling | “We are not surprised by those comments.”',
    ],
    [
      'A witness told the Dorn Gazette “The guards just jumped out of the van.”',
      'A witness | told | “The guards just jumped out of the van.”',
    ],
  ])('%s', (text, line) => {
    expect(attributionLines(text)).toContain(line);
  });

  it('gives a line that only names its source to the line after it', () => {
    expect(
      statementLines('According to Osk Radio\nThree people have died in a fire.\nThe mill is shut.'),
    ).toEqual(['Osk Radio | asserts | Three people have died in a fire', ' | asserts | The mill is shut']);
  });

  it('hears what a participle accuses somebody of', () => {
    expect(statementLines('Accusing the guards of theft, the council has said the mayor must go.')).toEqual([
      'the council | asserts | Accusing the guards of theft',
      'the council | supposes | the mayor must go',
    ]);
  });

  it('makes no statement of the same sum in other money', () => {
    expect(statementLines('The council said the plan cost 3 million crowns ($2 million).')).toHaveLength(1);
  });
});

describe('who is meant', () => {
  it.each([
    [
      'But residents of Gavar complained that help was slow. Speaking to DNA, they said they had received nothing.',
      'residents of Gavar | asserts | they had received nothing',
    ],
    [
      'Mr Osk later described the chaos in Dorn, saying that bins had been overturned.',
      'Osk | asserts | bins had been overturned',
    ],
    [
      'The roadmap sets out three routes. Construction would begin in 2025, it said.',
      'The roadmap | supposes | Construction would begin in 2025',
    ],
  ])('%s', (text, line) => {
    expect(statementLines(text)).toContain(line);
  });
});

it('runs a speech on through a line without a mark when the line after it opens with one', () => {
  const text =
    '“One thing is clear,” he said. He added: “We will stand with the families.\nThis is the least we can do.\n“We say that they will be found.”\nThe strike went on.';
  expect(statementLines(text).map((line) => line.split(' | ')[0])).toEqual(['he', 'He', 'He', 'He', '']);
});
