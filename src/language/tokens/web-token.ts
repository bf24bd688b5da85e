const URL = /^(?:[a-z]{2,8}:\/\/|mailto:|www\.)[^\s<>"\u201C\u201D]+/i;
const DOMAIN =
  /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|edu|gov|mil|int|info|co\.uk|org\.uk|ac\.uk|co|io|uk|de|fr|ru|in|eu|tv|me|au|ca|cn|jp)(?:\/[^\s<>"\u201C\u201D]*)?(?![a-z0-9@.-]*[a-z0-9@])/i;
const EMAIL = /^[\w.+%-]+@[\w-]+(?:\.[\w-]+)*/;
const HANDLE = /^[@#][A-Za-z_]\w*/;
const TRAILING = /[.,;:!?'\u2019)\]]+$/;

/** Longer stretches are not looked at as addresses, so that reading stays linear. */
const LONGEST = 2000;

/** The length of a web address without the marks that end the sentence or bracket around it. */
function trimmedLength(match: string): number {
  const bare = match.replace(TRAILING, '');
  return match[bare.length] === ')' && bare.includes('(') ? bare.length + 1 : bare.length;
}

/**
 * The length of the web or mail address, handle or tag that the stretch of non-space characters begins with, or
 * 0. Asked once at the start of a stretch and once after opening marks.
 */
export function webLength(stretch: string): number {
  if (stretch.length > LONGEST) return 0;
  const address = URL.exec(stretch) ?? (stretch.includes('@') ? EMAIL.exec(stretch) : null);
  if (address) return trimmedLength(address[0]);
  const tag = HANDLE.exec(stretch);
  if (tag) return tag[0].length;
  return stretch.includes('.') && stretch.length > 3 ? trimmedLength(DOMAIN.exec(stretch)?.[0] ?? '') : 0;
}
