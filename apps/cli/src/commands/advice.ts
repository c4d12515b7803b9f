/** What the commands of the advisor share: a profile, a day, and the engine's answer on a topic. */
import { type Advice, type AdviceTopic, advise, type SeasonSoFar } from '@matchwright/engine/advice';
import { weekDays } from '@matchwright/engine/season-day';
import { seasonSoFar } from '@matchwright/engine/season-so-far';
import { type Facts, forSeason, type SeasonalFacts } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import type { Command } from 'commander';
import { factsOnDisk } from '../facts-on-disk.ts';
import { namingFile } from '../naming-file.ts';
import { readProfile } from '../read-profile.ts';
import { readSeasonFile } from '../read-season.ts';
import { dayOfPlan, dayOfSeason } from '../season-day.ts';
import { withProgress } from '../terminal/progress.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { PROFILE_ARGUMENT, type SharedOptions, settleFile, sharedOptions } from './arguments.ts';

export interface Asked<Result> {
  result: Result;
  profile: Profile;
  facts: Facts;
  shared: SharedOptions;
}

/**
 * @param seasonFile the season as it went: what it shows as done is done, and how it ended decides whether what follows a match is planned
 * @throws {BadInput} naming the file and the place in it
 */
export async function askAdvice<T extends AdviceTopic>(
  terminal: Terminal,
  argument: string | undefined,
  topic: T,
  command: Command,
  seasonFile?: string,
): Promise<Asked<Advice[T]>> {
  const { file } = settleFile(argument, {}, PROFILE_ARGUMENT);
  const shared = sharedOptions(command);
  const facts = factsOnDisk(shared.factsFrom);
  const { name, profile } = await readProfile(terminal, file, facts, shared.today);
  const seasonal = forSeason(facts, profile.season);
  const day = dayOfPlan(shared, seasonal);
  const judged = dayOfSeason(shared, seasonal);
  const season = await seasonIn(terminal, seasonFile, facts, judged, seasonal.season);
  const result = namingFile(name, () =>
    withProgress(terminal.isWatched === true, () => advise(topic, profile, seasonal, day, season)),
  );
  return { result, profile, facts, shared };
}

/** What a season file says of the plan; null without one. */
async function seasonIn(
  terminal: Terminal,
  path: string | undefined,
  facts: Facts,
  today: string,
  { season, calendar }: SeasonalFacts['season'],
): Promise<SeasonSoFar | null> {
  if (path === undefined) return null;
  const { log } = await readSeasonFile(terminal, path, facts, today);
  return seasonSoFar(log, season, today, weekDays(calendar).begins);
}
