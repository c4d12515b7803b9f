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

/** Where the letter goes and by when, a sentence each. */
export function briefingDates({ specialties, status, dates }: LetterRequest): string[] {
  const names = listed(specialties.map((id) => phrases.list.shortSpecialty[id]));
  return [
    t.goesTo(names),
    ...(dates && status !== 'asked' ? [t.askBy(dayOf(dates.ask))] : []),
    ...(dates ? [t.uploadBy(dayOf(dates.upload))] : []),
  ];
}

/** A briefing sheet as plain text: points and the person's own words. */
export function briefingText(
  request: LetterRequest,
  shared: string,
  story: readonly StoryQuestion[],
): string {
  const groups = [
    [request.title, ...briefingDates(request)],
    [`${t.points}:`, ...request.points.map(point)],
    shared.trim() === '' ? [] : [`${t.story}:`, shared.trim()],
    story.length === 0
      ? []
      : [`${t.fromStory}:`, ...story.map(({ title, text }) => point(`${title}: ${text.trim()}`))],
  ];
  return groups
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

const point = (text: string): string => `- ${text}`;
