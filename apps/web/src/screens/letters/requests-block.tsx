import type { LetterPlan, LetterRequest } from '@matchwright/engine/advice';
import { planner } from '../../app-planner.ts';
import { Fold } from '../../parts/fold.tsx';
import { Notice } from '../../parts/notice.tsx';
import { SourceNotes } from '../../parts/source-note.tsx';
import { dayOf, dayWords } from '../../text/dates.ts';
import { listed, shown } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { hrefOfWords } from '../words/words-address.ts';
import styles from './letters-screen.module.css';

const t = roomPhrases.letters;

/** Each letter to ask for or to wait for, with its dates. */
export function RequestsBlock({ plan: { calendar, requests } }: { plan: LetterPlan }) {
  return (
    <section className={styles.section} aria-labelledby="letters-requests">
      <h2 id="letters-requests">{t.requests}</h2>
      {calendar ? (
        <div>
          <p>{shown(t.requestsHelp(dayWords(calendar.review.date), dayWords(calendar.upload)))}</p>
          {calendar.review.projected && <p className={styles.small}>{t.projected}</p>}
          <p>
            <SourceNotes ids={[calendar.review.source]} />
          </p>
        </div>
      ) : (
        <p>{t.noCalendar}</p>
      )}
      {requests.length === 0 && <p>{t.noRequests}</p>}
      <p data-print="no">
        <a className={styles.link} href={hrefOfWords({ kind: 'lor-request' })}>
          {t.write}
        </a>
      </p>
      <ul className={styles.requests}>
        {requests.map((request) => (
          <li key={request.id}>
            <RequestCard request={request} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function RequestCard({
  request: { title, status, specialties, next, points, dates },
}: {
  request: LetterRequest;
}) {
  return (
    <article className={styles.card} aria-label={title}>
      <p className={styles.kind}>
        {t.statuses[status]} · {t.goesTo(listed(specialties.map((id) => phrases.list.shortSpecialty[id])))}
      </p>
      <h3>{title}</h3>
      <p>{shown(next)}</p>
      {dates && <Dates status={status} dates={dates} />}
      {dates?.lost && (
        <Notice tone={dates.state === 'lost' ? 'risk' : 'care'} title={t.late}>
          <p>{shown(dates.lost)}</p>
        </Notice>
      )}
      <Fold label={t.points}>
        <ul className={styles.points}>
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </Fold>
    </article>
  );
}

type DatesProps = { status: LetterRequest['status']; dates: NonNullable<LetterRequest['dates']> };

function Dates({ status, dates: { ask, reminders, upload } }: DatesProps) {
  const { today } = planner.readingContext();
  const days = [
    ...(status === 'asked' ? [] : [{ label: t.askBy, day: ask }]),
    ...reminders.map((day) => ({ label: t.remindOn, day })),
    { label: t.uploadBy, day: upload },
  ];
  return (
    <ol className={styles.dates}>
      {days.map(({ label, day }) => (
        <li key={`${label} ${day}`}>
          <span className={styles.small}>{label}</span>
          <time dateTime={day}>{dayOf(day)}</time>
          {day < today && <span className={styles.small}>{t.passed}</span>}
        </li>
      ))}
    </ol>
  );
}
