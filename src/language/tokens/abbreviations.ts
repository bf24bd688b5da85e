const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Abbreviations whose full stop belongs to them and hardly ever ends a sentence: a name or figure follows. */
export const LEADING_ABBREVIATIONS = words(`
  mr mrs ms mx dr prof hon rev fr sr st ste mt ft gen lt col maj capt cmdr cpl sgt pvt adm brig gov sen rep reps
  sens pres supt insp det messrs mme mlle rt atty asst assoc dept dist univ intl natl ald amb pfc comdr treas`);

/** Abbreviations that are written small as well. */
export const SMALL_ABBREVIATIONS = words('vs v ca cf viz al approx etc');

/** Words that are abbreviations only before a figure ("No. 10", but "He said no."). */
export const FIGURE_ABBREVIATIONS = words('c div no nos fig figs vol ch pp p sec art eq op ext para');

/** Abbreviations that may stand in the middle or at the end of a sentence. */
export const OTHER_ABBREVIATIONS = words(`
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
  inc corp co cos ltd llc plc bros jr etc esq ave blvd rd hwy sq bldg apt
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa tenn tex
  vt va wash wis wyo ont que alta hrs hr mph sq lb lbs oz ed eds trans ph.d m.d e.g i.e a.m p.m u.s u.k u.n d.c`);

/** Prefixes that stay with their word across a hyphen, as in the English treebanks. */
export const PREFIXES = words(`
  e re pre non co anti ex multi semi sub pro un over mini socio psycho post mid inter intra trans ultra neo
  counter micro macro mega super hyper pseudo quasi bi tri uni vice eco geo bio electro hydro cyber de dis mis`);

/** Units that are cut off a figure which they are written together with ("5pm", "58km", "€110bn"). */
export const ATTACHED_UNITS = words(`
  am pm a.m p.m k m mn mln bn b t tn trn km kms cm mm kg kgs g mg lb lbs ft mph kph kmh kw mw gw kwh mwh gwh mb gb
  tb hz khz mhz ghz min mins sec secs hr hrs h ha yr yrs c f gmt bst utc est pst usd eur gbp million billion`);

/** Words written together that the treebanks cut in two, with the length of their first half. */
export const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['lemme', 3],
  ['gimme', 3],
]);
