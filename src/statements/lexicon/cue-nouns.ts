import { words } from './words.ts';

/** Nouns that attribute the clause they govern: "the claim that …", "his promise to …", "fears of …". */
export const CLAUSE_NOUNS: ReadonlySet<string> = new Set(
  words(`claim allegation accusation assertion statement declaration announcement suggestion argument contention
    charge report rumour rumor warning prediction promise pledge vow threat denial admission acknowledgement
    acknowledgment confession concession complaint belief view opinion feeling sense suspicion fear hope concern
    worry expectation assumption conviction idea perception impression conclusion finding assessment
    estimate hint indication insistence demand request call plea appeal proposal recommendation
    intention desire wish refusal reluctance doubt speculation theory assurance guarantee
    revelation remark comment observation reminder pronouncement tweet testimony hypothesis prognosis`),
);

/** Nouns that attribute what follows "of", "about", "for", "on", "to" or "against". */
export const TOPIC_NOUNS: ReadonlySet<string> = new Set(
  words(`accusation allegation criticism praise condemnation denunciation denial rejection
    endorsement attack complaint question warning concern doubt view opinion call argument
    frustration anger disappointment outrage scorn contempt admiration apology tribute shot swipe jab tirade objection
    speech story message evidence fear worry  demand  plea
    appeal promise threat pledge hope   description characterization
    characterisation mention interpretation account explanation report rumour rumor defence defense approval disapproval
    expectation prediction estimate assessment dismissal support opposition reference critique stance position
    comment perception scepticism skepticism disdain disagreement`),
);

/** The prepositions by which a topic noun takes its content. */
export const TOPIC_PREPOSITIONS: ReadonlySet<string> = new Set(words('of about for on over to against that'));

/** Nouns for what is said or held, which nobody need be named for: "drew criticism for its costs". */
export const UTTERANCES: ReadonlySet<string> = new Set(
  words(`accusation allegation criticism praise condemnation denunciation endorsement complaint comment critique
    perception scepticism skepticism outrage objection speculation`),
);
