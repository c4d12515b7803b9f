import type { MissingField, SheetLine, SheetSection } from '@matchwright/engine/advice';
import { useEffect, useRef } from 'react';
import { JumpLink } from '../../parts/jump-link.tsx';
import { hrefOfField } from '../../profile/field-link.ts';
import { shown } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { useLit, useLitLine } from './lit.tsx';
import { findingPlace, linePlace, type Numbered } from './numbered.ts';
import styles from './sheet-block.module.css';

const t = roomPhrases.audit;

interface Props {
  sheet: SheetSection[];
  missing: MissingField[];
  numbered: Numbered;
}

/** The objective profile, as one could fill it in on paper. */
export function SheetBlock({ sheet, missing, numbered }: Props) {
  const scroller = useScrollToLit();
  return (
    <section ref={scroller} className={styles.sheet} aria-labelledby="sheet-title">
      <h2 id="sheet-title">{t.sheet}</h2>
      {numbered.findings.length > 0 && (
        <p className={styles.help} data-print="no">
          {t.sheetHelp}
        </p>
      )}
      <div className={styles.sections}>
        {sheet.map(({ id, title, lines }) => (
          <div key={id} className={styles.section}>
            <h3>{title}</h3>
            <dl>
              {lines.map((line) => (
                <Line key={line.id} line={line} missing={missing} numbered={numbered} />
              ))}
            </dl>
          </div>
        ))}
      </div>
    </section>
  );
}

function Line({ line, missing, numbered }: { line: SheetLine; missing: MissingField[]; numbered: Numbered }) {
  const { lit, events } = useLit('line', line.id);
  const place = missing.find(({ id }) => line.findings.includes(id))?.place ?? line.paths[0];
  return (
    <div
      {...events}
      id={linePlace(line.id)}
      className={lit ? `${styles.line} ${styles.lit}` : styles.line}
      data-lit={lit || undefined}
    >
      <dt>{line.label}</dt>
      <dd>
        {line.value === null ? (
          <NotEntered label={line.label} place={place} />
        ) : (
          <span>{shown(line.value)}</span>
        )}
        {line.note && <span className={styles.note}>{line.note}</span>}
      </dd>
      <dd className={styles.numbers}>
        {line.findings.map((id) => (
          <FindingNumber key={id} id={id} numbered={numbered} />
        ))}
      </dd>
    </div>
  );
}

function NotEntered({ label, place }: { label: string; place: string | undefined }) {
  if (place === undefined) return <span className={styles.open}>{t.notEntered}</span>;
  return (
    <a className={styles.open} href={hrefOfField(place)} aria-label={`${label}: ${t.notEntered}. ${t.enter}`}>
      {t.notEntered}
    </a>
  );
}

function FindingNumber({ id, numbered }: { id: string; numbered: Numbered }) {
  const number = numbered.numbers.get(id);
  if (number === undefined) return null;
  return (
    <JumpLink to={findingPlace(id)} label={t.finding(number, numbered.titles.get(id) ?? '')}>
      {number}
    </JumpLink>
  );
}

/** Beside the findings the sheet scrolls inside itself; then a lit line must come into sight. */
function useScrollToLit() {
  const scroller = useRef<HTMLElement>(null);
  const line = useLitLine();
  useEffect(() => {
    const box = scroller.current;
    const element = line === null ? null : document.getElementById(linePlace(line));
    if (!box || !element || box.scrollHeight <= box.clientHeight) return;
    const [from, to] = [
      element.offsetTop - box.offsetTop,
      element.offsetTop - box.offsetTop + element.offsetHeight,
    ];
    if (from < box.scrollTop || to > box.scrollTop + box.clientHeight) box.scrollTop = from - 40;
  }, [line]);
  return scroller;
}
