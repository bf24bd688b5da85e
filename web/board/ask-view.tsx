import type { ReactNode } from 'react';
import type { AskAnswer } from '../../src/server/api/index.ts';
import { withQuery } from '../client.ts';
import { Waiting } from '../shared/waiting.tsx';
import { Words } from '../shared/words.tsx';
import { TEXT } from '../texts.ts';
import { useResource } from '../use-resource.ts';
import { AskBox } from './ask-box.tsx';
import { ClaimRow } from './claim-row.tsx';

function Answer({ answer: { found, also } }: { readonly answer: AskAnswer }): ReactNode {
  if (found === null) return <p className="notice">{TEXT.ask.nobody}</p>;
  return (
    <>
      <h2>{TEXT.ask.nearest}</h2>
      <ClaimRow row={found.row} board={null} />
      {found.relation !== 'supports' && (
        <p className="alarm">
          {TEXT.ask.but} <Words>{found.reasons.join('; ')}</Words>
        </p>
      )}
      {also.length > 0 && <h2>{TEXT.ask.also}</h2>}
      {also.map((row) => (
        <ClaimRow key={row.id} row={row} board={null} />
      ))}
    </>
  );
}

/** The answer to a claim in a person's own words. */
export function AskView({ claim }: { readonly claim: string }): ReactNode {
  const { data, error } = useResource<AskAnswer>(claim === '' ? null : withQuery('/ask', { claim }));
  return (
    <div className="page">
      <h1>{TEXT.ask.title}</h1>
      <AskBox key={claim} asked={claim} />
      <section aria-live="polite">
        {data ? <Answer answer={data} /> : claim !== '' && <Waiting error={error} />}
      </section>
    </div>
  );
}
