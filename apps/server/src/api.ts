import { list, odds, PlanError, searchPrograms } from '@matchwright/engine';
import { checkSolution } from '@matchwright/engine/checker';
import { PortfolioError, solve } from '@matchwright/engine/portfolio';
import { type Facts, factsSummary, forSeason, nextSeason, SeasonUnavailableError } from '@matchwright/facts';
import {
  type Issue,
  type Profile,
  type ProfileContext,
  parseInstance,
  parseProfile,
  parseSolution,
  profileContext,
} from '@matchwright/inputs';
import { Hono } from 'hono';
import { LIST_OPTIONS, ODDS_OPTIONS, readOptions } from './options.ts';
import { Problem } from './problem.ts';
import { readProgramsQuery } from './programs-query.ts';
import { INSTANCE_BYTES, readBody } from './request-body.ts';

export interface ApiSettings {
  facts: Facts;
  /** The day when a request names none, ISO. */
  today: () => string;
}

/** Every answer equals what the command line prints with `--json` for the same input. */
export function createApi({ facts, today: deviceToday }: ApiSettings): Hono {
  const api = new Hono();

  api.post('/list', async (context) => {
    const body = await readBody(context.req.raw);
    const { today = deviceToday(), ...options } = readOptions(body.options, LIST_OPTIONS);
    const profile = readProfile(body, profileContext(facts, today));
    return context.json(
      explainingRefusals('profile', () => list(profile, forSeason(facts, profile.season), options)),
    );
  });

  api.post('/odds', async (context) => {
    const body = await readBody(context.req.raw);
    const { today = deviceToday(), programs } = readOptions(body.options, ODDS_OPTIONS);
    const reading = profileContext(facts, today);
    const profile = readProfile(body, reading);
    const codes = programs && mainCodes(programs, reading);
    return context.json(odds(profile, facts, codes ? { programs: codes } : {}));
  });

  api.post('/solve', async (context) => {
    const body = await readBody(context.req.raw, INSTANCE_BYTES);
    const { instance } = accepted(parseInstance(body.instance), 'instance');
    return context.json(explainingRefusals('instance', () => solve(instance)));
  });

  api.post('/check-solution', async (context) => {
    const body = await readBody(context.req.raw, INSTANCE_BYTES);
    const { instance } = accepted(parseInstance(body.instance), 'instance');
    const { solution } = accepted(parseSolution(body.solution), 'solution');
    return context.json(checkSolution(instance, solution));
  });

  api.get('/programs', (context) => {
    const { today = deviceToday(), ...search } = readProgramsQuery(context.req.query());
    return context.json(searchPrograms(facts, nextSeason(facts, today), search));
  });
  api.get('/facts', (context) => context.json(factsSummary(facts)));

  api.all('*', (context) => {
    throw new Problem(404, `The API has no ${context.req.method} ${context.req.path}.`);
  });
  return api;
}

function readProfile(body: Record<string, unknown>, context: ProfileContext): Profile {
  if (!Object.hasOwn(body, 'profile')) {
    throw new Problem(400, 'The body must have a field `profile`, with the content of a profile file.');
  }
  return accepted(parseProfile(body.profile, context), 'profile').profile;
}

function accepted<Parsed extends { ok: true }>(
  parsed: Parsed | { ok: false; issues: Issue[] },
  what: string,
): Parsed {
  if (parsed.ok) return parsed;
  throw new Problem(400, `The ${what} is not as expected.`, parsed.issues);
}

function mainCodes(codes: readonly string[], { programCode }: ProfileContext): string[] {
  const found = codes.map((code, index) => {
    const main = programCode?.(code);
    if (main) return main;
    const path = `options.programs[${index}]`;
    const message = `${path}: no program has the NRMP code ${code}.`;
    throw new Problem(400, message, [
      { path, expected: 'an NRMP code of a listed program', got: code, message },
    ]);
  });
  return [...new Set(found)];
}

/** What only the engine can see, such as pins that no budget pays for. */
function explainingRefusals<Result>(what: string, run: () => Result): Result {
  try {
    return run();
  } catch (problem) {
    const path = refusedPath(problem);
    if (path === null) throw problem;
    const { message } = problem as Error;
    const issue = { path, expected: `a ${what} that has an answer`, got: '', message };
    throw new Problem(400, `The ${what} has no answer.`, [issue]);
  }
}

function refusedPath(problem: unknown): string | null {
  if (problem instanceof PortfolioError || problem instanceof PlanError) return problem.path;
  return problem instanceof SeasonUnavailableError ? 'season' : null;
}
