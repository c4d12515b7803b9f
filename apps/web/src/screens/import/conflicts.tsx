import type { ImportedFacts } from '@matchwright/inputs/spreadsheet';
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { SourceNote } from '../../parts/source-note.tsx';
import { hrefOfProgram } from '../../route.ts';
import { factWords } from '../../text/fact-words.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { useProgramNames } from '../list/program-names.ts';
import styles from './import-screen.module.css';

const t = roomPhrases.imports;
const SHOWN = 10;

/** Where the file says something else than we do: ours and theirs beside each other. */
export function Conflicts({ conflicts }: Pick<ImportedFacts, 'conflicts'>) {
  const names = useProgramNames();
  const [all, setAll] = useState(false);
  const shown = all ? conflicts : conflicts.slice(0, SHOWN);
  return (
    <div className={styles.section}>
      <h3 id="conflicts">{t.conflicts(conflicts.length)}</h3>
      <p className={styles.small}>{t.conflictsHelp}</p>
      <table className={styles.conflicts} aria-labelledby="conflicts">
        <thead className={styles.headGroup}>
          <tr className={styles.conflict}>
            <th scope="col">{t.program}</th>
            <th scope="col">{t.field}</th>
            <th scope="col">{t.ours}</th>
            <th scope="col">{t.yours}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ code, field, ours, theirs }) => (
            <tr key={`${code} ${field}`} className={styles.conflict}>
              <th scope="row">
                <a href={hrefOfProgram(code)}>{names.get(code) ?? code}</a>
              </th>
              <td>{phrases.facts.fields[field]}</td>
              <td>
                <span className={styles.cardLabel}>{t.ours} </span>
                {factWords(field, ours.value)} <SourceNote id={ours.source} year={ours.year} />
              </td>
              <td>
                <span className={styles.cardLabel}>{t.yours} </span>
                <b>{factWords(field, theirs.value)}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {conflicts.length > shown.length && (
        <Button look="quiet" onClick={() => setAll(true)}>
          {t.more(conflicts.length - shown.length)}
        </Button>
      )}
    </div>
  );
}
