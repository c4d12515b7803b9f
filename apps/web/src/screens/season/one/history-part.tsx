import {
  type Application,
  type ApplicationEvent,
  type ApplicationStatus,
  inOrderOfTime,
  STATUSES,
} from '@matchwright/inputs/season';
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { planner } from '../../../app-planner.ts';
import { Button } from '../../../parts/button.tsx';
import { IconButton } from '../../../parts/icon-button.tsx';
import { ChoiceInput } from '../../../parts/inputs.tsx';
import { halfFilled, keepHalfFilled } from '../../../storage/half-filled.ts';
import { roomPhrases } from '../../../text/room-phrases.ts';
import { DayField, readDay } from '../day-field.tsx';
import { KeptField } from '../kept-field.tsx';
import { StageWord, stageWord } from '../stage-word.tsx';
import { useKeptText } from '../use-kept-text.ts';
import type { ChangeApplication } from './change-application.ts';
import styles from './one.module.css';

const t = roomPhrases.season.tracker;
const CHOICES = STATUSES.map((value) => ({ value, label: stageWord(value) }));

interface Props {
  application: Application;
  name: string;
  onChange: ChangeApplication;
}

/** What happened and when, the oldest first; each step can be corrected or removed, and one that was forgotten added. */
export function HistoryPart({ application, name, onChange }: Props) {
  const { history } = application;
  const says = t.steps.history(name);
  const replace = (index: number, events: ApplicationEvent[]) =>
    onChange(says, (one) => ({
      ...one,
      history: inOrderOfTime([...one.history.slice(0, index), ...events, ...one.history.slice(index + 1)]),
    }));
  return (
    <section className={styles.part} aria-labelledby="history">
      <h3 id="history">{t.one.history}</h3>
      <p className={styles.small}>{history.length === 0 ? t.one.historyNone : t.one.historyHelp}</p>
      <ol className={styles.events}>
        {history.map((event, index) => (
          // The place names the step: two of them may be alike.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={`${index} ${event.status}`}>
            <Step
              form={`${formOf(application)} ${index}`}
              event={event}
              onChange={(next) => replace(index, next ? [next] : [])}
            />
          </li>
        ))}
      </ol>
      <AddStep form={`${formOf(application)} new`} onAdd={(event) => replace(history.length, [event])} />
    </section>
  );
}

/** Names what is typed and cannot be kept yet, so that it is there when the page comes back. */
const formOf = ({ program, name }: Application) => `history ${program ?? name}`;

function Step({
  form,
  event,
  onChange,
}: {
  form: string;
  event: ApplicationEvent;
  onChange: (next: ApplicationEvent | null) => void;
}) {
  const word = stageWord(event.status);
  const ahead = aheadOf(event.status);
  const day = useKeptText(
    event.date ?? '',
    (text) => {
      const read = readDay(text, ahead);
      if (!read.ok) return false;
      const { date: _old, ...rest } = event;
      onChange(read.day === undefined ? rest : { ...rest, date: read.day });
      return true;
    },
    { pauses: false, begun: halfFilled(form)?.text },
  );
  function type(text: string) {
    day.onChange(text);
    keepHalfFilled(form, readDay(text, ahead).ok ? null : { text });
  }
  return (
    <fieldset className={styles.event}>
      <legend className="visually-hidden">{word}</legend>
      <div className={styles.eventHead}>
        <StageWord status={event.status} />
        <IconButton icon={Trash2} aria-label={t.one.removeStep(word)} onClick={() => onChange(null)} />
      </div>
      <div className={styles.fields}>
        <DayField label={t.one.day} {...day} onChange={type} ahead={ahead} />
        <KeptField
          label={t.one.note}
          value={event.note ?? ''}
          onKeep={(text) => {
            const { note: _old, ...rest } = event;
            onChange(text.trim() === '' ? rest : { ...rest, note: text });
          }}
        />
      </div>
    </fieldset>
  );
}

const aheadOf = (status: ApplicationStatus | '') => (status === 'scheduled' ? t.day.scheduled : t.day.ahead);

/** A step with its day; it counts when it is added. */
function AddStep({ form, onAdd }: { form: string; onAdd: (event: ApplicationEvent) => void }) {
  const begun = halfFilled(form);
  const [status, setStatus] = useState<ApplicationStatus | ''>(
    () => STATUSES.find((one) => one === begun?.status) ?? '',
  );
  const [day, setDay] = useState(() => begun?.day ?? planner.readingContext().today);
  const [tried, setTried] = useState(false);
  const read = readDay(day, aheadOf(status));
  function change(part: { status?: ApplicationStatus | ''; day?: string }) {
    const next = { status, day, ...part };
    setStatus(next.status);
    setDay(next.day);
    keepHalfFilled(form, next);
  }
  function add() {
    setTried(true);
    if (status === '' || !read.ok) return;
    onAdd({ status, ...(read.day === undefined ? {} : { date: read.day }) });
    change({ status: '' });
    setTried(false);
    keepHalfFilled(form, null);
  }
  return (
    <div className={styles.form} data-print="no">
      <h4>{t.one.addStep}</h4>
      <div className={styles.fields}>
        <ChoiceInput
          label={t.one.step}
          empty={t.bulk.choose}
          value={status}
          options={CHOICES}
          onChange={(value) => change({ status: value as ApplicationStatus | '' })}
          {...(tried && status === '' ? { problem: t.bulk.statusMissing } : {})}
        />
        <DayField
          helped
          label={t.one.day}
          text={day}
          onChange={(typed) => change({ day: typed })}
          ahead={aheadOf(status)}
        />
      </div>
      <Button icon={Plus} onClick={add}>
        {t.one.add}
      </Button>
    </div>
  );
}
