import type { SeasonalFacts } from '@matchwright/facts';
import type { SeasonLog } from '@matchwright/inputs/season';
import { say } from '@matchwright/speech';
import type { CertificateBeside } from '../advice/certificate-notes.ts';
import { dateWords, momentWords } from '../dates/date-words.ts';
import { resultBy, weekDays } from '../dates/season-day.ts';
import type { SeasonOutlook, SeasonStage } from './season-results.ts';

type Day = SeasonalFacts['season']['calendar'][number];

/** From the Monday of Match Week on there is a result to know: the one that is noted, else it is asked for. */
export function stageOf(
  log: SeasonLog,
  isMatched: boolean,
  facts: SeasonalFacts,
  today: string,
): SeasonStage {
  const { begins } = weekDays(facts.season.calendar);
  const result = resultBy(log, { begins }, today);
  if (result !== undefined) return result;
  if (isMatched) return 'matched';
  return begins !== null && today >= begins ? 'asked' : 'running';
}

/** What the result means and what comes next; no chance is left to speak of. */
export function endingWords(
  stage: Exclude<SeasonStage, 'running'>,
  facts: SeasonalFacts,
  today: string,
  condition: Condition,
): Pick<SeasonOutlook, 'says' | 'do'> {
  if (stage === 'matched')
    return { says: [say`You matched. There is nothing left to work out here.`], do: [] };
  if (stage === 'matched-in-soap')
    return { says: [say`You have a place through SOAP. There is nothing left to work out here.`], do: [] };
  return stage === 'asked' ? askedWords(facts, today) : unmatchedWords(facts, today, condition);
}

function askedWords(facts: SeasonalFacts, today: string): Pick<SeasonOutlook, 'says' | 'do'> {
  const { season } = facts.season;
  const [week, match] = [dayOf(facts, 'match-week'), dayOf(facts, 'match-day')];
  const tell = say`Note how your season ended, on the page “After the Match”. What to do next depends on it.`;
  if (match && today > match.date)
    return {
      says: [say`Match Day of ${season} was ${dateWords(match.date)}. How did it end for you?`],
      do: [tell],
    };
  return {
    says: week
      ? [
          say`From ${momentWords(week)} on, your NRMP account shows whether you matched. It does not show where.`,
        ]
      : [say`Your NRMP account shows whether you matched.`],
    do: [say`Look into your NRMP account.`, tell],
  };
}

/** Of an answer that nobody can have yet; null where it can be known, and where there is none. */
export function questionWords(log: SeasonLog, facts: SeasonalFacts, today: string): string | null {
  const result = resultBy(log, weekDays(facts.season.calendar), today);
  const week = dayOf(facts, 'match-week') ?? dayOf(facts, 'match-day');
  if (log.result === result || !week) return null;
  return say`You noted that you did not match in ${facts.season.season}. Nobody can know that before ${momentWords(week)}. If you meant another season, take the answer back. Until then we do not count it.`;
}

type Condition = CertificateBeside['certificateCondition'];

/** In Match Week its steps come before any look back, for whoever may take part; empty outside it. */
export function soapFirst(facts: SeasonalFacts, today: string, condition: Condition): string[] {
  const { begins, lastOffers } = weekDays(facts.season.calendar);
  if (begins === null || lastOffers === null || today < begins || today > lastOffers) return [];
  // Its notice says already that SOAP is closed, too.
  if (condition === 'not-certified') return [];
  return [
    say`SOAP comes first: it goes on until ${dateWords(lastOffers)}, and its hours do not wait. Everything else here can wait until it is over.`,
  ];
}

/** Nobody takes part whom ECFMG had not confirmed. */
export function soapShut({ season: { season } }: SeasonalFacts, lastOffers: string): string {
  return say`By your entries, ECFMG had not confirmed you in time, so you cannot take part in SOAP of ${season}. Contact no program of the Match until SOAP has ended on ${dateWords(lastOffers)}.`;
}

/** What has to be known before the first step of SOAP, while nobody has said whether the certificate came. */
export function confirmedFirst(): string {
  return say`Look first whether ECFMG had confirmed you in time: your NRMP account shows it. If it had not, you cannot take part in SOAP.`;
}

function unmatchedWords(
  facts: SeasonalFacts,
  today: string,
  condition: Condition,
): Pick<SeasonOutlook, 'says' | 'do'> {
  const offers = dayOf(facts, 'soap-offers');
  const says = [
    say`You noted that you did not match in ${facts.season.season}. That is hard, and it says little about the doctor you are. There is still a way, one step at a time.`,
  ];
  const look = say`Look back at the season when you have rested: where it broke, and what would help most next time.`;
  if (!offers || today > offers.date) return { says, do: [look] };
  if (condition === 'not-certified')
    return {
      says: [...says, soapShut(facts, offers.date)],
      do: [say`If ECFMG had confirmed you in time, say in your profile that you are certified.`, look],
    };
  const next = say`SOAP goes on until ${dateWords(offers.date)}. Open its page and do the next step.`;
  return { says, do: [...(condition === null ? [] : [confirmedFirst()]), next, look] };
}

function dayOf(facts: SeasonalFacts, event: Day['event']): Day | undefined {
  return facts.season.calendar.find((one) => one.event === event);
}
