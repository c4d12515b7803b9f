import type { TextDraft } from '../../storage/text-drafts.ts';
import { momentOf } from '../../text/dates.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import type { OpenDraft } from './use-open-draft.ts';

const t = roomPhrases.words;

/** What a draft is called: its kind, and whom or what it is for. */
export function draftName({
  kind,
  specialty,
  program,
}: Pick<TextDraft, 'kind' | 'specialty' | 'program'>): string {
  const name = t.kinds[kind as OpenDraft['kind']] ?? '';
  const to = specialty ? phrases.list.shortSpecialty[specialty] : program.trim();
  return to === '' ? name : t.draftFor(name, to);
}

const FIRST_WORDS = 48;

/** The first words of a text, which tell drafts of one kind apart; empty while there are none. */
export function firstWords({ text }: Pick<TextDraft, 'text'>): string {
  const line = text.trim().replace(/\s+/g, ' ');
  if (line.length <= FIRST_WORDS) return line;
  const cut = line.slice(0, FIRST_WORDS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), FIRST_WORDS / 2))}…`;
}

/** The name of a draft among others of its kind: with its first words, and when it was saved. */
export function draftLabel(draft: TextDraft): string {
  const begins = firstWords(draft);
  const saved = momentOf(new Date(draft.savedAt));
  return t.draftAmong(draftName(draft), begins === '' ? t.draftEmpty : t.quoted(begins), saved);
}
