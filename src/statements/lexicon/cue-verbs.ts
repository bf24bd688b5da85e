import { words } from './words.ts';

/** What a cue attributes: words, a state of mind, or a plan. */
export type CueClass = 'speech' | 'belief' | 'intention';

/**
 * The complements of a cue verb that are its content: `clause` (finite clause or quotation), `object`
 * (noun phrase), `infinitive`; `weak` verbs attribute only with a finite clause or a quotation, and are too
 * common in other uses to trust a bare noun phrase.
 */
export interface CueFrame {
  readonly cueClass: CueClass;
  readonly clause: boolean;
  readonly object: boolean;
  readonly infinitive: boolean;
}

type FrameCode = 'C' | 'CO' | 'CI' | 'COI' | 'O' | 'OI' | 'I' | 'P';

const SPEECH: Readonly<Record<FrameCode, string>> = {
  C: `say tell add write note suggest show continue explain respond reply reveal maintain stress joke quip muse
    remark elaborate recount caution retort interject opine posit contend assert comment text shout yell whisper
    scream exclaim snap sigh  cry mutter murmur tweet post e-mail email blog retweet hint imply disclose
    reiterate counter remind inform notify brief testify attest profess conclude find learn hear gather indicate
    demonstrate illustrate underline underscore emphasize emphasise concede boast brag gush chide 
    declare clarify specify advise read signal allege confide divulge recollect reason theorize theorise surmise
    deduce quote cable wire holler chant drawl deadpan intone enthuse rejoin lecture go observe sum gripe grumble
    grouse protest complain warn worry marvel lament rail tease volunteer offer ask wonder inquire enquire insist
    summarize summarise paraphrase recap record document publish telegraph radio phone persuade convince assure
    reassure swear vow pledge promise guarantee venture object echo repeat interrupt correct relate narrate
    report state announce claim argue acknowledge admit confess confirm deny recall agree answer estimate
    calculate project forecast predict establish determine rule certify verify tout mouth sing cite chime
    jeer beam blare boom riff recite gesture reason affirm hypothesize ponder foretell infer spit fume thunder bellow bark blurt gasp plead beg urge proclaim pronounce hold charge accuse`,
  CO: `contest report announce claim acknowledge admit confirm deny cite mention describe declare reveal disclose predict
    allege estimate forecast state stress reiterate emphasize emphasise highlight underline underscore
    show find reveal document demonstrate express voice outline detail explain quote recount recall repeat echo discuss note question protest`,
  CI: 'claim',
  COI: 'promise pledge vow threaten urge ask demand request recommend advise warn order instruct remind beg',
  O: `criticize criticise condemn denounce blast slam attack praise accuse blame call describe defend dismiss
    reject endorse support oppose welcome reject mock ridicule deride decry deplore assail lambast lambaste
    rebuke chide scold berate admonish thank congratulate applaud hail tout laud commend compliment castigate
    portray depict label brand dub characterize characterise term liken compare reference invoke
    dispute refute rebut contradict challenge disavow renounce repudiate retract withdraw endorse back
    propose unveil advocate champion promote float pitch suggest lament envision envisage embrace articulate affirm mull contemplate ponder extol
    exaggerate overstate understate impugn debunk lament bemoan mourn regret
    knock tease cast retweet discuss sue downplay reaffirm reassert misstate misrepresent frame credit attribute
    question chastise upbraid excoriate ding trumpet cheer boo rip bash pan skewer savage lash trash disparage insult belittle vilify demonize excoriate pillory
    approve authorize sanction rename identify list name enumerate deem`,
  OI: `urge order instruct command invite beseech implore exhort entreat lobby press ask tell
    challenge dare forbid`,
  P: 'side spar tangle sympathize sympathise empathize rally waver quarrel speak talk refer point focus balk weigh look push lash campaign allude react lobby vouch gloat apologize apologise',
  I: 'refuse decline threaten promise pledge vow offer swear volunteer agree demand undertake ask',
};

const BELIEF: Readonly<Record<FrameCode, string>> = {
  C: `think believe know feel see understand realize realise recognize recognise assume suspect doubt fear worry
    hope expect imagine suppose presume reckon figure guess conclude wish remember forget consider judge
    perceive sense decide agree accept bet trust foresee envisage anticipate appreciate care find seem appear
    dream speculate disagree`,
  CO: `believe know doubt fear expect suspect consider regard view see dread anticipate understand remember
    recognize recognise`,
  CI: '',
  COI: 'expect believe consider',
  O: `favor favour prefer like love hate admire resent distrust trust respect dislike detest loathe despise value
    support oppose regard view admire appreciate envy`,
  OI: 'want like prefer hate love',
  P: 'care',
  I: 'seem appear love hate like prefer',
};

