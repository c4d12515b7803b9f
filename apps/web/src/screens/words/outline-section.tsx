import { isLetterKind } from '@matchwright/words';
import { hrefOf } from '../../route.ts';
import type { TextDraft } from '../../storage/text-drafts.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { EmailSection } from '../research/email-section.tsx';
import { OutlinePart } from '../story/outline-part.tsx';
import { AskedOutline } from './asked-outline.tsx';
import { BriefingSheets } from './briefing-sheets.tsx';
import { LetterQuestions } from './letter-questions.tsx';
import type { Opened } from './use-open-draft.ts';
import styles from './words-screen.module.css';

const t = roomPhrases.words.outline;

/** What to write from: questions, the person's own answers and facts, never sentences. */
export function OutlineSection({ opened, drafts }: { opened: Opened; drafts: readonly TextDraft[] }) {
  const { kind } = opened.draft;
  if (isLetterKind(kind)) return <LetterQuestions kind={kind} opened={opened} drafts={drafts} />;
  if (kind === 'lor-request') return <BriefingSheets opened={opened} />;
  if (kind === 'faculty-email')
    return <AskedOutline topic="research">{({ email }) => <EmailSection email={email} />}</AskedOutline>;
  return <StatementOutline opened={opened} />;
}

function StatementOutline({ opened: { draft } }: { opened: Opened }) {
  return (
    <section className={styles.section} aria-labelledby="outline-title">
      <h2 id="outline-title">{t.statement}</h2>
      <p className={styles.small}>{t.statementHelp}</p>
      <p>
        <a className={styles.link} href={hrefOf('story')}>
          {t.toStory}
        </a>
      </p>
      <AskedOutline topic="story">
        {({ outlines }) => {
          const outline = outlines.find(({ specialty }) => specialty === draft.specialty);
          if (!outline) return <p>{phrases.story.noSpecialty}</p>;
          return (
            <div className={styles.parts}>
              <h3 className="visually-hidden">{t.title}</h3>
              {outline.sections.map((section) => (
                <OutlinePart key={section.id} section={section} />
              ))}
            </div>
          );
        }}
      </AskedOutline>
    </section>
  );
}
