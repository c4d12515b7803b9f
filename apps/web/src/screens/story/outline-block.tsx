import type { StatementOutline, StoryOutline } from '@matchwright/engine/advice';
import type { SpecialtyId } from '@matchwright/facts';
import { Copy, Printer } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { downloadText } from '../../parts/download.ts';
import { FieldGroup } from '../../parts/field.tsx';
import { RadioRow } from '../../parts/inputs.tsx';
import { SourceNotes } from '../../parts/source-note.tsx';
import { phrases } from '../../text/phrases.ts';
import { hrefOfWords } from '../words/words-address.ts';
import { OutlinePart } from './outline-part.tsx';
import { outlineText } from './outline-text.ts';
import styles from './story-screen.module.css';

const t = phrases.story;

interface Props {
  story: StoryOutline;
  outline: StatementOutline;
  onChoose: (specialty: SpecialtyId) => void;
}

/** The outline of one statement, to read, copy and print. */
export function OutlineBlock({ story, outline, onChoose }: Props) {
  const { specialty, sections, differs } = outline;
  const name = useId();
  return (
    <section className={styles.outline} aria-labelledby="story-outline">
      <h2 id="story-outline">{t.outline}</h2>
      <p className={styles.small}>{t.outlineHelp}</p>
      {story.outlines.length > 1 && (
        <div data-print="no">
          <FieldGroup label={t.choose}>
            <RadioRow
              name={name}
              value={specialty}
              options={story.outlines.map((one) => ({
                value: one.specialty,
                label: phrases.list.shortSpecialty[one.specialty],
              }))}
              onChange={(value) => onChoose(value as SpecialtyId)}
            />
          </FieldGroup>
        </div>
      )}
      <CopyAndPrint outline={outline} />
      <h3>{t.heading(phrases.list.shortSpecialty[specialty])}</h3>
      <p className={styles.small}>{t.notAStatement}</p>
      {differs.length > 0 && (
        <div>
          <p>
            <b>{t.differs}</b>
          </p>
          <ul className={styles.bullets}>
            {differs.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </div>
      )}
      <ol className={styles.parts}>
        {sections.map((section) => (
          <li key={section.id}>
            <OutlinePart section={section} />
          </li>
        ))}
      </ol>
      <p data-print="no">
        <a className={styles.link} href={hrefOfWords({ kind: 'personal-statement', specialty })}>
          {t.write}
        </a>
      </p>
      <Rules rules={story.rules} />
    </section>
  );
}

function CopyAndPrint({ outline }: { outline: StatementOutline }) {
  const [said, setSaid] = useState('');
  async function copy() {
    const text = outlineText(outline);
    try {
      await navigator.clipboard.writeText(text);
      setSaid(t.copied);
    } catch {
      downloadText(text, t.fileName(outline.specialty), 'text/plain');
      setSaid(t.copyFailed);
    }
  }
  return (
    <div className={styles.actions} data-print="no">
      <Button icon={Copy} onClick={copy}>
        {t.copy}
      </Button>
      <Button icon={Printer} onClick={() => window.print()}>
        {t.print}
      </Button>
      <p role="status">{said}</p>
    </div>
  );
}

function Rules({ rules }: Pick<StoryOutline, 'rules'>) {
  return (
    <div className={styles.rules}>
      <h3>{t.rules}</h3>
      <ul className={styles.bullets}>
        {rules.map(({ says, sources }) => (
          <li key={says}>
            <span>{says}</span> <SourceNotes ids={sources} />
          </li>
        ))}
      </ul>
    </div>
  );
}
