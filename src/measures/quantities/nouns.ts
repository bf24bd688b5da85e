const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    people: 'people',
    persons: 'person',
    men: 'man',
    women: 'woman',
    children: 'child',
    feet: 'foot',
    teeth: 'tooth',
    mice: 'mouse',
    geese: 'goose',
    lives: 'life',
    wives: 'wife',
    knives: 'knife',
    leaves: 'leaf',
    loaves: 'loaf',
    halves: 'half',
    thieves: 'thief',
    wolves: 'wolf',
    shelves: 'shelf',
    hooves: 'hoof',
    crises: 'crisis',
    analyses: 'analysis',
    bases: 'base',
    viruses: 'virus',
    buses: 'bus',
    oxen: 'ox',
    data: 'data',
    media: 'media',
    series: 'series',
    species: 'species',
    movies: 'movie',
    cookies: 'cookie',
    zombies: 'zombie',
    calories: 'calorie',
    selfies: 'selfie',
    rookies: 'rookie',
    news: 'news',
    shoes: 'shoe',
    troops: 'troop',
    police: 'police',
    gas: 'gas',
    bus: 'bus',
    pence: 'penny',
    specimen: 'specimen',
    regimen: 'regimen',
    abdomen: 'abdomen',
  }),
);

const COMPOUND_ENDS: readonly (readonly [string, string])[] = [
  ['women', 'woman'],
  ['men', 'man'],
  ['children', 'child'],
  ['people', 'people'],
];

function irregularEnd(word: string): string | null {
  for (const [plural, singular] of COMPOUND_ENDS)
    if (word.length > plural.length + 1 && word.endsWith(plural))
      return word.slice(0, -plural.length) + singular;
  return null;
}

/** The singular of an English noun in lower case; words that are no plural come back as they are. */
export function singularOf(word: string): string {
  const known = IRREGULAR.get(word) ?? irregularEnd(word);
  if (known !== null && known !== undefined) return known;
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is|’s|'s)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:sses|shes|ches|xes|zes|oes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
