import type { StoryOutline } from '@matchwright/engine/advice';
import type { SpecialtyId } from '@matchwright/facts';
import { useState } from 'react';
import { Notice } from '../../parts/notice.tsx';
import { UndoButton } from '../../parts/undo-button.tsx';
import { hrefOfField } from '../../profile/field-link.ts';
import { phrases } from '../../text/phrases.ts';
import { AdviceScreen } from '../advice/advice-screen.tsx';
import { AnswersForm } from './answers-form.tsx';
import { OutlineBlock } from './outline-block.tsx';
import styles from './story-screen.module.css';
import { WhereYouAre } from './where-you-are.tsx';

const t = phrases.story;

export default function StoryScreen() {
  return (
    <AdviceScreen topic="story" title={t.title} lede={t.lede}>
      {(story) => <Story story={story} />}
    </AdviceScreen>
  );
}

function Story({ story }: { story: StoryOutline }) {
  const [chosen, setChosen] = useState<SpecialtyId | null>(null);
  const outline = story.outlines.find(({ specialty }) => specialty === chosen) ?? story.outlines[0];
  return (
    <>
      <div className={styles.top} data-print="no">
        <p>{t.private}</p>
        <UndoButton />
      </div>
      <div className={styles.columns}>
        <AnswersForm story={story} />
        {outline && <WhereYouAre outline={outline} length={story.length} />}
      </div>
      {outline ? (
        <OutlineBlock story={story} outline={outline} onChoose={setChosen} />
      ) : (
        <Notice tone="note">
          <p>{t.noSpecialty}</p>
          <a href={hrefOfField('preferences.specialties')}>{t.toProfile}</a>
        </Notice>
      )}
    </>
  );
}
