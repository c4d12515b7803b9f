import type { Finding, Risks } from '@matchwright/engine/advice';
import { hrefOf } from '../../route.ts';
import { firstSentence } from '../../text/first-sentence.ts';
import { percent, shown } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import type { Asked } from '../../use-asked.ts';
import { FindingMark } from '../advice/finding-mark.tsx';
import { AskFailed } from './ask-failed.tsx';
import styles from './home-screen.module.css';

const t = phrases.home;
const SHOWN = 3;

interface Props {
  asked: Asked<Risks>;
  /** False once the answers of the season decide: what a risk cost was counted for the list, on another base than the chance from here. */
  measured: boolean;
}

/** The biggest risks that this season leaves open: what each is, what it costs, and what to do first. */
export function RisksBlock({ asked: { result, current, error }, measured }: Props) {
  const all = result?.findings ?? [];
  const open = all.filter(({ settled }) => !settled);
  const biggest = open.slice(0, SHOWN);
  const settled = all.length - open.length;
  return (
    <section className={styles.block} aria-labelledby="risks-title">
      <h2 id="risks-title">{biggest.length > 0 ? t.risks(biggest.length) : t.risksTitle}</h2>
      <p role="status" className={styles.status}>
        {error ? <AskFailed why={error} /> : result ? current ? '' : t.updating : t.risksWorking}
      </p>
      {result && all.length === 0 && <p>{t.noRisk}</p>}
      {biggest.length > 0 && (
        <ul className={styles.risks}>
          {biggest.map((finding) => (
            <li key={finding.id}>
              <Risk finding={finding} measured={measured} />
            </li>
          ))}
        </ul>
      )}
      {settled > 0 && <p className="soft">{t.settledRisks(settled)}</p>}
      {result && (
        <a className={styles.more} href={hrefOf('audit')}>
          {t.toAudit(all.length)}
        </a>
      )}
    </section>
  );
}

function Risk({ finding, measured }: { finding: Finding; measured: boolean }) {
  const { title, says, effect } = finding;
  const [first] = finding.do;
  return (
    <article className={styles.risk}>
      <FindingMark finding={finding} />
      <h3>{shown(title)}</h3>
      <p>{shown(firstSentence(says))}</p>
      {measured && effect && percent(effect.without.p) !== percent(effect.now.p) && (
        <p>{`${capital(shown(effect.compared))}: ${t.without(percent(effect.without.p), percent(effect.now.p))}`}</p>
      )}
      {first && (
        <p>
          <b>{t.nextStep}</b> <span>{shown(first)}</span>
        </p>
      )}
    </article>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
