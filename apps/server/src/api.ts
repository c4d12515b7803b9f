import { odds, searchPrograms } from '@matchwright/engine';
import { listAnswer } from '@matchwright/engine/advice';
import { checkSolution } from '@matchwright/engine/checker';
import { solve } from '@matchwright/engine/portfolio';
import { factsSummary, forSeason, nextSeason } from '@matchwright/facts';
import { parseInstance, parseSolution, profileContext } from '@matchwright/inputs';
import { findPrograms } from '@matchwright/inputs/search';
import { Hono } from 'hono';
import { addAdvice } from './advice.ts';
import { accepted, explainingRefusals, mainCodes, readProfile } from './answering.ts';
import type { ApiSettings } from './api-settings.ts';
import { addDecisions } from './decisions.ts';
import { LIST_OPTIONS, ODDS_OPTIONS, readOptions } from './options.ts';
import { Problem } from './problem.ts';
import { readProgramsQuery } from './programs-query.ts';
import { INSTANCE_BYTES, readBody } from './request-body.ts';
import { addReview } from './review.ts';

/** Every answer equals what the command line prints with `--json` for the same input. */
export function createApi(settings: ApiSettings): Hono {
  const { facts, today: deviceToday } = settings;
  const api = new Hono();

  api.post('/list', async (context) => {
    const body = await readBody(context.req.raw);
    const { today = deviceToday(), ...options } = readOptions(body.options, LIST_OPTIONS);
    const profile = readProfile(body, profileContext(facts, today));
    return context.json(
      explainingRefusals('profile', () =>
        listAnswer(profile, forSeason(facts, profile.season), { ...options, today }),
      ),
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

  addDecisions(api, settings);
  addAdvice(api, settings);
  addReview(api, settings);

  api.get('/programs', (context) => {
    const { today = deviceToday(), text, ...search } = readProgramsQuery(context.req.query());
    const found = text ? findPrograms(facts.programs, text) : {};
    return context.json(searchPrograms(facts, nextSeason(facts, today), { ...search, ...found }));
  });
  api.get('/facts', (context) => context.json(factsSummary(facts)));

  api.all('*', (context) => {
    throw new Problem(404, `The API has no ${context.req.method} ${context.req.path}.`);
  });
  return api;
}
