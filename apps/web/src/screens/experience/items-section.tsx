import type { ExperienceGuide } from '@matchwright/engine/advice';
import { hrefOfField } from '../../profile/field-link.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import guide from '../advice/guide.module.css';
import { GuideSection } from '../advice/guide-section.tsx';
import styles from './experience.module.css';
import { FourPoints } from './four-points.tsx';

const t = roomPhrases.experience.items;
type Item = ExperienceGuide['items'][number];

/** Every entry with its score, by where it counts. */
export function ItemsSection({ items }: { items: Item[] }) {
  const groups = [...new Set(items.map(({ group }) => group))];
  return (
    <GuideSection id="entries" title={t.title}>
      <p>{t.help}</p>
      {items.length === 0 && (
        <p>
          {t.none}{' '}
          <a className={guide.link} href={hrefOfField('experience')}>
            {t.add}
          </a>
        </p>
      )}
      {groups.map((group) => (
        <div key={group} className={guide.block}>
          <h3>{t.groups[group]}</h3>
          <ul className={`${guide.cards} ${styles.items}`}>
            {items
              .filter((item) => item.group === group)
              .map((item) => (
                <li key={item.path}>
                  <ItemCard item={item} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </GuideSection>
  );
}

function ItemCard({ item }: { item: Item }) {
  const clinical = item.group !== 'not-clinical';
  return (
    <article className={guide.card}>
      <div className={styles.head}>
        <h4>{item.title}</h4>
        {clinical && <p className={styles.score}>{t.score(item.score.from, item.score.to)}</p>}
      </div>
      <p className={guide.small}>{subtitle(item)}</p>
      {clinical && <FourPoints points={item.points} />}
      <p>{item.counts}</p>
      {clinical && <Raise item={item} />}
      <div className={guide.links} data-print="no">
        {clinical && item.raise?.field && (
          <a
            className={guide.link}
            href={hrefOfField(item.raise.field)}
            aria-label={t.enterOf(item.title, item.dates)}
          >
            {t.enter}
          </a>
        )}
        <a className={guide.link} href={hrefOfField(item.path)} aria-label={t.editOf(item.title, item.dates)}>
          {t.edit}
        </a>
      </div>
    </article>
  );
}

function subtitle({ name, when, dates, months }: Item): string {
  const moment = when === 'cannot-tell' ? dates : `${t.when[when]} · ${dates}`;
  return [name, moment, length(months)].filter(Boolean).join(' · ');
}

/** Long stays in whole months: a tenth of one means nothing there. */
function length(months: number | null): string {
  if (months === null) return t.monthsUnknown;
  const shown = String(months < 3 ? Math.round(months * 10) / 10 : Math.round(months));
  return roomPhrases.experience.months.count(shown, shown === '1');
}

function Raise({ item: { raise, score } }: { item: Item }) {
  if (!raise) return <p className="soft">{score.from === 4 ? t.full : t.nothingToRaise}</p>;
  return (
    <p>
      <span className={guide.label}>{t.raise}:</span> {raise.says}
    </p>
  );
}
