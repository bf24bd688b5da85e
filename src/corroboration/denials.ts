import type { Claim, Conflict, Statement } from '../model/index.ts';
import { shortHash } from '../text/index.ts';
import type { Setting } from './setting.ts';
import { sideOf } from './sides.ts';

const DENYING = /\b(?:den(?:y|ied|ies|ying)|refut\w+|reject\w*|disput\w+|dismiss\w*|contradict\w*)\b/i;

/** Whether the words that attribute or carry the stance say that somebody denies. */
function isSpelledOut({ stance, stanceCue, attribution }: Statement): boolean {
  const cues = [...stanceCue, ...attribution.flatMap(({ cue }) => cue ?? [])];
  return stance === 'denies' && attribution.length > 0 && cues.some(({ quote }) => DENYING.test(quote));
}

/** A denial, on somebody's word, of what no report of the set says: shown, and held against nobody. */
export function oneSidedDenials(claim: Claim, setting: Setting): Conflict[] {
  const statements = claim.statements.map(({ id }) => setting.statements.get(id)!);
  if (statements.length === 0 || !statements.every(isSpelledOut)) return [];
  return [
    {
      id: `k-${shortHash(claim.id, 'denial')}`,
      kind: 'polarity',
      verdict: 'compatible',
      claims: [claim.id],
      sides: [{ value: 'said', statements: [], independent: null }, sideOf('denied', statements, setting)],
      reasons: ['it is denied, and no report of the set says it'],
    },
  ];
}
