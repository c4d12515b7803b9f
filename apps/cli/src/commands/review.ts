import { type Facts, forSeason, nextSeason } from '@matchwright/facts';
import { closest } from '@matchwright/inputs';
import {
  createReviewer,
  LETTER_POLICIES,
  letterStanding,
  outlineOf,
  REVIEW_KINDS,
  type ReviewKind,
} from '@matchwright/words';
import { loadPack } from '@matchwright/words/pack';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { BadInput } from '../bad-input.ts';
import { parseToday } from '../clock.ts';
import { factsOnDisk } from '../facts-on-disk.ts';
import { present } from '../present.ts';
import { readProfile } from '../read-profile.ts';
import { type LetterFlags, readBeside, readLetterFacts, readText } from '../review-request.ts';
import { endpointRequest } from '../second-opinion/endpoint-request.ts';
import { secondOpinion } from '../second-opinion/second-opinion.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { opinionText, outlineText, reviewText } from '../views/review-view.ts';
import { examples, parseCount, parseSpecialty, settleFile, sharedOptions } from './arguments.ts';

const FILE_ARGUMENT = 'file with the text (TXT, DOCX or PDF), or - for standard input';

interface ReviewFlags extends LetterFlags {
  profile?: string;
  secondOpinion?: string;
  model?: string;
  yes?: boolean;
  outline?: boolean;
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
    .option(
      '--season <file>',
      'your season file, for the interview, your notes of it and the policy of the program',
    )
    .option('--outline', 'before you write: what each part is for, with your notes; reads no text')
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
        ['matchwright review --outline --kind update-letter', 'what it is made of, before you write'],
        [
          'matchwright review answer.txt --kind score-answer --second-opinion URL --model NAME',
          'a model of your own reads it too',
        ],
      ),
    )
    .action(async (argument: string | undefined, flags: ReviewFlags, command: Command) => {
      const { factsFrom, json, today } = sharedOptions(command);
      const world = { terminal, facts: factsOnDisk(factsFrom), json, today };
      if (flags.outline) await showOutline(flags, world);
      else await reviewFile(settleFile(argument, {}, FILE_ARGUMENT).file, flags, world);
    });
}

interface World {
  terminal: Terminal;
  facts: Facts;
  today: string;
  json: boolean;
}

async function reviewFile(file: string, flags: ReviewFlags, world: World): Promise<void> {
  const { terminal, facts, today, json } = world;
  const { name, text } = await readText(file);
  const asked = opinionAsked(text, flags);
  const own = flags.profile === undefined ? null : await readProfile(terminal, flags.profile, facts, today);
  const season = own?.profile.season ?? nextSeason(facts, today);
  const reviewer = createReviewer(await loadPack(), forSeason(facts, season), today);
  const { kind, specialty, program } = flags;
  const { interviewed, policy } = await readLetterFacts(terminal, flags, facts, today);
  const reviewed = reviewer.review({
    ...{ kind, text, specialty, profile: own?.profile, program, interviewed, policy },
    others: await readBeside(flags),
  });
  if (!reviewed.ok) throw new BadInput(`${name}: ${reviewed.says}`);
  const { review } = reviewed;
  const opinion = asked && (await secondOpinion(terminal, asked, text, flags).catch(refusal));
  const answered = opinion instanceof BadInput ? null : opinion;
  await present(terminal, { json }, answered ? { ...review, secondOpinion: answered } : review, {
    text: () => [
      ...reviewText(review, facts.sources, terminal.screen),
      ...(answered ? opinionText(answered, facts.sources, terminal.screen) : []),
    ],
  });
  // Our own review does not hang on somebody else's endpoint: it is shown even when that one fails.
  if (opinion instanceof BadInput) throw opinion;
}

/** @throws whatever is no refusal in plain words */
function refusal(problem: unknown): BadInput {
  if (problem instanceof BadInput) return problem;
  throw problem;
}

function opinionAsked(text: string, { secondOpinion: endpoint, model, kind, specialty }: ReviewFlags) {
  if (endpoint === undefined) return null;
  if (model === undefined)
    throw new BadInput('--model is missing: name the model that the endpoint shall ask.');
  return endpointRequest(endpoint, model, { kind, specialty, text });
}

async function showOutline(flags: ReviewFlags, { terminal, facts, today, json }: World): Promise<void> {
  const { kind, specialty = null, program } = flags;
  const { notes, interviewed, policy } = await readLetterFacts(terminal, flags, facts, today);
  const seasonal = forSeason(facts, nextSeason(facts, today));
  const asked = { kind, program, interviewed, policy, specialty: flags.specialty };
  const letter = letterStanding(asked, seasonal, today);
  const outline = { kind, parts: outlineOf(kind, specialty), notes, letter };
  await present(terminal, { json }, outline, {
    text: () => outlineText(outline, facts.sources, terminal.screen),
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
