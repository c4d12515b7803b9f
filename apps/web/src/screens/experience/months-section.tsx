import type { ExperienceGuide } from '@matchwright/engine/advice';
import { roomPhrases } from '../../text/room-phrases.ts';
import { FieldLinks } from '../advice/field-links.tsx';
import guide from '../advice/guide.module.css';
import { GuideSection } from '../advice/guide-section.tsx';
import styles from './experience.module.css';

const t = roomPhrases.experience.months;
type Months = ExperienceGuide['months'];

/** How many hands-on months there are, and with whom, beside what to aim at. */
export function MonthsSection({ months }: { months: Months }) {
  const ages = (['adults', 'children', 'both', 'other'] as const).filter(
    (age) => age !== 'other' || months.other > 0,
  );
  return (
    <GuideSection id="months" title={t.title}>
      <div className={styles.months}>
        <div className={guide.block}>
          <p>{months.says}</p>
          <Bar months={months} />
          <p className={`${styles.legend} ${guide.small}`}>
            <span>
              {t.done}: {counted(months.done)}
            </span>
            <span>
              {t.planned}: {counted(months.planned)}
            </span>
            <span>{t.aim(shown(months.enough), counted(months.aim))}</span>
          </p>
          {months.status === 'cannot-tell' && <FieldLinks paths={months.missing} />}
        </div>
        <div className={guide.block}>
          <h3>{t.by}</h3>
          <dl className={styles.ages}>
            {ages.map((age) => (
              <div key={age}>
                <dt>{t.ages[age]}</dt>
                <dd>{counted(months[age])}</dd>
              </div>
            ))}
          </dl>
        </div>
      </div>
    </GuideSection>
  );
}

/** Months done and planned on a line that ends beyond the aim; two marks show from where to where to aim. */
function Bar({ months: { done, planned, enough, aim } }: { months: Months }) {
  const end = Math.max(aim, done + planned) * 1.04;
  const at = (value: number) => `${((value / end) * 100).toFixed(2)}%`;
  return (
    <svg
      className={styles.bar}
      role="img"
      aria-label={t.bar(counted(done), counted(planned), shown(enough), shown(aim))}
    >
      <rect className={styles.track} x="0.5" y="6" width="99%" height="16" rx="3" />
      <rect className={styles.doneBar} x="0.5" y="6" width={at(done)} height="16" rx="3" />
      {planned > 0 && (
        <rect className={styles.plannedBar} x={at(done)} y="6.5" width={at(planned)} height="15" rx="3" />
      )}
      <line className={styles.aimLine} x1={at(enough)} x2={at(enough)} y1="0" y2="28" />
      <line className={styles.aimLine} x1={at(aim)} x2={at(aim)} y1="0" y2="28" />
    </svg>
  );
}

function shown(months: number): string {
  return String(Math.round(months * 10) / 10);
}

function counted(months: number): string {
  return t.count(shown(months), shown(months) === '1');
}
