import type { ListResult } from '@matchwright/engine';
import { SPECIALTIES } from '@matchwright/facts';
import { EXAM_NAMES, type Profile } from '@matchwright/inputs';
import { memo } from 'react';
import { planner, usePlanner } from '../../app-planner.ts';
import { dayWords } from '../../text/dates.ts';
import { listed, money, percent, percentRange } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { listSources } from './list-sources.ts';
import styles from './print-sheet.module.css';

const t = phrases.studio;
const p = phrases.profile;

/** Only on paper: what this is, from which day, and about whom. */
export function PrintHead({ result }: { result: ListResult }) {
  const profile = usePlanner((state) => state.profile);
  if (!profile) return null;
  return (
    <div className={styles.paper}>
      <p className={styles.title}>{t.printTitle(result.season)}</p>
      <p>{t.printMade(dayWords(planner.readingContext().today))}</p>
      <dl className={styles.facts}>
        {factsOf(profile, result).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function factsOf(profile: Profile, result: ListResult): [string, string][] {
  const l = t.printLabels;
  const { specialties } = profile.preferences;
  const stars = SPECIALTIES.flatMap((id) => {
    const count = specialties[id];
    return count === undefined ? [] : [t.starsOf(phrases.list.specialty[id], count)];
  });
  const rows: [string, string][] = [
    [l.applicant, p.about.applicantOptions[profile.applicant]],
    [l.graduated, profile.school.graduated === undefined ? '' : String(profile.school.graduated)],
    [l.visa, visaWords(profile)],
    [l.exams, listed(profile.exams.map(examWords))],
    [l.stars, listed(stars)],
    [l.budget, money(result.budget)],
    [l.list, t.printList(result.programs.length, money(result.cost), money(result.total))],
    [l.chance, t.printChance(percent(result.match.p), percentRange(result.match.lo90, result.match.hi90))],
  ];
  return rows.filter(([, value]) => value !== '');
}

function visaWords({ visa: { needed, acceptable } }: Profile): string {
  if (needed === null) return t.visaUnknown;
  if (!needed) return t.visaNotNeeded;
  return acceptable.length > 0 ? t.visaTaken(listed([...acceptable])) : t.visaNeeded;
}

function examWords({ exam, result, score }: Profile['exams'][number]): string {
  const name = EXAM_NAMES[exam];
  if (result === 'fail') return t.examFailed(name);
  if (result === 'pass' || score !== undefined)
    return t.examPassed(name, score === undefined ? '' : String(score));
  return t.examTaken(name);
}

/** Only on paper: the sources behind the list, as footnotes. */
export const PrintSources = memo(function PrintSources({ result }: { result: ListResult }) {
  const facts = usePlanner((state) => state.facts);
  if (!facts) return null;
  const sources = listSources(result, facts);
  return (
    <div className={styles.paper}>
      <p className={styles.heading}>{t.printSources}</p>
      <ol className={styles.sources}>
        {sources.map(({ id, title, year, address, uses }) => (
          <li key={id}>
            {t.printSource(
              title,
              year === null ? phrases.facts.undated : String(year),
              listed(uses.map((use) => t.usedFor[use])),
            )}{' '}
            {address.startsWith('http') && <span>{address}</span>}
          </li>
        ))}
      </ol>
    </div>
  );
});
