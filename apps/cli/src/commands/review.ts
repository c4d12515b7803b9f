import { forSeason, nextSeason, type SpecialtyId } from '@matchwright/facts';
import { closest } from '@matchwright/inputs';
import { readDocument } from '@matchwright/inputs/document';
import { createReviewer, REVIEW_KINDS, type ReviewKind } from '@matchwright/words';
import { loadPack } from '@matchwright/words/pack';
import { type Command, InvalidArgumentError } from 'commander';
import { BadInput } from '../bad-input.ts';
import { factsOnDisk } from '../facts-on-disk.ts';
import { present } from '../present.ts';
import { readProfile } from '../read-profile.ts';
import { readBytes, type Terminal } from '../terminal/terminal.ts';
import { reviewText } from '../views/review-view.ts';
import { examples, parseSpecialty, settleFile, sharedOptions } from './arguments.ts';

const FILE_ARGUMENT = 'file with the text (TXT, DOCX or PDF), or - for standard input';

interface ReviewFlags {
  kind: ReviewKind;
  specialty?: SpecialtyId;
  profile?: string;
  program?: string;
}

export function addReviewCommand(program: Command, terminal: Terminal): void {
  program
    .command('review')
    .summary('a statement, answer or letter: its parts, and remarks on its words')
    .description(
      'Reads your text as a careful faculty member would: which parts are there, which words may harm you, what ' +
        'contradicts your profile, and the language. Every remark names its words. We write nothing for you.',
    )
    .argument('[file]', FILE_ARGUMENT)
    .requiredOption('--kind <kind>', `one of ${REVIEW_KINDS.join(', ')}`, parseKind)
    .option('--specialty <name>', 'the specialty that it is for', parseSpecialty)
    .option('--profile <file>', 'your profile, to compare dates, scores and places')
    .option('--program <name>', 'the program that it goes to, by NRMP code or name')
    .addHelpText(
      'after',
      examples(
        ['matchwright review statement.docx --kind personal-statement --specialty med-peds', 'a statement'],
        ['matchwright review answer.txt --kind score-answer --profile me.yaml', 'with your profile'],
        ['matchwright review letter.txt --kind letter-of-intent --json', 'for another program to read'],
      ),
    )
    .action(async (argument: string | undefined, flags: ReviewFlags, command: Command) => {
      const { file } = settleFile(argument, {}, FILE_ARGUMENT);
      const { json, today, factsFrom } = sharedOptions(command);
      const facts = factsOnDisk(factsFrom);
      const { name, bytes } = await readBytes(file);
      const document = await readDocument(bytes);
      if (!document.ok) throw new BadInput(`${name}: ${document.says}`);
      const own =
        flags.profile === undefined ? null : await readProfile(terminal, flags.profile, facts, today);
      const season = own?.profile.season ?? nextSeason(facts, today);
      const reviewer = createReviewer(await loadPack(), forSeason(facts, season), today);
      const { kind, specialty, program: addressed } = flags;
      const reviewed = reviewer.review({
        kind,
        text: document.text,
        specialty,
        profile: own?.profile,
        program: addressed,
      });
      if (!reviewed.ok) throw new BadInput(`${name}: ${reviewed.says}`);
      await present(terminal, { json }, reviewed.review, {
        text: () => reviewText(reviewed.review, facts.sources, terminal.screen),
      });
    });
}

/** @throws {InvalidArgumentError} naming the choices */
function parseKind(word: string): ReviewKind {
  const kind = REVIEW_KINDS.find((one) => one === word.trim().toLowerCase());
  if (kind) return kind;
  const near = closest(word, REVIEW_KINDS);
  throw new InvalidArgumentError(
    `Expected one of ${REVIEW_KINDS.join(', ')}.${near ? ` Did you mean ${near}?` : ''}`,
  );
}
