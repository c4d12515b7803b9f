import { say } from '@matchwright/speech';
import { dateWords } from '../../dates/date-words.ts';
import { capitalised, listed } from '../../words/word-forms.ts';
import { type LetterAuthor, letterAuthors } from '../letters/letter-author.ts';
import { LETTER_LEAD_TIMES, letterCalendar, letterDates } from '../letters/letter-dates.ts';
import { letterSets } from '../letters/letter-sets.ts';
import { programLetters } from '../letters/program-letters.ts';
import { SCORE_FIGURES, scoreConcerns } from '../letters/score-concern.ts';
import { LETTER_FIGURES, letterFigures, sawWorkInUs } from '../letters/set-worth.ts';
import { cannotTell, rule, SILENT } from '../rule.ts';
import type { Situation } from '../situation.ts';
import { paragraph } from './in-words.ts';
import { notSaid, notThere, pathTo, uploadDue } from './letter-advice-words.ts';

/** Authors whose letter would go to some specialty: the others need not be asked. */
function chosenOf(situation: Situation): LetterAuthor[] {
  const authors = letterAuthors(situation);
  const sets = letterSets(authors, situation.specialties, letterFigures(situation));
  const sent = new Set(
    sets.flatMap(({ places }) => places.filter((place) => place.sent).map(({ author }) => author)),
  );
  return authors.filter(({ path }) => sent.has(path));
}

const namesOf = (authors: readonly LetterAuthor[]) => listed(authors.map(({ name }) => name));
const pathsOf = (authors: readonly LetterAuthor[]) => authors.map(({ path }) => path);

/** Programs that a sentence names. */
const NAMED = 3;

