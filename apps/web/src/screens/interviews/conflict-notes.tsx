import type { InterviewCalendar } from '@matchwright/engine/season';
import { Notice } from '../../parts/notice.tsx';
import { shown } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';

const t = roomPhrases.interviews.conflicts;

interface Props {
  id: string;
  calendar: InterviewCalendar;
  /** Where both interviews of a pair are shown, it is named at the earlier one alone. */
  once?: boolean;
}

/** What stands in the way of one interview, and what to do. */
export function ConflictNotes({ id, calendar, once = false }: Props) {
  const own = calendar.conflicts.filter(({ first, second }) => first === id || (!once && second === id));
  return own.map(({ kind, first, second, says }) => (
    <Notice key={`${kind} ${first} ${second}`} tone={kind === 'overlap' ? 'risk' : 'care'} title={t[kind]}>
      <p>{shown(says)}</p>
    </Notice>
  ));
}
