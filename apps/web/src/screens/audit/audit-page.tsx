import type { Advice } from '@matchwright/engine/advice';
import { Lock, Printer } from 'lucide-react';
import { Button } from '../../parts/button.tsx';
import { JumpNav } from '../../parts/jump-nav.tsx';
import { dayWords } from '../../text/dates.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './audit-page.module.css';
import { CheapestBlock } from './cheapest-block.tsx';
import { FindingsBlock } from './findings-block.tsx';
import { FirstBlock } from './first-block.tsx';
import { Footnotes } from './footnotes.tsx';
import { LitProvider } from './lit.tsx';
import { MissingBlock } from './missing-block.tsx';
import { NextBlock } from './next-block.tsx';
import { numberedFindings } from './numbered.ts';
import { QuestionsBlock } from './questions-block.tsx';
import { SheetBlock } from './sheet-block.tsx';
import { StandingBlock } from './standing-block.tsx';

const t = roomPhrases.audit;
const BIGGEST = 3;
/** Ids of the headings. */
const PLACES = {
  risks: 'risks-title',
  more: 'more-title',
  strengths: 'strengths-title',
  undone: 'undone-title',
} as const;
const JUMPS = [
  { id: 'questions-title', label: t.jumps.questions },
  { id: PLACES.risks, label: t.jumps.risks },
  { id: PLACES.strengths, label: t.jumps.strengths },
  { id: 'missing-title', label: t.jumps.missing },
  { id: 'sheet-title', label: t.jumps.sheet },
];

/** The audit on one page; on a desktop the sheet stands on the left, beside the findings that concern its lines. */
export function AuditPage({ audit }: { audit: Advice['audit'] }) {
  const numbered = numberedFindings(audit);
  const risks = audit.findings.filter(({ kind }) => kind === 'risk');
  const strengths = audit.findings.filter(({ kind }) => kind === 'strength');
  const undone = numbered.findings.filter(({ kind }) => kind === 'missing');
  const biggest = risks.filter(({ settled }) => !settled).slice(0, BIGGEST);
  const more = risks.slice(biggest.length);
  const settled = more.filter((risk) => risk.settled).length;
  return (
    <LitProvider sheet={audit.sheet}>
      <div className={styles.page}>
        <Top season={audit.season} today={audit.today} />
        <StandingBlock standing={audit.standing} />
        <NextBlock tasks={audit.next} />
        <JumpNav places={JUMPS} />
        <div className={styles.columns}>
          <div className={styles.main}>
            {audit.first && <FirstBlock first={audit.first} />}
            <QuestionsBlock questions={audit.questions} />
            {(biggest.length > 0 || more.length === 0) && (
              <FindingsBlock
                id={PLACES.risks}
                title={biggest.length === 0 ? t.noRisks : t.biggest(biggest.length)}
                findings={biggest}
                numbered={numbered}
                none={t.noRisk}
              />
            )}
            {audit.cheapest.length > 0 && <CheapestBlock cheapest={audit.cheapest} numbered={numbered} />}
            {more.length > 0 && (
              <FindingsBlock
                id={biggest.length > 0 ? PLACES.more : PLACES.risks}
                title={t.more(more.length)}
                help={settled > 0 ? t.settled(settled) : undefined}
                findings={more}
                numbered={numbered}
                compact
              />
            )}
            <FindingsBlock
              id={PLACES.strengths}
              title={t.strengths}
              findings={strengths}
              numbered={numbered}
              none={t.noStrength}
              compact
            />
            {undone.length > 0 && (
              <FindingsBlock
                id={PLACES.undone}
                title={t.undone}
                findings={undone}
                numbered={numbered}
                compact
              />
            )}
            <MissingBlock missing={audit.missing} />
            <Notes notes={audit.notes} />
          </div>
          <SheetBlock sheet={audit.sheet} missing={audit.missing} numbered={numbered} />
        </div>
        <Footnotes numbered={numbered} />
      </div>
    </LitProvider>
  );
}

function Top({ season, today }: { season: number; today: string }) {
  return (
    <div className={styles.top}>
      <p className={styles.private} data-print="no">
        <Lock size={18} strokeWidth={1.75} aria-hidden="true" />
        <span>{t.private}</span>
      </p>
      <p className={styles.printed}>{t.madeFor(season, dayWords(today))}</p>
      <span data-print="no">
        <Button icon={Printer} onClick={() => window.print()}>
          {t.print}
        </Button>
      </span>
    </div>
  );
}

function Notes({ notes }: { notes: string[] }) {
  if (notes.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="notes-title">
      <h2 id="notes-title">{t.notes}</h2>
      <ul className={styles.notes}>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}
