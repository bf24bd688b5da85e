const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns (lemmas) that mean a man or boy. */
export const MALE_NOUNS =
  words(`man boy father son husband brother uncle nephew grandfather grandson king prince duke
  emperor gentleman guy lord sir monk priest widower stepfather bachelor businessman policeman fireman spokesman
  congressman chairman fisherman statesman salesman stepson boyfriend sultan sheikh bishop pope imam dad`);

/** Nouns (lemmas) that mean a woman or girl. */
export const FEMALE_NOUNS =
  words(`woman girl mother daughter wife sister aunt niece grandmother granddaughter queen
  princess duchess empress lady nun widow stepmother businesswoman policewoman spokeswoman congresswoman chairwoman
  actress waitress hostess stepdaughter girlfriend heroine mum mom midwife`);

/** Nouns (lemmas) that mean a person, besides titles and the nouns above. */
export const PERSON_NOUNS =
  words(`person people child baby kid adult teenager youth victim suspect witness survivor resident
  citizen official worker employee driver passenger gunman attacker shooter assailant murderer killer thief robber
  bomber terrorist militant rebel fighter soldier troop guard refugee migrant immigrant villager islander local native
  neighbour neighbor friend relative parent sibling cousin couple family owner tenant landlord customer client user reader
  viewer listener fan player athlete champion rival opponent ally critic supporter protester demonstrator voter politician
  lawmaker legislator diplomat bureaucrat executive boss employer founder investor trader banker broker farmer
  fisherman sailor miner builder cook chef artist painter writer poet novelist musician composer dancer historian
  philosopher theologian mathematician physicist chemist biologist geologist seismologist meteorologist economist expert
  specialist researcher scholar academic graduate pupil patient physician surgeon psychologist therapist medic
  paramedic firefighter rescuer volunteer aid-worker hostage prisoner inmate detainee defendant plaintiff accused
  convict offender criminal juror clerk aide adviser advisor assistant deputy secretary host guest speaker narrator
  interviewer interviewee participant member individual human somebody someone everyone anybody colleague partner
  successor predecessor hero heir orphan veteran pensioner pedestrian cyclist motorist tourist visitor traveler
  traveller pilgrim settler colonist explorer inventor designer architect photographer filmmaker producer spokesperson
  opposition-leader head-of-state reporter correspondent journalist editor activist campaigner`);

/** Nouns (lemmas) that mean a body of people which acts as one. */
export const ORGANISATION_NOUNS =
  words(`group organisation organization company firm agency ministry department government
  party police army military navy force council committee commission court parliament senate congress cabinet
  administration authority bank university college school hospital institute team club league union association
  federation coalition alliance movement militia gang network channel newspaper magazine broadcaster station outlet
  publisher corporation business manufacturer maker retailer airline operator carrier supplier utility startup fund
  foundation charity board panel jury bureau office service regime junta bloc body watchdog regulator tribunal
  church mosque congregation brigade battalion regiment squad crew staff leadership opposition judiciary press media
  giant lender insurer chain brand label studio orchestra band`);

/** Nouns (lemmas) that mean a place. */
export const PLACE_NOUNS =
  words(`country nation state province region district county city town village municipality island
  archipelago peninsula continent capital area territory republic kingdom neighbourhood neighborhood suburb port harbour
  harbor coast valley mountain river lake sea ocean gulf strait bay desert street road square park airport
  border site settlement camp metropolis resort oblast prefecture canton hamlet`);

/** Nouns that may take up any organisation named shortly before ("the group"). */
export const ANY_ORGANISATION =
  words(`group organisation organization company firm agency party movement bank team club
  newspaper broadcaster channel network airline corporation body union institute university militia`);

/** Nouns that may take up any place named shortly before ("the island"). */
export const ANY_PLACE = words(
  'country nation city town village island region province state capital territory district',
);

/** Verbs (lemmas) that tell who speaks. */
export const SPEECH_LEMMAS =
  words(`say tell add ask reply answer explain note write claim announce argue warn insist declare
  state recall continue conclude admit acknowledge confirm deny tweet post stress emphasise emphasize suggest observe
  remark respond report describe complain joke shout cry exclaim whisper comment predict promise vow urge testify
  reveal believe think maintain contend quip lament tweet call`);
