import type { ExperienceGuide } from '@matchwright/engine/advice';
import { CircleCheck, CircleX, TriangleAlert } from 'lucide-react';
import { SourceNotes } from '../../parts/source-note.tsx';
import { dayWords } from '../../text/dates.ts';
import { phrases } from '../../text/phrases.ts';
import guide from '../advice/guide.module.css';

const t = phrases.experience.next;
const ICONS = { 'in-time': CircleCheck, tight: TriangleAlert, 'too-late': CircleX };
type Dates = NonNullable<ExperienceGuide['next']>['dates'];

/** Latest days to ask and to start, for each date of the season that the letter should meet. */
export function LetterDates({ dates }: { dates: Dates }) {
  if (dates.length === 0) return null;
  const events = [...new Set(dates.map(({ event }) => event))];
  const projected = dates.some((one) => one.projected);
  return (
    <div className={guide.block}>
      <h3>{t.dates}</h3>
      <ul className={guide.rows}>
        {events.map((event) => {
          const rows = dates.filter((one) => one.event === event);
          return (
            <li key={event}>
              <p className={guide.label}>{t.events[event](dayWords(rows[0]?.date ?? ''))}</p>
              {rows.map((row) => (
                <Row key={row.months} row={row} />
              ))}
            </li>
          );
        })}
      </ul>
      <p className={guide.small}>
        {projected && `${t.projected} `}
        {t.ours} <SourceNotes ids={[...new Set(dates.map(({ source }) => source))]} />
      </p>
    </div>
  );
}

function Row({ row: { months, askBy, latestStart, state } }: { row: Dates[number] }) {
  const Icon = ICONS[state];
  return (
    <div className={guide.row}>
      <span>
        {t.block(months)}: {t.askBy(dayWords(askBy))}, {t.startBy(dayWords(latestStart))}
      </span>
      <span className={guide.state} data-state={state}>
        <Icon size={18} strokeWidth={2} aria-hidden="true" />
        {t.states[state]}
      </span>
    </div>
  );
}
