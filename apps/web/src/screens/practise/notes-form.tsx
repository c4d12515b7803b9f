import type { StoryOutline } from '@matchwright/engine/advice';
import { ANSWER_STEPS, type AnswerStep } from '@matchwright/words/interview';
import { ClipboardPaste } from 'lucide-react';
import { usePlanner } from '../../app-planner.ts';
import { practiceShelf } from '../../app-practice.ts';
import { Button } from '../../parts/button.tsx';
import { entriesAt, textAt } from '../../profile/draft.ts';
import type { Practice } from '../../storage/practice.ts';
import { shown } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import shared from '../story/story-screen.module.css';
import { EvidenceChoice } from './evidence-choice.tsx';
import { NoteArea } from './note-area.tsx';
import styles from './practise.module.css';
import { SaveWord } from './save-word.tsx';

const t = roomPhrases.practise.answer;

interface Props {
  practice: Practice;
  story: StoryOutline | null;
}

/** One note for each step, with what to ask oneself and what the profile holds for it. */
export function NotesForm({ practice, story }: Props) {
  return (
    <section className={styles.notes} aria-labelledby="practise-notes">
      <div className={styles.titleRow}>
        <h3 id="practise-notes">{t.notes}</h3>
        <SaveWord />
      </div>
      {story && <Concerns concerns={story.concerns} />}
      {ANSWER_STEPS.map((step) => (
        <Step key={step} step={step} practice={practice} story={story} />
      ))}
    </section>
  );
}

function Concerns({ concerns }: Pick<StoryOutline, 'concerns'>) {
  if (concerns.length === 0) return <p className="soft">{t.noConcerns}</p>;
  return (
    <div className={styles.box}>
      <p>{t.concerns}</p>
      <ul className={shared.bullets}>
        {concerns.map(({ path, says }) => (
          <li key={path}>{shown(says)}</li>
        ))}
      </ul>
    </div>
  );
}

function Step({ step, practice, story }: Props & { step: AnswerStep }) {
  const heading = `practise-${step}`;
  const facts = story?.facts ?? [];
  return (
    <div className={styles.step}>
      <h4 id={heading}>{t.steps[step]}</h4>
      <p className={shared.small} id={`${heading}-help`}>
        {t.help[step]}
      </p>
      <ul className={shared.bullets}>
        {t.ask[step].map((ask) => (
          <li key={ask} className={shared.small}>
            {ask}
          </li>
        ))}
      </ul>
      {step === 'growth' && (
        <EvidenceChoice
          facts={story ? facts.filter(({ serves }) => serves.includes('growth')) : null}
          chosen={practice.evidence}
        />
      )}
      {step === 'refocus' && <Strengths story={story} />}
      <FromStory step={step} note={practice.notes[step]} />
      <NoteArea
        labelledBy={heading}
        describedBy={`${heading}-help`}
        value={practice.notes[step]}
        onChange={(text) => writeNote(step, text)}
        lang="en"
      />
    </div>
  );
}

function writeNote(step: AnswerStep, text: string): void {
  practiceShelf.change((practice) => ({ ...practice, notes: { ...practice.notes, [step]: text } }));
}

const MOST_STRENGTHS = 5;

function Strengths({ story }: Pick<Props, 'story'>) {
  const facts = (story?.facts ?? []).filter(
    ({ serves }) => serves.includes('why') || serves.includes('goals'),
  );
  if (facts.length === 0) return null;
  return (
    <div className={styles.box}>
      <p className={shared.small}>{t.strengths}</p>
      <ul className={shared.bullets}>
        {facts.slice(0, MOST_STRENGTHS).map(({ id, says }) => (
          <li key={id}>{shown(says)}</li>
        ))}
      </ul>
    </div>
  );
}

/** What the person already wrote for the same purpose; it never replaces a note. */
function FromStory({ step, note }: { step: AnswerStep; note: string }) {
  const written = usePlanner((state) => {
    if (step === 'context') return textAt(state.draft, ['story', 'context']);
    if (step !== 'growth') return '';
    const claims = entriesAt(state.draft, ['story', 'growth']);
    return claims.map((_, index) => textAt(state.draft, ['story', 'growth', index, 'says']).trim()).join(' ');
  }).trim();
  if (written === '' || note.trim() !== '') return null;
  return (
    <div>
      <Button look="quiet" icon={ClipboardPaste} onClick={() => writeNote(step, written)}>
        {t.fromStory}
      </Button>
    </div>
  );
}
