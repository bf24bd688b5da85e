/** A name in capitals as it is written in a sentence ("MS KERN": "Ms Kern"). */
export function sentenceCase(name: string): string {
  return name.toLowerCase().replace(/(?<![\p{L}\p{M}’'])\p{L}/gu, (letter) => letter.toUpperCase());
}
