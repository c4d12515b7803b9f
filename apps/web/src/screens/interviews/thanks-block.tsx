import type { FollowUp, InterviewCalendar } from '@matchwright/engine/season';
import type { Application, SeasonLog } from '@matchwright/inputs/season';
import { Check, PenLine } from 'lucide-react';
import { shelf, useShelf } from '../../app-drafts.ts';
import { planner } from '../../app-planner.ts';
import { editSeason, useSeason } from '../../app-season.ts';
import { Button } from '../../parts/button.tsx';
import { FieldGroup } from '../../parts/field.tsx';
import { RadioRow } from '../../parts/inputs.tsx';
import { weekdayOf } from '../../text/dates.ts';
import { shown } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { useKeptOpen } from '../../use-kept-open.ts';
import { isWritten } from '../words/draft-meant.ts';
import { blankDraft, hrefOfDraft } from '../words/use-open-draft.ts';
import { Clocks, useOwnZone } from './clocks.tsx';
import { type InterviewPlace, withPart } from './interview-edits.ts';
import styles from './interviews.module.css';
import { keyOf } from './interviews-address.ts';
import type { Programs } from './use-programs.ts';

const t = roomPhrases.interviews.thanks;
const changed = roomPhrases.interviews.changed;

interface Props {
  application: Application;
  calendar: InterviewCalendar;
  programs: Programs;
}

/** The note of thanks after each interview: whether the program takes one, when, and the way to write it. */
export function ThanksBlock({ application, calendar, programs }: Props) {
  const key = keyOf(application);
  const open = application.interviews.flatMap((_, index) => {
    const followUp = calendar.followUps.find(({ id }) => id === `${key}-${index}`);
    return followUp ? [{ followUp, index }] : [];
  });
  if (open.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="thanks" data-print="no">
      <h2 id="thanks">{t.title}</h2>
      {open.map(({ followUp, index }) => (
        <Thanks
          key={followUp.id}
          followUp={followUp}
          at={{ key, index }}
          application={application}
          programs={programs}
        />
      ))}
    </section>
  );
}

interface ThanksProps {
  followUp: FollowUp;
  at: InterviewPlace;
  application: Application;
  programs: Programs;
}

function Thanks({ followUp, at, application, programs }: ThanksProps) {
  const ownZone = useOwnZone();
  const log = useSeason((state) => state.value?.log);
  const interview = application.interviews[at.index];
  if (!interview) return null;
  const { state, from, to, says } = followUp;
  const { today } = planner.readingContext();
  const name = programs.nameOf(at.key);
  const zone = interview.zone ?? null;
  const isSent = interview.thankYouSent !== undefined;
  // Some write on the evening of the same day, before the days that fit best.
  const isHeld = interview.start !== undefined && Date.parse(interview.start) < Date.now();
  const set = (part: Parameters<typeof withPart>[2]) =>
    editSeason(changed.thanks(name), (log) => withPart(log, at, part));
  return (
    <div className={styles.block}>
      <p>{shown(says)}</p>
      <FieldGroup label={t.policy} help={t.policyHelp}>
        <RadioRow
          name={`thanks-${at.index}`}
          value={interview.thankYou ?? ''}
          options={[
            { value: 'allowed', label: t.policies.allowed },
            { value: 'not-wanted', label: t.policies['not-wanted'] },
            { value: '', label: t.policies.unknown },
          ]}
          onChange={(value) => set({ thankYou: value === '' ? undefined : (value as 'allowed') })}
        />
      </FieldGroup>
      {(state === 'ahead' || state === 'open') && (
        <dl className={styles.window}>
          {state === 'ahead' && (
            <div>
              <dt>{t.from}</dt>
              <dd>
                <Clocks moment={from} zone={zone} ownZone={ownZone} />
              </dd>
            </div>
          )}
          <div>
            <dt>{t.until}</dt>
            <dd>
              <Clocks moment={to} zone={zone} ownZone={ownZone} />
            </dd>
          </div>
        </dl>
      )}
      {isSent && <p>{t.sentOn(weekdayOf(interview.thankYouSent ?? ''))}</p>}
      {state !== 'not-wanted' && (
        <div className={styles.controls}>
          {!isSent && (
            <WriteButton program={addressee(at.key, programs, log)} after={interview.after ?? {}} />
          )}
          {isSent ? (
            <Button onClick={() => set({ thankYouSent: undefined })}>{t.notSent}</Button>
          ) : (
            isHeld && (
              <Button icon={Check} onClick={() => set({ thankYouSent: today })}>
                {t.sent}
              </Button>
            )
          )}
        </div>
      )}
    </div>
  );
}

/** The name of the hospital, as the words room finds it; the code where two of its programs invited. */
function addressee(key: string, programs: Programs, log: SeasonLog | undefined): string {
  const name = programs.labelOf(key)?.name ?? key;
  const others = log?.applications.some(
    (one) => keyOf(one) !== key && one.interviews.length > 0 && programs.labelOf(keyOf(one))?.name === name,
  );
  return others ? key : name;
}

/** Opens the draft for this program in the words room; the person's own notes go along as its outline. */
function WriteButton({ program, after }: { program: string; after: Record<string, string> }) {
  useKeptOpen(shelf);
  const drafts = useShelf((state) => state.drafts);
  const known = drafts?.find((one) => one.kind === 'thank-you' && one.program === program);
  function write() {
    const blank = blankDraft('thank-you', null);
    const { people = '', specific = '' } = after;
    const draft = known && isWritten(known) ? known : { ...blank, program, notes: { who: people, specific } };
    if (!known) shelf.put(draft);
    window.location.hash = hrefOfDraft(draft);
  }
  return (
    <Button icon={PenLine} disabled={drafts === null} onClick={write}>
      {known ? t.goOn : t.write}
    </Button>
  );
}
