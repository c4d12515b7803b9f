import { daysMeant } from '@matchwright/inputs';
import { interviewDays } from '@matchwright/inputs/season';
import { Check } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { planner } from '../../app-planner.ts';
import { useSeason } from '../../app-season.ts';
import { Button } from '../../parts/button.tsx';
import { FieldGroup } from '../../parts/field.tsx';
import { CheckInput, RadioRow, TextInput } from '../../parts/inputs.tsx';
import { Notice } from '../../parts/notice.tsx';
import { WhichDay } from '../../parts/which-day.tsx';
import { useSeasonYear } from '../../season/use-season-year.ts';
import { halfFilled, keepHalfFilled } from '../../storage/half-filled.ts';
import { figure } from '../../text/bidi.ts';
import { dayWords, weekdayOf } from '../../text/dates.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { Clocks, cityOf } from './clocks.tsx';
import { type FormField, type FormText, type ReadForm, readForm } from './form-text.ts';
import styles from './interviews.module.css';
import { ZoneField } from './zone-field.tsx';

const t = roomPhrases.interviews.form;

/** Longer than any room or link, shorter than what one field may hold. */
const LONGEST_PLACE = 500;

interface Props {
  /** Names the form where its unfinished text is kept. */
  name: string;
  title: string;
  given: FormText;
  /** ISO date. */
  today: string;
  ownZone: string;
  /** Time zones of the program's state. */
  zonesOf: (program: string) => readonly string[];
  /** What stands above the fields, such as the choice of the program. */
  head?: (form: FormState) => React.ReactNode;
  /** Offers to forget the time before, as a mistake. */
  wasKnown?: boolean;
  onSave: (read: ReadForm, text: FormText, wasMistake: boolean) => void;
  onClose: () => void;
}

export interface FormState {
  text: FormText;
  read: ReadForm;
  problem: (field: FormField) => string | undefined;
  set: (part: Partial<FormText>) => void;
}

