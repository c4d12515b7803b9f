import type { CalendarInterview, InterviewCalendar } from '@matchwright/engine/season';
import { type Application, clockAt, type Interview, type SeasonLog } from '@matchwright/inputs/season';
import { CalendarClock, CalendarX, Check, Trash2, Undo2 } from 'lucide-react';
import { type ComponentProps, useEffect, useState } from 'react';
import { planner } from '../../app-planner.ts';
import { editSeason } from '../../app-season.ts';
import { Button } from '../../parts/button.tsx';
import { halfFilled } from '../../storage/half-filled.ts';
import { figure } from '../../text/bidi.ts';
import { weekdayOf } from '../../text/dates.ts';
import { COMMA } from '../../text/language.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { useHash } from '../../use-hash.ts';
import { detailsOf, HeldQuestion, placeOf } from './agenda.tsx';
import { CalendarButton } from './calendar-button.tsx';
import { CancelForm } from './cancel-form.tsx';
import { Clocks, cityOf, useOwnZone } from './clocks.tsx';
import { ConflictNotes } from './conflict-notes.tsx';
import { textOf } from './form-text.ts';
import { type InterviewPlace, withDetails, withoutInterview, withRestored } from './interview-edits.ts';
import { InterviewForm } from './interview-form.tsx';
import styles from './interviews.module.css';
import { changeInAddress, hrefOfInterview } from './interviews-address.ts';
import { Opened } from './opened.tsx';
import type { Programs } from './use-programs.ts';

const t = roomPhrases.interviews;

interface Props {
  at: InterviewPlace;
  /** Null while it has no day. */
  entry: CalendarInterview | null;
  application: Application;
  calendar: InterviewCalendar;
  log: SeasonLog;
  programs: Programs;
}

/** When and how one interview is, what stands in its way, and its changes. */
export function InterviewSection({ at, entry, application, calendar, log, programs }: Props) {
  const ownZone = useOwnZone();
  const [open, setOpen] = useState<'none' | 'change' | 'cancel'>(() =>
    halfFilled(formName(at)) ? 'change' : 'none',
  );
  const [isLed, setLed] = useState(false);
  const isAsked = changeInAddress(useHash()) === at.index;
  useEffect(() => {
    if (!isAsked) return;
    setOpen('change');
    setLed(true);
    // Followed once: the same link works again when the form was closed.
    window.history.replaceState(window.history.state, '', hrefOfInterview(at.key));
  }, [isAsked, at.key]);
  const interview = application.interviews[at.index];
  if (!interview) return null;
  const name = programs.nameOf(at.key);
  const { today } = planner.readingContext();
  const id = `${at.key}-${at.index}`;
  const dated = entry ?? calendar.days.find((one) => one.id === id);
  const where = placeOf({ format: interview.format ?? null, place: interview.place ?? null });
  const isOff = interview.cancelled === true;
  const close = () => {
    setOpen('none');
    setLed(false);
  };
  return (
    <section className={styles.section} aria-labelledby={`when-${at.index}`}>
      <h2 id={`when-${at.index}`}>{isOff ? t.when.off : t.when.title}</h2>
      {entry ? (
        <div className={styles.when} data-off={isOff || undefined}>
          <Clocks moment={entry.start} zone={entry.zone} ownZone={ownZone} />
          <p>{detailsOf(entry)}</p>
        </div>
      ) : (
        <>
          <p>{interview.day ? t.when.dayAlone(weekdayOf(interview.day)) : t.when.none}</p>
          {where && <p>{where}</p>}
        </>
      )}
      <ReplyLine interview={interview} ownZone={ownZone} />
      <Earlier interview={interview} />
      {dated && (
        <div className={styles.block} data-print="no">
          <ConflictNotes id={id} calendar={calendar} />
        </div>
      )}
      {dated && !isOff && <HeldQuestion one={dated} log={log} name={name} />}
      {open === 'none' && (
        <Actions
          isOff={isOff}
          hasDay={entry !== null || interview.day !== undefined}
          onChange={() => setOpen('change')}
          onCancel={() => setOpen('cancel')}
          onRestore={() => editSeason(t.changed.restored(name), (now) => withRestored(now, at, today))}
          onRemove={() => editSeason(t.changed.removed(name), (now) => withoutInterview(now, at))}
          unanswered={interview.replied === false}
          onAnswered={() =>
            editSeason(t.changed.answered(name), (now) =>
              withDetails(now, at, { ...interview, replied: true }, { today, wasMistake: false }),
            )
          }
        />
      )}
      {open === 'change' && (
        <Form
          name={formName(at)}
          title={entry || interview.day ? t.when.change : t.when.set}
          given={formOf(application, at, programs)}
          today={today}
          ownZone={ownZone}
          zonesOf={programs.zonesOf}
          wasKnown={entry !== null}
          onSave={({ interview: changed }, _text, wasMistake) => {
            if (!changed) return;
            const says = changed.start === interview.start ? t.changed.details(name) : t.changed.moved(name);
            editSeason(says, (now) => withDetails(now, at, changed, { today, wasMistake }));
            close();
          }}
          onClose={close}
          isLed={isLed}
        />
      )}
      {open === 'cancel' && <CancelForm at={at} name={name} today={today} onClose={close} />}
      {dated && open === 'none' && <CalendarButton calendar={calendar} only={id} />}
    </section>
  );
}

