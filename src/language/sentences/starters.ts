const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that, capitalised after an abbreviation, show that a new sentence begins. */
export const STARTERS = words(`
  the a an this that these those he she it they we you i his her its their our my your there here who what when
  where why how which but and or so yet for nor if as at in on by to from with without after before since until
  while because although though despite however meanwhile moreover also instead still then now thus once both each
  some many most several no not all one two three another other such under over during between among about against
  according earlier later last more mr mrs ms dr`);

/** Verbs of speech that follow a quotation ending in "!" or "?" within the same sentence. */
export const SPEECH_VERBS = words(`
  said says say asked asks ask told tells replied replies added adds shouted shouts cried cries wrote writes
  wondered answered exclaimed yelled demanded joked quipped called explained continued recalled screamed`);
