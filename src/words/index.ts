/** Takes lemmas; gives how telling each is, and whether newsrooms exchange one for another. */
export { shareConcept } from './news-concepts.ts';
export { rarityOf, wordsByFrequency } from './rarity.ts';
export { exchangeableWords, relateWords, type WordRelation } from './relate.ts';