/** Whoever was led here finds the form in sight. */
function Form({ isLed, ...form }: ComponentProps<typeof InterviewForm> & { isLed: boolean }) {
  return isLed ? (
    <Opened>
      <InterviewForm {...form} />
    </Opened>
  ) : (
    <InterviewForm {...form} />
  );
}

const formName = ({ key, index }: InterviewPlace): string => `interview ${key} ${index}`;

/** One zone of its state goes without saying. */
function formOf(application: Application, at: InterviewPlace, programs: Programs) {
  const text = textOf(application, at.key, at.index);
  const zones = programs.zonesOf(at.key);
  return text.zone === '' && zones.length === 1 ? { ...text, zone: zones[0] ?? '' } : text;
}

function ReplyLine({ interview, ownZone }: { interview: Interview; ownZone: string }) {
  const { replied, replyBy, zone } = interview;
  if (replied === true) return null;
  if (replyBy === undefined) return replied === false ? <p>{t.when.unanswered}</p> : null;
  return (
    <p>
      {t.replies.by}{' '}
      {replyBy.length === 10 ? (
        <time dateTime={replyBy}>{weekdayOf(replyBy)}</time>
      ) : (
        <Clocks moment={replyBy} zone={zone ?? null} ownZone={ownZone} />
      )}
    </p>
  );
}

/** Times that it had before it was moved. */
function Earlier({ interview: { earlier = [], zone = 'UTC' } }: { interview: Interview }) {
  if (earlier.length === 0) return null;
  return (
    <ul className={styles.plain}>
      {earlier.map(({ start, moved }) => {
        const { date, time } = clockAt(start, zone);
        const when = `${weekdayOf(date)}${COMMA}${figure(time)}`;
        return (
          <li key={`${start} ${moved}`} className={styles.small} data-print="no">
            {moved
              ? t.when.earlierMoved(when, cityOf(zone), weekdayOf(moved))
              : t.when.earlier(when, cityOf(zone))}
          </li>
        );
      })}
    </ul>
  );
}

interface ActionProps {
  isOff: boolean;
  hasDay: boolean;
  unanswered: boolean;
  onChange: () => void;
  onCancel: () => void;
  onRestore: () => void;
  onRemove: () => void;
  onAnswered: () => void;
}

function Actions({
  isOff,
  hasDay,
  unanswered,
  onChange,
  onCancel,
  onRestore,
  onRemove,
  onAnswered,
}: ActionProps) {
  return (
    <div className={styles.controls} data-print="no">
      {isOff ? (
        <Button icon={Undo2} onClick={onRestore}>
          {t.when.restore}
        </Button>
      ) : (
        <>
          {unanswered && (
            <Button look="primary" icon={Check} onClick={onAnswered}>
              {t.when.answered}
            </Button>
          )}
          <Button icon={CalendarClock} onClick={onChange}>
            {hasDay ? t.when.change : t.when.set}
          </Button>
          <Button icon={CalendarX} onClick={onCancel}>
            {t.when.cancel}
          </Button>
        </>
      )}
      <Button look="quiet" icon={Trash2} onClick={onRemove}>
        {t.when.remove}
      </Button>
    </div>
  );
}
