import type { Schedule } from '@matchwright/engine/advice';
import { TwoAnswers } from '../../season/two-answers.tsx';
import { roomPhrases } from '../../text/room-phrases.ts';
import { AdviceScreen } from '../advice/advice-screen.tsx';
import { CalendarDownload } from './calendar-download.tsx';
import { OwnTaskForm } from './own-task-form.tsx';
import { addOwn } from './plan-edits.ts';
import styles from './plan-screen.module.css';
import { PlanSummary } from './plan-summary.tsx';
import { SeasonStrip } from './season-strip.tsx';
import { Settled } from './settled.tsx';
import rows from './task.module.css';
import { TaskList } from './task-list.tsx';
import { TaskRow } from './task-row.tsx';
import { Timeline } from './timeline.tsx';
import { WhyFirst } from './why-first.tsx';

const t = roomPhrases.plan;

export default function PlanScreen() {
  return (
    <AdviceScreen topic="plan" title={t.title} lede={t.lede}>
      {(plan) => <Blocks plan={plan} />}
    </AdviceScreen>
  );
}

function Blocks({ plan }: { plan: Schedule }) {
  const titles = new Map(plan.tasks.map(({ id, title }) => [id, title]));
  return (
    <>
      <TwoAnswers />
      <SeasonStrip plan={plan} />
      <PlanSummary plan={plan} titles={titles} />
      <NextTasks plan={plan} titles={titles} />
      <Timeline tasks={plan.tasks} today={plan.today} season={plan.season} />
      <TaskList plan={plan} titles={titles} />
      <CalendarDownload schedule={plan} />
      <section className={styles.section} aria-labelledby="add-title" data-print="no">
        <h2 id="add-title">{t.add}</h2>
        <OwnTaskForm title="" due="" submit={t.addButton} onSubmit={addOwn} />
      </section>
      <Settled plan={plan} titles={titles} />
    </>
  );
}

function NextTasks({ plan, titles }: { plan: Schedule; titles: ReadonlyMap<string, string> }) {
  const next = plan.next.flatMap((id) => plan.tasks.find((task) => task.id === id) ?? []);
  return (
    <section className={styles.section} aria-labelledby="next-title" data-print="no">
      <h2 id="next-title">{t.next}</h2>
      {next.length === 0 && <p className="soft">{t.nextNone}</p>}
      <ol className={`${styles.next} ${rows.card}`}>
        {next.map((task) => (
          <li key={task.id}>
            <TaskRow task={task} titles={titles} level={3} today={plan.today} />
            <WhyFirst says={plan.nextWhy[task.id]} />
          </li>
        ))}
      </ol>
    </section>
  );
}
