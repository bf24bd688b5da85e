import type { Dossier } from '../../src/model/index.ts';
import { containment, grams } from './baselines.ts';
import { dossierFamilies, labelledFamilies, scoreFamilies } from './families.ts';
import type { Story } from './gold.ts';

/** Labelled and our families of a story's reports, then every pair that is judged wrongly, with its wording. */
export function explainFamilies(story: Story, dossier: Dossier): readonly string[] {
  const gold = labelledFamilies(story);
  const ours = dossierFamilies(story, dossier);
  const score = scoreFamilies(story, ours);
  const { joined, toJoin, kept, toKeep } = score.hard;
  return [
    `━━ families of ${story.name}   f1 ${score.f1.toFixed(2)}   ari ${score.ari.toFixed(2)}   hard pairs: joined ${joined}/${toJoin}, kept apart ${kept}/${toKeep}`,
    ...story.inputs.map((input, at) => {
      const label = story.reports.find((report) => report.id === input.id);
      const member = dossier.families
        .flatMap(({ members }) => members)
        .find(({ report }) => report === input.id);
      return `   ${input.id}  gold ${gold[at]} (${label?.mode})   ours ${ours[at]} (${member?.mode ?? 'none'}${member?.also.length ? `, also ${member.also.join(' ')}` : ''})   ${input.publisher ?? ''}`;
    }),
    ...wrongPairs(story, gold, ours),
    '',
  ];
}

function wrongPairs(story: Story, gold: readonly (string | number)[], ours: readonly (string | number)[]) {
  const wording = story.inputs.map(grams(8));
  return story.inputs.flatMap((a, i) =>
    story.inputs.slice(i + 1).flatMap((b, offset) => {
      const j = i + 1 + offset;
      const together = gold[i] === gold[j];
      if (together === (ours[i] === ours[j])) return [];
      const shared = containment(wording[i]!, wording[j]!).toFixed(2);
      return [`   ${together ? 'SPLIT ' : 'JOINED'}  ${a.id} ${b.id}   8-gram containment ${shared}`];
    }),
  );
}
