import type { Application, SeasonLog } from '@matchwright/inputs/season';
import { Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { editSeason } from '../../../app-season.ts';
import { Button } from '../../../parts/button.tsx';
import { FieldGroup } from '../../../parts/field.tsx';
import { RadioRow } from '../../../parts/inputs.tsx';
import { hrefOfProgram } from '../../../route.ts';
import { useOneKind } from '../../../season/use-one-kind.ts';
import { roomPhrases } from '../../../text/room-phrases.ts';
import { KeptField } from '../kept-field.tsx';
import { ProgramSearch } from '../program-search.tsx';
import { moveRow, removeRow } from '../season-actions.ts';
import { hrefOfApplication, hrefOfInterviews, SIGNALS } from '../season-address.ts';
import { changeOne, withProgram } from '../season-edits.ts';
import { StatusChoice } from '../status-choice.tsx';
import { useRows } from '../tracker.tsx';
import { placeOf } from '../tracker-list.tsx';
import type { TrackerRow } from '../tracker-rows.ts';
import { hrefOfLastView } from '../use-tracker-query.ts';
import type { ChangeApplication } from './change-application.ts';
import { ContactsPart } from './contacts-part.tsx';
import { HistoryPart } from './history-part.tsx';
import { LettersPart } from './letters-part.tsx';
import styles from './one.module.css';

const t = roomPhrases.season.tracker;
const NONE: Application[] = [];

/** One application with everything noted of it. */
export function ApplicationPart({ log, application }: { log: SeasonLog; application: string }) {
  const rows = useRows(log.applications ?? NONE);
  const row = rows.find(({ key }) => key === application);
  return (
    <div className={styles.one}>
      <a className={styles.link} href={hrefOfLastView()} data-print="no">
        {t.one.back}
      </a>
      {row ? (
        <Parts key={row.key} row={row} />
      ) : (
        <>
          <h2>{t.one.gone}</h2>
          <p>{t.one.goneHelp}</p>
        </>
      )}
    </div>
  );
}

function Parts({ row }: { row: TrackerRow }) {
  const { key, name, application, label, status } = row;
  const change: ChangeApplication = (says, make) => editSeason(says, changeOne(key, make));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  function remove() {
    removeRow(row);
    window.location.hash = hrefOfLastView();
  }
  return (
    <>
      <div>
        <h2 ref={heading} tabIndex={-1}>
          {name}
        </h2>
        <p className="soft">{placeOf(row)}</p>
      </div>
      {label === null && <WhichProgram row={row} />}
      <div className={styles.columns}>
        <div className={styles.column}>
          <section className={styles.part} aria-labelledby="now">
            <h3 id="now">{t.one.now}</h3>
            <div className={styles.status}>
              <StatusChoice
                label={t.table.statusOf(name)}
                status={status}
                onChoose={(next) => moveRow(row, next)}
              />
            </div>
          </section>
          <HistoryPart application={application} name={name} onChange={change} />
        </div>
        <div className={styles.column}>
          <SignalPart row={row} onChange={change} />
          <LettersPart application={application} name={name} onChange={change} />
          <ContactsPart application={application} name={name} onChange={change} />
          <div className={styles.part}>
            <KeptField
              long
              label={t.one.notes}
              value={application.notes ?? ''}
              onKeep={(text) =>
                change(t.steps.notes(name), ({ notes: _old, ...one }) =>
                  text.trim() === '' ? one : { ...one, notes: text },
                )
              }
            />
          </div>
        </div>
      </div>
      <div className={styles.links} data-print="no">
        {label && (
          <a className={styles.link} href={hrefOfProgram(label.code)}>
            {t.one.toProgram}
          </a>
        )}
        <a className={styles.link} href={hrefOfInterviews(application.program ?? application.name ?? '')}>
          {t.one.toInterviews}
        </a>
        <Button look="danger" icon={Trash2} onClick={remove}>
          {t.one.remove}
        </Button>
      </div>
    </>
  );
}

/** An application that a table named in words that we could not place. */
function WhichProgram({ row: { key, name, specialty } }: { row: TrackerRow }) {
  return (
    <section className={styles.part} aria-labelledby="which" data-print="no">
      <h3 id="which">{t.one.unknownTitle}</h3>
      <p>{t.one.unknownHelp}</p>
      <ProgramSearch
        begins={name}
        first={specialty}
        choose={t.one.thisOne}
        chooseOf={t.one.thisOneOf}
        onChoose={({ code, name: chosen }) => {
          editSeason(t.steps.program(chosen), withProgram(key, code));
          window.location.hash = hrefOfApplication(code);
        }}
      />
    </section>
  );
}

function SignalPart({ row, onChange }: { row: TrackerRow; onChange: ChangeApplication }) {
  const { signal } = row.application;
  const oneKind = useOneKind();
  const hasOneKind = row.specialty !== null && oneKind.has(row.specialty);
  const kinds = SIGNALS.filter((value) => !(value === 'silver' && hasOneKind && signal !== 'silver'));
  return (
    <div className={styles.part}>
      <FieldGroup label={t.one.signal}>
        <RadioRow
          name="signal"
          value={signal ?? ''}
          options={[
            { value: '', label: t.signalUnknown },
            ...kinds.map((value) => ({
              value,
              label: t.signals[value === 'gold' && hasOneKind ? 'signal' : value],
            })),
          ]}
          onChange={(value) =>
            onChange(t.steps.signal(row.name), ({ signal: _old, ...one }) => {
              const next = SIGNALS.find((other) => other === value);
              return next ? { ...one, signal: next } : one;
            })
          }
        />
      </FieldGroup>
    </div>
  );
}
