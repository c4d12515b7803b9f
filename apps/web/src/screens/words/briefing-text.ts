import type { LetterRequest, StoryQuestion } from '@matchwright/engine/advice';
import { dayOf } from '../../text/dates.ts';
import { listed } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';

const t = roomPhrases.words.briefing;

/** Answers of the story that an author may want to know. */
const FOR_AUTHORS: readonly string[] = ['scene', 'adults', 'children', 'continuity', 'background', 'goals'];

export function storyFor(questions: readonly StoryQuestion[]): StoryQuestion[] {
  return questions.filter(({ id, text }) => FOR_AUTHORS.includes(id) && text.trim() !== '');
}

/** What the applicant needs to know: where the letter goes, by when, and what is true once a day has passed. */
export function briefingDates({ specialties, status, dates }: LetterRequest, today: string): string[] {
  const goes = t.goesTo(namesOf(specialties));
  if (!dates) return [goes];
  const ask = dates.ask < today ? t.askPassed(dayOf(dates.ask)) : t.askBy(dayOf(dates.ask));
  const upload = dates.upload < today ? t.uploadPassed(dayOf(dates.upload)) : t.uploadBy(dayOf(dates.upload));
  return [goes, ...(status === 'asked' ? [] : [ask]), upload, ...(dates.lost ? [dates.lost] : [])];
}

export interface SheetFacts {
  /** The author by name; null while nobody is named. */
  author: string | null;
  /** Where and when both worked together; null when the profile does not say. */
  work: string | null;
  shared: string;
  story: readonly StoryQuestion[];
  /** ISO date. */
  today: string;
}

/** The sheet that an author reads, as plain text: it speaks as the applicant, and says no day that has passed. */
export function briefingText(
  { specialties, authorPoints, dates }: LetterRequest,
  { author, work, shared, story, today }: SheetFacts,
): string {
  const { sheet } = t;
  const groups = [
    [
      author === null ? sheet.title : sheet.titleFor(author),
      sheet.goesTo(namesOf(specialties)),
      ...(dates ? [dates.upload < today ? sheet.soon : sheet.uploadBy(dayOf(dates.upload))] : []),
    ],
    work === null ? [] : [`${sheet.work}:`, work],
    [`${sheet.points}:`, ...authorPoints.map(point)],
    shared.trim() === '' ? [] : [`${sheet.story}:`, shared.trim()],
    story.length === 0
      ? []
      : [`${sheet.fromStory}:`, ...story.map(({ title, text }) => point(`${title}: ${text.trim()}`))],
  ];
  return groups
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

const namesOf = (ids: LetterRequest['specialties']): string =>
  listed(ids.map((id) => phrases.list.shortSpecialty[id]));
const point = (text: string): string => `- ${text}`;
