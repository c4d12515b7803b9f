import type { InterviewCalendar } from '@matchwright/engine/season';
import { Combine } from 'lucide-react';
import { editSeason } from '../../app-season.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { shown } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { withOneEntry } from './interview-edits.ts';
import styles from './interviews.module.css';
import { hrefOfChange, placeIn } from './interviews-address.ts';
import { usePrograms } from './use-programs.ts';

const { conflicts: t, changed } = roomPhrases.interviews;

interface Props {
  id: string;
  calendar: InterviewCalendar;
  /** Where both interviews of a pair are shown, it is named at the earlier one alone. */
  once?: boolean;
}

/** What stands in the way of one interview, what to do, and the way to where either day is changed. */
export function ConflictNotes({ id, calendar, once = false }: Props) {
  const programs = usePrograms();
  const shownHere = calendar.conflicts.filter(
    ({ first, second }) => first === id || (!once && second === id),
  );
  return shownHere.map(({ kind, first, second, says }) => (
    <Notice key={`${kind} ${first} ${second}`} tone={kind === 'overlap' ? 'risk' : 'care'} title={t[kind]}>
      <p>{shown(says)}</p>
      <p className={styles.controls} data-print="no">
        {kind === 'twice' && <OneEntry first={first} second={second} calendar={calendar} />}
        {entriesOf(calendar)
          .filter(({ id: own }) => own === first || own === second)
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

const entriesOf = ({ interviews, days }: InterviewCalendar) => [...interviews, ...days];

interface Pair {
  first: string;
  second: string;
  calendar: InterviewCalendar;
}

/** Makes two entries of one interview one; nothing that either says is lost. */
function OneEntry({ first, second, calendar }: Pair) {
  const programs = usePrograms();
  const entry = entriesOf(calendar).find(({ id }) => id === first);
  if (!entry) return null;
  const key = entry.code ?? entry.name;
  const join = () =>
    editSeason(changed.joined(programs.nameOf(key)), (log) =>
      withOneEntry(log, key, placeIn(first), placeIn(second)),
    );
  return (
    <Button icon={Combine} onClick={join}>
      {t.oneEntry}
    </Button>
  );
}
