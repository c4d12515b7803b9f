import { type SeasonLog, trackerFromList } from '@matchwright/inputs/season';
import { ListPlus } from 'lucide-react';
import { usePlanner } from '../../app-planner.ts';
import { Button } from '../../parts/button.tsx';
import { hrefOf } from '../../route.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './add-section.module.css';
import { addApplications } from './season-actions.ts';

const t = roomPhrases.season.tracker;

/** The programs of the plan as planned applications. */
export function ByList({ log }: { log: SeasonLog }) {
  const result = usePlanner((state) => state.plan.result);
  const working = usePlanner((state) => state.plan.since !== null);
  const known = new Set(log.applications.map(({ program }) => program));
  const fresh = (result?.programs ?? []).filter(({ code }) => !known.has(code));
  if (!result && working) return <p role="status">{t.start.working}</p>;
  if (fresh.length === 0) {
    return (
      <p>
        {(result?.programs.length ?? 0) === 0 ? t.start.noList : t.read.nothingNew}{' '}
        <a href={hrefOf('list')}>{t.start.toList}</a>
      </p>
    );
  }
  return (
    <div className={styles.line}>
      <Button
        look="primary"
        icon={ListPlus}
        onClick={() => addApplications(t.steps.list(fresh.length), trackerFromList(fresh))}
      >
        {t.start.takeList(fresh.length)}
      </Button>
      <a className={styles.link} href={hrefOf('list')}>
        {t.start.toList}
      </a>
    </div>
  );
}
