import type { Level, ListResult } from '@matchwright/engine';
import type { SpecialtyId } from '@matchwright/facts';
import { useMemo, useState } from 'react';
import { ChoiceInput } from '../../parts/inputs.tsx';
import type { ListVersion } from '../../storage/list-versions.ts';
import { quoted } from '../../text/bidi.ts';
import { dayOf } from '../../text/dates.ts';
import { COMMA } from '../../text/language.ts';
import { money, percent, shownPoints } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import panel from './changes-panel.module.css';
import { levelWord } from './list-figures.ts';
import { fullName, useProgramNames } from './program-names.ts';
import {
  type ComparedList,
  type ComparedProgram,
  comparedList,
  versionDifference,
} from './version-difference.ts';
import styles from './versions-section.module.css';

const t = phrases.studio;
const NOW = 'now';

interface Props {
  versions: ListVersion[];
  result: ListResult;
}

/** Two lists side by side: what came in, what went out, which signals changed, and what that did. */
export function VersionCompare({ versions, result }: Props) {
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string>(NOW);
  const now = useMemo(() => comparedList(result), [result]);
  const idOf = (id: string | null) =>
    id === NOW || versions.some((version) => version.id === id) ? id : null;
  const first = idOf(from) ?? versions.at(-1)?.id ?? NOW;
  const second = idOf(to) ?? NOW;
  const listOf = (id: string): ComparedList => versions.find((version) => version.id === id) ?? now;
  const options = [
    ...versions.toReversed().map(({ id, name, savedAt }) => ({
      value: id,
      label: name.includes(dayOf(savedAt.slice(0, 10)))
        ? name
        : `${quoted(name)}${COMMA}${dayOf(savedAt.slice(0, 10))}`,
    })),
    { value: NOW, label: t.now },
  ];
  return (
    <div className={styles.compare}>
      <h3>{t.compare}</h3>
      <div className={styles.pair}>
        <ChoiceInput label={t.compareFrom} value={first} options={options} onChange={setFrom} />
        <ChoiceInput label={t.compareTo} value={second} options={options} onChange={setTo} />
      </div>
      <Difference before={listOf(first)} after={listOf(second)} result={result} />
    </div>
  );
}

interface DifferenceProps {
  before: ComparedList;
  after: ComparedList;
  result: ListResult;
}

function Difference({ before, after, result }: DifferenceProps) {
  const { cameIn, wentOut, moved } = versionDifference(before, after);
  const nameOf = useNames();
  const word = (program: ComparedProgram, level: Level) =>
    phrases.list.level[levelWord(result, program.specialty as SpecialtyId, level)];
  const entry = (program: ComparedProgram) => t.compareEntry(nameOf(program), word(program, program.level));
  const points = shownPoints(before.match.p, after.match.p);
  return (
    <div className={styles.difference} aria-live="polite">
      <dl className={panel.figures}>
        <div>
          <dt>{phrases.list.chance}</dt>
          <dd>
            {percent(before.match.p)} → <b>{percent(after.match.p)}</b>{' '}
            {points !== '0' && <span className="soft">{t.whyPoints(points)}</span>}
          </dd>
        </div>
        <div>
          <dt>{phrases.list.cost}</dt>
          <dd>
            {money(before.total)} → <b>{money(after.total)}</b>
          </dd>
        </div>
      </dl>
      {cameIn.length + wentOut.length + moved.length === 0 && <p className="soft">{t.compareSame}</p>}
      <Names title={t.compareIn(cameIn.length)} names={cameIn.map(entry)} />
      <Names title={t.compareOut(wentOut.length)} names={wentOut.map(entry)} />
      <Names
        title={t.compareMoved(moved.length)}
        names={moved.map((one) =>
          t.compareLevels(nameOf(one.program), word(one.program, one.before), word(one.program, one.after)),
        )}
      />
    </div>
  );
}

/** A program that has left the directory keeps the name it was saved under. */
function useNames(): (program: ComparedProgram) => string {
  const names = useProgramNames();
  return ({ code, name, specialty }) =>
    names.get(code) ?? fullName({ name, specialty: specialty as SpecialtyId });
}

function Names({ title, names }: { title: string; names: string[] }) {
  if (names.length === 0) return null;
  return (
    <div>
      <h4 className={styles.count}>{title}</h4>
      <ul className={panel.names}>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </div>
  );
}
