import type { ListedProgram, ListResult } from '@matchwright/engine';
import { usePlanner } from '../../app-planner.ts';
import { type Change, type ChangeKind, listDifference } from '../../planner/changes.ts';
import { money, percent, shownPoints } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './changes-panel.module.css';
import { fullName, useProgramName } from './program-names.ts';
import { UndoRedo } from './undo-redo.tsx';

const t = phrases.list;
const s = phrases.studio;

/** What the last change did to the chance, the cost and the list, and the way back. */
export function ChangesPanel() {
  const last = usePlanner((state) => state.changes.at(-1));
  const undone = usePlanner((state) => state.undone.at(-1));
  return (
    <section className={styles.panel} aria-labelledby="changes-title">
      <h2 id="changes-title" className={styles.title}>
        {t.changes}
      </h2>
      <div aria-live="polite" className={styles.body}>
        {undone && <TakenBack what={undone.change.what} />}
        {last ? (
          <LastChange change={last} />
        ) : (
          <p className="soft">{undone ? s.nothingLeft : t.changesNone}</p>
        )}
      </div>
      {(last || undone) && (
        <div className={styles.steps}>
          <UndoRedo />
        </div>
      )}
    </section>
  );
}

function TakenBack({ what }: { what: ChangeKind }) {
  return <p className="soft">{s.takenBack(useChangeWords(what))}</p>;
}

function LastChange({ change }: { change: Change }) {
  const words = useChangeWords(change.what);
  return (
    <>
      <p className={styles.what}>{words}</p>
      {change.what.kind !== 'task' && <ChangeEffect change={change} />}
    </>
  );
}

/** What a change did to the chance, the cost and the list, as soon as that is known. */
export function ChangeEffect({ change }: { change: Change }) {
  const waiting = useWaitingWords(change);
  const { before, after } = change;
  return before && after ? <Effect before={before} after={after} /> : <p className="soft">{waiting}</p>;
}

function Effect({ before, after }: { before: ListResult; after: ListResult }) {
  const { cameIn, wentOut, levelsMoved } = listDifference(before, after);
  const same = cameIn.length + wentOut.length + levelsMoved === 0;
  return (
    <>
      <dl className={styles.figures}>
        <Figure
          label={t.chance}
          before={percent(before.match.p)}
          after={percent(after.match.p)}
          difference={shownPoints(before.match.p, after.match.p)}
        />
        <Figure label={t.cost} before={money(before.total)} after={money(after.total)} />
      </dl>
      {same && <p className="soft">{t.noDifference}</p>}
      <Names title={t.nowIn(cameIn.length)} programs={cameIn} />
      <Names title={t.nowOut(wentOut.length)} programs={wentOut} />
      {levelsMoved > 0 && <p>{t.levelsMoved(levelsMoved)}</p>}
    </>
  );
}

function Figure(props: { label: string; before: string; after: string; difference?: string }) {
  const { label, before, after, difference } = props;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <span className="visually-hidden">{t.beforeAfter(before, after)}</span>
        <span aria-hidden="true">
          {before} → <b>{after}</b>
          {difference && difference !== '0' && <span className="soft"> {difference}</span>}
        </span>
      </dd>
    </div>
  );
}

const SHOWN = 5;

function Names({ title, programs }: { title: string; programs: ListedProgram[] }) {
  if (programs.length === 0) return null;
  return (
    <div>
      <p>{title}</p>
      <ul className={styles.names}>
        {programs.slice(0, SHOWN).map((program) => (
          <li key={program.code}>{fullName(program)}</li>
        ))}
        {programs.length > SHOWN && <li>{t.andMore(programs.length - SHOWN)}</li>}
      </ul>
    </div>
  );
}

/** Why a change has no effect to show: it is being worked out, it failed, or an answer needs correcting first. */
export function useWaitingWords(change: Change): string {
  const failed = usePlanner((state) => state.plan.error !== null);
  const refused = usePlanner((state) => state.issues.length > 0);
  if (failed) return t.changeFailed;
  return refused && change.what.kind === 'profile' ? t.changeWaits : t.changeBusy;
}

export function useChangeWords(what: ChangeKind): string {
  const name = useProgramName('code' in what ? what.code : '');
  const other = useProgramName(what.kind === 'swap' ? what.left : '');
  if (what.kind === 'budget') return t.changeOf.budget(money(what.from), money(what.to));
  if (what.kind === 'stars') return t.changeOf.stars(t.specialty[what.specialty], what.stars);
  if (what.kind === 'signal')
    return what.wish ? s.changeOf.signal[what.wish](name) : s.changeOf.signalFreed(name);
  if (what.kind === 'signals-freed') return s.changeOf.signalsFreed;
  if (what.kind === 'swap') return s.changeOf.swap(name, other);
  if (what.kind === 'version') return s.changeOf.version(what.name);
  if (what.kind === 'profile') return t.changeOf.profile;
  if (what.kind === 'opened') return t.changeOf.opened;
  if (what.kind === 'kept') return t.changeOf.kept(what.says);
  if (what.kind === 'task') return what.says;
  if (what.kind === 'import' || what.kind === 'forget-all') return t.changeOf[what.kind](what.count);
  return t.changeOf[what.kind](name);
}
