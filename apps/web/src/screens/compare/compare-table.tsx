import { X } from 'lucide-react';
import type { CSSProperties, ReactNode } from 'react';
import { ANSWERABLE } from '../../answers/answer-edits.ts';
import { usePlanner } from '../../app-planner.ts';
import { scaleTop } from '../../marks/range-mark.tsx';
import { IconButton } from '../../parts/icon-button.tsx';
import { ScrollPane } from '../../parts/scroll-pane.tsx';
import { hrefOfProgram } from '../../route.ts';
import type { ComparedProgram } from '../../runner/runner.ts';
import { listed, shown } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { levelWord } from '../list/list-figures.ts';
import { fullName } from '../list/program-names.ts';
import { ChanceCell, FactCell, RequirementCell, VerdictCell } from './compare-cells.tsx';
import { CompareRow } from './compare-row.tsx';
import styles from './compare-table.module.css';
import { areUnlike, factRows, requirementRows, unknownFields } from './compared-facts.ts';

const t = roomPhrases.compare;

interface Props {
  programs: readonly ComparedProgram[];
  onlyDifferent: boolean;
  onRemove: (code: string) => void;
}

/** The programs as columns: chances on one scale, what each asks for, and every fact with its year and source. */
export function CompareTable({ programs, onlyDifferent, onRemove }: Props) {
  const facts = factRows(programs).filter((row) => !onlyDifferent || row.differs);
  const asked = requirementRows(programs).filter((row) => !onlyDifferent || row.differs);
  const unknown = unknownFields(programs, ANSWERABLE);
  const own = programs.some((program) => program.own !== null);
  const codes = programs.map(({ view }) => view.code);
  return (
    <>
      <ScrollPane
        label={t.title}
        className={styles.pane}
        style={{ '--programs': programs.length } as CSSProperties}
      >
        <table aria-label={t.title} className={styles.table}>
          <thead className={styles.heads}>
            <tr className={styles.row}>
              <th scope="col" className={styles.corner}>
                <span className="visually-hidden">{t.what}</span>
              </th>
              {programs.map(({ view }) => (
                <ProgramHead key={view.code} view={view} onRemove={onRemove} />
              ))}
            </tr>
          </thead>
          {own && <Chances programs={programs} onlyDifferent={onlyDifferent} />}
          {own && (!onlyDifferent || asked.length > 0) && (
            <Group title={t.requirements}>
              {!onlyDifferent && <Verdicts programs={programs} />}
              {asked.map((row) => (
                <CompareRow
                  key={row.id}
                  label={phrases.program.requirement[row.id]}
                  differs={row.differs}
                  codes={codes}
                  cells={row.cells.map((cell) => <RequirementCell key={row.id} requirement={cell} />)}
                />
              ))}
            </Group>
          )}
          {facts.length > 0 && (
            <Group title={t.facts}>
              {facts.map((row) => (
                <CompareRow
                  key={row.id}
                  label={shown(phrases.facts.fields[row.id])}
                  differs={row.differs}
                  codes={codes}
                  cells={row.cells.map((fact) => <FactCell key={row.id} field={row.id} fact={fact} />)}
                />
              ))}
            </Group>
          )}
        </table>
      </ScrollPane>
      {onlyDifferent && facts.length + asked.length === 0 && <p>{t.noDifferences}</p>}
      {unknown.length > 0 && (
        <p className="soft">
          {t.allUnknown(listed(unknown.map((field) => shown(phrases.facts.fields[field]))))}
        </p>
      )}
    </>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <tbody>
      <tr className={styles.group}>
        <th scope="rowgroup" colSpan={6}>
          {title}
        </th>
      </tr>
      {children}
    </tbody>
  );
}

function ProgramHead({
  view,
  onRemove,
}: {
  view: ComparedProgram['view'];
  onRemove: (code: string) => void;
}) {
  return (
    <th scope="col" className={styles.head}>
      <a href={hrefOfProgram(view.code)}>{view.name}</a>
      <span className={styles.place}>
        {view.city}, {view.state} · {phrases.list.shortSpecialty[view.specialty]}
      </span>
      <IconButton
        icon={X}
        aria-label={t.remove(fullName(view))}
        onClick={() => onRemove(view.code)}
        data-print="no"
      />
    </th>
  );
}

function Chances({ programs, onlyDifferent }: Omit<Props, 'onRemove'>) {
  const plan = usePlanner((state) => state.plan.result);
  const codes = programs.map(({ view }) => view.code);
  const ranges = programs.flatMap(({ own }) =>
    own?.odds.eligible ? [own.odds.interview, own.odds.match] : [],
  );
  const top = scaleTop(ranges);
  const levels = programs.map(({ view: { code, specialty } }) => {
    const found = plan?.programs.find((one) => one.code === code);
    return found && plan ? phrases.list.level[levelWord(plan, specialty, found.level)] : phrases.programs.off;
  });
  const chance = (which: 'interview' | 'match') => (
    <CompareRow
      label={t[which]}
      codes={codes}
      cells={programs.map(({ view, own }) => (
        <ChanceCell key={view.code} odds={own?.odds ?? null} which={which} top={top} />
      ))}
    />
  );
  return (
    <Group title={t.chances}>
      {chance('interview')}
      {chance('match')}
      {plan && (!onlyDifferent || areUnlike(levels)) && (
        <CompareRow label={t.listed} differs={areUnlike(levels)} codes={codes} cells={levels} />
      )}
    </Group>
  );
}

function Verdicts({ programs }: { programs: readonly ComparedProgram[] }) {
  return (
    <CompareRow
      label={t.verdict}
      differs={areUnlike(programs.map(({ own }) => own?.eligibility.status ?? null))}
      codes={programs.map(({ view }) => view.code)}
      cells={programs.map(({ view, own }) => (
        <VerdictCell key={view.code} eligibility={own?.eligibility ?? null} />
      ))}
    />
  );
}
