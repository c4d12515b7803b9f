import { MONEY_GROUPS, type MoneyItem } from '@matchwright/engine/advice';
import { TriangleAlert } from 'lucide-react';
import { usePlanner } from '../../app-planner.ts';
import { Outside, SourceNote } from '../../parts/source-note.tsx';
import { figure } from '../../text/bidi.ts';
import { monthOf } from '../../text/dates.ts';
import { shown } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { rangeWords } from './money-range.ts';
import styles from './money-screen.module.css';

const t = roomPhrases.money;

/** Every fee with its month, its source and how sure it is, group by group. */
export function ItemList({ items }: { items: MoneyItem[] }) {
  const doubtful = items.filter(({ unconfirmed }) => unconfirmed).length;
  return (
    <section className={styles.section} aria-labelledby="items-title">
      <h2 id="items-title">{t.items}</h2>
      {doubtful > 0 && <p className="soft">{t.unconfirmedCount(doubtful, items.length)}</p>}
      <div className={styles.groups}>
        {MONEY_GROUPS.map((group) => [group, items.filter((item) => item.group === group)] as const)
          .filter(([, own]) => own.length > 0)
          .map(([group, own]) => (
            <section key={group} aria-labelledby={`group-${group}`}>
              <h3 id={`group-${group}`} className={styles.group}>
                {t.groups[group]}
              </h3>
              <ul className={styles.rows}>
                {own.map((item) => (
                  <Item key={item.id} item={item} />
                ))}
              </ul>
            </section>
          ))}
      </div>
    </section>
  );
}

function Item({ item }: { item: MoneyItem }) {
  const { label, per, month, status, ifYouMatch, note, source, year, unconfirmed, checkAt } = item;
  const when = status === 'paid' ? '' : month === null ? t.noMonth : monthOf(month);
  const marks = [status === 'planned' ? '' : t.item[status], ifYouMatch ? t.ifYouMatch : ''];
  return (
    <li className={styles.item} data-paid={status === 'paid' || undefined}>
      <p className={styles.itemHead}>
        <b>{phrases.facts.fees[label] ?? shown(label)}</b>
        <span className={styles.amount}>{rangeWords(item)}</span>
      </p>
      <p className={styles.small}>
        {when && `${when} · `}
        {per}
        {marks.filter(Boolean).map((mark) => ` · ${mark}`)}
        {unconfirmed && ' · '}
        {unconfirmed && (
          <span className={styles.doubt}>
            <TriangleAlert size={14} strokeWidth={2} aria-hidden="true" /> {t.unconfirmed}
          </span>
        )}
      </p>
      {note && <p className={styles.small}>{shown(note)}</p>}
      <p className={styles.from}>
        <Origin source={source} year={year} />
        {checkAt && (
          <span>
            {t.checkAt} <Outside href={checkAt}>{figure(siteWords(checkAt))}</Outside>
          </span>
        )}
      </p>
    </li>
  );
}

/** Where the price was read; said in words where nobody put a page behind it. */
function Origin({ source: id, year }: Pick<MoneyItem, 'source' | 'year'>) {
  const source = usePlanner((state) => state.facts?.sources[id]);
  if (source?.address !== '' || !source.thirdParty) return <SourceNote id={id} year={year} />;
  return <span>{t.noPage(year)}</span>;
}

/** "ecfmg.org/fees": what a link leads to, short enough for a phone. */
function siteWords(address: string): string {
  const { hostname, pathname } = new URL(address);
  const [, first = ''] = pathname.split('/');
  const site = hostname.replace(/^www\./, '');
  return first.length > 0 && first.length < 20 ? `${site}/${first}` : site;
}
