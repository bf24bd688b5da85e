import { words } from './words.ts';
import type { CueClass } from './cue-verbs.ts';

const TABLE: Readonly<Record<CueClass, string>> = {
  speech:
    'critical dismissive supportive complimentary adamant emphatic vocal outspoken silent mum quiet clear',
  belief: `sure certain confident convinced afraid concerned worried skeptical sceptical doubtful hopeful optimistic
    pessimistic aware unaware proud glad happy pleased disappointed surprised angry furious upset wary suspicious
    sorry grateful thankful frustrated excited nervous anxious outraged uncomfortable comfortable fearful
    enthusiastic satisfied dissatisfied unhappy unsure uncertain cynical bullish dubious alarmed ashamed annoyed
    appalled astonished amazed baffled dismayed horrified shocked tired sick fond`,
  intention: 'eager unwilling reluctant keen determined hesitant prepared inclined intent desperate ',
};

/** Adjectives that attribute what they take as complement: "was critical of", "is confident that", "eager to". */
export const CUE_ADJECTIVES: ReadonlyMap<string, CueClass> = new Map(
  Object.entries(TABLE).flatMap(([cueClass, list]) =>
    words(list).map((adjective): [string, CueClass] => [adjective, cueClass as CueClass]),
  ),
);
