/**
 * What a program states about letters, as far as its words can be read for certain. Whatever is not read for certain
 * leaves the answer open; it never decides.
 */
export interface StatedLetters {
  /** Letters asked for; null when no number is stated, or only a most. */
  count: number | null;
  /** Letters of a field, of each. */
  internalMedicine: number;
  pediatrics: number;
  /** Letters from internal medicine, pediatrics or Med-Peds, whichever. */
  anyOfThem: number;
  /** Letters from US or Canadian physicians. */
  northAmerican: number;
  /** Field letters count only when both rotations were done. */
  onlyIfDone: boolean;
  /** Parts that the letters of a profile cannot answer, in the program's words. */
  unread: string[];
}

const NOTHING: StatedLetters = {
  count: null,
  internalMedicine: 0,
  pediatrics: 0,
  anyOfThem: 0,
  northAmerican: 0,
  onlyIfDone: false,
  unread: [],
};

/** "3 letters", "at least 3 letters", "2 or more letters", "3-4 letters", "3 or 4 letters", "up to 4 letters". */
const NUMBER =
  /^(at least |up to )?(\d)(?:\s*-\s*\d| or \d| or more)?(?: clinical)? letters?(?: required| requested)?\b/;
/** A wish, or the word that something is not asked for: it rules nobody out. */
const NO_RULE =
  /\b(?:ideally|preferred|preferably|recommended|suggested|encouraged|if possible|not needed|not required|accepted)\b/;
const A_RULE = /^from\b|\b(?:must|only)\b|(?<!\bnot )\brequired\b/;
const REMARK = /\s*\((?:school-wide[^)]*)\)$/;

export function readStatedLetters(statement: string): StatedLetters {
  return statement
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .reduce(readPart, NOTHING);
}

function readPart(read: StatedLetters, part: string): StatedLetters {
  const number = NUMBER.exec(part);
  if (!number) return readRest(read, part);
  const most = number[1] === 'up to ';
  const count = most ? read.count : Number(number[2]);
  return readRest({ ...read, count }, part.slice(number[0].length).replace(REMARK, '').trim());
}

/** What follows the number of letters, or stands alone. */
function readRest(read: StatedLetters, rest: string): StatedLetters {
  if (rest === '' || rest === 'from any faculty' || rest === 'from any setting') return read;
  if (/page goes on/.test(rest)) return { ...read, unread: [...read.unread, rest] };
  if (NO_RULE.test(rest) && !A_RULE.test(rest)) return read;
  const each = /^:? ?(\d) (?:or more from )?IM and (\d) (?:or more from )?pediatrics( when both done)?$/.exec(
    rest,
  );
  if (each)
    return {
      ...read,
      internalMedicine: Number(each[1]),
      pediatrics: Number(each[2]),
      onlyIfDone: each[3] !== undefined,
    };
  if (rest === ', including both IM and pediatrics faculty')
    return { ...read, internalMedicine: 1, pediatrics: 1 };
  const any = /^at least (\d) clinical from IM, pediatrics or Med-Peds$/.exec(rest);
  if (any) return { ...read, anyOfThem: Number(any[1]) };
  const here = /^at least (\d) from a US or Canadian physician who knows the applicant's clinical work$/.exec(
    rest,
  );
  if (here) return { ...read, northAmerican: Number(here[1]) };
  return { ...read, unread: [...read.unread, rest.replace(/^[,:]\s*/, '')] };
}
