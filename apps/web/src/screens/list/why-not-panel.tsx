import type { WeighedProgram, WhyNot } from '@matchwright/engine';
import { Pin, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { planner, usePlanner } from '../../app-planner.ts';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Notice } from '../../parts/notice.tsx';
import { SourceLine } from '../../parts/source-line.tsx';
import { useWide } from '../../parts/use-wide.ts';
import { listed, money, percent, pointsAtMost, shown, signedPoints } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { useAsked } from '../../use-asked.ts';
import { pinProgram } from './list-edits.ts';
import { levelWord } from './list-figures.ts';
import { fullName, useProgramName } from './program-names.ts';
import styles from './why-not.module.css';

const t = phrases.studio;
const SHOWN = 4;
/** From this width on, in pixels, the figures stand in a table. */
const TABLE = 760;

type Pinned = NonNullable<WhyNot['pinned']>;

/** Why a program is not in the list, in figures: the rule, or what it would push out and what that would cost. */
export function WhyNotPanel({ code, onClose }: { code: string; onClose: () => void }) {
  const name = useProgramName(code);
  const title = useRef<HTMLHeadingElement>(null);
  const { result, current, error } = useAsked(`why not ${code}`, (subject) =>
    planner.ask.whyNot(subject, code),
  );
  // The answer to a press or to a link elsewhere is read from its heading on.
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    title.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <section className={styles.panel} aria-labelledby="why-title">
      <div className={styles.head}>
        <h2 id="why-title" ref={title} tabIndex={-1}>
          {t.whyTitle(name)}
        </h2>
        <Button look="quiet" icon={X} onClick={onClose}>
          {t.whyClose}
        </Button>
      </div>
      <p role="status" className={result && current ? 'visually-hidden' : 'soft'}>
        {current || error ? '' : t.whyWorking}
      </p>
      {error && (
        <Notice tone="risk" title={t.whyFailed} role="alert">
          <p>{error}</p>
        </Notice>
      )}
      {result && <Answer answer={result} name={name} />}
    </section>
  );
}

function Answer({ answer, name }: { answer: WhyNot; name: string }) {
  const { listed: isListed, excluded, pinned, refused } = answer;
  if (isListed) return <p>{t.whyListed}</p>;
  return (
    <>
      {excluded && (
        <p>
          {t.whyExcluded} {shown(excluded.says)}{' '}
          {excluded.source && (
            <span className="soft">
              <SourceLine source={excluded.source} year={excluded.year} />
            </span>
          )}
        </p>
      )}
      {refused && (
        <p>
          {t.whyRefused} {shown(refused)}
        </p>
      )}
      {pinned && <Beside pinned={pinned} now={answer.now} name={name} />}
      {pinned && (
        <div>
          <Button icon={Pin} aria-label={phrases.list.pinName(name)} onClick={() => pinProgram(answer.code)}>
            {phrases.list.pin}
          </Button>
        </div>
      )}
    </>
  );
}

function Beside({ pinned, now, name }: { pinned: Pinned; now: WhyNot['now']; name: string }) {
  const more = pinned.out.length - SHOWN;
  return (
    <>
      <p>{resultWords(pinned, now)}</p>
      <ByStars pinned={pinned} now={now} />
      <p>{t.whyBeside(pinned.out.length)}</p>
      <Compared programs={[pinned.program, ...pinned.out.slice(0, SHOWN)]} name={name} />
      {more > 0 && <p className="soft">{t.whyMore(more)}</p>}
      {pinned.in.length > 0 && <p>{t.whyIn(listed(pinned.in.map(fullName)))}</p>}
      <p className={styles.small}>{t.whyAddsHelp}</p>
    </>
  );
}

function resultWords({ match, total }: Pinned, now: WhyNot['now']): string {
  const points = signedPoints(match.p - now.match.p);
  const [before, after] = [percent(now.match.p), percent(match.p)];
  const chance =
    points === '0'
      ? t.whySame(before)
      : before === after
        ? t.whyNear(before, points)
        : t.whyResult(before, after, points);
  const fees = total === now.total ? t.whyFeesSame(money(total)) : t.whyFees(money(now.total), money(total));
  return `${chance} ${fees}`;
}

/** Where stars differ the chance alone does not say why. */
function ByStars({ pinned, now }: { pinned: Pinned; now: WhyNot['now'] }) {
  const weighted = usePlanner((state) => state.plan.result?.certificate.objective === 'preference');
  const lost = pointsAtMost(-pinned.score);
  if (lost === null) return <p>{t.whyTie}</p>;
  return weighted && pinned.match.p >= now.match.p - 1e-4 ? <p>{t.whyStarsMatter(lost)}</p> : null;
}

function Compared({ programs, name }: { programs: WeighedProgram[]; name: string }) {
  const wide = useWide(TABLE);
  const result = usePlanner((state) => state.plan.result);
  const level = (program: WeighedProgram) =>
    result ? phrases.list.level[levelWord(result, program.specialty, program.level)] : '';
  const c = t.whyColumns;
  const figures = (one: WeighedProgram): [string, string][] => [
    [c.level, level(one)],
    [c.interview, percent(one.interview.p)],
    [c.match, percent(one.match.p)],
    [c.worth, starWords(one.utility)],
    [c.adds, t.whyPoints(signedPoints(one.adds))],
  ];
  if (!wide) return <Cards programs={programs} figures={figures} label={t.whyTable(name)} />;
  return (
    <DataTable
      label={t.whyTable(name)}
      rows={programs}
      keyOf={(program) => program.code}
      columns={[
        { title: c.program, value: (one) => <Named program={one} first={programs[0]} /> },
        ...[c.level, c.interview, c.match, c.worth, c.adds].map((title, index) => ({
          title,
          value: (one: WeighedProgram) => figures(one)[index]?.[1],
          number: index > 0,
        })),
      ]}
    />
  );
}

interface CardsProps {
  programs: WeighedProgram[];
  figures: (program: WeighedProgram) => [string, string][];
  label: string;
}

function Cards({ programs, figures, label }: CardsProps) {
  return (
    <ul className={styles.cards} aria-label={label}>
      {programs.map((program) => (
        <li key={program.code}>
          <p>
            <Named program={program} first={programs[0]} />
          </p>
          <dl>
            {figures(program).map(([title, value]) => (
              <div key={title}>
                <dt>{title}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Named({
  program,
  first,
}: {
  program: WeighedProgram;
  first: WeighedProgram | undefined;
}): ReactNode {
  return (
    <>
      {program === first ? <b>{fullName(program)}</b> : fullName(program)}
      <span className={styles.sub}>{program === first ? t.whyThis : t.whyLeaves}</span>
    </>
  );
}

const STARS = 5;

function starWords(utility: number): string {
  return t.whyStars(String(Number((utility * STARS).toFixed(2))));
}
