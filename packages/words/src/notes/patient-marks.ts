import type { Span } from '../review.ts';
import { daysIn } from '../text/days.ts';
import type { TextModel } from '../text/text-model.ts';

const STREET =
  '(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Boulevard|Blvd|Court|Square|Alley|Calle|Rua|Rue)';
/** An address, a day in digits, a room, a record, a telephone, a home. */
const MARKS: readonly RegExp[] = [
  new RegExp(
    `\\b\\d{1,5}[A-Za-z]?,? (?:\\p{Lu}[\\p{L}.'’-]*,? ){0,4}${STREET}\\b(?:,? \\p{Lu}[\\p{L}'’-]+)?|\\b(?:\\p{Lu}[\\p{L}.'’-]* ){0,3}${STREET},? (?:no\\. ?)?\\d{1,5}\\b|\\b(?:[Hh]ouse|[Aa]partment|[Ff]lat) (?:number |no\\.? )?\\d+\\b`,
    'gu',
  ),
  /\b\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d\d\b/g,
  /\b(?:[Rr]oom|[Bb]ed)(?: number| no\.?)? \d+\b/g,
  /\b(?:MRN|(?:medical )?record (?:number|no\.?)|(?:chart|file) (?:number|no\.?))(?: was| is|:)? ?#?\d[\d/.-]*/gi,
  /(?<!\w)\+?\d{3}[ -]\d{3}[ -]\d{4}\b/g,
  /(?<!\b(?:I|[Ww]e) )\b(?:lives?|lived) (?:at|on|in) (?:the (?:village|town|quarter|district) (?:of )?)?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}/gu,
];

/** Words of a sentence that lead to one person, apart from a name and a day. */
export function marksIn(text: string): Span[] {
  return MARKS.flatMap((mark) =>
    [...text.matchAll(mark)].map(({ 0: words, index }) => ({ from: index, to: index + words.length })),
  );
}

/** The next sentence is about the same person. */
const GOES_ON =
  /^(?:He|She|They|His|Her|Their|The (?:patient|man|woman|boy|girl|child))\b|\b(?:him|her|his)\b/;

/** What else tells who a patient is, in the sentence of the name and in the next one. */
export function marksBeside({ sentences }: TextModel, named: Span): Span[] {
  const at = sentences.findIndex(({ start, end }) => start <= named.from && named.from < end);
  const near = sentences
    .slice(at, at + 2)
    .filter((one, i) => i === 0 || (one.paragraph === sentences[at]?.paragraph && GOES_ON.test(one.text)));
  const found = near.flatMap(({ text, start }): Span[] => {
    const days = daysIn(text).flatMap(({ day, from, to }): Span[] =>
      // The year of a birth is of another century, and belongs to its day.
      day === null ? [] : [{ from, to: to + (/^,? (?:19|20)\d\d\b/.exec(text.slice(to))?.[0].length ?? 0) }],
    );
    return [...days, ...marksIn(text)].map(({ from, to }) => ({ from: start + from, to: start + to }));
  });
  const overlap = (a: Span, b: Span) => a.from < b.to && b.from < a.to;
  return found
    .toSorted((a, b) => a.from - b.from)
    .filter((one, i, all) => !overlap(one, named) && !all.slice(0, i).some((other) => overlap(one, other)));
}
