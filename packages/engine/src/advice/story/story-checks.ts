import { say } from '@matchwright/speech';
import type { Situation } from '../situation.ts';
import { absentClaims } from './absent-claims.ts';
import { agesIn } from './ages.ts';
import { cliches } from './cliches.ts';
import { contradictions } from './contradictions.ts';
import { oneRemark } from './one-remark.ts';
import { patientNames } from './privacy.ts';
import { sentencesOf, wordCount } from './sentences.ts';
import { type Tone, toneMarks } from './tone.ts';

/** Questions that are answered in prose. */
export type StoryField =
  | 'scene'
  | 'context'
  | 'why'
  | 'adults'
  | 'children'
  | 'continuity'
  | 'background'
  | 'goals';

export type StoryCheckId =
  | 'story.context-long'
  | 'story.blame'
  | 'story.excuse'
  | 'story.apology'
  | 'story.contradicts-profile'
  | 'story.not-in-profile'
  | 'story.patient-name'
  | 'story.cliche'
  | 'story.no-evidence'
  | 'story.one-age'
  | 'story.short';

/** One remark about one answer. */
export interface StoryCheck {
  id: StoryCheckId;
  /** Path of the answer: `story.context`, `story.growth[1].says`. */
  path: string;
  says: string;
  /** The words that it is about, with their place in the answer; null when it is about the whole. */
  words: { text: string; start: number; end: number } | null;
  /** Path of the profile that says otherwise. */
  against: string | null;
}

export const CHECK_FIGURES = [
  'advice.story.context_sentences',
  'advice.story.context_words',
  'advice.story.least_words',
] as const;

const TONES: Partial<Record<StoryField | 'growth', readonly Tone[]>> = {
  context: ['blame', 'excuse', 'apology'],
  growth: ['blame', 'excuse', 'apology'],
  why: ['apology'],
  goals: ['apology'],
};
/** A scene or a thanks may hold any of these words; only the parts that explain are read for them. */
const TONE_SAYS: Record<Tone, string> = {
  blame: say`This may sound like blame. Say what happened, then what you did. If you do not mean it so, leave it.`,
  excuse: say`This may sound like an excuse. Say what you changed instead; readers trust that more.`,
  apology: say`You need not apologize for a score. Say what it taught you to do.`,
};
const NAME_SAYS = say`This may name a patient. Take the name out, and change what could tell who it is: a statement is no place for it.`;
const CLICHE_SAYS = say`Very many statements say this. Say what only you saw and did.`;
const NEED_LENGTH: ReadonlySet<string> = new Set<StoryField>(['scene', 'why', 'goals']);

/** Every remark about one answer, in the order of its words; none about an empty one. */
export function checkAnswer(
  field: StoryField | 'growth',
  path: string,
  text: string,
  situation: Situation,
): StoryCheck[] {
  if (text.trim() === '') return [];
  const about = (id: StoryCheckId, says: string): StoryCheck => ({
    id,
    path,
    says,
    words: null,
    against: null,
  });
  return oneRemark([
    ...whole(field, text, situation).map(([id, says]) => about(id, says)),
    ...toneMarks(text, TONES[field] ?? []).map(
      ({ tone, words, start, end }): StoryCheck => ({
        ...about(`story.${tone}`, TONE_SAYS[tone]),
        words: { text: words, start, end },
      }),
    ),
    ...contradictions(text, situation).map(
      ({ says, start, end, against }): StoryCheck => ({
        ...about('story.contradicts-profile', says),
        words: { text: text.slice(start, end), start, end },
        against,
      }),
    ),
    ...absentClaims(text, situation).map(
      ({ says, against, ...words }): StoryCheck => ({
        ...about('story.not-in-profile', says),
        words,
        against,
      }),
    ),
    ...patientNames(text).map((words): StoryCheck => ({ ...about('story.patient-name', NAME_SAYS), words })),
    ...cliches(text).map((words): StoryCheck => ({ ...about('story.cliche', CLICHE_SAYS), words })),
  ]);
}

function whole(field: StoryField | 'growth', text: string, situation: Situation): [StoryCheckId, string][] {
  const words = wordCount(text);
  const least = situation.figure('advice.story.least_words');
  const found: [StoryCheckId, string][] = [];
  if (field === 'context') found.push(...tooLong(text, words, situation));
  if (NEED_LENGTH.has(field) && words < least)
    found.push([
      'story.short',
      words === 1
        ? say`Only 1 word so far. Add what only you can know: a place, a face, what you did.`
        : say`Only ${words} words so far. Add what only you can know: a place, a face, what you did.`,
    ]);
  if (field === 'scene' && situation.specialties.includes('med-peds')) {
    const { child, adult } = agesIn(text);
    if (!child || !adult) {
      found.push(['story.one-age', oneAge(child, adult)]);
    }
  }
  return found;
}

function oneAge(child: boolean, adult: boolean): string {
  const best = say`A Med-Peds statement opens best where both ages meet.`;
  if (child) return `${say`We see no adult in this scene.`} ${best}`;
  return `${adult ? say`We see no child in this scene.` : say`We see no child and no adult in this scene.`} ${best}`;
}

function tooLong(text: string, words: number, situation: Situation): [StoryCheckId, string][] {
  const sentences = sentencesOf(text).length;
  const most = situation.figure('advice.story.context_sentences');
  const mostWords = situation.figure('advice.story.context_words');
  if (sentences <= most && words <= mostWords) return [];
  return [
    [
      'story.context-long',
      sentences > most
        ? say`This is ${sentences} sentences; ${most} are enough. The rest of the page belongs to your growth.`
        : say`This is ${words} words; ${mostWords} are enough. The rest of the page belongs to your growth.`,
    ],
  ];
}
