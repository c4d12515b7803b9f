import { type TimelineData, timeline } from '@matchwright/charts';
import type { Task } from '@matchwright/engine/advice';
import { useCallback, useMemo, useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Picture } from '../../parts/picture.tsx';
import { useWide } from '../../parts/use-wide.ts';
import { dayOf, shortMonth } from '../../text/dates.ts';
import { shown } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './timeline.module.css';

const t = roomPhrases.plan;
const words = phrases.pictures.timeline;
const LINES = ['submit-opens', 'review-opens', 'rank-list-deadline', 'match-day'];
const WORDS = {
  ...words,
  day: dayOf,
  month: (month: string, first: boolean) =>
    first ? words.monthOfYear(shortMonth(month), month.slice(0, 4)) : shortMonth(month),
  today: t.today,
  yes: phrases.pictures.yes,
};

/** Of the window, pixels: from here on the whole timeline stands in it. */
const ROOM_FOR_ALL = 700;

interface Props {
  tasks: Task[];
  today: string;
  season: number;
}

/** Every open task as a bar: when it may begin, and the latest time to do it. The list holds the same in words. */
export function Timeline({ tasks, today, season }: Props) {
  const wide = useWide(ROOM_FOR_ALL);
  const [all, setAll] = useState(false);
  const open = useMemo(
    () => tasks.filter(({ status, phase }) => status !== 'done' && phase !== 'season'),
    [tasks],
  );
  const critical = open.filter((task) => task.critical);
  // A phone has no room for a long picture above the list that says the same.
  const fold = !wide && critical.length > 0 && critical.length < open.length;
  const only = fold && !all;
  const draw = useCallback(
    (width: number, direction: 'ltr' | 'rtl') =>
      timeline(
        dataOf(only ? open.filter((task) => task.critical) : open, tasks, today),
        WORDS,
        { width },
        direction,
      ),
    [only, open, tasks, today],
  );
  if (open.length === 0) return null;
  return (
    <section className={styles.timeline} aria-labelledby="timeline-title">
      <h2 id="timeline-title">{t.timeline}</h2>
      <p className="soft">{t.timelineHelp}</p>
      <Picture
        title={t.timeline}
        draw={draw}
        file={{ name: words.file, source: (day) => phrases.pictures.sourcePlan(season, day) }}
      />
      {fold && (
        <Button className={styles.all} data-print="no" onClick={() => setAll(!all)}>
          {all ? words.fewer : words.all(open.length)}
        </Button>
      )}
    </section>
  );
}

function dataOf(open: readonly Task[], tasks: readonly Task[], today: string): TimelineData {
  return {
    tasks: open.map(({ title, earliest, start, due, critical, status }) => ({
      title: shown(title),
      earliest,
      start,
      due,
      critical,
      late: status === 'late',
    })),
    dates: tasks
      .filter(({ id, due }) => LINES.includes(id) && due >= today)
      .map(({ title, due }) => ({ title: shown(title), date: due })),
    today,
  };
}