/** When and how an interview is, as one types it. Unfinished, it is there again when the page comes back. */
export function InterviewForm(props: Props) {
  const { name, given, today, ownZone, zonesOf, head, onSave, onClose } = props;
  const [text, setText] = useState<FormText>(() => ({ ...given, ...halfFilled(name) }));
  const [tried, setTried] = useState(0);
  const [wasMistake, setMistake] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // Two fields may change before the form is drawn again, as when the browser fills it in.
  const latest = useRef(text);
  useEffect(() => {
    if (tried > 0) form.current?.querySelector<HTMLElement>('[aria-invalid], [data-wrong] input')?.focus();
  }, [tried]);
  const season = useSeasonYear(useSeason((state) => state.value?.log.season));
  const read = readForm(text, { today, season });
  const asked: FormState = {
    text,
    read,
    problem: (field) => {
      const problem = read.problems[field];
      // A wrong year is said at once: nobody means it, and nothing else will show it.
      if (problem === 'season') return outsideWords(today, season);
      return tried > 0 && problem ? t.problems[problem] : undefined;
    },
    set: (part) => {
      latest.current = { ...latest.current, ...part };
      setText(latest.current);
      keepHalfFilled(name, latest.current);
    },
  };
  function close() {
    keepHalfFilled(name, null);
    onClose();
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    if (read.interview === null) return setTried(tried + 1);
    keepHalfFilled(name, null);
    onSave(read, text, wasMistake);
  }
  return (
    <form ref={form} className={styles.form} aria-label={props.title} data-print="no" onSubmit={submit}>
      <h2>{props.title}</h2>
      {head?.(asked)}
      <AnswerFields form={asked} />
      <TimeFields form={asked} zones={zonesOf(text.program)} ownZone={ownZone} />
      <PlaceFields form={asked} />
      {props.wasKnown && <CheckInput label={t.mistake} checked={wasMistake} onChange={setMistake} />}
      <div className={styles.controls}>
        <Button type="submit" look="primary" icon={Check}>
          {t.save}
        </Button>
        <Button look="quiet" onClick={close}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}

function outsideWords(today: string, season: number | undefined): string {
  const { first, last } = interviewDays(today, season);
  return t.outside(dayWords(first), dayWords(last));
}

/** A day of interviews in the season that runs: in autumn, or in January once the year has turned. */
function exampleDay(): string {
  const { today } = planner.readingContext();
  return `${today.slice(0, 4)}-${today.slice(5) < '03-15' ? '01-19' : '11-09'}`;
}

interface PartProps {
  form: FormState;
}

function AnswerFields({ form }: PartProps) {
  const { text, read, set, problem } = form;
  const example = exampleDay();
  const wrong = problem('answered');
  return (
    <>
      <div data-wrong={wrong ? 'yes' : undefined}>
        <FieldGroup label={t.answered} help={t.answeredHelp} {...(wrong ? { problem: wrong } : {})}>
          <RadioRow
            name="answered"
            value={text.answered}
            options={[
              { value: 'yes', label: t.yes },
              { value: 'no', label: t.notYet },
            ]}
            onChange={(value) => set({ answered: value as FormText['answered'] })}
          />
        </FieldGroup>
      </div>
      {text.answered === 'no' && (
        <div className={styles.fields}>
          <Line form={form} field="replyDay" help={t.dayHelp(dayWords(example), example)} />
          <Line form={form} field="replyTime" help={t.replyTimeHelp} />
        </div>
      )}
      {read.doubts.replyTime && <Doubt says={t.doubts[read.doubts.replyTime]} />}
    </>
  );
}

function TimeFields({ form, zones, ownZone }: PartProps & { zones: readonly string[]; ownZone: string }) {
  const { read } = form;
  const example = exampleDay();
  const start = read.start;
  return (
    <>
      <p className={styles.small}>{t.whenHelp}</p>
      <div className={styles.fields}>
        <Line form={form} field="day" help={t.dayHelp(dayWords(example), example)} />
        <Line form={form} field="time" help={t.timeHelp} />
        <ZoneField
          label={t.fields.zone}
          help={
            zones.length > 1 ? t.twoZones(zones.map(cityOf)) : zones.length === 1 ? t.oneZone : t.zoneHelp
          }
          value={form.text.zone}
          problem={form.problem('zone')}
          suggested={zones}
          onChange={(zone) => form.set({ zone })}
        />
        <TextInput
          label={t.fields.minutes}
          help={t.minutesHelp}
          inputMode="numeric"
          width="short"
          value={form.text.minutes}
          problem={form.problem('minutes')}
          onChange={(minutes) => form.set({ minutes })}
        />
      </div>
      {start && (
        <p role="status" className={styles.preview}>
          <Clocks moment={start} zone={read.read.zone ?? null} ownZone={ownZone} />
        </p>
      )}
      {read.doubts.time && <Doubt says={t.doubts[read.doubts.time]} />}
    </>
  );
}

function PlaceFields({ form: { text, set } }: { form: FormState }) {
  return (
    <>
      <FieldGroup label={t.format}>
        <RadioRow
          name="format"
          value={text.format}
          options={[
            { value: 'virtual', label: t.formats.virtual },
            { value: 'travel', label: t.formats.travel },
            { value: '', label: t.formats.unknown },
          ]}
          onChange={(value) => set({ format: value as FormText['format'] })}
        />
      </FieldGroup>
      <TextInput
        label={t.fields.place}
        help={t.placeHelp}
        value={text.place}
        maxLength={LONGEST_PLACE}
        onChange={(place) => set({ place })}
      />
    </>
  );
}

type TextField = 'invited' | 'replyDay' | 'replyTime' | 'day' | 'time';

/** A day or a time as typed, and under it how it is read. */
export function Line({
  form: { text, read, set, problem },
  field,
  help,
}: PartProps & { field: TextField; help: string }) {
  const understood = read.read[field];
  const isDay = field !== 'time' && field !== 'replyTime';
  const note =
    understood === undefined || understood === text[field]
      ? undefined
      : t.readAs(isDay ? weekdayOf(understood) : figure(understood));
  const days = isDay ? daysMeant(text[field]) : [];
  return (
    <TextInput
      label={t.fields[field]}
      help={help}
      note={note}
      width="medium"
      value={text[field]}
      problem={days.length > 0 ? phrases.profile.whichDay : problem(field)}
      ask={days.length > 0 && <WhichDay days={days} onChoose={(day) => set({ [field]: day })} />}
      maxLength={60}
      onChange={(value) => set({ [field]: value })}
    />
  );
}

function Doubt({ says }: { says: string }) {
  return (
    <Notice tone="care" role="status">
      <p>{says}</p>
    </Notice>
  );
}
