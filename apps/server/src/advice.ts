/** The advisor: one topic of advice, the catalogue of its rules, and the plan as a calendar file. */
import { advise, ruleCatalogue } from '@matchwright/engine/advice';
import { forSeason } from '@matchwright/facts';
import { profileContext } from '@matchwright/inputs';
import { planCalendar } from '@matchwright/outputs';
import type { Hono } from 'hono';
import packageFile from '../package.json' with { type: 'json' };
import { explainingRefusals, readProfile } from './answering.ts';
import type { ApiSettings } from './api-settings.ts';
import { ADVICE_OPTIONS, ADVICE_TOPICS, CALENDAR_OPTIONS, readOptions } from './options.ts';
import { Problem } from './problem.ts';
import { readBody } from './request-body.ts';
import { dayOfPlan, endedBy } from './season-day.ts';

export function addAdvice(api: Hono, settings: ApiSettings): void {
  const { facts, today: deviceToday, moment } = settings;
  api.post('/advice', async (context) => {
    const body = await readBody(context.req.raw);
    const { today: asked, topic, ended } = readOptions(body.options, ADVICE_OPTIONS);
    if (topic === undefined) {
      throw new Problem(400, `The options must have \`topic\`, one of ${ADVICE_TOPICS.join(', ')}.`);
    }
    const profile = readProfile(body, profileContext(facts, asked ?? deviceToday()));
    const seasonal = forSeason(facts, profile.season);
    const day = dayOfPlan(settings, seasonal, asked);
    const end = endedBy(settings, seasonal, asked, ended);
    return context.json(explainingRefusals('profile', () => advise(topic, profile, seasonal, day, end)));
  });

  api.post('/calendar', async (context) => {
    const body = await readBody(context.req.raw);
    const { today: asked, ended } = readOptions(body.options, CALENDAR_OPTIONS);
    const profile = readProfile(body, profileContext(facts, asked ?? deviceToday()));
    const seasonal = forSeason(facts, profile.season);
    const day = dayOfPlan(settings, seasonal, asked);
    const end = endedBy(settings, seasonal, asked, ended);
    const schedule = explainingRefusals('profile', () => advise('plan', profile, seasonal, day, end));
    // With a day of its own, the same request gives the same file.
    const stamp = asked === undefined ? moment() : `${asked}T00:00:00.000Z`;
    const leftOut = profile.plan?.leaveOut ?? [];
    const file = planCalendar(schedule, { stamp, productVersion: packageFile.version, leftOut });
    return context.body(file, 200, {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="matchwright-${schedule.season}.ics"`,
    });
  });

  api.get('/rules', (context) => context.json(ruleCatalogue(facts)));
}
