import type { LetterAuthor } from '@matchwright/engine/advice';
import type { Profile } from '@matchwright/inputs';
import { monthOf } from '../../text/dates.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';

const t = roomPhrases.words.briefing;

/** Where and when an author saw the person work, by the profile; null when it does not say. */
export function sharedWork(author: LetterAuthor | undefined, profile: Profile | null): string | null {
  const index = /^experience\[(\d+)\]$/.exec(author?.experience ?? '')?.[1];
  const item = index === undefined ? undefined : profile?.experience[Number(index)];
  if (!item) return null;
  const { kind, name, from, to } = item;
  const when = from === undefined ? null : period(from, to);
  return [name?.trim(), phrases.profile.experience.kinds[kind], when].filter(Boolean).join(', ');
}

function period(from: string, to: string | undefined): string {
  const [first, last] = [from, to ?? null].map((day) => day && monthOf(day.slice(0, 7)));
  if (!last) return t.since(first as string);
  return first === last ? (first as string) : t.between(first as string, last);
}

/** The name that the person gave an author; null for one who is only known by the work. */
export function authorName(author: LetterAuthor | undefined, profile: Profile | null): string | null {
  const index = /^letters\[(\d+)\]$/.exec(author?.path ?? '')?.[1];
  const name = index === undefined ? '' : (profile?.letters[Number(index)]?.author?.trim() ?? '');
  return name === '' ? null : name;
}
