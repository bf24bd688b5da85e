import type { Conflict, Dossier } from '../../src/model/index.ts';
import { conflictMatches, conflictSides, overlaps } from './conflicts.ts';
import type { LabelledConflict, Story } from './gold.ts';
import { indexStatements, type StatementIndex } from './match.ts';

/** Labelled conflicts with ours that matches or only touches them, then ours that touch none. */
export function explainConflicts(story: Story, dossier: Dossier): readonly string[] {
  const index = indexStatements(dossier);
  const touching = (labelled: LabelledConflict): readonly Conflict[] =>
    dossier.conflicts.filter((conflict) =>
      conflictSides(conflict, index)
        .flat()
        .some((statement) => labelled.sides.some((quote) => overlaps(quote, statement))),
    );
  const touched = new Set(story.conflicts.flatMap(touching));
  return [
    `━━ conflicts of ${story.name}`,
    ...story.conflicts.flatMap((labelled) => [
      ...labelledLines(labelled),
      ...touching(labelled).map(
        (ours) => `      ${conflictMatches(labelled, ours, index) ? '✓' : '✗'} ours: ${line(ours, index)}`,
      ),
    ]),
    ...dossier.conflicts
      .filter((ours) => !touched.has(ours))
      .map((ours) => `   + ours: ${line(ours, index)}`),
    '',
  ];
}

function labelledLines({ kind, about, verdicts, sides }: LabelledConflict): readonly string[] {
  return [
    `   gold ${kind} [${verdicts.join('|')}]: ${about}`,
    ...sides.map((side) => `        ${side.report} “${side.quote}”`),
  ];
}

function line(conflict: Conflict, index: StatementIndex): string {
  const sides = conflict.sides.map((side) => {
    const words = side.statements
      .slice(0, 2)
      .map((id) => `“${(index.byId.get(id)?.quote ?? '').slice(0, 90)}”`);
    return `${side.value}: ${words.join(', ')}`;
  });
  return `${conflict.kind} [${conflict.verdict}] ${sides.join('  |  ')}`;
}
