import { useMemo } from 'react';
import { editSeason, useSeason } from '../../app-season.ts';
import { Notice } from '../../parts/notice.tsx';
import { dayWords } from '../../text/dates.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { applicationsToAdd } from './applications-to-add.ts';
import { useOwnZone } from './clocks.tsx';
import { EMPTY_FORM, type ReadForm } from './form-text.ts';
import { applicationAt, withInterview } from './interview-edits.ts';
import { type FormState, InterviewForm, Line } from './interview-form.tsx';
import { hrefOfInterview } from './interviews-address.ts';
import { ProgramChoice } from './program-choice.tsx';
import { type Programs, usePrograms } from './use-programs.ts';

const t = roomPhrases.interviews;

/** Name of the form while it is not finished. */
export const ADDING = 'interview';

interface Props {
  /** Program that it is at; left out where it is still to be chosen. */
  program?: string;
  /** Day that was chosen in the calendar; empty when none was. */
  day: string;
  /** ISO date. */
  today: string;
  onClose: () => void;
}

/** An invitation or an interview, new in this season. */
export function AddInterview({ program: at = '', day, today, onClose }: Props) {
  const programs = usePrograms();
  const ownZone = useOwnZone();
  const log = useSeason((state) => state.value?.log);
  const applied = useMemo(
    () => (log ? applicationsToAdd(log.applications, programs.nameOf) : []),
    [log, programs],
  );
  function save({ interview, read }: ReadForm, { program }: { program: string }) {
    if (!interview) return;
    const known = log && applicationAt(log, program);
    const named = known ? { program: known.program, name: known.name } : { program };
    editSeason(t.changed.added(programs.nameOf(program)), (now) =>
      withInterview(now, named, interview, { invited: read.invited, today }),
    );
    onClose();
  }
  const head = (form: FormState) => (
    <Head form={form} applied={applied} programs={programs} undated={undated(form)} today={today} />
  );
  /** An invitation without a day at the chosen program: the day belongs to it, not to a second interview. */
  function undated({ text }: FormState): boolean {
    const interviews = (log && applicationAt(log, text.program)?.interviews) ?? [];
    return interviews.some(({ start, cancelled }) => start === undefined && cancelled !== true);
  }
  return (
    <InterviewForm
      name={at === '' ? ADDING : `${ADDING} ${at}`}
      title={t.add}
      given={{ ...EMPTY_FORM, program: at, day, zone: soleZone(programs, at) }}
      today={today}
      ownZone={ownZone}
      zonesOf={programs.zonesOf}
      head={head}
      onSave={save}
      onClose={onClose}
    />
  );
}

/** One zone of its state goes without saying. */
function soleZone(programs: Programs, program: string): string {
  const zones = programs.zonesOf(program);
  return zones.length === 1 ? (zones[0] ?? '') : '';
}

interface HeadProps {
  form: FormState;
  applied: readonly string[];
  programs: Programs;
  undated: boolean;
  /** ISO date. */
  today: string;
}

function Head({ form, applied, programs, undated, today }: HeadProps) {
  const { text, set, problem } = form;
  /** The zone follows the program, unless another one was typed. */
  function choose(program: string) {
    const before = programs.zonesOf(text.program);
    const isSuggested = text.zone === '' || text.zone === before[0];
    set({ program, zone: isSuggested && program !== '' ? soleZone(programs, program) : text.zone });
  }
  // Whoever notes an interview afterwards was invited before it.
  const day = form.read.read.day;
  const noted = day !== undefined && day < today ? day : today;
  return (
    <>
      <ProgramChoice
        value={text.program}
        applied={applied}
        programs={programs}
        problem={problem('program')}
        onChange={choose}
      />
      {undated && (
        <Notice tone="note" role="status">
          <p>
            {t.program.undated} <a href={hrefOfInterview(text.program)}>{t.program.setDay}</a>
          </p>
        </Notice>
      )}
      <Line form={form} field="invited" help={t.form.invitedHelp(dayWords(noted))} />
    </>
  );
}
