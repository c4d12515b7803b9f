import type { StayingWell } from '@matchwright/engine/season';
import { roomPhrases } from '../../text/room-phrases.ts';
import { withStop } from '../../text/with-stop.ts';
import styles from './afterwards.module.css';
import { Says, Section } from './section.tsx';

const t = roomPhrases.afterwards.well;

/** A week that holds, and people to turn to. Nothing here asks for anything, and nothing is kept. */
export function Well({ well: { week, comparing, mentors, help } }: { well: StayingWell }) {
  return (
    <Section id="well" help={t.help}>
      <h3>{t.week}</h3>
      <dl className={styles.dates}>
        {week.map(({ id, title, amount, unit, says }) => (
          <div key={id}>
            <dt>{t[unit](amount)}</dt>
            <dd>
              <b>{withStop(title)}</b> {says}
            </dd>
          </div>
        ))}
      </dl>
      <div className={styles.pair}>
        <div className={styles.part}>
          <h3>{t.mentors}</h3>
          <Says lines={mentors} />
        </div>
        <div className={styles.part}>
          <h3>{t.comparing}</h3>
          <Says lines={comparing} />
        </div>
      </div>
      <h3>{t.turn}</h3>
      <Says lines={help} />
    </Section>
  );
}
