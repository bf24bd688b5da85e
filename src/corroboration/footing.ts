import type { Family } from '../model/index.ts';
import { shortHash } from '../text/index.ts';
import { publisherOf, type Setting } from './setting.ts';

const hashes = new WeakMap<Family, string>();

/** A family in a word: equal words tell the same of it, the publisher of its first member with it. */
function hashOf(family: Family, setting: Setting): string {
  const known = hashes.get(family);
  if (known !== undefined) return known;
  const hash = shortHash(JSON.stringify(family), publisherOf(setting, family.members[0]!.report));
  hashes.set(family, hash);
  return hash;
}

/** All that the origins of some statements hang on besides these and their reports: families and credits. */
export function footingOf(reports: Iterable<string>, setting: Setting): string {
  return [...new Set(reports)]
    .map((report) => {
      const family = setting.families.get(report);
      return `${family === undefined ? '' : hashOf(family, setting)} ${setting.credits.get(report) ?? ''}`;
    })
    .join('\n');
}
