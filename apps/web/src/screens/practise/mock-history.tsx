import { useState } from 'react';
import { practiceShelf } from '../../app-practice.ts';
import { Button } from '../../parts/button.tsx';
import type { Practice, Session } from '../../storage/practice.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { MarksChart } from './marks-chart.tsx';
import styles from './practise.module.css';
import { SessionCard } from './session-card.tsx';
import { sessionAgain, withBack, without, withSession } from './session-steps.ts';

const t = roomPhrases.practise.history;
const SHOWN_AT_ONCE = 8;

interface Props {
  practice: Practice;
  onBegin: (id: string) => void;
}

/** The sessions that were ended, the newest first. */
export function MockHistory({ practice, onBegin }: Props) {
  const [gone, setGone] = useState<Session | null>(null);
  const [all, setAll] = useState(false);
  const sessions = practice.sessions.filter(({ ended }) => ended);
  const newest = sessions.toReversed();
  function again(session: Session) {
    const anew = sessionAgain(session, new Date().toISOString());
    practiceShelf.change(withSession(anew));
    onBegin(anew.id);
  }
  return (
    <section className={styles.history} aria-labelledby="mock-history">
      <h2 id="mock-history">{t.title}</h2>
      <p className="soft">{sessions.length === 0 ? t.none : t.help}</p>
      <div role="status" className={styles.actions}>
        {gone && (
          <>
            <p>{t.removed}</p>
            <Button
              onClick={() => {
                practiceShelf.change(withBack(gone));
                setGone(null);
              }}
            >
              {t.bringBack}
            </Button>
          </>
        )}
      </div>
      <MarksChart sessions={sessions} />
      <ul className={styles.sessions}>
        {newest.slice(0, all ? newest.length : SHOWN_AT_ONCE).map((session) => (
          <SessionCard
            key={session.id}
            session={session}
            onAgain={() => again(session)}
            onRemove={() => {
              practiceShelf.change(without(session.id));
              setGone(session);
            }}
          />
        ))}
      </ul>
      {!all && newest.length > SHOWN_AT_ONCE && (
        <div>
          <Button onClick={() => setAll(true)}>{t.older}</Button>
        </div>
      )}
    </section>
  );
}
