import { FieldGroup } from '../../parts/field.tsx';
import { RadioRow } from '../../parts/inputs.tsx';
import { dayWords } from '../../text/dates.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './afterwards.module.css';
import type { ResultDay } from './running-season.ts';

const t = roomPhrases.afterwards.running;

/** When the result of the season that runs is due. */
export function ResultDue({ season, due: { date, projected } }: { season: number; due: ResultDay }) {
  return <p>{projected ? t.dueProjected(season, dayWords(date)) : t.due(season, dayWords(date))}</p>;
}

interface Props {
  former: number;
  season: number;
  due: ResultDay;
  isFormer: boolean;
  onChange: (isFormer: boolean) => void;
}

/** While the next season runs, the page speaks of the one that is over; the other can be chosen. */
export function WhichSeason({ former, season, due, isFormer, onChange }: Props) {
  return (
    <div className={styles.section} data-print="no">
      <ResultDue season={season} due={due} />
      <FieldGroup label={t.question}>
        <RadioRow
          name="season-looked-at"
          value={isFormer ? 'former' : 'running'}
          options={[
            { value: 'former', label: t.former(former) },
            { value: 'running', label: t.running(season) },
          ]}
          onChange={(value) => onChange(value === 'former')}
        />
      </FieldGroup>
    </div>
  );
}
