import { Printer } from 'lucide-react';
import { useEffect } from 'react';
import { planner, usePlanner } from '../../app-planner.ts';
import { compareChoice, comparedInAddress, MOST_COMPARED } from '../../directory/compare-choice.ts';
import { Button } from '../../parts/button.tsx';
import { EntryReminder } from '../../parts/entry-reminder.tsx';
import { CheckInput } from '../../parts/inputs.tsx';
import { Notice } from '../../parts/notice.tsx';
import { hrefOf, hrefOfCompare } from '../../route.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { useAskedAnyway } from '../../use-asked.ts';
import { useHash } from '../../use-hash.ts';
import { AddCompared } from './add-compared.tsx';
import styles from './compare-screen.module.css';
import { CompareTable } from './compare-table.tsx';

const t = roomPhrases.compare;
const NONE = {};

/** Up to five programs side by side, as the address names them. */
export default function CompareScreen() {
  const mainCodes = usePlanner((state) => state.facts?.mainCodes ?? NONE);
  const loaded = usePlanner((state) => state.facts !== null);
  const { codes, unknown, over, onlyDifferent } = comparedInAddress(useHash(), mainCodes);
  const key = codes.join(',');
  // What is compared is what is ticked in the directory, too, whichever way it came about.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the codes
  useEffect(() => {
    if (loaded) compareChoice.setState({ codes });
  }, [key, loaded]);
  return (
    <div className={styles.screen}>
      <h1>{t.title}</h1>
      <p>{t.lede}</p>
      {loaded && unknown.length > 0 && <p>{t.unknownCodes(unknown)}</p>}
      {over > 0 && <p>{t.over(MOST_COMPARED)}</p>}
      {loaded && codes.length === 0 && <p>{t.none}</p>}
      {codes.length === 1 && <p>{t.one}</p>}
      {codes.length > 0 && <EntryReminder />}
      {codes.length > 0 && <Compared codes={codes} onlyDifferent={onlyDifferent} />}
      {loaded && codes.length === 0 && (
        <div className={styles.bar}>
          <AddCompared codes={codes} onAdd={(code) => showCompared([code])} />
        </div>
      )}
      <p data-print="no">
        <a href={hrefOf('programs')}>{t.back}</a>
      </p>
    </div>
  );
}

function Compared({ codes, onlyDifferent }: { codes: string[]; onlyDifferent: boolean }) {
  const show = (next: string[]) => showCompared(next, onlyDifferent);
  const { result, error } = useAskedAnyway(`compare ${codes.join(',')}`, (subject) =>
    planner.ask.compare(subject, codes),
  );
  return (
    <>
      <div className={styles.bar} data-print="no">
        <AddCompared codes={codes} onAdd={(code) => show([...codes, code])} />
        {codes.length > 1 && (
          <CheckInput
            label={t.onlyDifferent}
            checked={onlyDifferent}
            onChange={(only) => showCompared(codes, only)}
          />
        )}
        <Button look="quiet" icon={Printer} onClick={() => window.print()}>
          {t.print}
        </Button>
      </div>
      {error && (
        <Notice tone="risk" title={phrases.programs.failed} role="alert">
          <p>{error}</p>
        </Notice>
      )}
      {!result && !error && <p className="soft">{t.working}</p>}
      {result && (
        <CompareTable
          programs={result}
          onlyDifferent={onlyDifferent && codes.length > 1}
          onRemove={(code) => show(codes.filter((one) => one !== code))}
        />
      )}
    </>
  );
}

function showCompared(codes: string[], onlyDifferent = false) {
  window.location.hash = hrefOfCompare(codes, onlyDifferent);
}
