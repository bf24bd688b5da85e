const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that stand before a person's name as title, rank or role; lower case, without full stop. */
export const TITLE_WORDS = words(`
  mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father brother sister pastor bishop archbishop
  cardinal pope rabbi imam mullah ayatollah hojatoleslam sheikh shaikh sheik mufti saint king queen prince princess duke
  duchess earl count countess baron baroness emperor empress sultan emir president vice-president premier chancellor
  minister secretary undersecretary senator sen congressman congresswoman congressperson representative rep deputy mp
  governor gov mayor councillor councilman councilwoman councilor alderman ambassador envoy consul commissioner
  general gen lieutenant lt colonel col major maj captain capt commander cmdr sergeant sgt sergeant-major corporal cpl
  private pvt admiral adm brigadier marshal officer detective det inspector insp constable sheriff chief superintendent
  supt judge justice magistrate prosecutor attorney lawyer counsel coach manager striker midfielder goalkeeper defender
  quarterback director chairman chairwoman chairperson chair ceo cfo founder co-founder editor reporter correspondent
  journalist analyst economist scientist researcher author actor actress singer spokesman spokeswoman spokesperson
  comrade herr frau monsieur madame mme mlle señor señora don doña signor maestro negotiator speaker leader
  candidate dissident activist student doctor nurse teacher engineer pilot astronaut cosmonaut`);

/** Words between the head of a role and its name or before it ("Deputy Foreign Minister", "former Prime Minister"). */
export const ROLE_MODIFIERS = words(`
  deputy vice prime foreign interior defence defense finance justice energy health education trade transport transportation
  agriculture environment labour labor economy oil culture information communications security state home treasury
  first second acting interim former ex late then-president senior chief executive managing general assistant associate
  lead national regional provincial federal presidential parliamentary opposition attorney lieutenant major brigadier
  rear police fire district supreme crown grand army navy military staff press government`);

/** Words that mark the name which they belong to as an organisation's. */
export const ORGANISATION_WORDS = words(`
  agency association authority bank board brigade brigades broadcasting bureau center centre chamber club coalition college
  command commission committee company co corp corporation council court department dept directorate division federation
  force forces foundation front fund group guard guards hospital inc incorporated institute institution international
  laboratory league limited llc llp ltd ministry mission movement museum network news office organisation organization
  party plc police post press school senate parliament congress service services society staff studios study survey syndicate
  systems team television times trust tribune union united university weekly academy administration airlines airways
  alliance army navy assembly cabinet herald gazette guardian journal observer telegraph radio tv republic-party sa ag gmbh
  nv spa ab oy as holdings industries partners ventures technologies labs motors electric energy petroleum oil gas
  railways telecom pharmaceuticals insurance securities capital consulting media entertainment records pictures`);

/** Words that mark the name which they belong to as a place's. */
export const PLACE_WORDS = words(`
  airport avenue ave bay beach boulevard bridge canal cape city coast county creek desert district east falls forest fort
  ft gulf harbor harbour heights highway hill hills island islands isle isles lake lane mount mountain mountains mt north
  ocean oblast park peninsula plain plateau plaza point port prefecture province region republic river road rd sea sound
  south square st state states straits strait street territory township town valley village west woods`);

/** Prepositions after which a capitalised word is often a place. */
export const PLACE_PREPOSITIONS = words(
  'in at near from to across outside around into toward towards throughout of',
);

/** Verbs whose subject is a person or a body that speaks. */
export const SPEAKING =
  words(`said says told tells added adds wrote writes tweeted announced argued warned asked replied
  denied claimed claims stated insisted noted explained acknowledged confirmed`);
