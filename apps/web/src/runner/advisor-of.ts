import type { Advisor, SeasonSoFar } from '@matchwright/engine/advice';
import { loadAdvice } from './load-advice.ts';
import { subjectFacts } from './loaded-facts.ts';
import type { Subject } from './runner.ts';

let latest: { key: string; advisor: Promise<Advisor> } | null = null;

/**
 * The advisor of a subject as of a day. A screen asks several things of one subject; they share what was worked out.
 * Loaded when first asked: the advisor's texts are as large as the rest of the engine, and the list does not wait for them.
 */
export function advisorOf(
  subject: Subject,
  today: string,
  season: SeasonSoFar | null = null,
): Promise<Advisor> {
  const key = JSON.stringify([subject, today, season]);
  if (latest?.key !== key) latest = { key, advisor: begin(subject, today, season) };
  const { advisor } = latest;
  advisor.catch(() => {
    if (latest?.advisor === advisor) latest = null;
  });
  return advisor;
}

async function begin(subject: Subject, today: string, season: SeasonSoFar | null): Promise<Advisor> {
  const facts = await subjectFacts(subject);
  const { Advisor } = await loadAdvice();
  return new Advisor(subject.profile, facts, today, season);
}
