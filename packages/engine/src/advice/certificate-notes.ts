import { say } from '@matchwright/speech';
import { dateWords } from '../dates/date-words.ts';
import { counted, listed } from '../words/word-forms.ts';
import { examsToPass } from './rules/certificate-exams.ts';
import { certificateOf } from './rules/certified-too-late.ts';
import { seasonDayInWords } from './rules/in-words.ts';
import { certificateBlock } from './season-block.ts';
import type { Situation } from './situation.ts';

/**
 * What decides before any chance of this season does, and what no chance counts: an exam that was failed and is not passed
 * yet, a certificate that comes too late or just in time. Empty when nothing of the kind is known.
 */
export function certificateNotes(situation: Situation): string[] {
  const block = certificateBlock(situation);
  if (block) return [block.says];
  return [...examsFailed(situation), ...justInTime(situation)];
}

/** The odds know failed attempts and take the pass for granted. */
function examsFailed(situation: Situation): string[] {
  const { isImg, profile } = situation;
  if (!isImg || profile.ecfmg.certified === true) return [];
  const failed = examsToPass(situation).filter(({ level }) => level.failures.length > 0);
  if (failed.length === 0) return [];
  const exams = listed(failed.map(({ name }) => name));
  const found = certificateOf(situation);
  if (found?.open === undefined && found?.never)
    return [say`Certification needs ${exams}, and by your entries no attempt is left at one of them.`];
  return [
    say`You have not passed ${exams} yet, and the chances here take the pass for granted. Without it there is no ECFMG certificate, and nobody can match.`,
  ];
}

function justInTime(situation: Situation): string[] {
  const found = certificateOf(situation);
  if (found === null || found.open !== undefined || found.kind !== 'tight') return [];
  const { by, deadline, disagreement, slack } = found;
  const due = seasonDayInWords(deadline);
  return [
    disagreement === null
      ? say`ECFMG certification must be there by ${due}. By your entries, it comes on about ${dateWords(by)}. That leaves ${counted(slack, 'day')}.`
      : say`ECFMG certification must be there by ${due}. ${disagreement}`,
  ];
}
