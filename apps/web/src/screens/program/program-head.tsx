import type { Range } from '@matchwright/engine';
import { Ban, Check, Columns3, Pin } from 'lucide-react';
import { usePlanner } from '../../app-planner.ts';
import { tickToCompare, useCompareChoice, useTicks } from '../../directory/compare-choice.ts';
import { NO_FILTER, NO_QUERY } from '../../directory/directory-query.ts';
import { hrefOfQuery } from '../../directory/use-directory-query.ts';
import { RangeMark, scaleTop } from '../../marks/range-mark.tsx';
import { ScaleTicks } from '../../marks/scale-ticks.tsx';
import { Button } from '../../parts/button.tsx';
import { EntryReminder } from '../../parts/entry-reminder.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Outside } from '../../parts/source-note.tsx';
import { hrefOfCompare } from '../../route.ts';
import type { ProgramAccount } from '../../runner/runner.ts';
import { useInterviewedBefore } from '../../season/season-so-far.ts';
import { webAddress } from '../../text/fact-words.ts';
import { percent, percentRange } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { excludeProgram, includeProgram, pinProgram, unpinProgram } from '../list/list-edits.ts';
import { levelWord } from '../list/list-figures.ts';
import { fullName } from '../list/program-names.ts';
import { hrefOfWhy } from '../list/why-address.ts';
import { NeighbourLinks } from './neighbours.tsx';
import styles from './program-screen.module.css';

const t = phrases.program;

/** Name, place and codes. */
export function ProgramTitle({ view }: { view: ProgramAccount['view'] }) {
  const website = webAddress(String(view.facts.website?.value ?? ''));
  const codes = [t.code(view.code), view.acgme && t.acgme(view.acgme)].filter(Boolean).join(' · ');
  const onMap = {
    ...NO_QUERY,
    view: 'map',
    zoom: view.state,
    filter: { ...NO_FILTER, words: view.code },
  } as const;
  return (
    <>
      <h1>{view.name}</h1>
      <p>
        {view.city}, {view.state} · {phrases.list.specialty[view.specialty]}
      </p>
      <p className="soft">
        {codes}
        {website && (
          <>
            {' · '}
            <Outside href={website}>{t.website}</Outside>
          </>
        )}
        {' · '}
        <a href={hrefOfQuery(onMap)}>{t.onMap}</a>
      </p>
      {!website && view.acgme && <p className="soft">{t.noWebsite}</p>}
      {view.tracks.length > 1 && (
        <p className="soft">
          {t.tracks}: {view.tracks.map((track) => `${track.name} (${track.code})`).join(', ')}
        </p>
      )}
    </>
  );
}

/** Name and place, where it stands in the list, and the two chances that everything below explains. */
export function ProgramHead({ account: { view, explanation } }: { account: ProgramAccount }) {
  const { interview, match, onceInterviewed, excluded } = explanation;
  const top = scaleTop([interview, match]);
  const inList = useChanceInList(view);
  return (
    <header className={styles.head}>
      <div className={styles.section}>
        <NeighbourLinks code={view.code} />
        <ProgramTitle view={view} />
        <InterviewedBefore code={view.code} />
        <ListStatus account={view} />
        <EntryReminder />
        {excluded && <Notice tone="risk">{t.closed(excluded.says)}</Notice>}
      </div>
      {!excluded && (
        <dl className={styles.chances}>
          <div>
            <dt>{t.interview}</dt>
            <dd>
              <b>{percent(interview.p)}</b>{' '}
              <span className="soft">{percentRange(interview.lo90, interview.hi90)}</span>
              <RangeMark range={interview} top={top} />
              <p className={styles.small}>
                {t.interviewHelp} {inList(interview, 'interview')}
              </p>
            </dd>
          </div>
          <div>
            <dt>{t.match}</dt>
            <dd>
              <b>{percent(match.p)}</b> <span className="soft">{percentRange(match.lo90, match.hi90)}</span>
              <RangeMark range={match} top={top} />
              <ScaleTicks top={top} />
              <p className={`${styles.small} ${styles.scaled}`}>
                {t.matchHelp(percent(onceInterviewed.p))} {inList(match, 'match')}
              </p>
            </dd>
          </div>
        </dl>
      )}
    </header>
  );
}

/** A fact of a season before: these people have talked with the person. */
function InterviewedBefore({ code }: { code: string }) {
  const planned = usePlanner((state) => state.profile?.season ?? 0);
  const season = useInterviewedBefore(planned).get(code);
  return season === undefined ? null : <p>{phrases.list.interviewedBefore(season)}.</p>;
}

/** The same chance at the level it has in the person's list, where that is another: the list shows it so. */
function useChanceInList({ code }: ProgramAccount['view']) {
  const plan = usePlanner((state) => state.plan.result);
  const listed = plan?.programs.find((program) => program.code === code);
  return (alone: Range, which: 'interview' | 'match'): string => {
    if (!plan || !listed || percent(listed[which].p) === percent(alone.p)) return '';
    const level = phrases.list.level[levelWord(plan, listed.specialty, listed.level)];
    return t.inListChance(level, percent(listed[which].p));
  };
}

function ListStatus({ account: { code, ...label } }: { account: ProgramAccount['view'] }) {
  const plan = usePlanner((state) => state.plan.result);
  const pinned = usePlanner((state) => state.profile?.preferences.pin.includes(code) === true);
  const excluded = usePlanner((state) => state.profile?.preferences.exclude.includes(code) === true);
  const listed = plan?.programs.find((program) => program.code === code);
  const name = fullName(label);
  return (
    <div className={styles.actions} data-print="no">
      <p className={listed ? styles.listed : 'soft'}>
        {listed && <Check size={18} strokeWidth={2} aria-hidden="true" />}
        {excluded
          ? t.excludedByYou
          : listed && plan
            ? t.inList(phrases.list.level[levelWord(plan, listed.specialty, listed.level)])
            : t.notInList}
      </p>
      {plan && !listed && (
        <a className={styles.why} href={hrefOfWhy(code)}>
          {phrases.studio.whyLink}
        </a>
      )}
      <Button
        icon={Pin}
        aria-pressed={pinned}
        aria-label={pinned ? phrases.list.unpinName(name) : phrases.list.pinName(name)}
        onClick={() => (pinned ? unpinProgram(code) : pinProgram(code))}
      >
        {pinned ? phrases.list.unpin : phrases.list.pin}
      </Button>
      {excluded ? (
        <Button aria-label={phrases.list.removeExclusion(name)} onClick={() => includeProgram(code)}>
          {phrases.programs.allow}
        </Button>
      ) : (
        <Button icon={Ban} aria-label={phrases.list.excludeName(name)} onClick={() => excludeProgram(code)}>
          {phrases.list.exclude}
        </Button>
      )}
      <CompareButton code={code} name={name} />
    </div>
  );
}

/** Puts the program among those to be compared, and leads to them. */
function CompareButton({ code, name }: { code: string; name: string }) {
  const tick = useTicks()(code);
  const codes = useCompareChoice((all) => all);
  if (tick !== 'off') return <a href={hrefOfCompare(codes)}>{t.compared(codes.length)}</a>;
  return (
    <Button
      icon={Columns3}
      aria-label={roomPhrases.compare.tickName(name)}
      onClick={() => tickToCompare(code, true)}
    >
      {roomPhrases.compare.tick}
    </Button>
  );
}
