import type { Task } from '@matchwright/engine/advice';
import { useState } from 'react';
import { usePlanner } from '../../app-planner.ts';
import { Button } from '../../parts/button.tsx';
import { hrefOfField } from '../../profile/field-link.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { DateField } from './date-field.tsx';
import { OwnTaskForm } from './own-task-form.tsx';
import { changeOwn, leaveOut, moveBack, moveTask, removeOwn } from './plan-edits.ts';
import styles from './task.module.css';

const t = roomPhrases.plan;

/** What can be settled about an open task: its day, or that it does not concern the person. */
export function TaskActions({ task }: { task: Task }) {
  if (task.kind === 'own') {
    return (
      <div className={styles.actions} data-print="no">
        <OwnTaskForm
          title={task.title}
          due={task.due}
          submit={t.change}
          onSubmit={(title, due) => changeOwn(task, title, due)}
        />
        <Button look="danger" aria-label={t.removeOf(task.title)} onClick={() => removeOwn(task)}>
          {t.remove}
        </Button>
      </div>
    );
  }
  if (task.path !== null) {
    return (
      <p data-print="no">
        <a href={hrefOfField(task.path)}>{t.inProfile}</a>
      </p>
    );
  }
  return <MoveTask key={task.due} task={task} />;
}

function MoveTask({ task }: { task: Task }) {
  const set = usePlanner((state) => state.profile?.plan?.dates[task.id]);
  const [date, setDate] = useState(set ?? task.due);
  const [problem, setProblem] = useState<string>();
  const use = () => {
    setProblem(date === '' ? t.needDate : undefined);
    if (date !== '') moveTask(task, date);
  };
  return (
    <div className={styles.actions} data-print="no">
      <DateField label={t.moveLabel} help={t.moveHelp} value={date} problem={problem} onChange={setDate} />
      <div className={styles.buttons}>
        <Button disabled={date === (set ?? task.due) && set !== undefined} onClick={use}>
          {t.move}
        </Button>
        {set !== undefined && <Button onClick={() => moveBack(task)}>{t.moveBack}</Button>}
        {task.phase !== 'season' && (
          <Button look="quiet" aria-label={t.leaveOutOf(task.title)} onClick={() => leaveOut(task)}>
            {t.leaveOut}
          </Button>
        )}
      </div>
    </div>
  );
}
