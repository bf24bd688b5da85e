import { foldName } from './fold-name.ts';

/** What a seat of government stands for: a state, of it one ministry by its portfolio, and the office of who sits there. */
export interface Seat {
  /** ISO 3166-1 code. */
  readonly country: string;
  readonly portfolio: string | null;
  readonly office: string | null;
}

/** `seat; another name of it | country | portfolio | office`. */
const ROWS = `
White House; West Wing; Oval Office | US | | president
Pentagon | US | defence |
State Department; Foggy Bottom | US | foreign |
Kremlin | RU | | president
Downing Street; Number 10; No 10; 10 Downing Street | GB | | prime minister
Whitehall | GB | |
Foreign Office | GB | foreign |
Home Office | GB | interior |
Elysee; Elysee Palace | FR | | president
Matignon; Hotel Matignon | FR | | prime minister
Quai d'Orsay | FR | foreign |
Bellevue Palace; Schloss Bellevue | DE | | president
Quirinal; Quirinale; Quirinal Palace | IT | | president
Palazzo Chigi; Chigi Palace | IT | | prime minister
Farnesina | IT | foreign |
Moncloa; Moncloa Palace | ES | | prime minister
Bankova | UA | | president
Blue House; Cheong Wa Dae | KR | | president
Zhongnanhai | CN | |
Kantei | JP | | prime minister
Rashtrapati Bhavan | IN | | president
South Block | IN | |
Malacanang; Malacanang Palace | PH | | president
Casa Rosada; Pink House | AR | | president
Planalto; Planalto Palace | BR | | president
Itamaraty | BR | foreign |
Miraflores; Miraflores Palace | VE | | president
Aso Rock | NG | | president
Union Buildings | ZA | | president
Cankaya; Bestepe | TR | | president
`;

const SEATS: ReadonlyMap<string, Seat> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [names, country, portfolio, office] = row.split('|').map((cell) => cell.trim());
      const seat: Seat = { country: country!, portfolio: portfolio || null, office: office || null };
      return names!.split(';').map((name) => [foldName(name.trim()), seat] as const);
    }),
);

/** What a seat of government that goes by its own name stands for ("the White House", "the Quai d'Orsay"); else null. */
export function seatNamed(name: string): Seat | null {
  return SEATS.get(foldName(name.replace(/^the\s+/iu, '').replace(/['’]s$/u, ''))) ?? null;
}
