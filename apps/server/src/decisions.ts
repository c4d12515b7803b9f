/** What to do before and beside the list: what-if, verify-first, and the account of one program's odds. */
import { explain, verifyFirst } from '@matchwright/engine';
import { whatIfAnswer } from '@matchwright/engine/advice';
import { forSeason } from '@matchwright/facts';
import { profileContext, setFields } from '@matchwright/inputs';
import type { Hono } from 'hono';
import { accepted, explainingRefusals, mainCodes, readProfile } from './answering.ts';
import type { ApiSettings } from './api-settings.ts';
import { EXPLAIN_OPTIONS, readOptions, VERIFY_OPTIONS, WHATIF_OPTIONS } from './options.ts';
import { Problem } from './problem.ts';
import { readBody } from './request-body.ts';
import { dayOfPlan } from './season-day.ts';

export function addDecisions(api: Hono, settings: ApiSettings): void {
  const { facts, today: deviceToday } = settings;
  api.post('/whatif', async (context) => {
    const body = await readBody(context.req.raw);
    const { today: asked, set } = readOptions(body.options, WHATIF_OPTIONS);
    const reading = profileContext(facts, asked ?? deviceToday());
    const profile = readProfile(body, reading);
    const changed = set && accepted(setFields(profile, set, reading), 'change').profile;
    const seasonal = forSeason(facts, profile.season);
    const today = dayOfPlan(settings, seasonal, asked);
    const options = { today, changed, says: set?.join(', ') };
    return context.json(explainingRefusals('profile', () => whatIfAnswer(profile, seasonal, options)));
  });

  api.post('/verify-first', async (context) => {
    const body = await readBody(context.req.raw);
    const { today = deviceToday(), limit } = readOptions(body.options, VERIFY_OPTIONS);
    const profile = readProfile(body, profileContext(facts, today));
    return context.json(
      explainingRefusals('profile', () =>
        verifyFirst(profile, forSeason(facts, profile.season), { today, limit }),
      ),
    );
  });

  api.post('/explain', async (context) => {
    const body = await readBody(context.req.raw);
    const { today = deviceToday(), program } = readOptions(body.options, EXPLAIN_OPTIONS);
    const reading = profileContext(facts, today);
    const profile = readProfile(body, reading);
    if (program === undefined) throw new Problem(400, 'The options must have `program`, an NRMP code.');
    const [code = program] = mainCodes([program], reading, () => 'options.program');
    return context.json(
      explainingRefusals('profile', () =>
        explain(profile, forSeason(facts, profile.season), code, { today }),
      ),
    );
  });
}
