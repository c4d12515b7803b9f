import { isLetterKind } from '@matchwright/words';
import { useRef, useState } from 'react';
import { shelf, useShelf } from '../../app-drafts.ts';
import { usePlanner } from '../../app-planner.ts';
import { Fold } from '../../parts/fold.tsx';
import { LiveText } from '../../parts/live-text.tsx';
import { SourceNotes } from '../../parts/source-note.tsx';
import { SectionTabs } from '../../shell/section-tabs.tsx';
import type { TextDraft } from '../../storage/text-drafts.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { useKeptOpen } from '../../use-kept-open.ts';
import { Choice } from './choice.tsx';
import { DraftList } from './draft-list.tsx';
import { Editor } from './editor.tsx';
import { LetterNotices } from './letter-notices.tsx';
import { comparable, otherTexts } from './other-texts.ts';
import { OutlineSection } from './outline-section.tsx';
import { ReadingState } from './reading-state.tsx';
import { remarksOf } from './remark.ts';
import { Result } from './result.tsx';
import { RulesSection } from './rules-section.tsx';
import { SecondReader } from './second-reader/second-reader.tsx';
import { Standing } from './standing.tsx';
import { TextElsewhere } from './text-elsewhere.tsx';
import { useOpenDraft, useWordsPlace } from './use-open-draft.ts';
import { useRemarks } from './use-remarks.ts';
import { useLetter, useLimits, useReview } from './use-review.ts';
import { useTyping } from './use-typing.ts';
import { withRival } from './with-rival.ts';
import styles from './words-screen.module.css';

const t = roomPhrases.words;
/** What AAMC says of tools and of the final text. */
const AAMC = ['students-residents-aamc-fc9a5'];

export default function WordsScreen() {
  const drafts = useShelf((state) => state.drafts);
  const isWorking = usePlanner((state) => state.stage === 'working');
  useKeptOpen(shelf);
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        {isWorking && <SectionTabs route="words" />}
        <h1>{t.title}</h1>
        <p>{t.lede}</p>
        <p className="soft">{t.promise}</p>
        <p>{t.misses}</p>
        <Fold label={t.about}>
          <ul className={styles.bullets}>
            {[...t.aboutPoints, t.english].map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
          <p>
            <SourceNotes ids={AAMC} />
          </p>
        </Fold>
      </div>
      {drafts ? <Room drafts={drafts} /> : <p role="status">{phrases.shell.opening}</p>}
    </div>
  );
}

function Room({ drafts }: { drafts: readonly TextDraft[] }) {
  const opened = useOpenDraft(useWordsPlace(), drafts);
  const { draft } = opened;
  const others = otherTexts(draft, drafts);
  const reading = useReview(draft, others);
  const limits = useLimits(draft.kind);
  const letter = useLetter(draft, others);
  const area = useRef<HTMLTextAreaElement>(null);
  const typing = useTyping(opened, area);
  const compared = comparable(draft, others);
  const rivalHelp = (other: number) => t.secondIntentHelp(compared[other]?.program.trim() ?? '');
  const { found } = reading;
  const review = found?.reviewed.ok ? withRival(found.reviewed.review, rivalHelp) : null;
  const remarks = review ? remarksOf(review, draft.left) : [];
  const steps = useRemarks(opened, remarks, typing, area);
  const [said, setSaid] = useState('');
  const isEmpty = draft.text.trim() === '';
  function step(by: 1 | -1) {
    const remark = steps.stepInText(by);
    setSaid(remark ? t.selected(remark.number, remark.says) : '');
  }
  return (
    <>
      <div className={styles.top}>
        <Choice opened={opened} />
        <DraftList drafts={drafts} open={draft.id} />
      </div>
      <TextElsewhere draft={draft} drafts={drafts} />
      <LetterNotices letter={letter} opened={opened} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <Editor draft={draft} typing={typing} limits={limits} area={area} onStep={step} />
          <ReadingState reading={reading} />
          <LiveText text={said} />
        </div>
        {review && <Standing review={review} limits={limits} remarks={remarks.length} />}
      </div>
      {isEmpty && <OutlineSection opened={opened} drafts={drafts} />}
      {found && review && (
        <Result
          key={draft.id}
          opened={opened}
          text={found.text}
          review={review}
          remarks={remarks}
          steps={steps}
          others={others}
        />
      )}
      {!isEmpty && <SecondReader key={`second ${draft.id}`} draft={draft} area={area} />}
      {!isEmpty && <OutlineSection opened={opened} drafts={drafts} />}
      {isLetterKind(draft.kind) && <RulesSection kind={draft.kind} />}
    </>
  );
}
