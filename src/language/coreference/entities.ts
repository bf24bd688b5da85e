import type { Mention, Traits } from './mention.ts';

/** Mentions that refer to one thing, with what is known of it. */
export interface Entity extends Traits {
  readonly mentions: number[];
  /** Lemmas of the nouns that it was called by, and of its titles and telling name words. */
  readonly roles: Set<string>;
  /** Index of its last mention so far. */
  readonly latest: number;
}

/** A growing partition of mentions into entities. */
export interface Entities {
  readonly mentions: readonly Mention[];
  /** The entity number of each mention that was placed; entities that were merged away are followed by `entityOf`. */
  readonly placed: Int32Array;
  readonly parents: number[];
  readonly all: Entity[];
}

/** No mention placed yet. */
export function newEntities(mentions: readonly Mention[]): Entities {
  return { mentions, placed: new Int32Array(mentions.length).fill(-1), parents: [], all: [] };
}

function rootOf(parents: number[], entity: number): number {
  let root = entity;
  while (parents[root] !== root) {
    parents[root] = parents[parents[root]!]!;
    root = parents[root]!;
  }
  return root;
}

/** The entity number of a placed mention. */
export function entityOf({ placed, parents }: Entities, mention: number): number {
  return rootOf(parents, placed[mention]!);
}

/** Begins an entity with this mention and gives its number. */
export function begin(entities: Entities, mention: number, roles: Iterable<string>): number {
  const { gender, number, sort } = entities.mentions[mention]!;
  const entity = entities.all.length;
  entities.parents.push(entity);
  entities.all.push({ gender, number, sort, mentions: [mention], roles: new Set(roles), latest: mention });
  entities.placed[mention] = entity;
  return entity;
}

function joined(a: Traits, b: Traits): Traits {
  return {
    gender: a.gender === 'unknown' ? b.gender : a.gender,
    number: a.number === 'unknown' ? b.number : a.number,
    sort: a.sort === 'unknown' ? b.sort : a.sort,
  };
}

/** Puts a mention into an entity. */
export function join(entities: Entities, mention: number, entity: number, roles: Iterable<string>): void {
  const root = rootOf(entities.parents, entity);
  const known = entities.all[root]!;
  known.mentions.push(mention);
  for (const role of roles) known.roles.add(role);
  entities.all[root] = { ...known, ...joined(known, entities.mentions[mention]!), latest: mention };
  entities.placed[mention] = root;
}

/** Makes two entities one, the smaller going into the larger; gives its number. */
export function merge(entities: Entities, a: number, b: number): number {
  const [one, other] = [rootOf(entities.parents, a), rootOf(entities.parents, b)];
  if (one === other) return one;
  const { all, parents } = entities;
  const [large, small] =
    all[one]!.mentions.length >= all[other]!.mentions.length ? [one, other] : [other, one];
  parents[small] = large;
  const [kept, gone] = [all[large]!, all[small]!];
  for (const mention of gone.mentions) kept.mentions.push(mention);
  for (const role of gone.roles) kept.roles.add(role);
  all[large] = { ...kept, ...joined(kept, gone), latest: Math.max(kept.latest, gone.latest) };
  return large;
}
