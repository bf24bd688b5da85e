import type { Claim, Conflict, Relation, Statement } from '../model/index.ts';
import { shortHash } from '../text/index.ts';
import type { Setting } from './setting.ts';
import { sideOf } from './sides.ts';

function statementsOf(claim: Claim, relation: Relation, setting: Setting): Statement[] {
  return claim.statements
    .filter((link) => link.relation === relation)
    .map(({ id }) => setting.statements.get(id)!);
}

/** Whether everything said and denied goes back to one origin: somebody's own "not this but that" is no conflict. */
function haveOneOrigin(
  claim: Claim,
  supporting: readonly Statement[],
  denying: readonly Statement[],
): boolean {
  const ids = new Set([...supporting, ...denying].map(({ id }) => id));
  return claim.origins.filter(({ statements }) => statements.some((id) => ids.has(id))).length < 2;
}

/** The conflict between those who say a thing and those who deny it. */
export function polarityConflicts(claim: Claim, setting: Setting): Conflict[] {
  const supporting = statementsOf(claim, 'supports', setting);
  const denying = statementsOf(claim, 'denies', setting);
  if (supporting.length === 0 || denying.length === 0 || haveOneOrigin(claim, supporting, denying)) return [];
  return [
    {
      id: `k-${shortHash(claim.id, 'polarity')}`,
      kind: 'polarity',
      verdict: 'conflict',
      claims: [claim.id],
      sides: [sideOf('said', supporting, setting), sideOf('denied', denying, setting)],
      reasons: ['one side says it, the other denies it'],
    },
  ];
}
