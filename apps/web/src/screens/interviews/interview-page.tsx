import type { CalendarInterview, InterviewCalendar } from '@matchwright/engine/season';
import type { Application, ApplicationStatus, SeasonLog } from '@matchwright/inputs/season';
import { ArrowLeft, Mic, Plus, Printer } from 'lucide-react';
import { useState } from 'react';
import { planner } from '../../app-planner.ts';
import { Button } from '../../parts/button.tsx';
import { hrefOf, hrefOfProgram } from '../../route.ts';
import type { ProgramLabel } from '../../runner/program-label.ts';
import { useSeasonAsked } from '../../season/use-season-answer.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { AddInterview } from './add-interview.tsx';
import { HistoryBlock } from './history-block.tsx';
import { applicationAt } from './interview-edits.ts';
import { InterviewSection } from './interview-section.tsx';
import styles from './interviews.module.css';
import { keyOf } from './interviews-address.ts';
import { NotesBlock } from './notes-block.tsx';
import { SheetBlock } from './sheet-block.tsx';
import { ThanksBlock } from './thanks-block.tsx';
import { type Programs, usePrograms } from './use-programs.ts';

const t = roomPhrases.interviews;

interface Props {
  /** Code or name of the program. */
  program: string;
  calendar: InterviewCalendar;
  log: SeasonLog;
}

/** Everything about the interviews at one program; on paper, one page to have at hand. */
export function InterviewPage({ program, calendar, log }: Props) {
  const programs = usePrograms();
  const key = programs.labelOf(program)?.code ?? program;
  const application = applicationAt(log, key) ?? applicationAt(log, program);
  const { result: sheet } = useSeasonAsked(`interview sheet ${key}`, (asking) =>
    planner.ask.interviewSheet(asking.subject, asking.log, key),
  );
  if (!application || application.interviews.length === 0)
    return (
      <FirstHere
        program={application ? keyOf(application) : key}
        programs={programs}
        application={application}
      />
    );
  const place = keyOf(application);
  const shown = application.interviews.map((_, index) => ({
    place: { key: place, index },
    entry: entryAt(calendar, `${place}-${index}`),
  }));
  // Once it is over, what was heard fades by the hour: it is written down first.
  const { today } = planner.readingContext();
  const isOver =
    HELD.has(application.history.at(-1)?.status) ||
    shown.some(({ entry }) => isPast(entry)) ||
    application.interviews.some(
      ({ day, cancelled }) => day !== undefined && day < today && cancelled !== true,
    );
  return (
    <div className={styles.page}>
      <Head program={programs.labelOf(place)} application={application} />
      {shown.map(({ place: at, entry }) => (
        <InterviewSection
          key={at.index}
          at={at}
          entry={entry}
          application={application}
          calendar={calendar}
          log={log}
          programs={programs}
        />
      ))}
      {sheet && isOver && <NotesBlock sheet={sheet} application={application} programs={programs} />}
      {sheet && <SheetBlock sheet={sheet} application={application} />}
      {sheet && !isOver && <NotesBlock sheet={sheet} application={application} programs={programs} />}
      <ThanksBlock application={application} calendar={calendar} programs={programs} />
      <HistoryBlock application={application} />
    </div>
  );
}

const HELD: ReadonlySet<ApplicationStatus | undefined> = new Set(['interviewed', 'ranked', 'matched']);

function isPast(entry: CalendarInterview | null): boolean {
  return entry !== null && entry.end < new Date().toISOString();
}

/** The engine names interviews by their program and their place among its interviews. */
function entryAt({ interviews, cancelled }: InterviewCalendar, id: string): CalendarInterview | null {
  return [...interviews, ...cancelled].find((one) => one.id === id) ?? null;
}

function Head({ program, application }: { program: ProgramLabel | undefined; application: Application }) {
  const status = application.history.at(-1)?.status;
  return (
    <div className={styles.block}>
      <Back />
      {status && (
        <p className={styles.status} data-print="no">
          {t.statuses[status]}
        </p>
      )}
      <div className={styles.controls} data-print="no">
        <Button icon={Printer} onClick={() => window.print()}>
          {t.print}
        </Button>
        <a className={styles.link} href={hrefOf('practise')}>
          <Mic size={18} strokeWidth={1.75} aria-hidden="true" />
          {t.practise}
        </a>
        {program && (
          <a className={styles.link} href={hrefOfProgram(program.code)}>
            {t.toProgram}
          </a>
        )}
      </div>
    </div>
  );
}

function Back() {
  return (
    <p data-print="no">
      <a className={styles.link} href={hrefOf('interviews')}>
        <ArrowLeft className={styles.back} size={18} strokeWidth={1.75} aria-hidden="true" />
        {t.back}
      </a>
    </p>
  );
}

/** A program without an interview yet: it is added here. */
function FirstHere({
  program,
  programs,
  application,
}: {
  program: string;
  programs: Programs;
  application: Application | null;
}) {
  const [open, setOpen] = useState(false);
  const isKnown = application !== null || programs.labelOf(program) !== undefined;
  return (
    <div className={styles.block}>
      <Back />
      <p>{application ? t.noneHere : t.notHere}</p>
      {isKnown && !open && (
        <div>
          <Button look="primary" icon={Plus} onClick={() => setOpen(true)}>
            {t.add}
          </Button>
        </div>
      )}
      {open && (
        <AddInterview
          program={program}
          day=""
          today={planner.readingContext().today}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}
