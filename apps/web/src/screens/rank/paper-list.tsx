import type { RankResult } from '@matchwright/engine/season';
import { planner } from '../../app-planner.ts';
import paper from '../../parts/paper-table.module.css';
import { dayWords } from '../../text/dates.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './paper-list.module.css';
import { keyOf } from './rank-edits.ts';
import { type NameOf, useRankNames } from './rank-names.ts';
import { useRankList } from './use-rank-order.ts';

const t = roomPhrases.rank;

/** Only on paper: the codes in their order, each with a box to tick when it is entered. */
export function PaperList({ result }: { result: RankResult | null }) {
  const { ranks, pairs } = useRankList();
  const nameOf = useRankNames();
  const isCouple = pairs.length > 0;
  const rows = isCouple
    ? pairs.map(({ own, partner }) => [own, partner])
    : ranks.map((line) => [keyOf(line)]);
  return (
    <div className={styles.paper}>
      {result && <p className={styles.title}>{t.paper.title(result.season)}</p>}
      <p>{t.paper.made(dayWords(planner.readingContext().today))}</p>
      <table className={`${paper.table} ${styles.lines}`}>
        <thead>
          <tr>
            <th scope="col">{t.paper.place}</th>
            <th scope="col">{t.paper.code}</th>
            <th scope="col">{t.paper.program}</th>
            {isCouple && <th scope="col">{t.paper.partner}</th>}
            {isCouple && <th scope="col">{t.paper.program}</th>}
            <th scope="col">{t.paper.entered}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([own = null, partner = null], i) => (
            <tr key={`${own} ${partner}`}>
              <td>{i + 1}</td>
              <td className={styles.code}>{own ?? t.noMatch}</td>
              <td>{own === null ? '' : programWords(own, nameOf)}</td>
              {isCouple && <td className={styles.code}>{partner ?? t.noMatch}</td>}
              {isCouple && <td>{partner === null ? '' : programWords(partner, nameOf)}</td>}
              <td>
                <span className={styles.box} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{isCouple ? t.paper.totalPairs(pairs.length) : t.paper.total(ranks.length)}</p>
    </div>
  );
}

function programWords(code: string, nameOf: NameOf): string {
  const { name, place, specialty, tracks } = nameOf(code);
  const track = tracks.find((one) => one.code === code)?.name;
  return [name, place, track ?? (specialty && phrases.list.specialty[specialty])].filter(Boolean).join(', ');
}