export const LETTER_ADVICE = [
  rule<{ names: string; many: boolean; lost: string | null; upload: string; over: boolean }>({
    id: 'letters.ask-now',
    kind: 'missing',
    topic: 'letters',
    when: say`A letter that you plan is not asked for, and the day to ask has come.`,
    fields: ['letters', 'experience'],
    parameters: [...LETTER_LEAD_TIMES],
    judge(situation) {
      const calendar = letterCalendar(situation);
      const waiting = chosenOf(situation).filter(({ status }) => status === 'planned' || status === 'likely');
      const [first] = waiting;
      if (!calendar || !first || situation.today < calendar.ask) return SILENT;
      const { lost, state, upload } = letterDates(first, calendar, situation.today);
      return {
        status: 'speaks',
        severity: state === 'ahead' ? 'medium' : 'high',
        values: {
          names: namesOf(waiting),
          many: waiting.length > 1,
          lost,
          upload,
          over: state === 'lost',
        },
        fields: pathsOf(waiting),
      };
    },
    text: {
      title: () => say`Time to ask for letters`,
      says: ({ names, many, lost, upload, over }) =>
        paragraph(say`You have not asked ${names} yet.`, uploadDue(many, over, upload), lost ?? ''),
      do: ({ upload, over }) => [
        say`Ask this week, in person or by video.`,
        over
          ? say`Ask how soon they can upload it.`
          : say`Name the day: the letter should be uploaded by ${dateWords(upload)}.`,
        say`When they have agreed, mark the letter as asked and note the date.`,
      ],
    },
  }),
  rule<{ names: string; many: boolean; upload: string; over: boolean }>({
    id: 'letters.remind',
    kind: 'missing',
    topic: 'letters',
    when: say`You asked for a letter, it is not there, and the day of a reminder has come.`,
    fields: ['letters'],
    parameters: [...LETTER_LEAD_TIMES],
    judge(situation) {
      const { today } = situation;
      const calendar = letterCalendar(situation);
      if (!calendar) return SILENT;
      const due = chosenOf(situation).filter((author) => {
        if (author.status !== 'asked') return false;
        const { reminders, upload } = letterDates(author, calendar, today);
        return today > upload || reminders.some((day) => day <= today);
      });
      if (due.length === 0) return SILENT;
      return {
        status: 'speaks',
        severity: today > calendar.upload ? 'high' : 'medium',
        values: {
          names: namesOf(due),
          many: due.length > 1,
          upload: calendar.upload,
          over: today > calendar.upload,
        },
        fields: pathsOf(due),
      };
    },
    text: {
      title: ({ many }) => (many ? say`Letters to remind about` : say`A letter to remind about`),
      says: ({ names, many, upload, over }) => notThere(names, many, over, upload),
      do: () => [
        say`Send a short reminder: thank them, name the day, offer your documents again.`,
        say`If no answer comes within a week, ask somebody else as well.`,
      ],
    },
  }),
  rule<{ known: number }>({
    id: 'letters.med-peds-author',
    kind: 'missing',
    topic: 'letters',
    when: say`You want Med-Peds, and none of your letters comes from a Med-Peds physician.`,
    fields: ['letters', 'experience', 'preferences.specialties'],
    parameters: ['advice.letters.fewest'],
    judge(situation) {
      if (!situation.specialties.includes('med-peds')) return SILENT;
      const authors = letterAuthors(situation);
      if (authors.some(({ field }) => field === 'med-peds')) return SILENT;
      const open = authors.filter(({ field }) => field === null);
      if (open.length > 0) return cannotTell(...pathsOf(open).map((path) => `${path}.field`));
      return { status: 'speaks', severity: 'medium', values: { known: authors.length } };
    },
    text: {
      title: () => say`No letter from a Med-Peds physician`,
      says: ({ known }) =>
        paragraph(
          known === 0
            ? say`No author is entered yet.`
            : known === 1
              ? say`Your one author is not a Med-Peds physician.`
              : say`None of your ${known} authors is a Med-Peds physician.`,
          say`Somebody who does this work can say that you know what it is.`,
        ),
      do: () => [
        say`Look for a rotation, clinic or project with a Med-Peds physician. A hospital with a Med-Peds program is best.`,
        say`Internal medicine and pediatrics authors come first: a Med-Peds program should see both.`,
      ],
    },
  }),
  rule<{ names: string; many: boolean }>({
    id: 'letters.observed-only',
    kind: 'missing',
    topic: 'letters',
    when: say`Your US authors only watched you observe: none of them saw hands-on work.`,
    fields: ['letters', 'experience'],
    parameters: ['advice.letters.fewest'],
    judge(situation) {
      const us = letterAuthors(situation).filter((author) => author.us === true);
      if (us.length === 0 || us.some(sawWorkInUs)) return SILENT;
      const open = us.filter(({ handsOn }) => handsOn === null);
      if (open.length > 0) return cannotTell(...pathsOf(open).map((path) => `${path}.handsOn`));
      return {
        status: 'speaks',
        severity: 'medium',
        values: { names: namesOf(us), many: us.length > 1 },
        fields: pathsOf(us),
      };
    },
    text: {
      title: () => say`US letters from observing only`,
      says: ({ names, many }) =>
        many
          ? say`${capitalised(names)} work in the US, but did not see you care for patients. They cannot say how you would do as a resident.`
          : say`${capitalised(names)} works in the US, but did not see you care for patients. This author cannot say how you would do as a resident.`,
      do: () => [
        say`Plan one hands-on rotation in the US, with an attending who will see you work for four weeks.`,
        say`Until then, ask for what they did see: your questions, your reading, how you present a patient.`,
      ],
    },
  }),
  rule<{ what: string[] }>({
    id: 'letters.unknown-author',
    kind: 'missing',
    topic: 'letters',
    when: say`A letter in your profile lacks the author’s field, the country, or whether they saw hands-on work.`,
    fields: ['letters', 'experience'],
    parameters: ['advice.letters.fewest'],
    judge(situation) {
      const open = letterAuthors(situation).filter(
        ({ field, us, handsOn }) => field === null || us === null || handsOn === null,
      );
      if (open.length === 0) return SILENT;
      const paths = open.flatMap(({ path, field, us, handsOn }) =>
        Object.entries({ field, us, handsOn }).flatMap(([key, value]) =>
          value === null ? [pathTo(path, key)] : [],
        ),
      );
      return { status: 'speaks', severity: 'low', values: { what: open.map(notSaid) }, fields: paths };
    },
    text: {
      title: () => say`Say more about your authors`,
      says: ({ what }) =>
        say`Not entered yet: ${listed(what)}. What is not entered counts as no when we choose the letters for a program.`,
      do: () => [say`Fill in what is missing. It can change which letters go where.`],
    },
  }),
  rule<{ letters: number; limit: number }>({
    id: 'letters.over-limit',
    kind: 'missing',
    topic: 'letters',
    when: say`You have more letters than one program takes.`,
    fields: ['letters'],
    parameters: [...LETTER_FIGURES],
    judge(situation) {
      const { limit } = letterFigures(situation);
      const letters = letterAuthors(situation).filter(({ status }) => status !== 'likely').length;
      if (letters <= limit) return SILENT;
      return { status: 'speaks', severity: 'low', values: { letters, limit } };
    },
    text: {
      title: ({ letters }) => say`${letters} letters: choose for each specialty`,
      says: ({ letters, limit }) =>
        say`One program takes ${limit} letters at most. You have or plan ${letters}, so you choose which ${limit} each specialty sees.`,
      do: () => [
        say`Use the table of authors and specialties. Assign the letters program by program in ERAS.`,
      ],
    },
  }),
  rule<{ concerns: string; names: string }>({
    id: 'letters.peer-comparison',
    kind: 'missing',
    topic: 'letters',
    when: say`Your scores raise a question, and a letter is still to be written that can answer it.`,
    fields: ['exams', 'letters', 'experience'],
    parameters: [...SCORE_FIGURES],
    judge(situation) {
      const concerns = scoreConcerns(situation);
      const open = chosenOf(situation).filter(({ status }) => status !== 'received');
      if (concerns.length === 0 || open.length === 0) return SILENT;
      return {
        status: 'speaks',
        severity: 'low',
        values: { concerns: listed(concerns), names: namesOf(open) },
        fields: ['exams', ...pathsOf(open)],
      };
    },
    text: {
      title: () => say`Letters can answer your scores`,
      says: ({ concerns, names }) =>
        say`Readers will see ${concerns}. A letter that compares your work with that of other residents answers it better than you can. You can still ask for this: ${names}.`,
      do: () => [
        say`Tell each author about your scores yourself, before they agree.`,
        say`Ask for a plain comparison with students and residents they have worked with.`,
      ],
    },
  }),
  rule<{ names: string; shut: number; known: number }>({
    id: 'letters.program-rule',
    kind: 'missing',
    topic: 'letters',
    when: say`You have enough letters in sight, and a program that you want asks for more or for others.`,
    fields: ['letters', 'experience'],
    parameters: ['advice.letters.fewest'],
    judge(situation) {
      const authors = letterAuthors(situation);
      // With fewer than any application needs, this says nothing new.
      if (authors.length < letterFigures(situation).fewest) return SILENT;
      const programs = programLetters(situation, authors);
      const shut = programs.filter(({ planned }) => planned === 'not-met');
      if (shut.length === 0) return SILENT;
      const named = shut.slice(0, NAMED);
      return {
        status: 'speaks',
        severity: 'medium',
        values: { names: listed(named.map(({ name }) => name)), shut: shut.length, known: programs.length },
        sources: named.map(({ source }) => source),
      };
    },
    text: {
      title: ({ shut }) =>
        shut === 1 ? say`One program asks for other letters` : say`${shut} programs ask for other letters`,
      says: ({ names, shut, known }) =>
        paragraph(
          say`We know what ${known} of the programs in your specialties say about letters.`,
          shut > NAMED
            ? say`At ${shut} of them your letters fall short, even when all you plan arrive, for example ${names}.`
            : say`At ${shut} of them your letters fall short, even when all you plan arrive: ${names}.`,
        ),
      do: () => [
        say`Look at the list of programs on the page about letters, and check the program’s own page: some statements are old.`,
        say`Find one more author before you apply there.`,
      ],
    },
  }),
];
