import { type ReactNode, useContext } from 'react';
import type { ClaimPage } from '../../src/server/api/index.ts';
import { editOf } from '../review/claim-decisions.ts';
import { ReviewContext } from '../review/review-context.ts';
import { TEXT } from '../texts.ts';
import { StatementItem } from './statement-item.tsx';

/** Statements that nearly are of the claim, with the way to take them in where a case is open. */
export function OfferedStatements({ page }: { readonly page: ClaimPage }): ReactNode {
  const review = useContext(ReviewContext);
  if (page.offered.length === 0) return null;
  return (
    <section>
      <h2>{TEXT.claim.offered}</h2>
      {page.offered.map((item) => (
        <StatementItem key={item.statement.id} item={item}>
          {review && (
            <button type="button" onClick={() => review.decide(editOf(page, { add: [item.statement.id] }))}>
              {TEXT.review.takeIn}
            </button>
          )}
        </StatementItem>
      ))}
    </section>
  );
}
