import type { CueFrame } from './cue-verbs.ts';

const clause: CueFrame = { cueClass: 'speech', clause: true, object: true, infinitive: false };
const object: CueFrame = { cueClass: 'speech', clause: false, object: true, infinitive: false };

/** Verbs that attribute only with their particle, as "verb particle". */
export const PHRASAL_CUES: ReadonlyMap<string, CueFrame> = new Map([
  ...[
    'point out',
    'find out',
    'spell out',
    'go on',
    'fire back',
    'shoot back',
    'hit back',
    'chime in',
    'cry out',
    'call out',
    'write in',
    'make out',
    'rule out',
    'figure out',
    'make up',
  ].map((verb): [string, CueFrame] => [verb, clause]),
  ...[
    'lay out',
    'put forward',
    'put forth',
    'play down',
    'brush off',
    'brush aside',
    'talk up',
    'set out',
    'write off',
    'shrug off',
    'read out',
  ].map((verb): [string, CueFrame] => [verb, object]),
]);
