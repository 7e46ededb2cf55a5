/** Widths of Calibri's characters in digits of the same size, the unit of column widths; rounded up a little. */
function characterWidth(character: string): number {
  if (/[ijlI.,:;'|!` ]/.test(character)) return 0.48;
  if (/[frt()[\]{}/\\"*-]/.test(character)) return 0.68;
  if (/[acekosvxyzåäæø]/.test(character)) return 0.96;
  if (/[mwMW@%&–—…]/.test(character)) return 1.58;
  if (/\p{Lu}/u.test(character)) return 1.22;
  if (/[\u0000-\u024F]/.test(character)) return 1.06;
  return 2;
}

/** Width of a text on one line, in digits of its own size. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

function linesOfParagraph(paragraph: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.match(/\S+\s*|\s+/g) ?? []) {
    const solid = textWidth(word.trimEnd());
    if (used > 0 && used + solid > width) {
      lines += 1;
      used = 0;
    }
    const broken = Math.max(0, Math.ceil(solid / width) - 1);
    lines += broken;
    used += textWidth(word) - broken * width;
  }
  return lines;
}

/** Lines that a wrapped text takes in a column of that many digits: an estimate that rather gives one too many than cuts a word. */
export function linesIn(text: string, width: number): number {
  return text.split("\n").reduce((sum, paragraph) => sum + linesOfParagraph(paragraph, width), 0);
}
