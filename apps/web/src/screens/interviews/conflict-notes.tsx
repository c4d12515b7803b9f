import type { InterviewCalendar } from '@matchwright/engine/season';
import { Notice } from '../../parts/notice.tsx';
import { shown } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './interviews.module.css';
import { hrefOfChange } from './interviews-address.ts';
import { usePrograms } from './use-programs.ts';

const t = roomPhrases.interviews.conflicts;

interface Props {
  id: string;
  calendar: InterviewCalendar;
  /** Where both interviews of a pair are shown, it is named at the earlier one alone. */
  once?: boolean;
}

/** What stands in the way of one interview, what to do, and the way to where either day is changed. */
export function ConflictNotes({ id, calendar, once = false }: Props) {
  const programs = usePrograms();
  const own = calendar.conflicts.filter(({ first, second }) => first === id || (!once && second === id));
  return own.map(({ kind, first, second, says }) => (
    <Notice key={`${kind} ${first} ${second}`} tone={kind === 'overlap' ? 'risk' : 'care'} title={t[kind]}>
      <p>{shown(says)}</p>
      <p className={styles.controls} data-print="no">
        {[...calendar.interviews, ...calendar.days]
          .filter((one) => one.id === first || one.id === second)
          .map((one) => {
            const key = one.code ?? one.name;
            return (
              <a key={one.id} className={styles.link} href={hrefOfChange(key, one.id)}>
                {t.change(programs.nameOf(key))}
              </a>
            );
          })}
      </p>
    </Notice>
  ));
}
