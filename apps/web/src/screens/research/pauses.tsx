import type { ResearchGuide } from '@matchwright/engine/advice';
import { hrefOfField } from '../../profile/field-link.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import guide from '../advice/guide.module.css';

const t = roomPhrases.research.continuity;
const { count } = roomPhrases.experience.months;
type Continuity = ResearchGuide['continuity'];

/** Times without an entry, with the reasons that the person gave, and pauses named elsewhere. */
export function Pauses({ continuity: { stretches, stated, active, missing } }: { continuity: Continuity }) {
  // Without any experience nothing is known of pauses, and nothing is said.
  const known = active !== 'cannot-tell' || stretches.length > 0 || !missing.includes('experience');
  return (
    <div className={guide.block}>
      <h3>{t.pauses}</h3>
      {known && stretches.length === 0 && <p>{t.nonePauses}</p>}
      {stretches.length > 0 && (
        <ul className={guide.rows}>
          {stretches.map((stretch) => (
            <Pause key={stretch.from} stretch={stretch} />
          ))}
        </ul>
      )}
      {stretches.some(({ unexplained }) => unexplained > 0) && (
        <p data-print="no">
          <a className={guide.link} href={hrefOfField('gaps')}>
            {t.enterGap}
          </a>
        </p>
      )}
      {stated.length > 0 && (
        <>
          <h4>{t.stated}</h4>
          <ul>
            {stated.map(({ path, dates, reason }) => (
              <li key={path}>{t.reason(dates, reason ?? t.noReason)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Pause({ stretch }: { stretch: Continuity['stretches'][number] }) {
  const { dates, months, level, since, reasons, unexplained } = stretch;
  return (
    <li>
      <div className={guide.row}>
        <span className={guide.label}>{dates}</span>
        <span>
          {count(String(months), months === 1)} · {t.levels[level]}
        </span>
      </div>
      {reasons.map(({ path, dates: when, reason }) => (
        <p key={path} className={guide.small}>
          {t.reason(when, reason ?? t.noReason)}
        </p>
      ))}
      {unexplained > 0 && (
        <p className={guide.small}>{t.unexplained(count(String(unexplained), unexplained === 1))}</p>
      )}
      {since === 'graduation' && <p className={guide.small}>{t.fromGraduation}</p>}
    </li>
  );
}
