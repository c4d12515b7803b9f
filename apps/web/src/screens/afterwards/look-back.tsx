import type { LookBack } from '@matchwright/engine/season';
import { JumpNav } from '../../parts/jump-nav.tsx';
import { UncountedNotice } from '../../parts/uncounted-notice.tsx';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './afterwards.module.css';
import { ComesNext } from './comes-next.tsx';
import { Cycle } from './cycle.tsx';
import { FunnelSection } from './funnel-section.tsx';
import { Says, Section } from './section.tsx';
import { Well } from './well.tsx';

const t = roomPhrases.afterwards;

/**
 * What follows from how the season went. Who matched reads one sentence and what comes next, and no more.
 * `begins`: the season that can be begun below; null for one that was set aside: the days after its end are over, too.
 */
export function LookBackParts({ back, begins }: { back: LookBack; begins: number | null }) {
  const { result, says, comesNext, counted, thisWeek, reapply, alternatives, notes } = back;
  const words = says.map((line) => (
    <p key={line} className={styles.first}>
      {line}
    </p>
  ));
  if (result === 'matched')
    return (
      <div className={styles.page}>
        {words}
        <ComesNext steps={comesNext} />
      </div>
    );
  return (
    <div className={styles.page}>
      <UncountedNotice uncounted={back} />
      <div className={styles.words}>{words}</div>
      {comesNext.length > 0 && <ComesNext steps={comesNext} />}
      {begins !== null && thisWeek.length > 0 && (
        <Section id="week">
          <Says lines={thisWeek} />
        </Section>
      )}
      <JumpNav places={placesOf(back, begins)} />
      {counted && <FunnelSection back={back} />}
      <Cycle back={back} />
      <Section id="again">
        <Says lines={reapply} />
      </Section>
      <Section id="others">
        <ul className={styles.rows}>
          {alternatives.map(({ id, title, says: what, keepsOpen }) => (
            <li key={id}>
              <h3>{title}</h3>
              <p>{what}</p>
              <p className={styles.small}>
                {t.keepsOpen} <span>{keepsOpen}</span>
              </p>
            </li>
          ))}
        </ul>
      </Section>
      <Well well={back.well} />
      {notes.length > 0 && (
        <Section id="notes">
          <Says lines={notes} />
        </Section>
      )}
    </div>
  );
}

const PLACES = ['funnel', 'gaps', 'next', 'repairs', 'again', 'others', 'well'] as const;

function placesOf({ counted, next }: LookBack, begins: number | null) {
  const isThere = { funnel: counted, next: next !== null };
  return [
    ...PLACES.filter((id) => isThere[id as keyof typeof isThere] !== false).map((id) => ({
      id,
      label: t.sections[id],
    })),
    ...(begins === null ? [] : [{ id: 'begin', label: t.begin.titleOf(begins) }]),
  ];
}
