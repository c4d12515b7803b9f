import type { ListResult } from '@matchwright/engine';
import type { CertificateBeside } from '@matchwright/engine/advice';
import type { Profile } from '@matchwright/inputs';
import { usePlanner } from '../../app-planner.ts';
import { EntryNotice } from '../../parts/entry-notice.tsx';
import { Notice } from '../../parts/notice.tsx';
import { UncountedNotice } from '../../parts/uncounted-notice.tsx';
import { useSeconds } from '../../parts/use-seconds.ts';
import { ChancePicture } from '../../pictures/chance-picture.tsx';
import { hrefOfField } from '../../profile/field-link.ts';
import { mayFallBelow, type OpenQuestion, openQuestions } from '../../profile/open-questions.ts';
import { hrefOf } from '../../route.ts';
import { leadAndRest } from '../../text/first-sentence.ts';
import { phrases } from '../../text/phrases.ts';
import { standingWords } from '../../text/standing-words.ts';
import { emptyTitle, isShut, whyEmpty } from '../list/list-figures.ts';
import styles from './standing.module.css';

const t = phrases.home;

interface Props {
  result: ListResult;
  profile: Profile;
  /** Why no chance can be shown. */
  cannot: string | null;
  /** Whether one can be shown is still being looked at. */
  unsettled: boolean;
  certificate: CertificateBeside;
  /** That the steps which decide the season come too late, which the chance does not count. */
  late: string | null;
}

/** The odds in one sentence, what the sentence means, and a picture of the range. */
export function Standing({ result, profile, cannot, certificate, unsettled, late }: Props) {
  const why = usePlanner((state) => whyEmpty(result, state.facts?.rules));
  if (unsettled) return <p role="status">{t.working}</p>;
  if (cannot !== null || isShut(result)) return <NoChance cannot={cannot} why={why} result={result} />;
  return <Chance {...{ result, certificate, late }} questions={openQuestions(profile)} />;
}

function Chance({
  result: { match, season, entryNotes },
  certificate,
  questions,
  late,
}: Pick<Props, 'result' | 'certificate' | 'late'> & { questions: OpenQuestion[] }) {
  const slow = useSeconds(usePlanner((state) => state.plan.since)) >= 1;
  const own = usePlanner((state) => state.origin === 'own');
  const vague = questions.length > 0;
  const uncounted = { entryNotes, ...certificate };
  const { headline, range } = standingWords(match, vague, uncounted);
  return (
    <section className={styles.standing} aria-labelledby="standing-title">
      <div className={styles.words}>
        <UncountedNotice uncounted={uncounted} />
        <h2 id="standing-title">{headline}</h2>
        {range && <p className={styles.range}>{range}</p>}
        {mayFallBelow(questions) && <p className={styles.range}>{phrases.chance.mayFallBelow}</p>}
        {late && (
          <Notice tone="care">{leadAndRest(late).map((part) => part && <p key={part}>{part}</p>)}</Notice>
        )}
        {vague ? (
          <>
            <p>{phrases.chance.answerNext(questions.length)}</p>
            <ul className={styles.questions}>
              {questions.map(({ name, place }) => (
                <li key={name}>
                  <a href={hrefOfField(place)}>{phrases.chance.question[name]}</a>
                </li>
              ))}
              {own && (
                <li>
                  <a href={hrefOf('begin')}>{t.goOn}</a>
                </li>
              )}
            </ul>
          </>
        ) : (
          <p className="soft">{t.means}</p>
        )}
        <p role="status" className="soft">
          {slow ? t.updating : ''}
        </p>
      </div>
      <ChancePicture match={match} season={season} vague={vague} />
    </section>
  );
}

function NoChance({ cannot, why, result }: Pick<Props, 'cannot' | 'result'> & { why: string }) {
  return (
    <section className={styles.words} aria-labelledby="standing-title">
      <EntryNotice notes={result.entryNotes} />
      <h2 id="standing-title">{isShut(result) ? emptyTitle(result) : t.noChance}</h2>
      <p className={styles.range}>{cannot ?? why}</p>
      <p className={styles.questions}>
        <WayOut result={result} />
      </p>
    </section>
  );
}

/** Where the reason can be changed. */
function WayOut({ result }: { result: ListResult }) {
  if (result.noneOpen !== null) return <a href={hrefOfField('visa.acceptable')}>{t.toVisa}</a>;
  if (result.programs.length === 0) return <a href={hrefOf('list')}>{t.toBudget}</a>;
  return <a href={hrefOfField('season')}>{t.toSeason}</a>;
}
