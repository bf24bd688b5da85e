import { corroborate, openSetting } from '../../src/corroboration/index.ts';
import type { Claim, ClaimLink, Dossier } from '../../src/model/index.ts';
import type { LabelledClaim, Story } from './gold.ts';
import { bestMeeting, indexStatements, type StatementIndex } from './match.ts';

/**
 * The dossier with other claims: exactly the labelled ones, each of our statements that meet its labelled statements
 * best, in the labelled relation, and then counted by us. What is still wrong in it is not the joining of claims,
 * and it is what the baselines are scored on, since they are handed the labelled statements.
 */
export function givenLabels(story: Story, dossier: Dossier): Dossier {
  const index = indexStatements(dossier);
  const setting = openSetting(dossier.reports, dossier.statements, dossier);
  const claims = story.claims.flatMap((labelled): Claim[] => {
    const statements = linksOf(labelled, index);
    if (statements.length === 0) return [];
    const joined = {
      id: labelled.id,
      aliases: [],
      gist: labelled.claim,
      statements,
      offered: [],
      weight: 0,
      siblings: [],
    };
    return [corroborate(joined, setting)];
  });
  return { ...dossier, claims };
}

function linksOf(labelled: LabelledClaim, index: StatementIndex): readonly ClaimLink[] {
  const links = new Map<string, ClaimLink>();
  for (const statement of labelled.statements) {
    const ours = bestMeeting(statement, index.byReport.get(statement.report) ?? []);
    if (ours !== null && !links.has(ours.id))
      links.set(ours.id, { id: ours.id, relation: statement.relation ?? 'supports', reasons: [] });
  }
  return [...links.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
