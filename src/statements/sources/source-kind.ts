import type { NameMention, SourceKind } from '../../model/index.ts';
import { outletNamed } from '../../outlets/index.ts';
import {
  ACCOUNT_NOUNS,
  BODY_NOUNS,
  COMMUNIQUE_NOUNS,
  DOCUMENT_NOUNS,
  GENERAL_NOUNS,
  INSTRUMENT_NOUNS,
  OUTLET_NOUNS,
  ROLE_NOUNS,
  WITNESS_NOUNS,
} from '../lexicon/index.ts';
import type { TokenRange, Tree } from '../tree/index.ts';

/** What is known of a source when its kind is told: its words, head, name and the text of its phrase. */
export interface SourceWords {
  readonly head: number;
  readonly range: TokenRange;
  readonly phrase: string;
  readonly name: NameMention | null;
}

/** What kind of source a phrase names, by its name when it has one and by its head noun otherwise. */
export function sourceKindOf(tree: Tree, source: SourceWords): SourceKind {
  const outlet = outletNamed(source.name ? source.name.normal : source.phrase) ?? outletNamed(source.phrase);
  if (outlet) return outlet.kind;
  return (source.name && kindOfName(source.name, tree, source)) ?? kindOfHead(tree, source);
}

function kindOfName(name: NameMention, tree: Tree, source: SourceWords): SourceKind | null {
  const holdsHead = source.head >= name.first && source.head < name.last;
  if (name.kind === 'person') return 'person';
  if (!holdsHead) return null;
  if (DOCUMENT_NOUNS.has(tree.tokens[source.head]!.lemma.toLowerCase())) return 'document';
  return 'organisation';
}

function kindOfHead(tree: Tree, { head, range }: SourceWords): SourceKind {
  const { lemma, upos } = tree.tokens[head]!;
  const noun = lemma.toLowerCase();
  if (noun.startsWith('@')) return 'account';
  if (noun === 'account' && !isOnline(tree, range)) return 'document';
  for (const [nouns, kind] of KINDS) if (nouns.has(noun)) return kind;
  if (OUTLET_NOUNS.has(noun)) return 'outlet';
  if (noun === 'agency' && tree.lower[head - 1] === 'news') return 'agency';
  if (COMMUNIQUE_NOUNS.has(noun) && hasOwner(tree, range)) return 'communique';
  if (DOCUMENT_NOUNS.has(noun)) return 'document';
  if (ROLE_NOUNS.has(noun)) return isVague(tree, range, head) ? 'general' : 'unnamed';
  if (GENERAL_NOUNS.has(noun)) return 'general';
  return upos === 'PRON' ? 'person' : upos === 'PROPN' ? 'organisation' : 'unnamed';
}

const KINDS: readonly (readonly [ReadonlySet<string>, SourceKind])[] = [
  [WITNESS_NOUNS, 'witness'],
  [ACCOUNT_NOUNS, 'account'],
  [INSTRUMENT_NOUNS, 'instrument'],
  [BODY_NOUNS, 'organisation'],
];

/** "a Facebook account", not "police accounts of the night". */
function isOnline(tree: Tree, { first, last }: TokenRange): boolean {
  for (let token = first; token < last; token++)
    if (NETWORKS.has(tree.lower[token]!) || tree.lower[token]!.startsWith('@')) return true;
  return false;
}

const NETWORKS = new Set(
  'twitter facebook instagram telegram tiktok youtube weibo vk x media online mastodon bluesky truth'.split(
    ' ',
  ),
);

const VAGUE = new Set(['many', 'some', 'several', 'most', 'other', 'others', 'few', 'all']);

/** "many residents", "local people": nobody in particular. */
function isVague(tree: Tree, { first, last }: TokenRange, head: number): boolean {
  if (!GENERAL_NOUNS.has(tree.tokens[head]!.lemma.toLowerCase())) return false;
  for (let token = first; token < last; token++)
    if (tree.tokens[token]!.upos === 'NUM' || ['a', 'an', 'one'].includes(tree.lower[token]!)) return false;
  return VAGUE.has(tree.lower[first]!) || first === head || tree.tokens[head]!.xpos === 'NNS';
}

function hasOwner(tree: Tree, { first, last }: TokenRange): boolean {
  for (let token = first; token < last; token++)
    if (tree.lower[token] === "'s" || tree.lower[token] === 'by' || tree.lower[token] === 'from') return true;
  return false;
}
