/** Countries with the words of origin and the seats of government that stand for them; lower case. */
const ROWS = `afghanistan afghan|argentina argentine argentinian|australia australian|austria austrian|belarus belarusian|
belgium belgian|brazil brazilian|britain british downing|bulgaria bulgarian|canada canadian|chile chilean|china chinese|
colombia colombian|croatia croatian|cuba cuban|czechia czech|denmark danish|egypt egyptian|ethiopia ethiopian|
finland finnish|france french elysee élysée|georgia georgian|germany german|greece greek|hungary hungarian|india indian|
indonesia indonesian|iran iranian|iraq iraqi|ireland irish|israel israeli|italy italian|japan japanese|jordan jordanian|
kenya kenyan|kuwait kuwaiti|lebanon lebanese|libya libyan|lithuania lithuanian|malaysia malaysian|mexico mexican|
moldova moldovan|morocco moroccan|netherlands dutch|nigeria nigerian|norway norwegian|pakistan pakistani|peru peruvian|
philippines philippine filipino|poland polish|portugal portuguese|qatar qatari|romania romanian|russia russian kremlin|
serbia serbian|slovakia slovak|slovenia slovenian|somalia somali|spain spanish|sudan sudanese|sweden swedish|
switzerland swiss|syria syrian|thailand thai|tunisia tunisian|turkey turkish|ukraine ukrainian|venezuela venezuelan|
vietnam vietnamese|yemen yemeni|zimbabwe zimbabwean`;

const COUNTRIES: ReadonlyMap<string, string> = new Map(
  ROWS.split('|').flatMap((row) => {
    const words = row.trim().split(/\s+/);
    return words.map((word): [string, string] => [word, words[0]!]);
  }),
);

/** The country that a word in lower case stands for, or undefined: "russian", "russia" and "kremlin" for Russia. */
export function countryOf(word: string): string | undefined {
  return COUNTRIES.get(word);
}
