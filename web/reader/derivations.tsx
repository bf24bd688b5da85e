import { type ReactNode, useContext } from 'react';
import type { ReportPage } from '../../src/server/api/index.ts';
import { TO } from '../routes.ts';
import { RejectDerivation } from '../review/reject-derivation.tsx';
import { ReportsContext } from '../shared/reports-context.ts';
import { Words } from '../shared/words.tsx';
import { TEXT } from '../texts.ts';

/** What a report leans on and what leans on it, each with a way to its evidence. */
export function Derivations({ page }: { readonly page: ReportPage }): ReactNode {
  const refs = useContext(ReportsContext);
  if (page.derivations.length === 0) return null;
  const nameOf = (id: string) => refs.get(id)?.name ?? id;
  return (
    <section>
      <h2>{TEXT.reader.derivations}</h2>
      <ul className="derivations">
        {page.derivations.map(({ id, from, to, kind }) => (
          <li key={id}>
            <Words>{nameOf(from)}</Words> {TEXT.derivation[kind]}{' '}
            <Words>{typeof to === 'string' ? nameOf(to) : to.source}</Words>{' '}
            <a href={typeof to === 'string' ? TO.compare([from, to]) : TO.lineage({ edge: id })}>
              {TEXT.lineage.evidence}
            </a>{' '}
            <RejectDerivation id={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}
