import { en } from '../../text/en.ts';
import { AdviceScreen } from '../advice/advice-screen.tsx';
import { CalendarDownload } from './calendar-download.tsx';

const t = en.plan;

export default function PlanScreen() {
  return (
    <AdviceScreen topic="plan" title={t.title} lede={t.lede}>
      {(result) => <CalendarDownload schedule={result} />}
    </AdviceScreen>
  );
}
