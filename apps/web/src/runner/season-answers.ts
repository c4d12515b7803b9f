import type * as Season from '@matchwright/engine/season';
import type { SeasonalFacts } from '@matchwright/facts';
import { rankListOf, type SeasonLog } from '@matchwright/inputs/season';
import { subjectFacts } from './loaded-facts.ts';
import type { SeasonAnswers, SeasonTopic, Subject, When } from './runner.ts';
import { learnAdvice } from './worker-speech.ts';

/** The facts of the season that a log is about, with the subject as a person of that season. */
export async function inSeasonOf(subject: Subject, log: Pick<SeasonLog, 'season'>) {
  const profile = { ...subject.profile, season: log.season ?? subject.profile.season };
  return { profile, facts: await subjectFacts({ ...subject, profile }) };
}

/** The rooms of the season, with the sentences of the advisor that they repeat. Loaded when first asked for. */
export async function loadSeason(): Promise<typeof Season> {
  await learnAdvice();
  return import('@matchwright/engine/season');
}

/** Answers one question about a season. */
export async function seasonAnswer<T extends SeasonTopic>(
  subject: Subject,
  log: SeasonLog,
  topic: T,
  { today, now }: When,
): Promise<SeasonAnswers[T]> {
  const engine = await loadSeason();
  return (await ANSWERS[topic]({ engine, subject, log, now, today })) as SeasonAnswers[T];
}

interface Asked extends When {
  engine: typeof Season;
  subject: Subject;
  log: SeasonLog;
}

const ANSWERS: { [T in SeasonTopic]: (asked: Asked) => Promise<SeasonAnswers[T]> } = {
  outlook: async ({ engine, subject, log, today }) => {
    const { profile, facts } = await inSeasonOf(subject, log);
    return engine.seasonOutlook(profile, log, facts, today, rankFileIn(log, facts, today));
  },
  calendar: async ({ engine, subject, log, now }) => {
    const { facts } = await inSeasonOf(subject, log);
    return engine.interviewCalendar(log, facts, now);
  },
  soap: async ({ engine, subject, log, today }) => {
    const { profile, facts } = await inSeasonOf(subject, log);
    return engine.soapGuide(profile, log, facts, today);
  },
  afterwards: async (asked) => {
    const { engine, subject, log, today } = asked;
    return engine.lookBack(subject.profile, log, await bothSeasons(asked), today);
  },
  'next-cycle': async (asked) =>
    asked.engine.nextCycle(asked.subject.profile, await bothSeasons(asked), asked.today),
  wellbeing: async ({ engine, subject, log }) => engine.stayingWell((await inSeasonOf(subject, log)).facts),
};

/** The rank order list of a season as the page of the list asks about it; null without one. */
function rankFileIn(log: SeasonLog, { programs }: SeasonalFacts, today: string) {
  if (!log.rankList) return null;
  const byCode = new Map(
    programs.flatMap(({ code, tracks, specialty }) =>
      [code, ...tracks.map((one) => one.code)].map((one) => [one, specialty] as const),
    ),
  );
  return rankListOf(log, { today, specialtyOf: (code) => byCode.get(code) });
}

/** The facts of the season looked back on, and of the one after it. */
async function bothSeasons({ engine, subject, log }: Asked) {
  const { next } = engine.seasonsOf(subject.profile, log);
  const { facts: season } = await inSeasonOf(subject, log);
  return { season, next: await subjectFacts({ ...subject, profile: { ...subject.profile, season: next } }) };
}
