import type { ReactNode } from 'react';
import type { Statement } from '../../src/model/index.ts';
import { TEXT } from '../texts.ts';
import { visible } from '../visible-text.ts';
import { SourceTools } from './source-tools.tsx';
import { useDecide } from './use-decide.ts';

/** Says by a person's decision who the sources of a statement are; by chosen words of the report too. */
export function CorrectSources({
  statement,
  others,
  chosen,
}: {
  readonly statement: Statement;
  readonly others: readonly Statement[];
  readonly chosen: string | null;
}): ReactNode {
  const deciding = useDecide();
  if (deciding === null || statement.attribution.length === 0) return null;
  const { decide, said } = deciding;
  return (
    <details>
      <summary>{TEXT.review.correct}</summary>
      {chosen !== null &&
        statement.attribution.map(({ name }, link) => (
          <button
            key={link}
            type="button"
            onClick={() =>
              decide({ kind: 'part-sources', sources: [{ statement: statement.id, link }] }, { name: chosen })
            }
          >
            {TEXT.review.nameByChosen(visible(name), visible(chosen))}
          </button>
        ))}
      <div className="corrections">
        <SourceTools statement={statement} others={others} decide={decide} />
      </div>
      <p role="status" className="facts">
        {said}
      </p>
    </details>
  );
}
