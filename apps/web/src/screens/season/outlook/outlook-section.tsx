import type { FunnelRow, SeasonOutlook } from '@matchwright/engine/season';
import type { SeasonLog } from '@matchwright/inputs/season';
import { planner } from '../../../app-planner.ts';
import { Fold } from '../../../parts/fold.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { SourceNotes } from '../../../parts/source-note.tsx';
import { UncountedNotice } from '../../../parts/uncounted-notice.tsx';
import { hrefOf } from '../../../route.ts';
import { easternClock } from '../../../season/season-today.ts';
import { useSeasonAnswer } from '../../../season/use-season-answer.ts';
import { dayWords } from '../../../text/dates.ts';
import { phrases } from '../../../text/phrases.ts';
import { roomPhrases } from '../../../text/room-phrases.ts';
import { isMissed } from '../../../text/standing-words.ts';
import { ChanceMoved } from './chance-moved.tsx';
import { InvitationsPicture } from './invitations-picture.tsx';
import { MarkSent } from './mark-sent.tsx';
import { MatchYear, WrongYear } from './match-year.tsx';
import styles from './outlook.module.css';
import { OutlookFigures } from './outlook-figures.tsx';
import { TooEarly } from './too-early.tsx';

const t = roomPhrases.season.tracker.outlook;

/** What the engine makes of the season: the warning first, then the comparison, the chance, and what moved it. */
export function OutlookSection({ log }: { log: SeasonLog }) {
  const { result, current, error } = useSeasonAnswer('outlook');
  return (
    <section className={styles.outlook} aria-labelledby="outlook" data-print="no">
      <div className={styles.head}>
        <h2 id="outlook">{t.title}</h2>
        <p role="status" className={styles.small}>
          {result ? (current ? asOfWords(result) : t.updating) : error ? '' : t.working}
        </p>
      </div>
      <WrongYear log={log} />
      {error && (
        <Notice tone="care" title={t.failed}>
          <p>{error}</p>
        </Notice>
      )}
      {result?.tooEarly && <TooEarly early={result.tooEarly} log={log} />}
      {result && <Outlook outlook={result} log={log} />}
      <MatchYear log={log} />
    </section>
  );
}

/** Around a deadline another day counts than that of this device: then what New York shows is said. */
function asOfWords({ today }: SeasonOutlook): string {
  if (today === planner.readingContext().today) return t.asOf(dayWords(today));
  const { date, time } = easternClock(new Date().toISOString());
  return t.asOfEastern(dayWords(date), time ?? '');
}

function Outlook({ outlook, log }: { outlook: SeasonOutlook; log: SeasonLog }) {
  if (outlook.sent === 0) {
    return (
      <>
        <p>{outlook.says.join(' ')}</p>
        <MarkSent log={log} opens={outlook.opens} season={outlook.season} />
      </>
    );
  }
  if (outlook.stage !== 'running') return <Ended outlook={outlook} />;
  const row = outlook.funnel.find(({ specialty }) => specialty === 'all') ?? outlook.funnel[0];
  const missed = isMissed(outlook);
  return (
    <>
      <UncountedNotice uncounted={outlook} />
      {row && !missed && <Verdict row={row} hasFallen={outlook.hasFallen} steps={outlook.do} />}
      {missed && <Missed outlook={outlook} />}
      <OutlookFigures outlook={outlook} />
      <div className={styles.columns}>
        <div className={styles.block}>
          <h3>{t.comparison}</h3>
          <InvitationsPicture outlook={outlook} />
        </div>
        {!missed && <ChanceMoved outlook={outlook} />}
      </div>
      <Fold label={t.notes} memory="season outlook notes">
        <div className={styles.notes}>
          {outlook.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          <p>
            <SourceNotes ids={outlook.sources} />
          </p>
        </div>
      </Fold>
    </>
  );
}

/** Without the certificate no chance is left: what to do instead. */
function Missed({ outlook }: { outlook: SeasonOutlook }) {
  return (
    <Notice tone="note" title={phrases.chance.notCertified}>
      {outlook.says.map((one) => (
        <p key={one}>{one}</p>
      ))}
      <Steps steps={outlook.do} />
    </Notice>
  );
}

/** Once the result can be known, no chance is shown: what it is, and where to go on. */
function Ended({ outlook }: { outlook: SeasonOutlook }) {
  const { stage } = outlook;
  if (stage === 'running') return null;
  return (
    <>
      <UncountedNotice uncounted={{ ...outlook, entryNotes: [] }} />
      <Notice tone="note" title={t.endings[stage]}>
        {outlook.says.map((one) => (
          <p key={one}>{one}</p>
        ))}
        <Steps steps={outlook.do} />
        <nav className={styles.links} aria-label={t.ways} data-print="no">
          <a href={hrefOf('afterwards')}>{t.toAfterwards}</a>
          {(stage === 'asked' || stage === 'unmatched') && <a href={hrefOf('soap')}>{t.toSoapPage}</a>}
        </nav>
      </Notice>
      <OutlookFigures outlook={outlook} />
      <div className={styles.block}>
        <h3>{t.comparison}</h3>
        <InvitationsPicture outlook={outlook} />
      </div>
    </>
  );
}

function Steps({ steps }: { steps: readonly string[] }) {
  if (steps.length === 0) return null;
  return (
    <>
      <h3>{t.do}</h3>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </>
  );
}

interface VerdictProps {
  row: FunnelRow;
  hasFallen: boolean;
  steps: readonly string[];
}

/** How the invitations compare, and what to do about it. Fewer than expected is a warning, and so is a chance that has fallen far. */
function Verdict({ row: { verdict, says }, hasFallen, steps }: VerdictProps) {
  const isFallen = hasFallen && verdict !== 'fewer';
  return (
    <Notice
      tone={isFallen || verdict === 'fewer' ? 'care' : 'note'}
      title={isFallen ? t.fallen : t.verdicts[verdict]}
    >
      <p>{says}</p>
      <Steps steps={steps} />
      <nav className={styles.links} aria-label={t.ways} data-print="no">
        {verdict === 'fewer' && <a href={hrefOf('programs')}>{t.toAdd}</a>}
        <a href={hrefOf('interviews')}>{t.toInterviews}</a>
        <a href={hrefOf('soap')}>{t.toSoap}</a>
      </nav>
    </Notice>
  );
}
