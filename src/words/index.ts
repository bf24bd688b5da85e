export { rarityOf } from './rarity.ts';
export { relateWords, type WordRelation } from './relate.ts';
