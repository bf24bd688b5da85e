import { expect, it } from 'vitest';
import { headWord, namesAgree, sourceAgrees } from './sources.ts';

it('agrees by head word or by normal form', () => {
  expect(namesAgree('Governor Ilva Marrow', 'Marrow')).toBe(true);
  expect(namesAgree('two police officers', 'a police officer')).toBe(true);
  expect(namesAgree('a spokeswoman for the port', 'the spokeswoman')).toBe(true);
  expect(namesAgree('The U.N.', 'UN')).toBe(true);
  expect(namesAgree("the ministry's statement", 'ministry statement')).toBe(true);
  expect(namesAgree('the mayor of Velm', 'Velm')).toBe(false);
  expect(namesAgree('police', 'witnesses')).toBe(false);
});

it('finds the head before the modifiers', () => {
  expect(headWord('the head of the institute')).toBe('head');
  expect(headWord('Anna Dreel, who owns the mill')).toBe('dreel');
  expect(headWord('three firemen at the scene')).toBe('fireman');
  expect(headWord('authorities')).toBe('authority');
  expect(headWord('')).toBe('');
});

it('takes null on both sides for the report in its own voice', () => {
  const link = {
    name: 'Ilva Marrow',
    kind: 'person',
    role: 'governor of Velm',
    source: null,
    cue: null,
  } as const;
  expect(sourceAgrees(null, null)).toBe(true);
  expect(sourceAgrees(null, link)).toBe(false);
  expect(sourceAgrees('the governor', link)).toBe(true);
  expect(sourceAgrees('the mayor', link)).toBe(false);
});
