import type { InterviewCalendar } from '@matchwright/engine/season';
import { Notice } from '../../parts/notice.tsx';
import { shown } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';

const t = roomPhrases.interviews.conflicts;

/** What stands in the way of one interview, and what to do. */
export function ConflictNotes({ id, calendar }: { id: string; calendar: InterviewCalendar }) {
  const own = calendar.conflicts.filter(({ first, second }) => first === id || second === id);
  return own.map(({ kind, first, second, says }) => (
    <Notice key={`${kind} ${first} ${second}`} tone={kind === 'overlap' ? 'risk' : 'care'} title={t[kind]}>
      <p>{shown(says)}</p>
    </Notice>
  ));
}
