import type { RowMatches } from '@matchwright/inputs/spreadsheet';
import { Fold } from '../../parts/fold.tsx';
import { ChoiceInput } from '../../parts/inputs.tsx';
import type { Confirmed } from '../../runner/importer.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { fullName } from '../list/program-names.ts';
import styles from './import-screen.module.css';

const t = roomPhrases.imports;
const NONE = 'none';

interface Props {
  matches: RowMatches;
  confirmed: Confirmed;
  /** Undefined takes the word back. */
  onSettle: (row: number, code: string | null | undefined) => void;
}

/** Which programs the rows are; the person decides where two are alike. */
export function MatchStep({ matches: { matched, confirm, unmatched }, confirmed, onSettle }: Props) {
  const settled = new Map(confirmed.map(({ row, code }) => [row, code ?? NONE]));
  return (
    <section className={styles.section} aria-labelledby="matches">
      <h2 id="matches">{t.matches}</h2>
      <p role="status">
        {matched.length + confirm.length === 0 ? t.nothingMatched : t.matched(matched.length)}{' '}
        {confirm.length > 0 && t.confirm(confirm.length)}
      </p>
      {confirm.map(({ row, name, says, candidates }) => (
        <ChoiceInput
          key={row}
          label={t.which(name)}
          help={says}
          empty={t.notSaid}
          value={settled.get(row) ?? ''}
          options={[
            ...candidates.map((one) => ({
              value: one.code,
              label: `${fullName(one)} (${one.city}, ${one.state})`,
            })),
            { value: NONE, label: t.none },
          ]}
          onChange={(code) => onSettle(row, code === '' ? undefined : code === NONE ? null : code)}
        />
      ))}
      {unmatched.length > 0 && (
        <Fold label={t.unmatched(unmatched.length)}>
          <ul className={styles.rows}>
            {unmatched.slice(0, 50).map(({ row, name, says }) => (
              <li key={row}>
                {name} <span className="soft">{says}</span>
              </li>
            ))}
            {unmatched.length > 50 && <li className="soft">{t.more(unmatched.length - 50)}</li>}
          </ul>
        </Fold>
      )}
    </section>
  );
}
