import { type ReactNode, useContext, useState } from 'react';
import { ReportsContext } from '../shared/reports-context.ts';
import { TEXT } from '../texts.ts';
import { visible } from '../visible-text.ts';
import type { Decision } from './decide.ts';
import { useDecide } from './use-decide.ts';

type Stance = Extract<Decision, { kind: 'add-statement' }>['stance'];
type Kind = Extract<Decision, { kind: 'add-derivation' }>['derivationKind'];

interface WordsProps {
  readonly report: string;
  readonly range: { readonly start: number; readonly end: number };
}

const STANCES: readonly Stance[] = ['asserts', 'hedges', 'denies', 'asks', 'supposes'];

function Mark({ report, range, decide }: WordsProps & { readonly decide: (decision: Decision) => void }) {
  const [stance, setStance] = useState<Stance>('asserts');
  return (
    <div className="corrector">
      <label>
        {TEXT.review.markStance}
        <select value={stance} onChange={(event) => setStance(event.target.value as Stance)}>
          {STANCES.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={() => decide({ kind: 'add-statement', report, spans: [range], stance })}>
        {TEXT.review.mark}
      </button>
    </div>
  );
}

function Lean({ report, range, decide }: WordsProps & { readonly decide: (decision: Decision) => void }) {
  const refs = useContext(ReportsContext);
  const [to, setTo] = useState('');
  const [kind, setKind] = useState<Kind>('rewrites');
  const add = () =>
    decide({
      kind: 'add-derivation',
      from: report,
      to: { report: to },
      derivationKind: kind,
      evidence: [range],
    });
  return (
    <div className="corrector">
      <label>
        {TEXT.review.addDerivation}
        <select value={to} onChange={(event) => setTo(event.target.value)}>
          <option value="">–</option>
          {[...refs.values()].map(
            ({ id, name, number }) =>
              id !== report && (
                <option key={id} value={id}>
                  {number}. {visible(name)}
                </option>
              ),
          )}
        </select>
      </label>
      <label>
        {TEXT.review.addDerivationKind}
        <select value={kind} onChange={(event) => setKind(event.target.value as Kind)}>
          {Object.entries(TEXT.derivation).map(([one, text]) => (
            <option key={one} value={one}>
              {text}
            </option>
          ))}
        </select>
      </label>
      <button type="button" disabled={to === ''} onClick={add}>
        {TEXT.review.addDerivationButton}
      </button>
    </div>
  );
}

/** What a person may decide with words that he chose in a report: that they are a statement, or what they lean on. */
export function MarkWords({ report, range }: WordsProps): ReactNode {
  const deciding = useDecide();
  if (deciding === null) return null;
  return (
    <>
      <Mark report={report} range={range} decide={deciding.decide} />
      <Lean report={report} range={range} decide={deciding.decide} />
      <p role="status" className="facts">
        {deciding.said}
      </p>
    </>
  );
}
