import { counts } from '@matchwright/charts';
import type { FunnelRow, LookBack } from '@matchwright/engine/season';
import { useCallback } from 'react';
import { DataTable, type TableColumn } from '../../parts/data-table.tsx';
import { Picture } from '../../parts/picture.tsx';
import { useOddsSource } from '../../pictures/odds-source.ts';
import { hrefOf } from '../../route.ts';
import { quoted } from '../../text/bidi.ts';
import { count, expectedNumber, percent, percentRange } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { onCondition } from '../../text/standing-words.ts';
import styles from './afterwards.module.css';
import { Says, Section } from './section.tsx';

const t = roomPhrases.afterwards.funnel;
const WIDEST = 640;

/** The way of the season beside what was expected of it: a picture of the interviews, a table of every stage. */
export function FunnelSection({ back }: { back: LookBack }) {
  const { funnel, season, sources } = back;
  return (
    <Section id="funnel" sources={sources} help={t.help}>
      <InterviewsPicture funnel={funnel} season={season} />
      <DataTable label={t.table} rows={funnel} columns={columnsOf(back)} keyOf={keyOf} />
      <Says lines={funnel.map(({ says }) => says)} />
      <p className={styles.small}>
        {t.verdictHelp} <a href={hrefOf('model')}>{t.toModel}</a>
      </p>
    </Section>
  );
}

const keyOf = ({ stage, specialty }: FunnelRow) => `${stage}-${specialty}`;

const specialtyOf = ({ specialty }: FunnelRow) =>
  specialty === 'all' ? t.all : quoted(phrases.list.shortSpecialty[specialty]);

const columnsOf = (back: LookBack): TableColumn<FunnelRow>[] => [
  { title: t.columns.stage, value: (row) => t.stageOf(t.stages[row.stage], specialtyOf(row)) },
  { title: t.columns.actual, value: actualOf, number: true },
  { title: t.columns.from, value: ({ from }) => count(from), number: true },
  { title: t.columns.expected, value: (row) => expectedOf(row, back), number: true },
  { title: t.columns.verdict, value: ({ verdict }) => t.verdicts[verdict] },
];

/** A chance is told with the condition under which it holds. */
function expectedOf({ stage, expected }: FunnelRow, back: LookBack): string {
  if (!expected) return t.notKnown;
  const { p, lo90, hi90 } = expected;
  if (stage === 'match') return onCondition(t.withSpan(percent(p), percentRange(lo90, hi90)), back);
  return lo90 === hi90 ? count(p) : t.withSpan(expectedNumber(p), t.span(count(lo90), count(hi90)));
}

function actualOf({ stage, actual }: FunnelRow): string {
  if (actual === null) return t.notKnown;
  if (stage === 'match') return actual === 1 ? t.yes : t.no;
  return count(actual);
}

const WORDS = {
  // Small counts would give the scale steps between whole numbers, which no season has.
  count: (n: number) => (Number.isInteger(n) ? count(n) : ''),
  mean: expectedNumber,
  span: t.span,
  says: t.says,
  awaited: t.awaited,
  notComparable: t.notComparable,
  notKnown: t.notKnown,
  key: t.key,
  alt: t.alt,
  columns: t.picture,
};

function InterviewsPicture({ funnel, season }: Pick<LookBack, 'funnel' | 'season'>) {
  const source = useOddsSource(season);
  const draw = useCallback(
    (width: number, direction: 'ltr' | 'rtl') => {
      const rows = funnel.filter(({ stage }) => stage === 'interviews');
      return counts(
        rows.map((row) => ({ ...row, name: specialtyOf(row) })),
        WORDS,
        { width },
        direction,
      );
    },
    [funnel],
  );
  return <Picture title={t.title} captioned draw={draw} widest={WIDEST} file={{ name: FILE, source }} />;
}

const FILE = 'matchwright-interviews';
