import type { SeasonLog } from '@matchwright/inputs/season';
import { useRef } from 'react';
import { usePlanner } from '../../app-planner.ts';
import { Notice } from '../../parts/notice.tsx';
import { SeasonScreen } from '../../season/season-screen.tsx';
import { useSeasonAnswer } from '../../season/use-season-answer.ts';
import { inEnglish } from '../../text/language.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { useHash } from '../../use-hash.ts';
import { InterviewPage } from './interview-page.tsx';
import { keyInAddress } from './interviews-address.ts';
import { Overview } from './overview.tsx';

const t = roomPhrases.interviews;

export default function InterviewsScreen() {
  return (
    <SeasonScreen route="interviews" title={t.title} lede={t.lede}>
      {({ log }) => <Content log={log} />}
    </SeasonScreen>
  );
}

function Content({ log }: { log: SeasonLog }) {
  const key = useKey();
  const ready = usePlanner((state) => state.profile !== null);
  const { result: calendar, error } = useSeasonAnswer('calendar');
  // Without a profile the frame already says where to begin.
  if (!ready) return null;
  if (error)
    return (
      <Notice tone="risk" title={t.failed} role="alert">
        <p {...inEnglish}>{error}</p>
      </Notice>
    );
  if (!calendar) return <p role="status">{t.working}</p>;
  return key === null ? (
    <Overview calendar={calendar} log={log} />
  ) : (
    <InterviewPage key={key} program={key} calendar={calendar} log={log} />
  );
}

/** The program that the address names; places on the page leave it as it was. */
function useKey(): string | null {
  const hash = useHash();
  const last = useRef(hash);
  if (hash.startsWith('#/interviews')) last.current = hash;
  return keyInAddress(last.current);
}
