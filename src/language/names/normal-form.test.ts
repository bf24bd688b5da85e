import { describe, expect, it } from 'vitest';
import type { NameKind } from '../../model/index.ts';
import { normalForms } from './normal-form.ts';

/** The normal forms of names of one kind, in the order in which they stand in a report. */
const normals = (kind: NameKind, ...phrases: string[]): string[] =>
  normalForms(phrases.map((phrase) => ({ phrase, kind })));

describe('normal forms of names', () => {
  it('takes the longest mention of the same person, before and after it', () => {
    expect(normals('person', 'Aho', 'Juhani Aho', 'J. Aho', 'Juhani P. Aho')).toEqual([
      'Juhani P. Aho',
      'Juhani P. Aho',
      'Juhani P. Aho',
      'Juhani P. Aho',
    ]);
  });

  it('gives a bare last name to the person who was named first', () => {
    expect(normals('person', 'Juhani Aho', 'Liisa Aho', 'Aho')).toEqual([
      'Juhani Aho',
      'Liisa Aho',
      'Juhani Aho',
    ]);
  });

  it('gives a bare first name to its only bearer', () => {
    expect(normals('person', 'Juhani Aho', 'Juhani')).toEqual(['Juhani Aho', 'Juhani Aho']);
    expect(normals('person', 'Juhani Aho', 'Juhani Orr', 'Juhani').at(-1)).toBe('Juhani');
  });

  it('gives an acronym the words that it stands for', () => {
    expect(normals('organisation', 'Vellan Geological Survey', 'V.G.S.', 'VGS')).toEqual([
      'Vellan Geological Survey',
      'Vellan Geological Survey',
      'Vellan Geological Survey',
    ]);
  });

  it('leaves a name alone that stands for nothing longer', () => {
    expect(normals('place', 'Vella', 'Port Vella')).toEqual(['Vella', 'Port Vella']);
  });
});
