import type { ClaimPage } from '../../src/server/api/index.ts';
import { TEXT } from '../texts.ts';
import { refOf, type Review } from './review-context.ts';

/** What can be decided about a whole claim; each tells what is missing where it cannot be done yet. */
export interface ClaimDecisions {
  readonly accept: () => void;
  readonly reject: () => void;
  readonly split: () => void;
  readonly note: () => void;
  readonly merge: (other: string) => void;
  readonly reword: (statement: string) => void;
}

/** An edit that changes only what is given. */
export function editOf(page: ClaimPage, change: EditChange) {
  return {
    kind: 'edit-claim' as const,
    claim: refOf(page),
    gist: null,
    relations: [],
    add: [],
    remove: [],
    ...change,
  };
}

interface EditChange {
  readonly gist?: string;
  readonly add?: string[];
  readonly remove?: string[];
  readonly relations?: { statement: string; relation: 'supports' | 'denies' | 'questions' }[];
}

/** The decisions about the claim of a page. */
export function claimDecisions(page: ClaimPage, review: Review): ClaimDecisions {
  const claim = refOf(page);
  const out = [...review.chosen];
  return {
    accept: () => review.decide({ kind: 'accept-claim', claim }),
    reject: () => review.decide({ kind: 'reject-claim', claim }),
    split: () =>
      out.length === 0 || out.length === claim.statements.length
        ? review.tell(TEXT.review.chooseFirst)
        : review.decide({ kind: 'split-claim', claim, out }),
    note: () =>
      review.why.trim() === ''
        ? review.tell(TEXT.review.noteFirst)
        : review.decide({ kind: 'note', target: { claim } }),
    merge: (id) => {
      const other = page.near.find((one) => one.id === id);
      if (other === undefined) review.tell(TEXT.review.mergeFirst);
      else review.decide({ kind: 'merge-claims', claims: [claim, { id, statements: other.statements }] });
    },
    reword: (gist) => review.decide(editOf(page, { gist })),
  };
}
