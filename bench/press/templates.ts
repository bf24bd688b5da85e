/**
 * Sentences are put together from an opening, a core and a close, so that there are some thirty thousand frames. Facts of
 * the event: `{s}` `{o}` nouns, `{v}` verb, `{f}` figure, `{c}` what is counted, `{p}` person, `{l}` place, `{m}` month and
 * day. Free words, drawn anew for every text: `{n}` noun, `{ns}` plural, `{a}` adjective, `{w}` past verb, `{g}` gerund.
 */
export const OPENINGS: readonly string[] = [
  '',
  '',
  '',
  '',
  'On {m} ',
  'In {l} ',
  'By then ',
  'Although {ns} {w}, ',
  'For the {a} {n} ',
  'After {g} the {n}, ',
  'Hours later ',
  'Without {a} {ns} ',
  'Even so, ',
  'As {ns} {w}, ',
  'Not far from {l} ',
  'Under a {a} {n} ',
  'Before {m} ',
  'With {ns} {g}, ',
  'Near the {n} ',
  'Despite {g} {ns}, ',
  'Among {a} {ns} ',
  'Two {ns} after {m}, ',
  'When the {n} {w}, ',
  'At the {a} {n} ',
  'To {ns} in {l}, ',
];

/** Subject, verb and object. */
export const CORES: readonly string[] = [
  'the {s} {v} the {o}',
  'the {s} and the {o} {v}',
  '{f} {c} {v} the {s}',
  'the {s} had {v} {f} {c}',
  '{p} {v} the {o}',
  'the {o} of the {s} {v}',
  '{f} {c} were {g} the {s}',
  '{p} said the {s} {v} {f} {c}',
  'at least {f} {c} {v}',
  'the {a} {s} {v} {f} {c}',
  'the {s} was {v} by {p}',
  'there were {f} {c} in the {o}',
  'the {o} held {f} {a} {c}',
  '{p} and {ns} {v} the {s}',
  'the {s} left {f} {c} {w}',
  'nobody {v} the {o} but {p}',
  'the {c} of {l} {v} the {s}',
  '{p} counted {f} {c} {g} the {o}',
  'the {o} {v} because of the {s}',
  'the number of {c} rose to {f}',
  'some {f} {c} had {w} the {o}',
  'the {s} in {l} was {v}',
  'only {f} {c} remained {a}',
  'a {a} {s} {v} the {o}',
  'the {s}, {f} {c} strong, {v}',
  '{p} would not say why the {o} {v}',
  'no {s} {v} more than {f} {c}',
  'the {o} is {f} {c} short',
  '{p} called the {s} {a}',
  'every {s} {v} its {o}',
];

/** What may follow. */
export const CLOSES: readonly string[] = [
  '',
  '',
  '',
  ', and the {n} {w}',
  ', which {ns} {w}',
  ' while {ns} {w} the {n}',
  ', according to {p}',
  ' for {a} {ns}',
  ', {g} {a} {ns}',
  ' until the {n} {w}',
  ' with {ns} from {l}',
  ', a {a} {n} for {ns}',
  ' although {p} {w}',
  ' so that {ns} {w}',
  ', {p} {w}',
  ' like a {a} {n}',
  ' instead of {g} {ns}',
  ' and {w} {a} {ns}',
  ' behind the {n}',
  ', as {p} had {w}',
  ' against {a} {ns}',
  ', {ns} {w}',
  ' to the {n} of {l}',
  ' over {ns} and {ns}',
  ' where {ns} {w}',
  ', unlike the {n} of {m}',
  ' in spite of {a} {g}',
  '; the {n} {w} later',
  ', if {ns} had {w}',
  ' through the {a} {n}',
];

/** Words that are spoken. */
export const SPEECH_FRAMES: readonly string[] = [
  'we {w} the {n} because no {a} {ns} would ever have {w} it for us, and that is the {a} truth about {g}',
  'nobody in this {n} has {w} more {ns} than we have, but a {a} {n} cannot go on {g} without {ns}',
  'there is no {a} {n} here, there are only {ns} that {w} too late and a {n} that was {g} all along',
];

/** What outlets print under everything that they publish. */
export const TRAILERS: readonly string[] = [
  'Sign up for the {n} newsletter of {x} and get {a} {ns} about {g} in your inbox every {n}.',
  'Readers of {x} can support {a} {ns} by {g} a {n}; find out more about our {ns} and {a} offers.',
  'This {n} is part of the {a} series in which {x} looks at {ns}, {g} and the {n} of tomorrow.',
];
