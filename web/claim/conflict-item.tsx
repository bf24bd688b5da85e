import { type ReactNode, useContext } from 'react';
import type { ConflictView } from '../../src/server/api/index.ts';
import { TO } from '../routes.ts';
import { ReportsContext } from '../shared/reports-context.ts';
import { Words } from '../shared/words.tsx';
import { originsText, TEXT } from '../texts.ts';
import { ScalePicture } from './scale.tsx';
import { StatementItem } from './statement-item.tsx';

function Side({ view, index }: { readonly view: ConflictView; readonly index: number }): ReactNode {
  const refs = useContext(ReportsContext);
  const side = view.conflict.sides[index]!;
  const items = view.statements.filter(({ statement }) => side.statements.includes(statement.id));
  const names = [
    ...new Set(items.map(({ statement }) => refs.get(statement.report)?.name ?? statement.report)),
  ];
  return (
    <details className={`side side-${index % 4}`}>
      <summary>
        <b>
          <Words>{side.value}</Words>
        </b>{' '}
        <span>
          <Words>{names.join(', ')}</Words> · {originsText(side.independent)}
        </span>
      </summary>
      {items.map((item) => (
        <StatementItem key={item.statement.id} item={item} />
      ))}
    </details>
  );
}

function labelOf({ conflict, scale }: ConflictView): string {
  const unit = scale?.unit == null ? '' : `, ${scale.unit}`;
  return `${TEXT.conflictKind[conflict.kind]}${unit}: ${conflict.sides.map(({ value }) => value).join(' | ')}`;
}

/** A conflict with its sides on a scale, who stands on each, and why it is judged so. */
export function ConflictItem({
  view,
  links = true,
}: {
  readonly view: ConflictView;
  readonly links?: boolean;
}): ReactNode {
  const { conflict, scale, gists } = view;
  return (
    <article className="conflict" id={conflict.id}>
      <h3>
        <span className={`verdict ${conflict.verdict}`}>{TEXT.verdict[conflict.verdict]}</span>{' '}
        {TEXT.conflictKind[conflict.kind]}
        {scale?.unit != null && <small> ({scale.unit})</small>}
      </h3>
      <p className="facts">{TEXT.verdictSays[conflict.verdict]}</p>
      {scale && <ScalePicture scale={scale} label={labelOf(view)} />}
      {conflict.sides.map((side, index) => (
        <Side key={side.value} view={view} index={index} />
      ))}
      <p className="reasons">
        <Words>{conflict.reasons.join('; ')}</Words>
      </p>
      {links &&
        gists.map(({ id, gist }) => (
          <p key={id} className="facts">
            <a href={TO.claim(id)}>
              <Words>{gist}</Words>
            </a>
          </p>
        ))}
    </article>
  );
}
