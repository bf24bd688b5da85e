import type { Finding } from './attribution/index.ts';
import { attributedClauses, type Clause, clausesOf } from './clauses/index.ts';
import { COMMITMENTS, SPEECH_ACTS } from './lexicon/index.ts';
import { chainsOf } from './sources/index.ts';
import type { Tree } from './tree/index.ts';

/** A clause with the attributions around it, outermost first. */
export interface StatementDraft {
  readonly clause: Clause;
  readonly chain: readonly Finding[];
}

/** The statements of these sentences as token ranges: clauses without the words that only attribute them. */
export function draftStatements(
  tree: Tree,
  findings: readonly Finding[],
  sentences: readonly number[],
): StatementDraft[] {
  const { heads, frame, clausal } = attributedClauses(tree, findings);
  const clauseFindings = findings.filter((_, index) => clausal.has(index));
  const chains = chainsOf(tree, clauseFindings);
  const barriers = Int32Array.from(chains, (chain) => chain.at(-1) ?? -1);
  const byCue = new Map(findings.map((finding) => [finding.cueHead, finding]));
  return sentences.flatMap((sentence) =>
    clausesOf(tree, sentence, { contents: heads, barriers })
      .filter((clause) => saysSomething(clause, frame))
      .map((clause) => {
        const around = chains[anchorOf(clause)]!.map((index) => clauseFindings[index]!);
        return { clause, chain: withOwnAct(tree, around, { act: byCue.get(clause.head), clause }) };
      }),
  );
}

/** The word that tells whose words a clause is: its predicate where that is among them. */
function anchorOf({ head, words }: Clause): number {
  return words.some(({ first, last }) => head >= first && head < last) ? head : words[0]!.first;
}

function saysSomething({ words }: Clause, frame: Uint8Array): boolean {
  return words.some(({ first, last }) => {
    for (let token = first; token < last; token++) if (frame[token] === 0) return true;
    return false;
  });
}

function isSpeechAct(tree: Tree, { cueHead, cueClass, form }: Finding): boolean {
  const { lemma } = tree.tokens[cueHead]!;
  if (form === 'infinitive' && COMMITMENTS.has(lemma)) return true;
  return cueClass === 'speech' && SPEECH_ACTS.has(lemma);
}

/** "The union condemned the cuts" is the union's word as well as the report's. */
function withOwnAct(
  tree: Tree,
  around: readonly Finding[],
  { act, clause }: { act: Finding | undefined; clause: Clause },
): readonly Finding[] {
  if (!act || act.sourceHead < 0 || around.length > 0 || !isSpeechAct(tree, act)) return around;
  const inside = act.content.some(({ first, last }) =>
    clause.words.some((words) => first < words.last && last > words.first),
  );
  return inside ? [...around, act] : around;
}
