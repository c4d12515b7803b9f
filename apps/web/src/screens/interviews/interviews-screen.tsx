import type { SeasonLog } from '@matchwright/inputs/season';
import { useRef } from 'react';
import { usePlanner } from '../../app-planner.ts';
import { Notice } from '../../parts/notice.tsx';
import type { ProgramLabel } from '../../runner/program-label.ts';
import { SeasonScreen } from '../../season/season-screen.tsx';
import { useSeasonAnswer } from '../../season/use-season-answer.ts';
import { quoted } from '../../text/bidi.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { useHash } from '../../use-hash.ts';
import { InterviewPage } from './interview-page.tsx';
import { keyInAddress } from './interviews-address.ts';
import { Overview } from './overview.tsx';
import { usePrograms } from './use-programs.ts';

const t = roomPhrases.interviews;

export default function InterviewsScreen() {
  const key = useKey();
  const programs = usePrograms();
  const label = key === null ? undefined : programs.labelOf(key);
  return (
    <SeasonScreen
      route="interviews"
      title={key === null ? t.title : (label?.name ?? key)}
      lede={key === null ? t.lede : aboutProgram(label)}
    >
      {({ log }) => <Content key={key} program={key} log={log} />}
    </SeasonScreen>
  );
}

function aboutProgram(label: ProgramLabel | undefined): string {
  if (!label) return t.unknownProgram;
  return [
    quoted(`${label.city}, ${label.state}`),
    phrases.list.specialty[label.specialty],
    quoted(label.code),
  ].join(' · ');
}

function Content({ program, log }: { program: string | null; log: SeasonLog }) {
  const ready = usePlanner((state) => state.profile !== null);
  const { result: calendar, error } = useSeasonAnswer('calendar');
  // Without a profile the frame already says where to begin.
  if (!ready) return null;
  if (error)
    return (
      <Notice tone="risk" title={t.failed} role="alert">
        <p>{error}</p>
      </Notice>
    );
  if (!calendar) return <p role="status">{t.working}</p>;
  return program === null ? (
    <Overview calendar={calendar} log={log} />
  ) : (
    <InterviewPage program={program} calendar={calendar} log={log} />
  );
}

/** The program that the address names; places on the page leave it as it was. */
function useKey(): string | null {
  const hash = useHash();
  const last = useRef(hash);
  if (hash.startsWith('#/interviews')) last.current = hash;
  return keyInAddress(last.current);
}
