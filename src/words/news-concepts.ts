/**
 * Words that newsrooms use for one another though no dictionary calls them synonyms, a concept a line, by lemma. Written
 * for Headwater from general knowledge of news English.
 */
const CONCEPTS = `
die dead death kill killing fatality fatal deadly perish slay slain deceased toll lethal lifeless corpse
murder murderous homicide assassinate assassination assassin
injure injury wound wounded hurt injured casualty maim
survive survivor survival rescue rescuer rescued save
miss missing disappear disappearance unaccounted vanish
earthquake quake temblor tremor seismic jolt shock
aftershock aftershocks
magnitude richter intensity
feel felt sense shake rattle rock sway
destroy destruction flatten level raze demolish collapse ruin wreck devastate devastation obliterate
damage damaged damaging vandalise vandalize vandalism
evacuate evacuation flee displace displacement
fire blaze flame burn inferno conflagration ablaze torch torched arson alight
firebomb fire-bomb molotov firebombing petrol-bomb
bomb bombing explosion explode blast detonate detonation
throw hurl toss pelt lob fling pitch chuck
shoot shooting gunfire shot gunshot gunman
gun revolver pistol firearm handgun weapon rifle armed
bullet round cartridge
police cop officer policeman policewoman constable trooper
firefighter fireman firemen brigade
soldier troop army military serviceman
fighter militant insurgent rebel militiaman gunman guerrilla jihadist
hostage captive kidnap abduct abduction kidnapping
arrest detain detention custody apprehend arrested detainee
prison jail imprison imprisonment incarcerate behind-bars
sentence convict conviction verdict guilty
charge indict indictment prosecute prosecution
protest demonstration march rally demonstrate protester demonstrator marcher procession vigil
riot unrest disorder melee clash rioter rioting rampage confrontation mayhem scuffle
loot looting looter ransack plunder trash
smash break shatter smashed
strike walkout stoppage striker
union unionist unions
attack assault raid offensive storm onslaught ambush
seize capture take-over overrun conquer
withdraw withdrawal retreat pull-out
ceasefire truce armistice
war conflict fighting hostilities battle combat
refugee migrant asylum
peace peaceful orderly
crowd throng mob
teen teenager youth youngster adolescent juvenile
child kid boy girl
woman female
man male
student pupil
worker employee staff staffer labourer
resident inhabitant villager local
doctor physician medic surgeon
hospital clinic infirmary
patient sufferer
virus infection disease outbreak epidemic illness
vaccine vaccination jab inoculation immunise
president head-of-state
minister secretary
premier prime-minister chancellor
parliament lawmaker legislator mp congress senate assembly deputy
election vote poll ballot voter referendum
win victory triumph
lose defeat loss
resign resignation quit step-down
sack dismiss oust
agree agreement deal accord pact sign
announce announcement unveil
approve approval endorse back
reject rejection refuse refusal oppose opposition
ban prohibit prohibition embargo outlaw
sanction penalty
demand insist call urge
warn warning caution alert
threaten threat
deny denial dispute refute contest
confirm confirmation
accuse accusation allege allegation
plan intend intention aim
build construct construction erect
cost price expense
pay fund finance financing funding subsidy
money cash
cut reduce reduction curb slash lower decrease
rise increase surge jump soar skyrocket climb grow hike
fall drop decline plunge slump tumble sink
oil crude petroleum barrel
gas lng
pipeline conduit
produce production output pump
export ship shipment
import buy purchase
cap ceiling limit
tonne ton metric
company firm business
bank lender
market bourse stocks
economy economic
austerity belt-tightening
storm hurricane cyclone typhoon tempest
flood flooding inundate deluge
rain rainfall downpour
landslide mudslide
drought
crash collide collision accident derail derailment
plane aircraft airliner jet flight
train railway rail
ship vessel boat ferry
car vehicle automobile truck van bus
road street highway avenue
bridge overpass
dam reservoir levee
building house home dwelling structure
village hamlet settlement community
city town municipality
window pane glass
shop store retailer supermarket
school college classroom
church mosque temple
nuclear atomic reactor
missile rocket projectile
drone uav
airstrike bombardment shelling strike
tent shelter
blanket bedding
food foodstuff meal
aid relief assistance supplies
helicopter chopper
airport airfield
ferry fly airlift transfer
video footage recording clip
photo photograph picture image
tweet post
letter statement communique
speech address
interview
autopsy post-mortem examiner
court tribunal
judge magistrate justice
lawyer attorney barrister counsel
suspect perpetrator
victim casualty
witness eyewitness bystander onlooker
family relative kin
hand give distribute deliver hand-out
last continue duration
begin start launch
end finish conclude
panic fear terror scare
angry anger fury furious outrage
condemn denounce decry deplore
apologise apologize apology
blame responsible responsibility
cause trigger spark provoke
hit strike affect
scream cry shout yell
pregnant expectant
`;

const LINES: readonly (readonly string[])[] = CONCEPTS.trim()
  .split('\n')
  .map((line) => line.split(' '));

/** The concepts of a lemma, as line numbers. */
const CONCEPTS_OF: ReadonlyMap<string, readonly number[]> = (() => {
  const found = new Map<string, number[]>();
  for (const [line, words] of LINES.entries())
    for (const word of words) found.set(word, [...(found.get(word) ?? []), line]);
  return found;
})();

/** Whether newsrooms use the two lemmas for one another. */
export function shareConcept(a: string, b: string): boolean {
  const concepts = CONCEPTS_OF.get(a);
  return concepts !== undefined && (CONCEPTS_OF.get(b)?.some((line) => concepts.includes(line)) ?? false);
}

/** The other lemmas of a lemma's concepts. */
export function conceptWords(lemma: string): readonly string[] {
  return (CONCEPTS_OF.get(lemma) ?? []).flatMap((line) => LINES[line]!).filter((word) => word !== lemma);
}
