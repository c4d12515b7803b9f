import type { RankDeadline, RankResult } from '@matchwright/engine/season';
import { type TimeLeft, timeLeft } from '@matchwright/engine/season-day';
import { momentOf as settledMoment } from '@matchwright/inputs/season';
import { BadgeCheck, Check, Undo2 } from 'lucide-react';
import { planner } from '../../app-planner.ts';
import { editSeason, useSeason } from '../../app-season.ts';
import { Button } from '../../parts/button.tsx';
import { Fold } from '../../parts/fold.tsx';
import { CheckInput } from '../../parts/inputs.tsx';
import { Notice } from '../../parts/notice.tsx';
import { SourceNote } from '../../parts/source-note.tsx';
import { useMinute } from '../../parts/use-minute.ts';
import { easternClock } from '../../season/season-today.ts';
import { dayWords, momentIn } from '../../text/dates.ts';
import { shown } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import type { Asked } from '../../use-asked.ts';
import styles from './rank.module.css';
import { editRankList, withCertified, withoutCertified, withStep } from './rank-edits.ts';
import { useRankNames } from './rank-names.ts';
import { notYetRanked, withRanked } from './ranked-status.ts';
import { useListState } from './use-list-state.ts';
import { useRankList } from './use-rank-order.ts';

const t = roomPhrases.rank;
/** The deadlines of the NRMP are published in it. */
const EASTERN = 'America/New_York';

export function CertifySection({ asked: { result, current } }: { asked: Asked<RankResult> }) {
  const late = useListState() !== 'open';
  return (
    <section className={styles.part} id="rank-certify" aria-labelledby="rank-certify-title">
      <h2 id="rank-certify-title" tabIndex={-1}>
        {t.certify.title}
      </h2>
      <p>{t.certify.lede}</p>
      {result && <Deadline deadline={result.deadline} />}
      {result && !late && <Steps checklist={result.checklist} />}
      {result && <State state={result.certified} lines={current ? result.lines : null} late={late} />}
      {result && late && (
        <Fold label={t.certify.steps} memory="rank-steps">
          <Steps checklist={result.checklist} folded />
        </Fold>
      )}
    </section>
  );
}

/** @param folded the fold has the same words */
function Steps({ checklist, folded = false }: Pick<RankResult, 'checklist'> & { folded?: boolean }) {
  const done = new Set(useRankList().steps);
  return (
    <fieldset className={styles.steps}>
      <legend className={folded ? 'visually-hidden' : styles.label}>{t.certify.steps}</legend>
      {checklist.map(({ id, says }) => (
        <CheckInput
          key={id}
          label={shown(says)}
          checked={done.has(id)}
          onChange={(checked) => editRankList(t.did.step(checked), (one) => withStep(one, id, checked))}
        />
      ))}
    </fieldset>
  );
}

function Deadline({ deadline }: { deadline: RankDeadline | null }) {
  const zone =
    useSeason((state) => state.value?.log.zone) ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const now = useMinute();
  if (!deadline) return <p>{t.certify.unknown}</p>;
  const { date, time, projected, certifyBy, source } = deadline;
  const left = timeLeft({ date, time }, easternClock(now));
  const moment = time ? settledMoment(`${date}T${time}`, EASTERN)?.moment : undefined;
  return (
    <div className={styles.deadline}>
      {!left.over && <p className={styles.says}>{t.certify.by(dayWords(certifyBy))}</p>}
      <p>
        {time ? t.certify.deadline(dayWords(date), time) : t.certify.deadlineDay(dayWords(date))}{' '}
        {projected && left.over ? t.certify.probablyPast : leftWords(left)}
      </p>
      {moment && <p>{t.certify.own(momentIn(moment, zone), zone.replaceAll('_', ' '))}</p>}
      {projected && <p>{t.certify.projected}</p>}
      <p className="soft">
        <SourceNote id={source} />
      </p>
    </div>
  );
}

/** On the last day by the hour, because it ends at an hour of New York. */
function leftWords({ over, days, minutes }: TimeLeft): string {
  if (over) return t.certify.past;
  return minutes === null ? t.certify.daysLeft(days) : t.certify.hoursLeft(minutes);
}

interface StateProps {
  state: RankResult['certified'];
  /** The lines as they stand; null while they are read. */
  lines: string[] | null;
  /** Lists are closed, or probably so. */
  late: boolean;
}

function State({ state, lines, late }: StateProps) {
  const certify = () => lines && editRankList(t.did.certified, (list) => withCertified(list, lines));
  const undo = () => editRankList(t.did.uncertified, withoutCertified);
  if (state === 'no') {
    return (
      <>
        {late && <p>{t.certify.markLate}</p>}
        <div className={styles.actions}>
          <Button icon={BadgeCheck} disabled={!lines || lines.length === 0} onClick={certify}>
            {t.certify.mark}
          </Button>
          {!lines && <p className="soft">{t.certify.wait}</p>}
        </div>
      </>
    );
  }
  const changed = late ? t.certify.changedLate : t.certify.changed;
  const tone = state === 'yes' ? 'note' : late ? 'care' : 'risk';
  return (
    <Notice tone={tone} role={tone === 'risk' ? 'alert' : 'status'}>
      <p>{state === 'changed' ? changed : t.certify.yes}</p>
      <div className={styles.actions}>
        {state === 'changed' && (
          <Button icon={Check} disabled={!lines} onClick={certify}>
            {t.certify.again}
          </Button>
        )}
        <Button icon={Undo2} onClick={undo}>
          {t.certify.unmark}
        </Button>
      </div>
      {state === 'yes' && <InTracker />}
    </Notice>
  );
}

/** What is certified is ranked in the tracker, too: offered, and never done by itself. */
function InTracker() {
  const log = useSeason((state) => state.value?.log);
  const list = useRankList();
  const nameOf = useRankNames();
  const { today } = planner.readingContext();
  const open = log ? notYetRanked(log, list, (code) => nameOf(code).main ?? code, today) : [];
  if (open.length === 0) return null;
  return (
    <>
      <p>{t.certify.notRanked(open.length)}</p>
      <div className={styles.actions}>
        <Button
          icon={Check}
          onClick={() => editSeason(t.did.ranked(open.length), (now) => withRanked(now, open, today))}
        >
          {t.certify.rank(open.length)}
        </Button>
      </div>
    </>
  );
}
