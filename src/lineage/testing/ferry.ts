/** An invented agency story, paragraph by paragraph, and what others made of it. */
export const FERRY_STORY: readonly string[] = [
  'The ferry Halvard ran onto a sandbank outside the harbour of Brenmouth shortly before dawn on Tuesday, stranding 212 passengers for nine hours.',
  'Rescue boats took off forty of the passengers, among them a woman in labour, before the tide lifted the vessel free at noon.',
  "The harbour authority said a marker buoy had drifted almost half a mile from its charted position after last week's storm.",
  '"We steered exactly where the chart told us to steer, and the chart was wrong," Captain Ingrid Solheim told reporters on the quay.',
  'Divers found no damage to the hull, and the company that runs the ferry expects sailings to resume on Thursday.',
  'It is the third grounding in the narrow channel since dredging was suspended two years ago to save money.',
];

/** The story as it was sent out. */
export const FERRY = FERRY_STORY.join('\n\n');

/** Cut after the third paragraph. */
export const FERRY_CUT = FERRY_STORY.slice(0, 3).join('\n\n');

/** Another reporter's account of the same morning: the same names, figures and speech. */
export const FERRY_ELSEWHERE = [
  'Nobody slept much aboard the Halvard. When the engines stopped, a little before first light, most of the 212 people in the saloon thought they had arrived.',
  'They had not. For nine hours they sat within sight of Brenmouth, drinking the last of the coffee, until high water carried the ship off.',
  '"We steered exactly where the chart told us to steer, and the chart was wrong," said her captain, Ingrid Solheim, who looked tired.',
  'A retired pilot who watched from the breakwater blamed the council for ending the dredging; a spokeswoman for the council did not call back.',
].join('\n\n');

/** The story reworded under another name: order and details stay. */
export const FERRY_EDITED = [
  'A passenger ferry got stuck on a sandbank outside the harbor of Brenmouth shortly before dawn on Tuesday, leaving 214 passengers stranded for nine hours.',
  'Rescue boats brought off forty of them, among them a woman in labor, before the tide lifted the ship free at midday.',
  'According to the harbour authority, a marker buoy had drifted nearly half a mile from its charted position after last week’s storm.',
  'Divers found no damage to the hull and the operator expects sailings to resume on Thursday.',
].join('\n\n');

/** The story told again sentence by sentence, with hardly three words in a row kept, under another paper's name. */
export const FERRY_RETOLD = [
  'Stuck for nine hours: that was the lot of 212 passengers after the Halvard, a ferry, hit a sandbank off Brenmouth before dawn on Tuesday.',
  'Forty of them, including one woman who had gone into labour, were fetched by rescue boats; a noon tide then freed the vessel.',
  "The harbour authority blames a marker buoy, which last week's storm had moved nearly half a mile from where charts have it.",
  'Captain Ingrid Solheim said on the quay: "We steered exactly where the chart told us to steer, and the chart was wrong."',
  'The hull is undamaged, divers say, so sailings should resume on Thursday, the company expects.',
  'Twice before, ships were grounded in this narrow channel, where dredging has been suspended for two years because money was short.',
].join('\n\n');
