import type { ExperienceGuide } from '@matchwright/engine/advice';
import { CircleCheck, CircleX, TriangleAlert } from 'lucide-react';
import { SourceNotes } from '../../parts/source-note.tsx';
import { dayWords } from '../../text/dates.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import guide from '../advice/guide.module.css';

const t = roomPhrases.experience.next;
const ICONS = { 'in-time': CircleCheck, tight: TriangleAlert, 'too-late': CircleX };
type Dates = NonNullable<ExperienceGuide['next']>['dates'];

/** Latest days to ask and to start for a letter in time, and the soonest day that the plan has. */
export function LetterDates({ dates }: { dates: Dates }) {
  const [first] = dates;
  if (!first) return null;
  return (
    <div className={guide.block}>
      <h3>{t.dates}</h3>
      <ul className={guide.rows}>
        <li>
          <p className={guide.label}>{t.ready(dayWords(first.date))}</p>
          {dates.map((row) => (
            <Row key={row.months} row={row} />
          ))}
        </li>
      </ul>
      <p className={guide.small}>
        {first.projected && `${t.projected} `}
        {t.ours} <SourceNotes ids={[first.source]} />
      </p>
    </div>
  );
}

function Row({ row: { months, askBy, latestStart, soonestStart, state } }: { row: Dates[number] }) {
  const Icon = ICONS[state];
  return (
    <div className={guide.row}>
      <span>
        {t.block(months)}: {t.askBy(dayWords(askBy))}, {t.startBy(dayWords(latestStart))}.{' '}
        {t.soonest(dayWords(soonestStart))}
      </span>
      <span className={guide.state} data-state={state}>
        <Icon size={18} strokeWidth={2} aria-hidden="true" />
        {t.states[state]}
      </span>
    </div>
  );
}
