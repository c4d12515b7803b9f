import type { ListResult } from '@matchwright/engine';
import { SPECIALTIES } from '@matchwright/facts';
import { usePlanner } from '../../app-planner.ts';
import { hrefOf } from '../../route.ts';
import { quoted } from '../../text/bidi.ts';
import { COMMA } from '../../text/language.ts';
import { money, signedPoints } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './proof-section.module.css';

const t = phrases.proof;

/** What the next application in each specialty would add, and the last and next $30. */
export function WorthBlock({ result }: { result: ListResult }) {
  const { marginal } = result;
  const labels = usePlanner((state) => state.facts?.labels);
  const nameOf = (code: string) => labels?.find((label) => label.code === code)?.name ?? code;
  return (
    <section className={styles.block}>
      <h3>{t.worthTitle}</h3>
      <p className={styles.small}>{t.worthHelp}</p>
      <dl className={styles.rows}>
        {SPECIALTIES.map((specialty) => {
          const next = marginal.bySpecialty[specialty];
          if (!next) return null;
          return (
            <div key={specialty}>
              <dt>
                {phrases.list.specialty[specialty]}
                <span className={styles.sub}>
                  {next.code
                    ? `${quoted(nameOf(next.code))}${COMMA}${t.worthPrice(money(next.price))}`
                    : t.worthNone}
                </span>
              </dt>
              <dd>
                <b>{next.code ? signedPoints(next.gain) : ''}</b>
              </dd>
            </div>
          );
        })}
      </dl>
      <p>
        {t.last30(signedPoints(marginal.last30))} {t.next30(signedPoints(marginal.next30))}
      </p>
      {marginal.stopAdvice && (
        <p>
          {marginal.stopAdvice} <a href={hrefOf('what-if')}>{roomPhrases.whatIf.title}</a>
        </p>
      )}
    </section>
  );
}
