import type { Bound } from '../../model/index.ts';

/** How a cue binds the figure beside it; "nearly" is about, but never above the figure. */
export type CueBound = Exclude<Bound, 'exact' | 'between'> | 'nearly';

function rows(bound: CueBound, phrases: string): [string, CueBound][] {
  return phrases.split(',').map((phrase) => [phrase, bound]);
}

/** Cues that stand right before a figure. */
export const CUES_BEFORE: readonly (readonly [string, CueBound])[] = [
  ...rows(
    'at-least',
    'at least,no fewer than,no less than,not fewer than,not less than,a minimum of,minimum of,minimum,upwards of,upward of,a low of,at minimum,≥,> =,at the least,not below,no lower than,starting at,min .',
  ),
  ...rows(
    'at-most',
    'at most,up to,as many as,as much as,as high as,no more than,not more than,no greater than,no higher than,a maximum of,maximum of,maximum,≤,< =,at the most,as long as,as far as,within,to a maximum of,not exceeding,not above,capped at,limited to,max .',
  ),
  ...rows(
    'more-than',
    'more than,over,above,exceeding,exceeded,exceeds,exceed,in excess of,greater than,higher than,beyond,well over,well above,much more than,far more than,far over,just over,slightly more than,slightly over,just above,a little over,a little more than,larger than,longer than,upwards from,over than,north of,>,surpassing,topping,older than,bigger than,at well over',
  ),
  ...rows(
    'less-than',
    'less than,fewer than,under,below,lower than,smaller than,shorter than,just under,well under,well below,just below,slightly less than,slightly under,just shy of,shy of,just short of,short of,<,sub -,sub,south of,younger than,not quite,a little under,a little less than,far fewer than,under the age of',
  ),
  ...rows(
    'about',
    'about,around,roughly,approximately,approx .,approx,some,circa,c .,ca .,an estimated,estimated,estimated at,an estimated at,somewhere around,in the region of,in the neighbourhood of,in the neighborhood of,on the order of,of the order of,or about,~,≈,∼,close to,near,nearing,approaching,more or less,give or take,in the vicinity of,at about,at around,an approximate,approximate,as little as,as few as,perhaps,maybe,reportedly some,averaging,averaged,a reported,probably,barely,hovering around',
  ),
  ...rows('nearly', 'nearly,almost,close on,just about,virtually,practically,very nearly,nigh on'),
];

/** Cues that stand right after a figure, or after what it counts. */
export const CUES_AFTER: readonly (readonly [string, CueBound])[] = [
  ...rows(
    'at-least',
    'or more,or above,or higher,or over,or greater,or longer,or older,+,at least,- plus,plus,and above,and over,and counting,at minimum,minimum,and up,or better',
  ),
  ...rows(
    'at-most',
    'or less,or fewer,or under,or below,or lower,or younger,at most,at the most,maximum,max,and under,tops',
  ),
  ...rows('about', 'or so,- odd,odd,- ish,ish,or thereabouts,give or take,approximately,roughly'),
];

/** Verbs and nouns of growing: what follows is by how much. */
export const UP_WORDS: ReadonlySet<string> = new Set(
  'up rose rise rises rising risen grew grow grows growing grown gained gain gains gaining climbed climb climbs climbing jumped jump jumps jumping surged surge surges surging soared soar soars soaring increased increase increases increasing added adds advanced advance advances advancing rallied rally rallies higher spiked spike spikes leapt leaped leap rocketed skyrocketed expanded expand expands strengthened strengthen upward upwards widened swelled boosted boost ticked edged picked edging inched inching accelerated accelerate'.split(
    ' ',
  ),
);

/** Words of change that with things or people tell of having or losing them: "lost 300 homes" is no fall by 300. */
export const TAKING_WORDS: ReadonlySet<string> = new Set(
  'lost loses losing gained gain gains gaining added adds adding shed sheds shedding cut cuts cutting slashed slash picked picking advanced'.split(
    ' ',
  ),
);

/** Verbs and nouns of shrinking. */
export const DOWN_WORDS: ReadonlySet<string> = new Set(
  'down fell fall falls falling fallen dropped drop drops dropping declined decline declines declining lost loses losing plunged plunge plunges plunging plummeted plummet plummets plummeting tumbled tumble tumbles tumbling slid slide slides sliding slipped slip slips slipping sank sink sinks sinking decreased decrease decreases decreasing shed sheds shedding lower lowered shrank shrink shrinks shrinking shrunk cut cuts cutting reduced reduce reducing reduction slumped slump slumps slashed slash retreated retreat eased easing dipped dip dips weakened weaken contracted contract contracts contracting downward downwards narrowed dived dove cratered crashed'.split(
    ' ',
  ),
);
