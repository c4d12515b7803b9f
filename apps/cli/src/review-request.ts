/** What stands on the command line around a text to be reviewed: for whom it is, and the person's other texts. */
import type { Facts, SpecialtyId } from '@matchwright/facts';
import { profileContext } from '@matchwright/inputs';
import { readDocument } from '@matchwright/inputs/document';
import { isLetterKind, type LetterPolicy, type OtherText, type ReviewKind } from '@matchwright/words';
import { BadInput } from './bad-input.ts';
import { specialtyNamed } from './commands/arguments.ts';
import { readSeasonFile } from './read-season.ts';
import { readBytes, type Terminal } from './terminal/terminal.ts';

export interface LetterFlags {
  kind: ReviewKind;
  specialty?: SpecialtyId;
  program?: string;
  interviewed?: string;
  policy?: LetterPolicy;
  season?: string;
  beside?: string[];
}

/** The words of a document. @throws {BadInput} naming the file and what to do */
export async function readText(path: string): Promise<{ name: string; text: string }> {
  const { name, bytes } = await readBytes(path);
  const document = await readDocument(bytes);
  if (!document.ok) throw new BadInput(`${name}: ${document.says}`);
  return { name, text: document.text };
}

/** `--beside FOR=FILE`: other texts of the person, each with the specialty or the program that it is for. */
export function readBeside({ kind, beside = [] }: LetterFlags): Promise<OtherText[]> {
  return Promise.all(
    beside.map(async (word): Promise<OtherText> => {
      const at = word.indexOf('=');
      const [whom, path] = [word.slice(0, at).trim(), word.slice(at + 1).trim()];
      if (at < 1 || whom === '' || path === '')
        throw new BadInput(
          `--beside ${word}: expected whom it is for and its file, such as pediatrics=peds.docx or "Mercy Hospital=letter.txt".`,
        );
      const { text } = await readText(path);
      if (isLetterKind(kind))
        return { kind: kind === 'update-letter' ? kind : 'letter-of-intent', text, program: whom };
      const specialty = specialtyNamed(whom);
      if (!specialty) throw new BadInput(`--beside ${word}: ${whom} is no specialty that we know.`);
      return { kind, text, specialty };
    }),
  );
}

export interface LetterFacts {
  interviewed?: string | undefined;
  policy?: LetterPolicy | undefined;
  /** What the person wrote down of the program and of its interviews. */
  notes: string[];
}

/** What a season file knows of the program: the day of the last interview, whether it wants letters, and the person's notes. */
export async function readLetterFacts(
  terminal: Terminal,
  { kind, program, interviewed, policy, season }: LetterFlags,
  facts: Facts,
  today: string,
): Promise<LetterFacts> {
  if (season === undefined) return { interviewed, policy, notes: [] };
  if (!isLetterKind(kind) || program === undefined)
    throw new BadInput('--season is for a letter to a program: name it with --program.');
  const { name, log } = await readSeasonFile(terminal, season, facts, today);
  const code = profileContext(facts, today).programCode?.(program) ?? program;
  const application = log.applications.find((one) => one.program === code || one.name === program);
  if (!application) throw new BadInput(`${name}: it has no application to ${program}.`);
  const held = application.interviews.filter(
    ({ cancelled, start }) => cancelled !== true && start !== undefined,
  );
  const last = held.toSorted((a, b) => (a.start ?? '').localeCompare(b.start ?? '')).at(-1);
  const notes = [...held.map((interview) => interview.notes), application.notes];
  return {
    interviewed: interviewed ?? last?.start?.slice(0, 10),
    policy: policy ?? last?.thankYou,
    notes: notes.flatMap((note) => (note?.trim() ? [note.trim()] : [])),
  };
}
