import { Check, Undo2 } from 'lucide-react';
import { planner, usePlanner } from '../../app-planner.ts';
import { Button } from '../../parts/button.tsx';
import { roomPhrases } from '../../text/room-phrases.ts';
import { NowThen, outlookOf } from './now-then.tsx';
import { neededFirst, type Tried, withChanges } from './tried.ts';
import styles from './what-if-screen.module.css';

const t = roomPhrases.whatIf;

interface Props {
  tried: Tried;
  onDone: () => void;
}

/** A change that is tried: now and then side by side, to keep or to put back. The profile stays as it is until kept. */
export function TriedPanel({ tried, onDone }: Props) {
  const plan = usePlanner((state) => state.plan.result);
  const first = usePlanner(({ profile }) => (profile ? neededFirst(profile, tried.changes) : null));
  function keep() {
    planner.edit((draft) => withChanges(draft, tried.changes), { kind: 'kept', says: tried.says });
    onDone();
  }
  return (
    <section className={styles.tried} aria-labelledby="tried-title">
      <h2 id="tried-title">
        {t.trying}: {tried.says}
      </h2>
      {plan && <NowThen now={outlookOf(t.columnNow, plan)} then={{ ...tried, title: t.columnThen }} />}
      <div className={styles.actions}>
        {first === null && (
          <Button look="primary" icon={Check} onClick={keep}>
            {t.keep}
          </Button>
        )}
        <Button icon={Undo2} onClick={onDone}>
          {t.stop}
        </Button>
        <p className={styles.small}>{first === null ? t.keepHelp : t.notYetTrue[first]}</p>
      </div>
    </section>
  );
}
