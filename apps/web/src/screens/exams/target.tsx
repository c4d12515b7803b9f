import type { ScoreOdds, TargetScore } from '@matchwright/engine/advice';
import { signedBeside } from '@matchwright/engine/words';
import { DataTable } from '../../parts/data-table.tsx';
import { count } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { ChanceRows } from './chance-rows.tsx';
import styles from './exams-screen.module.css';
import { Says } from './part.tsx';

const t = roomPhrases.exams.target;

/** The score to aim for in each wanted specialty, and what the programs there have published. */
export function Targets({ targets }: { targets: TargetScore[] }) {
  return (
    <div className={styles.sub}>
      <h3>{t.title}</h3>
      <DataTable
        label={t.table}
        rows={targets}
        keyOf={({ specialty }) => specialty}
        columns={[
          { title: t.specialty, value: ({ specialty }) => phrases.list.specialty[specialty] },
          { title: t.range, value: ({ from, to }) => <b className={styles.nowrap}>{t.to(from, to)}</b> },
          { title: t.average, value: ({ average }) => count(average), number: true },
          {
            title: t.stated,
            value: ({ minimums }) => t.of(minimums.stated, minimums.programs),
            number: true,
          },
          {
            title: t.quartiles,
            value: ({ minimums: { quartiles } }) =>
              quartiles ? `${quartiles.low} · ${quartiles.middle} · ${quartiles.high}` : t.none,
            number: true,
          },
          { title: t.highest, value: ({ minimums }) => minimums.highest ?? t.none, number: true },
        ]}
      />
      <Says lines={targets[0]?.says ?? []} />
    </div>
  );
}

/** The chance to match at several scores. */
export function Odds({ odds }: { odds: ScoreOdds }) {
  return (
    <div className={styles.sub}>
      <h3>{roomPhrases.exams.odds.title}</h3>
      <p className="soft">{roomPhrases.exams.odds.help}</p>
      <ChanceRows
        label={roomPhrases.exams.odds.title}
        rows={odds.rows.map(({ score, match, step }, index) => ({
          label: roomPhrases.exams.odds.score(score),
          match,
          note: step
            ? roomPhrases.exams.odds.step(signedBeside(step, match), odds.rows[index - 1]?.score ?? score)
            : undefined,
        }))}
      />
      <Says lines={odds.says.slice(0, 1)} />
    </div>
  );
}
