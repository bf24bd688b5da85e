import { compareText, groupBy } from '../text/index.ts';
import type { ClaimRef, Decision, SourceRef } from './decision.ts';

/** Decisions of two or more people about one thing that cannot all hold; the latest holds until somebody settles it. */
export interface Disagreement {
  /** What they disagree about, by ids: "claim c-12/standing". */
  readonly about: string;
  readonly decisions: readonly Decision[];
  /** The decision that holds for now. */
  readonly holding: string;
}

interface Vote {
  readonly about: string;
  readonly value: string;
  readonly decision: Decision;
}

function pairsOf(some: readonly string[], others: readonly string[]): string[] {
  return some.flatMap((a) => others.map((b) => [a, b].sort(compareText).join(' ')));
}

function sourceVotes(refs: readonly SourceRef[], aspect: string, value: string): [string, string][] {
  return refs.map(({ statement, link }) => [`source ${statement} ${link}/${aspect}`, value]);
}

function firstOf({ statements }: ClaimRef): string {
  return statements.toSorted(compareText)[0] ?? '';
}

function sourcePairs(refs: readonly SourceRef[], value: string): [string, string][] {
  const names = refs.map(({ statement, link }) => `${statement}:${link}`);
  return pairsOf(names.slice(0, 1), names.slice(1)).map((pair) => [`sources ${pair}/together`, value]);
}

/** What a decision says, as values of aspects of things: two values of one aspect cannot both hold. */
function votesOf({ body, words }: Decision): [string, string][] {
  switch (body.kind) {
    case 'accept-claim':
      return [[`claim ${firstOf(body.claim)}/standing`, 'accepted']];
    case 'reject-claim':
      return [[`claim ${firstOf(body.claim)}/standing`, 'rejected']];
    case 'edit-claim':
      return body.relations.map(({ statement, relation }) => [`statement ${statement}/relation`, relation]);
    case 'split-claim': {
      const stay = body.claim.statements.filter((id) => !body.out.includes(id));
      return pairsOf(body.out, stay).map((pair) => [`statements ${pair}/together`, 'no']);
    }
    case 'merge-claims': {
      const [first, ...others] = body.claims;
      const pairs = others.flatMap(({ statements }) => pairsOf(first!.statements, statements));
      return pairs.map((pair) => [`statements ${pair}/together`, 'yes']);
    }
    case 'retype-source':
      return sourceVotes(body.sources, 'kind', body.sourceKind);
    case 'join-sources':
      return sourcePairs(body.sources, 'yes');
    case 'part-sources':
      return sourcePairs(body.sources, 'no');
    case 'grade':
      return sourceVotes([body.source], 'grade', `${body.reliability}${body.credibility}`);
    case 'reject-derivation':
      return [[`derivation ${body.derivation}/standing`, 'rejected']];
    case 'set-report':
      return body.fields.map((field) => [`report ${body.report}/${field}`, words[field] ?? '']);
    default:
      return [];
  }
}

/** Every person's last word on an aspect. */
function lastWords(votes: readonly Vote[]): Vote[] {
  return [...groupBy(votes, ({ decision }) => decision.who).values()].map((own) => own.at(-1)!);
}

function isSettled(votes: readonly Vote[], settled: ReadonlySet<string>): boolean {
  return votes.filter(({ decision }) => !settled.has(decision.id)).length < 2;
}

/** The decisions that a settlement set aside. */
export function settledDecisions(decisions: readonly Decision[]): ReadonlySet<string> {
  return new Set(decisions.flatMap(({ body }) => (body.kind === 'settle' ? body.over : [])));
}

/** Where people disagree, in the order of what they disagree about; each set of decisions is named once. */
export function disagreementsOf(decisions: readonly Decision[]): Disagreement[] {
  const settled = settledDecisions(decisions);
  const votes = decisions.flatMap((decision) =>
    votesOf(decision).map(([about, value]) => ({ about, value, decision })),
  );
  const open = [...groupBy(votes, ({ about }) => about)].flatMap(([about, all]) => {
    const last = lastWords(all).filter(({ decision }) => !settled.has(decision.id));
    if (isSettled(last, settled) || new Set(last.map(({ value }) => value)).size < 2) return [];
    const sorted = last.map(({ decision }) => decision).sort((a, b) => a.seq - b.seq);
    return [{ about, decisions: sorted, holding: sorted.at(-1)!.id }];
  });
  const once = groupBy(open, (one) => one.decisions.map(({ id }) => id).join(' '));
  return [...once.values()].map(([first]) => first!).sort((a, b) => compareText(a.about, b.about));
}
