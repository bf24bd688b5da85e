import { describe, expect, it } from 'vitest';
import type { Claim, Origin, Relation } from '../model/index.ts';
import { htmlText } from './markup.ts';
import { mayBeOneGroups, originPicture } from './origin-picture.ts';
import { SAMPLE } from './testing/sample.ts';
import { supportingOrigins, viewOf } from './view.ts';

function origin(name: string, ...maybeSameAs: readonly number[]): Origin {
  return { name, kind: 'person', statements: [], maybeSameAs: [...maybeSameAs], reasons: [] };
}

describe('mayBeOneGroups', () => {
  it('frames a minister with “an official”, and leaves the doctor alone', () => {
    const groups = mayBeOneGroups([origin('minister', 2), origin('doctor'), origin('an official', 0)]);
    expect(groups.map((group) => group.map(({ name }) => name))).toEqual([
      ['minister', 'an official'],
      ['doctor'],
    ]);
  });

  it('ignores an index that leads nowhere', () => {
    expect(mayBeOneGroups([origin('minister', 7)])).toHaveLength(1);
  });
});

describe('supportingOrigins', () => {
  it('leaves out the origin of a denial, and counts places anew', () => {
    const origins = [
      origin('denier', 1),
      { ...origin('A', 2), statements: ['a'] },
      { ...origin('B', 1), statements: ['b', 'd'] },
    ];
    const link = (id: string, relation: Relation) => ({ id, relation, reasons: [] });
    const statements = [link('a', 'supports'), link('b', 'supports'), link('d', 'denies')];
    const claim: Claim = {
      ...SAMPLE.claims[0]!,
      statements,
      origins: [{ ...origins[0]!, statements: ['d'] }, ...origins.slice(1)],
    };
    expect(
      supportingOrigins(claim).map(({ name, statements, maybeSameAs }) => [name, statements, maybeSameAs]),
    ).toEqual([
      ['A', ['a'], [1]],
      ['B', ['b'], [0]],
    ]);
  });
});

describe('originPicture', () => {
  const picture = (id: string) => {
    const view = viewOf(SAMPLE);
    return htmlText(originPicture(view.claimsById.get(id)!.claim, view)).replace(
      /<span class="picture".*?>|<\/?i>/g,
      (m) => (m === '<i>' ? '.' : ''),
    );
  };

  it('draws three reports of one agency and one eyewitness', () => {
    expect(picture('claim-struck')).toBe(
      '<span class="capsule">...</span><span class="capsule">.</span></span>',
    );
  });

  it('frames two unnamed sources that may be one', () => {
    expect(picture('claim-engine')).toBe(
      '<span class="may"><span class="capsule">..</span><span class="capsule">.</span></span></span>',
    );
  });

  it('draws an unknown origin hollow', () => {
    expect(picture('claim-aboard')).toBe('<span class="capsule hollow">.</span></span>');
  });
});
