import { words } from './words.ts';

const set = (list: string): ReadonlySet<string> => new Set(words(list));

/** Heads of unnamed sources: persons by their role. */
export const ROLE_NOUNS =
  set(`official source spokesman spokeswoman spokesperson spokesmen spokespeople aide adviser
  advisor insider analyst expert lawyer attorney officer diplomat minister president senator lawmaker governor
  mayor doctor physician nurse professor researcher scientist economist historian author writer journalist
  reporter editor correspondent commander general colonel captain lieutenant sergeant major admiral fighter
  soldier rebel militant activist campaigner organiser organizer leader chief director manager head chairman
  chairwoman chair executive secretary ambassador envoy consul delegate deputy candidate politician strategist
  pollster operative consultant executive banker investor trader broker farmer teacher student worker employee
  engineer technician driver pilot firefighter policeman policewoman detective investigator inspector
  prosecutor judge magistrate juror defendant plaintiff suspect victim survivor relative father mother parent
  brother sister son daughter wife husband widow friend neighbor neighbour colleague owner landlord tenant
  resident local villager shopkeeper priest pastor bishop cardinal pope imam rabbi cleric king queen prince
  princess man woman boy girl person guy lady guest passenger shopper customer coach player athlete actor
  actress singer musician artist filmmaker producer critic blogger commentator observer watcher
  seismologist geologist meteorologist forecaster epidemiologist medic paramedic coroner pathologist
  rescuer volunteer guard captain premier chancellor congressman congresswoman representative member figure
  veteran whistleblower informant contact associate ally opponent supporter`);

/** Heads of sources that saw or heard for themselves. */
export const WITNESS_NOUNS = set('witness eyewitness bystander onlooker passerby survivor');

/** Heads that name everybody and nobody. */
export const GENERAL_NOUNS =
  set(`people resident local villager many some others critic observer everyone everybody
  anybody anyone somebody someone nobody public community user fan viewer voter citizen one most few several
  crowd population skeptic sceptic reader inhabitant neighbour neighbor protester protestor demonstrator
  supporter opponent detractor american republican democrat conservative liberal investor consumer
  commentator pundit media press world`);

/** Heads of things that one reads. */
export const DOCUMENT_NOUNS =
  set(`report study survey poll document statement filing lawsuit complaint indictment
  affidavit letter memo memorandum email e-mail transcript record file data figure statistic paper article story
  book memoir column editorial review analysis audit census law bill order ruling decision constitution treaty
  agreement contract manifesto cable dossier brief briefing release communique communiqué bulletin notice
  warrant testimony text headline chart graph table list website site page ad advertisement commercial
  documentary film map evidence research finding
  result estimate projection forecast guideline manual note diary autobiography obituary petition resolution
  post entry blog thread message tweet roadmap plan blueprint newsletter autopsy leak timetable schedule`);

/** Heads of what an organisation puts out in its own name. */
export const COMMUNIQUE_NOUNS = set(
  'statement communique communiqué release declaration bulletin announcement',
);

/** Heads of accounts and posts on social media. */
export const ACCOUNT_NOUNS = set('tweet post account handle hashtag');

/** Heads of instruments. */
export const INSTRUMENT_NOUNS = set(`seismograph seismometer sensor gauge satellite radar camera thermometer
  telescope buoy detector meter instrument footage video recording tape photo photograph
  picture image`);

/** Heads of bodies that act as one. */
export const BODY_NOUNS =
  set(`police government ministry department agency office company firm corporation group
  organisation organization committee commission council court parliament congress senate house army military
  navy force bank university institute institution center centre union association federation party campaign
  administration authority authorities board bureau service hospital school church team club embassy consulate
  palace kremlin pentagon nation country state city district province airline airport operator regulator watchdog
  charity foundation network militia movement faction junta regime coalition alliance panel jury prosecution
  defence defense brigade unit command headquarters cabinet presidency secretariat survey observatory`);

/** Heads of things that nobody hears say anything, whatever a parser takes for their verb. */
export const MUTE_NOUNS =
  set(`year month week day hour minute decade century dollar euro barrel tonne ton mile kilometre kilometer metre
  meter foot inch percent price cap ceiling cost revolver gun pistol rifle weapon bullet bomb knife round shot car
  truck bus train plane ship boat vehicle building house home street road bridge pipeline oil gas fuel water fire
  smoke flood quake earthquake aftershock storm scene measure interconnection money fund tax talk deal attack
  crash death toll injury damage violence strike war battle fight rally march game season summer winter morning
  night evening thing way case reason problem issue fact idea side step move effort goal level rate increase rise
  drop decline lack number amount share total area wall door window phone computer engine machine
  system project process policy crisis event incident accident trip visit meeting`);

/** Heads of media that pass on what others say. */
export const OUTLET_NOUNS =
  set(`newspaper paper daily weekly magazine tabloid broadcaster television tv radio station
  channel network outlet media press website site broadcast programme program portal blog`);
