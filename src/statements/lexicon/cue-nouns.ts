import { words } from './words.ts';

/** Nouns that attribute the clause they govern: "the claim that …", "his promise to …", "fears of …". */
export const CLAUSE_NOUNS: ReadonlySet<string> = new Set(
  words(`claim allegation accusation assertion statement declaration announcement suggestion argument contention
    charge report rumour rumor warning prediction promise pledge vow threat denial admission acknowledgement
    acknowledgment confession concession complaint belief view opinion feeling sense suspicion fear hope concern
    worry expectation assumption conviction notion idea perception impression conclusion finding assessment
    estimate hint indication insistence demand request call plea appeal proposal recommendation decision plan
    intention desire wish willingness refusal reluctance doubt speculation theory assurance guarantee
    revelation remark comment observation reminder pronouncement tweet testimony hypothesis prognosis`),
);

/** Nouns that attribute what follows "of", "about", "for", "on", "to" or "against". */
export const TOPIC_NOUNS: ReadonlySet<string> = new Set(
  words(`accusation allegation criticism praise  opposition condemnation denunciation denial rejection
    endorsement attack complaint comment remark question warning  fear worry  demand  plea
    appeal promise threat pledge proposal  hope   description characterization
    characterisation mention interpretation account explanation report rumour rumor defence defense approval disapproval
    expectation prediction estimate assessment dismissal`),
);

/** The prepositions by which a topic noun takes its content. */
export const TOPIC_PREPOSITIONS: ReadonlySet<string> = new Set(words('of about for on over to against that'));
