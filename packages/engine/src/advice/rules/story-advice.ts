import { say } from '@matchwright/speech';
import { listed } from '../../words/word-forms.ts';
import { type AnyRule, type Rule, rule, SILENT } from '../rule.ts';
import type { Situation } from '../situation.ts';
import { CONCERN_FIGURES, storyConcerns } from '../story/concerns.ts';
import { storyClaims } from '../story/growth.ts';
import { STATEMENT_RULES } from '../story/statement-rules.ts';
import { CHECK_FIGURES, type StoryCheck, type StoryCheckId } from '../story/story-checks.ts';
import { storyQuestions } from '../story/story-questions.ts';
import { paragraph } from './in-words.ts';

interface Read {
  answered: boolean;
  checks: StoryCheck[];
}

/** Read once for all rules: they are asked again at every letter typed. */
const known = new WeakMap<Situation, Read>();

function readStory(situation: Situation): Read {
  const before = known.get(situation);
  if (before) return before;
  const answers = [...storyQuestions(situation, []), ...storyClaims(situation)];
  const read = {
    answered: answers.some(({ text }) => text.trim() !== ''),
    checks: answers.flatMap(({ checks }) => checks),
  };
  known.set(situation, read);
  return read;
}

interface Remarks {
  count: number;
  /** The words that they point to, in quotes. */
  quoted: string;
  /** What each says, once. */
  says: string[];
}

type About = Pick<Rule<Remarks>, 'id' | 'when' | 'text'> & { severity: 'high' | 'medium' | 'low' };

/** A rule that speaks when there are remarks of its id. */
function remarkRule({ id, when, severity, text }: About & { id: StoryCheckId }): AnyRule {
  return rule<Remarks>({
    id,
    kind: 'missing',
    topic: 'specialty',
    when,
    fields: ['story'],
    parameters: [...CHECK_FIGURES],
    judge(situation) {
      const found = readStory(situation).checks.filter((check) => check.id === id);
      if (found.length === 0) return SILENT;
      const quoted = listed(
        found.slice(0, 3).flatMap(({ words }) => (words ? [`“${words.text.trim()}”`] : [])),
      );
      const says = [...new Set(found.map((check) => check.says))];
      const fields = found.flatMap(({ path, against }) => (against === null ? [path] : [path, against]));
      return {
        status: 'speaks',
        severity,
        values: { count: found.length, quoted, says },
        fields: [...new Set(fields)],
      };
    },
    text,
  });
}

