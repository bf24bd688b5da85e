import type {
  Claim,
  Conflict,
  Derivation,
  Dossier,
  DossierReport,
  PartKind,
  Span,
  Statement,
} from '../../model/index.ts';
import { spanOf } from '../../model/index.ts';
import { sha256 } from '../../text/index.ts';
import { EMPTY_DOSSIER, report } from './build.ts';

/** Sets `window.owned`, which a test looks for. */
const RUN = 'window.owned=1';

/** Strings that would run, load, break out or turn the page if any of them were taken for anything but text. */
export const ATTACKS: readonly string[] = [
  `<script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `</style><script>${RUN}</script>`,
  `<img src=x onerror="${RUN}">`,
  `"><svg onload="${RUN}">`,
  `' onmouseover='${RUN}' x='`,
  `<iframe srcdoc="<script>parent.owned=1</script>"></iframe>`,
  `javascript:${RUN}`,
  '<link rel="stylesheet" href="https://leak.example/x.css">',
  '<img src="https://leak.example/pixel.png">',
  '<base href="https://leak.example/"><meta http-equiv="refresh" content="0;url=https://leak.example/">',
  '<style>body{display:none}</style>',
  '<!-- ]]> --> <![CDATA[ <title>',
  `<math><mtext><table><mglyph><style><img src=x onerror=${RUN}>`,
  '${constructor} {{7*7}} `${owned=1}`',
  '\u0000\u0007\u001B]8;;https://leak.example\u001B\\link\u001B[2J\u009B31m',
  '\uD800 alone, \uDC00 alone, \uDBFF\uD83D\uDE00\uDC00',
  '\u202Egnitirw desrever\u202C \u2066 isolate without an end',
  'שלום עולם English العربية \u200B\u200D\uFEFF\u2060',
  '\uFFFE\uFFFF &lt;b&gt; &amp;lt; &#60;script&#62;',
  '__proto__',
  'constructor',
];

function hostileReport(attack: string, index: number): DossierReport {
  const kinds: readonly PartKind[] = ['headline', 'body', 'comment', 'byline', 'related'];
  const base = report(
    `${attack}#${index}`,
    attack,
    kinds.map((kind) => [kind, `${attack} (${kind})`] as const),
  );
  return {
    ...base,
    title: `${attack}, a title`,
    author: attack,
    published: attack,
    url: index % 2 === 0 ? `javascript:${attack}` : `https://example.org/${attack}`,
    language: attack,
    inputs: [attack],
    original: { sha256: sha256(attack), mediaType: attack },
  };
}

function headline(of: DossierReport): Span {
  return spanOf(of, of.parts[0]!);
}

function body(of: DossierReport): Span {
  return spanOf(of, of.parts[1]!);
}

function bothQuotes(of: DossierReport): string {
  return `${headline(of).quote} … ${body(of).quote}`;
}

function hostileStatement(of: DossierReport): Statement {
  return {
    id: `${of.id}!`,
    report: of.id,
    kind: 'sentence',
    spans: [headline(of), body(of)],
    quote: bothQuotes(of),
    stance: 'denies',
    stanceCue: [body(of)],
    attribution: [{ name: of.text, kind: 'unnamed', role: of.text, source: [headline(of)], cue: [body(of)] }],
    own: [],
    quantities: [],
    times: [],
    places: [],
  };
}

function hostileClaim(of: DossierReport, weight: number): Claim {
  const statements = [`${of.id}!`];
  return {
    id: `${of.id}?`,
    aliases: [],
    gist: bothQuotes(of),
    statements: [{ id: `${of.id}!`, relation: 'supports', reasons: [of.text] }],
    origins: [{ name: of.text, kind: 'unnamed', statements, maybeSameAs: [], reasons: [of.text] }],
    independent: { min: 1, max: 1 },
    why: of.text,
    weight,
  };
}

function hostileConflict(of: DossierReport): Conflict {
  return {
    id: `${of.id}/`,
    kind: 'name',
    verdict: 'conflict',
    claims: [`${of.id}?`],
    sides: [{ value: of.text, statements: [`${of.id}!`], independent: null }],
    reasons: [of.text],
  };
}

/** Every third leans on a source outside the set, named by an attack. */
function hostileDerivation(first: DossierReport, of: DossierReport, index: number): Derivation {
  const outside = index % 3 === 0;
  return {
    id: `${of.id}>`,
    from: of.id,
    to: outside ? { source: of.text } : first.id,
    kind: 'edits',
    passages: outside
      ? []
      : [
          {
            from: body(of),
            to: body(first),
            kind: 'wording',
            differences: [{ kind: 'words', from: headline(of), to: null }],
          },
        ],
    evidence: [headline(of)],
    direction: 'known',
    reasons: [of.text],
    strength: 0.5,
  };
}

/** A dossier in which every place that holds text holds an attack, and which verifies. */
export function hostileDossier(): Dossier {
  const reports = ATTACKS.map(hostileReport);
  const members = reports.map((of) => ({ report: of.id, mode: 'rewritten' as const, also: [] }));
  return {
    ...EMPTY_DOSSIER,
    reports,
    statements: reports.map(hostileStatement),
    families: [{ id: ATTACKS[0]!, origin: ATTACKS[3]!, members }],
    derivations: reports.slice(1).map((of, index) => hostileDerivation(reports[0]!, of, index)),
    claims: reports.map(hostileClaim),
    conflicts: reports.map(hostileConflict),
    problems: ATTACKS.map((attack) => ({ input: attack, code: attack, message: attack })),
  };
}
