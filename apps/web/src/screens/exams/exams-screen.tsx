import type { ExamGuide } from '@matchwright/engine/advice';
import { dayWords } from '../../text/dates.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { AdviceScreen } from '../advice/advice-screen.tsx';
import { Findings } from '../advice/finding-card.tsx';
import { Dates } from './dates.tsx';
import { BOOKING_TONE, Decision } from './decision.tsx';
import { EnterFirst, InShort } from './in-short.tsx';
import { Limits } from './limits.tsx';
import { Part, Says } from './part.tsx';
import { Practice } from './practice.tsx';
import { Step3 } from './step3.tsx';
import { Odds, Targets } from './target.tsx';
import { Waiting } from './waiting.tsx';

const t = roomPhrases.exams;

/** What to decide about exams: the decision, why, and by when; then Step 3, the limits, and whether to wait. */
export default function ExamsScreen() {
  return (
    <AdviceScreen topic="exams" title={t.title} lede={t.lede}>
      {(guide) => <Guide guide={guide} />}
    </AdviceScreen>
  );
}

function Guide({ guide }: { guide: ExamGuide }) {
  const { step2, step3, improvement, applyOrWait, enterFirst, limits } = guide;
  const gates = [step2.gate, step3.verdict === 'passed' || step2.status !== 'passed' ? null : step3.gate];
  const shown = gates.filter((gate) => gate !== null);
  const passed = step2.status === 'passed';
  const practice = shown.length > 0 && <Practice gates={shown} next={passed ? 'step3' : 'step2ck'} />;
  // The advice on exams is this page itself; what other rules say of the exams follows at its end.
  const others = guide.findings.filter(({ id }) => !id.startsWith('exam.'));
  return (
    <>
      <InShort guide={guide} />
      <EnterFirst entries={enterFirst} />
      <SecondExam guide={guide} />
      {!passed && practice}
      <Step3 guide={guide} />
      {passed && practice}
      {improvement && (
        <Part id="improvement" title={t.sections.improvement} sources={improvement.sources}>
          <Says lines={improvement.says} />
        </Part>
      )}
      <Limits limits={limits} />
      {applyOrWait && <Waiting guide={applyOrWait} />}
      {others.length > 0 && (
        <Part id="more" title={t.sections.more}>
          <Findings findings={others} />
        </Part>
      )}
      <p className="soft">{t.updated(dayWords(guide.today))}</p>
    </>
  );
}

/** Step 2 CK, or COMLEX Level 2: whether to book, why, the last days, the target and what points are worth. */
function SecondExam({ guide }: { guide: ExamGuide }) {
  const { step2, latest, projectedFrom } = guide;
  const { exam, status, title, says, why, targets, odds, sources } = step2;
  const open = status !== 'passed' && status !== 'limit-reached';
  return (
    <Part id={exam} title={t.sections[exam]} sources={open ? sources : []}>
      <Decision tone={BOOKING_TONE[status]} title={title} says={says} />
      <Says lines={why} label={t.why} />
      {open && latest.map((one) => <Dates key={one.exam} guide={one} projectedFrom={projectedFrom} />)}
      {open && targets.length > 0 && <Targets targets={targets} />}
      {odds && <Odds odds={odds} />}
    </Part>
  );
}
