import type { Input } from '../../reports/index.ts';

const COPY =
  'At least 12 people drowned when the ferry sank off Osk, police said. The quay at Osk is closed.';

/** What papers wrote of a ferry: copied, retold, credited, denied, with other figures, days and spellings. */
const TEXTS = [
  ['Sarnpress', COPY],
  ['Dorn Courier', `OSK (Sarnpress) - ${COPY}`],
  [
    'Osk Herald',
    'The ferry that sank off Osk on Monday drowned 30 people, harbour master Toma Brandt told the Osk Herald. The ferry had passed its yearly inspection, owner Ilva Kernström said.',
  ],
  [
    'Dorn Star',
    'Police denied that 30 people drowned when the ferry sank off Osk. Sarnpress had reported 12.',
  ],
  ['Osk Herald', 'The quay at Osk will open on Friday, harbour master Toma Brandt said.'],
  ['Lake Post', 'According to the Osk Herald, 30 people drowned when the ferry sank off Osk on Monday.'],
  [
    'Ilva Times',
    'Twelve people drowned off Osk when the ferry sank, police said. The ferry had not passed its yearly inspection, inspector Dara Velt said.',
  ],
  [
    'Ilva Star',
    'The ferry sank off Osk on Tuesday. The ferry passed its yearly inspection, owner Ilva Kernstrom said. It carried 40 passengers.',
  ],
  [
    'Sarn Gazette',
    'The ferry never passed its yearly inspection, a former engineer of the ferry said. The ferry carried 52 passengers when it sank off Osk.',
  ],
] as const;

/**
 * Nine short reports whose dossier holds something of every kind that hangs on several reports: families, credits, claims
 * of several origins, conflicts of figures, days and names, and denials.
 */
export const FERRY_REPORTS: readonly Input[] = TEXTS.map(([publisher, text], i) => ({
  name: `r${i}.json`,
  bytes: new TextEncoder().encode(
    JSON.stringify({ id: `r${i}`, publisher, published: `2031-05-0${1 + (i % 3)}`, text }),
  ),
}));
