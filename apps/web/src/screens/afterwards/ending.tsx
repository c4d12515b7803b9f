import type { SeasonLog } from '@matchwright/inputs/season';
import { useState } from 'react';
import { planner, usePlanner } from '../../app-planner.ts';
import { editSeason } from '../../app-season.ts';
import { FieldGroup } from '../../parts/field.tsx';
import { ChoiceInput, RadioRow, TextInput } from '../../parts/inputs.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useApplicationNames } from '../../season/use-application-names.ts';
import { dayWords } from '../../text/dates.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './afterwards.module.css';
import { placeOf, withNamedPlace, withPlace, withResult } from './afterwards-edits.ts';
import type { ResultDay } from './running-season.ts';
import { ResultDue } from './which-season.tsx';

const t = roomPhrases.afterwards;
const RESULTS = ['unmatched', 'matched', 'matched-in-soap'] as const;
const NOT_SAID = 'not-said';
const OTHER = 'other';

interface Props {
  log: SeasonLog;
  season: number | null;
  /** The day of the result, while it lies ahead. */
  due: ResultDay | null;
  /** Nothing else on the page says it. */
  saysDue: boolean;
}

function titleOf(season: number | null, isAhead: boolean): string {
  if (season === null) return t.ending.title;
  return isAhead ? t.ending.titleAhead(season) : t.ending.titleOf(season);
}

/** How the season ended, and where the person matched. */
export function Ending({ log, season, due, saysDue }: Props) {
  const choose = (value: string) => {
    const result = RESULTS.find((one) => one === value) ?? null;
    editSeason(result === null ? t.ending.notSaid : t.ending.options[result], (now) =>
      withResult(now, result),
    );
  };
  return (
    <section className={styles.section} aria-labelledby="ending">
      <h2 id="ending">{titleOf(season, due !== null)}</h2>
      {due && saysDue && season !== null && <ResultDue season={season} due={due} />}
      <FieldGroup label={t.ending.question}>
        <RadioRow
          name="season-result"
          value={log.result ?? NOT_SAID}
          options={[...RESULTS, NOT_SAID].map((value) => ({
            value,
            label:
              value === NOT_SAID ? t.ending.notSaid : t.ending.options[value as (typeof RESULTS)[number]],
          }))}
          onChange={choose}
        />
      </FieldGroup>
      {due && saysDue && log.result === 'unmatched' && (
        <Notice tone="care" role="status">
          <p>
            {t.ending.early(
              due.time === null ? dayWords(due.date) : t.ending.hour(dayWords(due.date), due.time),
            )}
          </p>
        </Notice>
      )}
      {(log.result === 'matched' || log.result === 'matched-in-soap') && <Where log={log} />}
    </section>
  );
}

function Where({ log }: { log: SeasonLog }) {
  const nameOf = useApplicationNames();
  const place = placeOf(log);
  const followed = log.applications.flatMap((one, index) =>
    one.program === undefined ? [] : [{ one, index }],
  );
  const typed = place >= 0 && log.applications[place]?.program === undefined;
  const [other, setOther] = useState(typed || followed.length === 0);
  const today = usePlanner(() => planner.readingContext().today);
  const named = typed ? (log.applications[place]?.name ?? '') : '';
  return (
    <div className={styles.fields}>
      {followed.length > 0 && (
        <ChoiceInput
          label={t.ending.where}
          value={other || typed ? OTHER : place < 0 ? '' : String(place)}
          empty={t.ending.whereNotSaid}
          options={[
            ...followed.map(({ one, index }) => ({ value: String(index), label: nameOf(one) })),
            { value: OTHER, label: t.ending.another },
          ]}
          onChange={(value) => {
            setOther(value === OTHER);
            if (value !== OTHER)
              editSeason(t.ending.whereChanged, (now) =>
                withPlace(withNamedPlace(now, '', today), value === '' ? -1 : Number(value), today),
              );
          }}
        />
      )}
      {(other || typed) && (
        <TextInput
          label={followed.length > 0 ? t.ending.anotherName : t.ending.where}
          value={named}
          onChange={(name) =>
            editSeason(t.ending.whereChanged, (now) => withNamedPlace(now, name, today), 'match-place')
          }
        />
      )}
    </div>
  );
}
