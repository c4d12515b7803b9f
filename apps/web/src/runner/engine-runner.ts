import {
  checkableList,
  type Eligibility,
  eligibility,
  explain,
  list,
  odds,
  type ProgramOdds,
  type ProgramView,
  requirements,
  verifyFirst,
  viewProgram,
  whatIf,
  whyNot,
} from '@matchwright/engine';
import { checkSolution } from '@matchwright/engine/checker';
import { soapEndsAt } from '@matchwright/engine/season-day';
import type { Facts, Program, SeasonalFacts } from '@matchwright/facts';
import { otherNames } from '@matchwright/inputs/search';
import { advisorOf } from './advisor-of.ts';
import { directoryEntries } from './directory-entries.ts';
import { loadAdvice } from './load-advice.ts';
import { loadFacts, nobodysFacts, subjectFacts } from './loaded-facts.ts';
import type { ProgramLabel } from './program-label.ts';
import type { ComparedProgram, FactsSummary, ProgramAccount, Runner, Subject } from './runner.ts';
import { sameList } from './same-list.ts';
import { inSeasonOf, loadSeason, seasonAnswer } from './season-answers.ts';
import { speechFigures } from './speech-figures.ts';
import { statedFacts } from './stated-facts.ts';

export const runner: Runner = {
  facts: async () => summaryOf(await loadFacts()),
  plan: async (subject, options) => list(subject.profile, await subjectFacts(subject), options),
  odds: async (subject) => odds(subject.profile, await subjectFacts(subject)),
  directory: async (subject) => {
    if (!subject) return directoryEntries((await loadFacts()).programs, null);
    const facts = await subjectFacts(subject);
    return directoryEntries(facts.programs, eligibility(subject.profile, facts));
  },
  compare: async (subject, codes) =>
    subject
      ? comparedFor(subject, await subjectFacts(subject), codes)
      : programsOf(await loadFacts(), codes).map(({ view }) => ({ view, own: null })),
  check: async (subject, result) => {
    const facts = await subjectFacts(subject);
    const { instance, solution } = checkableList(subject.profile, facts);
    const start = performance.now();
    const { valid, value, upperBound } = checkSolution(instance, solution);
    const seconds = (performance.now() - start) / 1000;
    return { valid: valid && sameList(solution, result), value, upperBound, seconds };
  },
  program: async (subject, code, today) => accountOf(subject, await subjectFacts(subject), code, today),
  whatIf: async (subject, today, changed) =>
    whatIf(subject.profile, await subjectFacts(subject), { today, changed }),
  whyNot: async (subject, code) => whyNot(subject.profile, await subjectFacts(subject), code),
  compareSeasons: async (subject, today, improvement) => {
    const advisor = await advisorOf(subject, today);
    return advisor.compareSeasons(improvement);
  },
  verifyFirst: async (subject, today) => verifyFirst(subject.profile, await subjectFacts(subject), { today }),
  advise: async (subject, topic, today, season) => {
    const advisor = await advisorOf(subject, today, season);
    return advisor.advise(topic);
  },
  risks: async (subject, today, season) => {
    const advisor = await advisorOf(subject, today, season);
    return advisor.risks();
  },
  besideList: async (subject, today, season) => {
    const advisor = await advisorOf(subject, today, season);
    return advisor.besideList();
  },
  season: seasonAnswer,
  interviewSheet: async (subject, log, code) => {
    const { interviewSheet } = await loadSeason();
    const { profile, facts } = await inSeasonOf(subject, log);
    return interviewSheet(code, profile, log, facts);
  },
  rankOrder: async (subject, list, today) => {
    const { rankOrder } = await loadSeason();
    const { profile, facts } = subject
      ? await inSeasonOf(subject, list)
      : { profile: null, facts: await nobodysFacts(list.season, today) };
    return rankOrder(profile, list, facts, today);
  },
  stableMatches: async (markets) => {
    const { stableMatch } = await import('@matchwright/engine/matching');
    return markets.map(stableMatch);
  },
  rules: async () => {
    const { ruleCatalogue } = await loadAdvice();
    return ruleCatalogue(await loadFacts());
  },
};

function programsOf(facts: Facts, codes: readonly string[]): { program: Program; view: ProgramView }[] {
  return codes.flatMap((code) => {
    const program = facts.programs.find((one) => one.code === code);
    return program ? [{ program, view: viewProgram(facts, program) }] : [];
  });
}

function comparedFor(
  { profile }: Subject,
  facts: SeasonalFacts,
  codes: readonly string[],
): ComparedProgram[] {
  const programs = programsOf(facts, codes);
  const verdicts = eligibility(profile, facts);
  const chances = odds(profile, facts, { programs: programs.map(({ program }) => program.code) });
  return programs.map(({ program: { code }, view }, i) => ({
    view,
    own: {
      odds: chances.programs[i] as ProgramOdds,
      requirements: requirements(profile, facts, code),
      eligibility: verdicts[code] as Eligibility,
    },
  }));
}

function accountOf(subject: Subject, facts: SeasonalFacts, code: string, today: string): ProgramAccount {
  const { profile } = subject;
  // First, because it refuses a code that no program has.
  const explanation = explain(profile, facts, code, { today });
  const program = facts.programs.find((one) => one.code === explanation.code);
  if (!program) throw new Error(`No program has the code ${code}.`);
  const others = facts.programs.filter(
    (one) => one.institution === program.institution && one.code !== program.code,
  );
  const programs = others.map((one) => one.code);
  const chances = programs.length > 0 ? odds(profile, facts, { programs }).programs : [];
  return {
    explanation,
    requirements: requirements(profile, facts, program.code),
    view: viewProgram(facts, program),
    siblings: chances.map((one) => ({ ...labelOf(one), eligible: one.eligible, match: one.match })),
  };
}

function labelOf({ code, name, city, state, specialty }: ProgramLabel): ProgramLabel {
  return { code, name, city, state, specialty };
}

function summaryOf(facts: Facts): FactsSummary {
  return {
    version: facts.version,
    labels: facts.programs.map((program) => ({ ...labelOf(program), otherNames: otherNames(program) })),
    mainCodes: Object.fromEntries(
      facts.programs.flatMap(({ code, tracks }) => [
        [code, code],
        ...tracks.map((track) => [track.code, code]),
      ]),
    ),
    tracks: Object.fromEntries(
      facts.programs.flatMap(({ code, tracks }) => (tracks.length > 1 ? [[code, tracks]] : [])),
    ),
    rules: facts.rules,
    calendar: facts.calendar,
    soapEnds: soapEndsAt(facts),
    sources: facts.sources,
    stated: statedFacts(facts.programs),
    speech: speechFigures(facts),
  };
}