export const STORY_ADVICE = [
  rule<{ concerns: number }>({
    id: 'story.start',
    kind: 'missing',
    topic: 'specialty',
    when: say`You have not answered any question of the story yet.`,
    fields: ['story'],
    parameters: [...STATEMENT_RULES],
    judge(situation) {
      if (readStory(situation).answered) return SILENT;
      return { status: 'speaks', severity: 'low', values: { concerns: storyConcerns(situation).length } };
    },
    text: {
      title: () => say`Your story is not begun`,
      says: ({ concerns }) =>
        concerns > 0
          ? say`Each specialty needs its own statement, and yours has something to explain. Start with your own answers; the outline follows from them.`
          : say`Each specialty needs its own statement. Start with your own answers; the outline follows from them.`,
      do: () => [
        say`Answer one question on the page about your story. Ten minutes are enough for the first.`,
      ],
    },
  }),
  rule<{ concerns: string }>({
    id: 'story.context-missing',
    kind: 'missing',
    topic: 'specialty',
    when: say`Your profile has something to explain, your story is begun, and the context is not written.`,
    fields: ['story.context'],
    parameters: [...CONCERN_FIGURES],
    judge(situation) {
      const concerns = storyConcerns(situation);
      if (concerns.length === 0 || !readStory(situation).answered || situation.profile.story?.context?.trim())
        return SILENT;
      const first = concerns.slice(0, 3).map(({ says }) => says.charAt(0).toLowerCase() + says.slice(1));
      return {
        status: 'speaks',
        severity: 'medium',
        values: { concerns: listed(first) },
        fields: ['story.context', ...concerns.map(({ path }) => path)],
      };
    },
    text: {
      title: () => say`One or two sentences of context are missing`,
      says: ({ concerns }) =>
        say`Readers will see ${concerns}. If you do not explain it, they explain it to themselves.`,
      do: () => [say`Write one or two sentences: what happened, and when. Then go on to what you changed.`],
    },
  }),
  rule<{ needed: string }>({
    id: 'story.why-missing',
    kind: 'missing',
    topic: 'specialty',
    when: say`Your story is begun, and the reason for the specialty is not written.`,
    fields: ['story.why'],
    parameters: [...STATEMENT_RULES],
    judge(situation) {
      if (!readStory(situation).answered || situation.profile.story?.why?.trim()) return SILENT;
      const medPeds = situation.specialties.includes('med-peds');
      return {
        status: 'speaks',
        severity: medPeds ? 'high' : 'medium',
        values: { needed: medPeds ? say`why Med-Peds, and not one of the two` : say`why this specialty` },
      };
    },
    text: {
      title: ({ needed }) => say`Your story does not yet say ${needed}`,
      says: ({ needed }) => say`This is the question that every reader has: ${needed}.`,
      do: () => [say`Answer it in your own words. Begin with the week in which you knew.`],
    },
  }),
  remarkRule({
    id: 'story.contradicts-profile',
    when: say`Your story says something that your profile says otherwise: a score, an attempt, a year, a country, months.`,
    severity: 'high',
    text: {
      title: () => say`Your story and your profile differ`,
      says: ({ says }) => says.slice(0, 3).join(' '),
      do: () => [say`Correct the one that is wrong. A reader has both in front of them.`],
    },
  }),
  remarkRule({
    id: 'story.patient-name',
    when: say`Your story may name a patient.`,
    severity: 'high',
    text: {
      title: () => say`Your story may name a patient`,
      says: ({ quoted }) =>
        say`Read ${quoted} once more. Patients have a right to privacy, and readers notice.`,
      do: () => [
        say`Take the name out. Change the age, the place or the day if they could tell who it is.`,
        say`If it is not a patient, leave it.`,
      ],
    },
  }),
  remarkRule({
    id: 'story.not-in-profile',
    when: say`Your story tells of research, a publication, a US rotation, teaching or volunteer work that your profile lacks.`,
    severity: 'medium',
    text: {
      title: () => say`Your story tells of work that your profile lacks`,
      says: ({ quoted, says }) => paragraph(say`You write ${quoted}.`, ...says.slice(0, 2)),
      do: () => [say`Programs ask about what you write. Let each claim have an entry with dates.`],
    },
  }),
  remarkRule({
    id: 'story.cliche',
    when: say`Your story uses words that very many statements use.`,
    severity: 'low',
    text: {
      title: ({ count }) =>
        count === 1 ? say`A phrase that readers know` : say`${count} phrases that readers know`,
      says: ({ quoted }) =>
        say`Read ${quoted} once more. It may be true, but it could stand in any statement.`,
      do: () => [say`Put one thing in its place that only you can tell: what you saw, and what you did.`],
    },
  }),
  remarkRule({
    id: 'story.no-evidence',
    when: say`A claim of growth in your story has no fact of your profile behind it.`,
    severity: 'medium',
    text: {
      title: ({ count }) => (count === 1 ? say`A claim without proof` : say`${count} claims without proof`),
      says: ({ count }) =>
        count === 1
          ? say`For one claim of growth, nothing in your profile shows it yet.`
          : say`For ${count} claims of growth, nothing in your profile shows them yet.`,
      do: () => [say`Choose the entry of your profile that shows it, add the entry, or leave the claim out.`],
    },
  }),
  remarkRule({
    id: 'story.context-long',
    when: say`Your context is longer than one or two sentences.`,
    severity: 'medium',
    text: {
      title: () => say`The context is too long`,
      says: ({ says }) => says.join(' '),
      do: () => [say`Keep what happened and when. Cut the rest, or move it to growth.`],
    },
  }),
  remarkRule({
    id: 'story.blame',
    when: say`Words in your context or your growth may sound like blame.`,
    severity: 'medium',
    text: {
      title: () => say`This may sound like blame`,
      says: ({ quoted }) => say`Read ${quoted} once more. A reader may hear that others are at fault.`,
      do: () => [say`Say what happened, then what you did. If you do not mean it so, leave it.`],
    },
  }),
  remarkRule({
    id: 'story.excuse',
    when: say`Words in your context or your growth may sound like an excuse.`,
    severity: 'medium',
    text: {
      title: () => say`This may sound like an excuse`,
      says: ({ quoted }) =>
        say`Read ${quoted} once more. Readers have seen these words often, and trust them little.`,
      do: () => [say`Say what you changed, and what came of it.`],
    },
  }),
  remarkRule({
    id: 'story.apology',
    when: say`Your story apologizes.`,
    severity: 'low',
    text: {
      title: () => say`You need not apologize`,
      says: ({ quoted }) => say`Read ${quoted} once more. A score is a fact, not a fault.`,
      do: () => [say`Take the apology out, and say what the result taught you to do.`],
    },
  }),
  remarkRule({
    id: 'story.one-age',
    when: say`You want Med-Peds, and your opening scene names no child or no adult.`,
    severity: 'low',
    text: {
      title: () => say`Your opening scene shows one age`,
      says: ({ says }) => says.join(' '),
      do: () => [
        say`Look for a moment in which a child and an adult both mattered. Keep this scene for another statement.`,
      ],
    },
  }),
  remarkRule({
    id: 'story.short',
    when: say`Your scene, your reason or your goal is only a few words long.`,
    severity: 'low',
    text: {
      title: ({ count }) =>
        count === 1 ? say`One answer is very short` : say`${count} answers are very short`,
      says: () => say`A few words hold no story. Details that only you can know make a reader remember you.`,
      do: () => [say`Answer the questions beside it one by one, in your own words.`],
    },
  }),
];
