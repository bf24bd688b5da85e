/** Nouns, in the singular, whose bearers are people. */
const NOUNS: ReadonlySet<string> = new Set(
  `people person persons man woman child kid boy girl baby infant toddler teenager adult pensioner elder youth youngster
  civilian citizen resident villager inhabitant local native migrant refugee immigrant emigrant asylum-seeker evacuee
  soldier troop trooper fighter militant jihadist jihadi insurgent rebel gunman sniper bomber terrorist extremist islamist
  guerrilla militiaman mercenary combatant recruit conscript veteran officer policeman policewoman police guard marine
  sailor airman pilot general commander paratrooper commando spy agent operative bodyguard peacekeeper observer monitor
  inspector firefighter rescuer paramedic medic doctor nurse surgeon patient victim casualty fatality survivor corpse
  body dead wounded injured hostage captive prisoner detainee inmate suspect defendant convict criminal gangster thief
  smuggler trafficker pirate kidnapper attacker assailant perpetrator shooter hijacker witness eyewitness bystander
  passer-by pedestrian passenger commuter driver cyclist motorist crew crewman crewmember traveller traveler tourist
  visitor guest worker employee staff staffer labourer laborer miner farmer fisherman builder engineer scientist
  researcher expert analyst academic professor teacher lecturer student pupil graduate schoolchild schoolgirl schoolboy
  journalist reporter photographer cameraman correspondent editor writer author artist actor actress singer musician
  lawyer judge juror prosecutor politician lawmaker legislator senator congressman mp deputy minister ambassador
  diplomat envoy delegate representative councillor mayor governor president leader official member activist
  protester protestor demonstrator rioter striker campaigner volunteer supporter opponent voter elector candidate
  believer worshipper worshiper pilgrim muslim christian jew priest monk nun cleric imam bishop parishioner user
  customer client consumer subscriber shareholder investor owner tenant homeowner buyer seller trader dealer banker
  player footballer athlete coach referee fan spectator viewer reader listener parent mother father wife husband widow
  son daughter brother sister sibling relative uncle aunt cousin friend neighbour neighbor colleague orphan twin
  american libyan syrian iraqi afghan ukrainian russian israeli palestinian turk kurd arab african european briton
  frenchman german italian egyptian tunisian algerian sudanese somali nigerian kenyan ethiopian iranian indian pakistani
  chinese canadian australian mexican foreigner national expatriate individual attendee participant contestant speaker
  newcomer dissident defector deserter exile hiker climber skier swimmer diver surfer sportsman mourner onlooker staffer
  contractor adviser advisor aide assistant servant cook waiter clerk technician mechanic carpenter electrician plumber
  male female human soul ethnic teen minor youth adolescent grandchild grandmother grandfather housewife mother-of-two`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const PERSON_ENDINGS = /(?:ist|[a-z]{2}man|woman)$/;
const NO_PERSONS: ReadonlySet<string> = new Set(
  'list checklist shortlist playlist waitlist blacklist wrist twist mist fist gist heist talisman human'.split(
    ' ',
  ),
);

/** Whether a noun, in the singular, names a person; what it counts has the unit "person". */
export function isPersonNoun(noun: string): boolean {
  return NOUNS.has(noun) || (PERSON_ENDINGS.test(noun) && !NO_PERSONS.has(noun));
}
