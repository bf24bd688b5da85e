import { passagesBetween } from '../lineage/index.ts';
import type { Dossier, Passage } from '../model/index.ts';
import type { Lookup } from './evidence.ts';

type DossierReport = Dossier['reports'][number];

/** Two reports beside each other: the passages they share, what differs inside them, and who leaned on whom. */
export function tellPair(a: DossierReport, b: DossierReport, lookup: Lookup) {
  const isBetween = ({ from, to }: Dossier['derivations'][number]): boolean =>
    (from === a.id && to === b.id) || (from === b.id && to === a.id);
  const family = lookup.dossier.families.find(({ members }) => members.some(({ report }) => report === a.id));
  return {
    sameFamily: family?.members.some(({ report }) => report === b.id) ?? false,
    derivations: lookup.dossier.derivations
      .filter(isBetween)
      .map(({ from, to, kind, direction, strength, reasons, evidence }) => ({
        from,
        to,
        kind,
        direction,
        strength,
        reasons,
        evidence: lookup.evidence(evidence),
      })),
    passages: passagesBetween(a, b).map((passage) => tellPassage(passage, lookup)),
  };
}

function tellPassage({ kind, from, to, differences }: Passage, { evidence }: Lookup) {
  const sides = (one: Passage['differences'][number]) => ({
    kind: one.kind,
    first: evidence(one.from === null ? [] : [one.from]),
    second: evidence(one.to === null ? [] : [one.to]),
  });
  return {
    kind,
    first: evidence([from]),
    second: evidence([to]),
    differences: differences.map(sides),
  };
}