const INTENTION: Readonly<Record<FrameCode, string>> = {
  C: 'decide hope plan resolve',
  CO: 'plan',
  CI: 'decide hope',
  COI: 'plan intend want seek',
  O: 'want seek desire crave',
  OI: 'want intend',
  P: '',
  I: `want intend plan hope wish aim seek decide resolve opt choose aspire long yearn
    vow hesitate`,
};

const TABLES: readonly (readonly [CueClass, Readonly<Record<FrameCode, string>>])[] = [
  ['intention', INTENTION],
  ['belief', BELIEF],
  ['speech', SPEECH],
];

function frameTable(): ReadonlyMap<string, readonly CueFrame[]> {
  const table = new Map<string, CueFrame[]>();
  for (const [cueClass, codes] of TABLES)
    for (const [code, list] of Object.entries(codes))
      for (const lemma of words(list))
        table.set(lemma, [
          ...(table.get(lemma) ?? []),
          {
            cueClass,
            clause: code.includes('C'),
            object: code.includes('O'),
            infinitive: code.includes('I'),
          },
        ]);
  return table;
}

/** The frames of every cue verb, by lemma. A verb may have frames of several classes ("decide that", "to"). */
export const CUE_VERBS: ReadonlyMap<string, readonly CueFrame[]> = frameTable();

/**
 * Prepositions whose object is the content of a verb: "called *for* a recount", "complained *about* noise".
 */
export const CONTENT_PREPOSITIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    accuse: 'of',
    agree: 'with on to about',
    side: 'with',
    spar: 'over with',
    tangle: 'with',
    rally: 'for against behind',
    empathize: 'with',
    estimate: 'at',
    reckon: 'at',
    forecast: 'at',
    sympathize: 'with',
    allude: 'to',
    apologize: 'for',
    apologise: 'for',
    appeal: 'for to',
    argue: 'for against about over',
    ask: 'for about',
    believe: 'in',
    blame: 'for on',
    boast: 'about of',
    call: 'for on',
    campaign: 'for against on',
    care: 'about',
    caution: 'against about',
    comment: 'on about',
    complain: 'about of',
    debate: 'over about',
    disagree: 'with about on',
    dream: 'of about',
    elaborate: 'on',
    expand: 'on',
    hint: 'at',
    hope: 'for',
    inquire: 'about into',
    insist: 'on upon',
    joke: 'about',
    know: 'about of',
    lash: 'at',
    lobby: 'for against',

    object: 'to',

    opine: 'on about',
    plead: 'for',
    point: 'to',
    press: 'for',
    protest: 'against over',
    rail: 'against about',
    react: 'to',
    refer: 'to',
    focus: 'on',
    push: 'for back',
    sue: 'over for',
    balk: 'at',
    weigh: 'on',
    brag: 'about',
    gloat: 'about over',
    reflect: 'on',
    remark: 'on about',
    respond: 'to',
    speak: 'of about on against for',
    speculate: 'about on',
    talk: 'about of',
    tell: 'about of',
    testify: 'about to against',
    think: 'of about',
    tweet: 'about',
    vouch: 'for',
    warn: 'of about against',
    wonder: 'about',
    worry: 'about over',
    write: 'about of',
  }).map(([verb, prepositions]) => [verb, new Set(words(prepositions))]),
);

/** Speech verbs whose direct object is the hearer and not the content. */
export const HEARER_VERBS: ReadonlySet<string> = new Set(
  words(`tell inform notify remind assure reassure brief advise warn ask persuade convince promise text email
    e-mail show teach caution urge order instruct encourage invite beseech implore exhort press challenge`),
);

/** The plain verbs of saying, which attribute a quotation wherever they stand beside it. */
export const PLAIN_VERBS: ReadonlySet<string> = new Set(
  words(`say tell add write ask note explain continue reply respond tweet post declare state announce argue warn
    insist recall acknowledge conclude claim suggest report admit stress joke shout exclaim remark comment
    observe quip assert contend maintain reiterate emphasize emphasise concede lament complain predict
    testify recount counter caution elaborate boast muse opine vow pledge promise repeat yell 
    cry scream whisper answer agree confirm deny wonder plead beg urge chant  offer read stated
    write tease warn brag retort snap mutter murmur interject`),
);
