import { say } from '@matchwright/speech';
import { isAnother, mayMean } from '../names/program-names.ts';
import { nicknameMeans } from '../names/program-nicknames.ts';
import { isElsewhere, placesOf } from '../names/program-places.ts';
import type { ReviewNote } from '../review.ts';
import { type NoteContext, noteOn } from './note-context.ts';
import { type Named, programsSpokenTo } from './program-mentions.ts';

/** Names of other programs, spoken to as if the text went there. */
export function wrongProgramNotes(context: NoteContext): ReviewNote[] {
  const spoken = programsSpokenTo(context);
  const { addressed, kind } = context;
  const note = ({ span }: Named, says: string) => noteOn(context, 'wrong-program', 'high', span, says);
  if (addressed !== null) {
    const own = { ...addressed.program, name: addressed.program?.name ?? addressed.name };
    return spoken
      .filter((one) => !isMeant(one, own, context))
      .map((one) =>
        note(
          one,
          say`This goes to ${own.name}, and here it names ${one.name}. Correct the name: a wrong one ends the reading.`,
        ),
      );
  }
  if (kind === 'personal-statement') {
    return spoken
      .filter(isNamed)
      .map((one) =>
        note(
          one,
          say`One statement goes to many programs, and this names ${one.name}. Take the name out, or keep a copy of the statement for this program alone.`,
        ),
      );
  }
  const [first, ...rest] = spoken.filter(isNamed);
  if (!first || kind === 'faculty-email') return [];
  return rest
    .filter(({ name }) => !sharesWord(name, first.name))
    .map((one) =>
      note(
        one,
        say`Here it names ${one.name}, and before it ${first.name}. If the text goes to one of them, take the other out.`,
      ),
    );
}

const isNamed = ({ as }: Named): boolean => as !== 'place';

/** Whether a name of the text may be the program that it goes to. */
function isMeant(
  { name, as }: Named,
  own: { name: string; city?: string; state?: string },
  { addressed, facts }: NoteContext,
): boolean {
  if (addressed === null) return true;
  if (as === 'place') return !isElsewhere(name, placesOf(addressed, facts), facts);
  const isOwnNickname = nicknameMeans(name, `${own.name} ${own.city ?? ''}`);
  return isOwnNickname ?? (mayMean(name, own) && !isAnother(name, own.name, addressed.program, facts));
}

function sharesWord(a: string, b: string): boolean {
  return mayMean(a, { name: b }) || mayMean(b, { name: a });
}
