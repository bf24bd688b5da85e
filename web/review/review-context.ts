import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import type { ClaimPage } from '../../src/server/api/index.ts';
import { CaseContext } from '../shared/case-context.ts';
import { TEXT } from '../texts.ts';
import { decide, type Decision, type Said, turn } from './decide.ts';

/** The state of deciding about one claim. */
export interface Review {
  /** Statements that are chosen to be split off. */
  readonly chosen: ReadonlySet<string>;
  readonly said: Said;
  readonly why: string;
  readonly choose: (statement: string) => void;
  readonly explain: (why: string) => void;
  readonly tell: (text: string) => void;
  readonly decide: (decision: Decision) => void;
  readonly turn: (kind: 'undo' | 'redo', event: string | null) => void;
}

/** Null where nothing can be decided: no case is open. */
export const ReviewContext = createContext<Review | null>(null);

/** Whether the person may decide here. */
export function useCanDecide(): boolean {
  return useContext(CaseContext)?.abilities.includes('decide') === true;
}

/** The claim as decisions name it. */
export function refOf({ claim }: ClaimPage): { readonly id: string; readonly statements: string[] } {
  return { id: claim.id, statements: claim.statements.map(({ id }) => id) };
}

const SILENT: Said = { text: '', claims: [] };

/** Chosen statements that the claim still has. */
function useChosen(page: ClaimPage) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const here = useMemo(
    () => new Set(page.claim.statements.map(({ id }) => id).filter((id) => chosen.has(id))),
    [page, chosen],
  );
  const choose = useCallback((id: string) => {
    setChosen((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }, []);
  return { chosen: here, choose, clear: () => setChosen(new Set()) };
}

/** Opens deciding about the claim of a page. */
export function useReview(page: ClaimPage): Review | null {
  const can = useCanDecide();
  const { chosen, choose, clear } = useChosen(page);
  const [said, setSaid] = useState<Said>(SILENT);
  const [why, explain] = useState('');
  const run = (work: Promise<Said>) => {
    setSaid({ text: TEXT.review.busy, claims: [] });
    void work.then(setSaid);
  };
  if (!can) return null;
  return {
    chosen,
    said,
    why,
    choose,
    explain,
    tell: (text) => setSaid({ text, claims: [] }),
    decide: (decision) => {
      const reason = why.trim();
      run(
        decide(decision, reason === '' ? {} : decision.kind === 'note' ? { note: reason } : { why: reason }),
      );
      explain('');
      clear();
    },
    turn: (kind, event) => run(turn(kind, event)),
  };
}
