import { type ReactNode, useContext } from 'react';
import type { Claim } from '../../src/model/index.ts';
import type { HistoryView } from '../../src/server/api/index.ts';
import { TEXT } from '../texts.ts';
import { useResource } from '../use-resource.ts';
import { HistoryList } from './history-list.tsx';
import { ReviewContext } from './review-context.ts';

/** What was decided about a claim, under every name that it has or had. */
export function ClaimHistory({ claim }: { readonly claim: Claim }): ReactNode {
  const review = useContext(ReviewContext);
  const { data } = useResource<HistoryView>(review === null ? null : '/history');
  if (review === null || data === null) return null;
  const names = new Set([claim.id, ...claim.aliases]);
  const items = data.items.filter(({ about }) => about.some((id) => names.has(id)));
  return (
    <section>
      <h2>{TEXT.review.history}</h2>
      {items.length === 0 ? (
        <p className="facts">{TEXT.review.noHistory}</p>
      ) : (
        <HistoryList items={items} turn={review.turn} />
      )}
    </section>
  );
}
