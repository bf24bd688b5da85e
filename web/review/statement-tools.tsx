import { type ReactNode, useContext } from 'react';
import type { ClaimPage, ClaimStatement } from '../../src/server/api/index.ts';
import { TEXT } from '../texts.ts';
import { editOf } from './claim-decisions.ts';
import { type Review, ReviewContext } from './review-context.ts';
import { SourceTools } from './source-tools.tsx';

interface ToolProps {
  readonly item: ClaimStatement;
  readonly page: ClaimPage;
}

function RelationChoice({ item, page, review }: ToolProps & { readonly review: Review }): ReactNode {
  const statement = item.statement.id;
  return (
    <label>
      {TEXT.review.relation}
      <select
        value={item.relation}
        onChange={(event) =>
          review.decide(
            editOf(page, { relations: [{ statement, relation: event.target.value as 'supports' }] }),
          )
        }
      >
        {RELATIONS.map((relation) => (
          <option key={relation} value={relation}>
            {TEXT.relation[relation]}
          </option>
        ))}
      </select>
    </label>
  );
}

const RELATIONS = ['supports', 'denies', 'questions'] as const;

/** What a person may do with one statement of a claim. */
export function StatementTools({ item, page }: ToolProps): ReactNode {
  const review = useContext(ReviewContext);
  if (review === null) return null;
  const { id } = item.statement;
  return (
    <div className="tools">
      <label className="check">
        <input type="checkbox" checked={review.chosen.has(id)} onChange={() => review.choose(id)} />
        {TEXT.review.choose} <kbd>x</kbd>
      </label>
      <details>
        <summary>{TEXT.review.correct}</summary>
        <div className="corrections">
          <RelationChoice item={item} page={page} review={review} />
          <button type="button" onClick={() => review.decide(editOf(page, { gist: id }))}>
            {TEXT.review.asGist} <kbd>e</kbd>
          </button>
          {page.statements.length > 1 && (
            <button type="button" onClick={() => review.decide(editOf(page, { remove: [id] }))}>
              {TEXT.review.takeOut}
            </button>
          )}
          <SourceTools
            statement={item.statement}
            others={page.statements.map((one) => one.statement)}
            decide={review.decide}
          />
        </div>
      </details>
    </div>
  );
}
