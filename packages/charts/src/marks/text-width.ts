/** Widths in parts of the letter size, generous for the sans of the page, as a file may be shown with a wider one: without a screen nothing can be measured. */
const NARROW = /[\s.,:;'’|!()[\]ijlftrI\-–·]/u;
const WIDE = /[mwMW@%—…→\u3000-\u9fff\uac00-\ud7af]/u;
const CAPITAL = /[A-Z$#&0-9]/u;

/** About how wide a text is, in pixels. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text)
    width += NARROW.test(letter) ? 0.3 : WIDE.test(letter) ? 0.85 : CAPITAL.test(letter) ? 0.6 : 0.54;
  return width * size;
}

/** The text, cut with an ellipsis where it would be wider. */
export function fitted(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && textWidth(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** The text in lines of at most this width, broken at its spaces, not at those that do not break. */
export function wrapped(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/).filter(Boolean)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
