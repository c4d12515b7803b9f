import { readTypedDate } from '@matchwright/inputs';
import type { ImportedFacts, Mapping, RowMatches } from '@matchwright/inputs/spreadsheet';
import { Check } from 'lucide-react';
import { useEffect, useState } from 'react';
import { enterImported } from '../../answers/answer-edits.ts';
import { planner } from '../../app-planner.ts';
import { Button } from '../../parts/button.tsx';
import { Fold } from '../../parts/fold.tsx';
import { TextInput } from '../../parts/inputs.tsx';
import { messageOf } from '../../planner/planning.ts';
import type { Confirmed, Importer } from '../../runner/importer.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { Conflicts } from './conflicts.tsx';
import styles from './import-screen.module.css';

const t = roomPhrases.imports;
const PAUSE_MS = 250;

interface Props {
  importer: Importer;
  mapping: Mapping;
  confirmed: Confirmed;
  matches: RowMatches;
  onDone: (count: number) => void;
}

/** What the file says about our programs, where it differs from us, and the press that makes it count. */
export function ValuesStep({ importer, mapping, confirmed, matches, onDone }: Props) {
  const { today } = planner.readingContext();
  const [date, setDate] = useState(today);
  const [source, setSource] = useState<string>(t.sourceDefault);
  const [result, setResult] = useState<ImportedFacts | null>(null);
  /** What the result on the page was made of; a press before a newer one is there would use the old name and date. */
  const [madeOf, setMadeOf] = useState('');
  const [problem, setProblem] = useState<string | undefined>();
  const day = readTypedDate(date) ?? date;
  const tooLate = day > today;

  // biome-ignore lint/correctness/useExhaustiveDependencies: new matches bring new values
  useEffect(() => {
    let wanted = true;
    const pause = setTimeout(() => {
      importer.facts(mapping, confirmed, day, source.trim() || t.sourceDefault).then(
        (read) => {
          if (!wanted) return;
          setResult(read.ok ? read : null);
          setMadeOf(`${day} ${source}`);
          setProblem(read.ok ? undefined : read.says);
        },
        (error) => wanted && setProblem(messageOf(error)),
      );
    }, PAUSE_MS);
    return () => {
      wanted = false;
      clearTimeout(pause);
    };
  }, [importer, mapping, confirmed, matches, day, source]);

  function use({ answers }: ImportedFacts) {
    enterImported(answers);
    planner.keepMapping(mapping, (other) => (other as Partial<Mapping>).signature !== mapping.signature);
    onDone(answers.length);
  }

  return (
    <section className={styles.section} aria-labelledby="values">
      <h2 id="values">{t.values}</h2>
      <div className={styles.fields}>
        <TextInput
          label={t.date}
          help={t.dateHelp}
          value={date}
          problem={tooLate ? phrases.answers.dateWrong : problem}
          onChange={setDate}
        />
        <TextInput label={t.sourceName} value={source} onChange={setSource} />
      </div>
      {result && (
        <>
          <p role="status">{t.ready(result.answers.length)}</p>
          {result.conflicts.length > 0 && <Conflicts conflicts={result.conflicts} />}
          {result.skipped.length > 0 && <Skipped skipped={result.skipped} />}
          <div className={styles.line}>
            <Button
              look="primary"
              icon={Check}
              disabled={result.answers.length === 0 || tooLate || madeOf !== `${day} ${source}`}
              onClick={() => use(result)}
            >
              {t.use(result.answers.length)}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

function Skipped({ skipped }: Pick<ImportedFacts, 'skipped'>) {
  return (
    <Fold label={t.skipped(skipped.length)}>
      <ul className={styles.rows}>
        {skipped.slice(0, 50).map(({ row, column, reason }) => (
          <li key={`${row} ${column} ${reason}`}>{t.skippedLine(row, column, reason)}</li>
        ))}
        {skipped.length > 50 && <li className="soft">{t.more(skipped.length - 50)}</li>}
      </ul>
    </Fold>
  );
}
