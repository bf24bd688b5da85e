/** Words that want to stand at a point. */
export interface Wanted {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const A_LETTER = 7.2;
const HEIGHT = 16;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
}

function boxOf({ text, x, y }: Wanted): Box {
  return { left: x, right: x + text.length * A_LETTER, top: y - HEIGHT / 2 };
}

function clash(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && Math.abs(a.top - b.top) < HEIGHT;
}

/** Which of the words can be written: each that runs into none before it. Earlier ones matter more. */
export function placeLabels(wanted: readonly Wanted[]): boolean[] {
  const taken: Box[] = [];
  return wanted.map((one) => {
    const box = boxOf(one);
    if (taken.some((other) => clash(box, other))) return false;
    taken.push(box);
    return true;
  });
}
