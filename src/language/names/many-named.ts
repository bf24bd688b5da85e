/**
 * Bodies that go by several names in the news, which neither spelling nor initials show: `name | other name; other name`.
 * A person's own list says more.
 */
export const MANY_NAMED = `
United Nations | UN; United Nations Organization
European Union | EU
African Union | AU
United Nations High Commissioner for Refugees | UNHCR; UN refugee agency; United Nations refugee agency
United Nations Children's Fund | UNICEF; UN children's agency; UN children's fund
World Food Programme | WFP; UN food agency; World Food Program
World Health Organization | WHO; UN health agency; World Health Organisation
International Atomic Energy Agency | IAEA; UN nuclear watchdog; UN nuclear agency; UN atomic agency
International Monetary Fund | IMF
North Atlantic Treaty Organization | NATO; North Atlantic alliance; Western military alliance
International Criminal Court | ICC
International Committee of the Red Cross | ICRC
Doctors Without Borders | MSF; Médecins Sans Frontières
Organisation for the Prohibition of Chemical Weapons | OPCW; chemical weapons watchdog; global chemical weapons watchdog
Syrian Observatory for Human Rights | SOHR
Holy See | Vatican
Islamic State | ISIS; ISIL; IS; Daesh; Da'esh; Islamic State of Iraq and the Levant; Islamic State of Iraq and Syria; so-called Islamic State
Hamas | Islamic Resistance Movement
Hezbollah | Party of God
Houthis | Houthi movement; Houthi rebels; Ansar Allah; Ansarullah
Taliban | Islamic Emirate of Afghanistan
Palestinian Islamic Jihad | PIJ; Islamic Jihad
Kurdistan Workers' Party | PKK
Islamic Revolutionary Guard Corps | IRGC; Revolutionary Guards; Iran's Revolutionary Guards; Revolutionary Guard
Israel Defense Forces | IDF; Israeli military; Israeli army; Israel Defence Forces
People's Liberation Army | PLA; Chinese military
Federal Security Service | FSB
Federal Bureau of Investigation | FBI
Central Intelligence Agency | CIA
Federal Reserve | Fed; US central bank
`;
