import { coreOf } from './core.ts';
import { sharesOf } from './shares.ts';
import type { Wording } from './wordings.ts';

/** A wording that says at least this share of a claim's core, and more besides, states the claim too. Hundredths. */
const STATES_AT = 65;

/** A core that weighs less than this says too little to be stated by the way. */
const LEAST_CORE = 150;

/**
 * For each cluster of two or more wordings, the wordings of other clusters that say what it has in common: a statement
 * may state several claims ("the ferry sank off Osk with forty aboard": that it sank, where, and with how many).
 */
export function attachedWordings(
  clusters: readonly (readonly Wording[])[],
  wordings: readonly Wording[],
): ReadonlyMap<readonly Wording[], readonly Wording[]> {
  const cores = clusters
    .filter((members) => members.length > 1)
    .map((members) => ({ members, core: coreOf(members) }))
    .filter(({ core }) => core.total >= LEAST_CORE);
  const asked = cores.map(({ core }, i) => ({ key: `core ${i}`, profiles: [core] }));
  const rows = sharesOf([...asked, ...wordings], asked.length);
  return new Map(
    cores.map(({ members }, i) => {
      const { others, shares } = rows[i]!;
      const found = [...others]
        .filter((other, at) => other >= asked.length && shares[at]! >= STATES_AT)
        .map((other) => wordings[other - asked.length]!)
        .filter((wording) => !members.includes(wording));
      return [members, found] as const;
    }),
  );
}
