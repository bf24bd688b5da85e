import type { Traits } from './mention.ts';

/** Whether gender, number and sort of two expressions can be those of one thing. */
export function agree(a: Traits, b: Traits): boolean {
  return genderAgrees(a, b) && numberAgrees(a, b) && sortAgrees(a, b);
}

function genderAgrees(a: Traits, b: Traits): boolean {
  return a.gender === 'unknown' || b.gender === 'unknown' || a.gender === b.gender;
}

function numberAgrees(a: Traits, b: Traits): boolean {
  return a.number === 'unknown' || b.number === 'unknown' || a.number === b.number;
}

function sortAgrees(a: Traits, b: Traits): boolean {
  return a.sort === 'unknown' || b.sort === 'unknown' || a.sort === b.sort;
}
