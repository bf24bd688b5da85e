import { describe, expect, it } from 'vitest';
import { analyseText } from '../index.ts';

/** The names of a text as "kind: words → normal form [title]". */
function names(text: string): string[] {
  return analyseText(text).names.map(({ start, end, kind, normal, title }) => {
    const written = text.slice(start, end);
    const role = title ? ` [${text.slice(title.start, title.end)}]` : '';
    return `${kind}: ${written}${written === normal ? '' : ` → ${normal}`}${role}`;
  });
}

describe('names in a report', () => {
  it('finds persons with their titles outside the name, and who a last name stands for', () => {
    expect(
      names('Foreign Minister Paolo Gentile spoke in Rome on Friday. Mr Gentile then flew to Paris.'),
    ).toEqual([
      'person: Paolo Gentile [Foreign Minister]',
      'place: Rome',
      'person: Gentile → Paolo Gentile [Mr]',
      'place: Paris',
    ]);
  });

  it('gives an acronym the name that it stands for', () => {
    const found = names('The World Health Organization warned on Monday. The WHO said more would come.');
    expect(found).toEqual([
      'organisation: World Health Organization',
      'organisation: WHO → World Health Organization',
    ]);
  });

  it('knows an outlet that the tagger passes over', () => {
    expect(names('He told AFP and Reuters that he was well.')).toEqual([
      'organisation: AFP',
      'organisation: Reuters',
    ]);
  });

  it('joins a name around a nickname', () => {
    expect(names('Robert "Kip" Hansen was seen in London.')).toContain('person: Robert "Kip" Hansen');
  });

  it('lets the places of a name in one report speak for each other', () => {
    const found = names('The city of Tarvo is quiet. Tarvo has no port. People like Tarvo, in the north.');
    expect(found.every((name) => name === 'place: Tarvo')).toBe(true);
    expect(found).toHaveLength(3);
  });

  it('gives mentions of one person one key', () => {
    const { names: found } = analyseText(
      'General Khalifa Haftar left. In Paris, General Heftar said nothing.',
    );
    const keys = found.filter(({ kind }) => kind === 'person').map(({ key }) => key);
    expect(new Set(keys)).toEqual(new Set(['hftr']));
  });

  it('keeps particles inside the name of a person', () => {
    const text = 'Ursula von der Lahn spoke in Brussels. Mrs von der Lahn then met Vincent van der Berg.';
    expect(names(text).filter((name) => name.startsWith('person'))).toEqual([
      'person: Ursula von der Lahn',
      'person: von der Lahn → Ursula von der Lahn [Mrs]',
      'person: Vincent van der Berg',
    ]);
  });

  it('keeps a body together with the place that it is of', () => {
    expect(names('Nobody knew why. The Bank of Vella said nothing.')).toEqual([
      'organisation: Bank of Vella',
    ]);
  });
});
