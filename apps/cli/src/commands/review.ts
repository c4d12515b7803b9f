import { forSeason, nextSeason } from '@matchwright/facts';
import { closest } from '@matchwright/inputs';
import { createReviewer, LETTER_POLICIES, REVIEW_KINDS, type ReviewKind } from '@matchwright/words';
import { loadPack } from '@matchwright/words/pack';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { BadInput } from '../bad-input.ts';
import { parseToday } from '../clock.ts';
import { factsOnDisk } from '../facts-on-disk.ts';
import { present } from '../present.ts';
import { readProfile } from '../read-profile.ts';
import { type LetterFlags, readBeside, readLetterFacts, readText } from '../review-request.ts';
import { opinionRequest } from '../second-opinion/opinion-request.ts';
import { secondOpinion } from '../second-opinion/second-opinion.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { opinionText, reviewText } from '../views/review-view.ts';
import { examples, parseCount, parseSpecialty, settleFile, sharedOptions } from './arguments.ts';

const FILE_ARGUMENT = 'file with the text (TXT, DOCX or PDF), or - for standard input';

interface ReviewFlags extends LetterFlags {
  profile?: string;
  secondOpinion?: string;
  model?: string;
  yes?: boolean;
  wait: number;
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
    .option(
      '--interviewed <date>',
      'the day of your interview there, to say when a note of thanks goes',
      parseToday,
    )
    .addOption(
      new Option('--policy <word>', 'whether that program wants letters after the interview').choices(
        LETTER_POLICIES,
      ),
    )
    .option('--season <file>', 'your season file, for the interview and the policy of the program')
    .option(
      '--beside <for=file>',
      'another text of yours: a statement by its specialty, a letter of intent or an update by its program',
      (word, before: string[] = []) => [...before, word],
    )
    .option(
      '--second-opinion <url>',
      'also ask an OpenAI-compatible endpoint of your own. Off unless you name one; what is sent is shown first',
    )
    .option('--model <name>', 'the model to ask there')
    .option('--yes', 'send it without asking')
    .option('--wait <seconds>', 'how long to wait for its answer', parseCount, 120)
    .addHelpText(
      'after',
      examples(
        ['matchwright review statement.docx --kind personal-statement --specialty med-peds', 'a statement'],
        ['matchwright review answer.txt --kind score-answer --profile me.yaml', 'with your profile'],
        ['matchwright review letter.txt --kind letter-of-intent --json', 'for another program to read'],
        [
          'matchwright review note.txt --kind thank-you --program 1471320M1 --season mine.yaml',
          'by what your season file knows',
        ],
        [
          'matchwright review answer.txt --kind score-answer --second-opinion URL --model NAME',
          'a model of your own reads it too',
        ],
      ),
    )
    .action(async (argument: string | undefined, flags: ReviewFlags, command: Command) => {
      const { file } = settleFile(argument, {}, FILE_ARGUMENT);
      const { json, today, factsFrom } = sharedOptions(command);
      const facts = factsOnDisk(factsFrom);
      const { name, text } = await readText(file);
      const { kind, specialty, program: addressed, secondOpinion: endpoint, model } = flags;
      if (endpoint !== undefined && model === undefined)
        throw new BadInput('--model is missing: name the model that the endpoint shall ask.');
      const asked = endpoint && model ? opinionRequest(endpoint, model, text, flags) : null;
      const own =
        flags.profile === undefined ? null : await readProfile(terminal, flags.profile, facts, today);
      const season = own?.profile.season ?? nextSeason(facts, today);
      const reviewer = createReviewer(await loadPack(), forSeason(facts, season), today);
      const reviewed = reviewer.review({
        ...{ kind, text, specialty, profile: own?.profile, program: addressed },
        ...(await readLetterFacts(terminal, flags, facts, today)),
        others: await readBeside(flags),
      });
      if (!reviewed.ok) throw new BadInput(`${name}: ${reviewed.says}`);
      const { review } = reviewed;
      // Our own review does not hang on somebody else's endpoint: it is shown even when that one fails.
      let failed: BadInput | null = null;
      const opinion = asked && (await secondOpinion(terminal, asked, flags).catch(failing));
      await present(terminal, { json }, opinion ? { ...review, secondOpinion: opinion } : review, {
        text: () => [
          ...reviewText(review, facts.sources, terminal.screen),
          ...(opinion ? opinionText(opinion, facts.sources, terminal.screen) : []),
        ],
      });
      if (failed) throw failed;

      function failing(problem: unknown): null {
        if (!(problem instanceof BadInput)) throw problem;
        failed = problem;
        return null;
      }
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
