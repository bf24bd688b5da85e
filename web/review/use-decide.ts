import { useState } from 'react';
import { decide, type Decision, type Words } from './decide.ts';
import { TEXT } from '../texts.ts';
import { useCanDecide } from './review-context.ts';

/** Deciding outside a claim's page: what was told last, and the way to decide; null where no case is open. */
export interface Deciding {
  readonly said: string;
  readonly decide: (decision: Decision, words?: Words) => void;
}

/** Opens deciding for one part of the page. */
export function useDecide(): Deciding | null {
  const can = useCanDecide();
  const [said, setSaid] = useState('');
  if (!can) return null;
  return {
    said,
    decide: (decision, words = {}) => {
      setSaid(TEXT.review.busy);
      void decide(decision, words).then(({ text }) => setSaid(text));
    },
  };
}
