/** The reviewer of texts: what the command line's `review` says, for a text that is sent to this device. */
import { forSeason, nextSeason } from '@matchwright/facts';
import { profileContext } from '@matchwright/inputs';
import { createReviewer, type OtherText, REVIEW_KINDS, type Reviewer } from '@matchwright/words';
import { loadPack } from '@matchwright/words/pack';
import type { Hono } from 'hono';
import { explainingRefusals, readProfile } from './answering.ts';
import type { ApiSettings } from './api-settings.ts';
import { OTHER_TEXT, REVIEW_OPTIONS, readOptions } from './options.ts';
import { Problem } from './problem.ts';
import { REVIEW_BYTES, readBody } from './request-body.ts';

/** More texts than anybody writes in a season to compare with. */
const MOST_OTHERS = 20;

export function addReview(api: Hono, { facts, today: deviceToday }: ApiSettings): void {
  let made: { key: string; reviewer: Promise<Reviewer> } | null = null;
  const reviewerFor = (season: number, today: string): Promise<Reviewer> => {
    const key = `${season} ${today}`;
    const seasonal = explainingRefusals('profile', () => forSeason(facts, season));
    if (made?.key !== key)
      made = { key, reviewer: loadPack().then((pack) => createReviewer(pack, seasonal, today)) };
    return made.reviewer;
  };

  api.post('/review', async (context) => {
    const body = await readBody(context.req.raw, REVIEW_BYTES);
    const { today = deviceToday(), kind, ...options } = readOptions(body.options, REVIEW_OPTIONS);
    if (kind === undefined)
      throw new Problem(400, `The options must have \`kind\`, one of ${REVIEW_KINDS.join(', ')}.`);
    const { text } = body;
    if (typeof text !== 'string')
      throw new Problem(400, 'The body must have a field `text`, with the text itself.');
    const profile = body.profile === undefined ? undefined : readProfile(body, profileContext(facts, today));
    const reviewer = await reviewerFor(profile?.season ?? nextSeason(facts, today), today);
    const reviewed = reviewer.review({ ...options, kind, text, profile, others: readOthers(body.others) });
    if (reviewed.ok) return context.json(reviewed.review);
    const { says, reason } = reviewed;
    const issue = { path: 'text', expected: 'a text in English', got: reason, message: says };
    throw new Problem(400, says, [issue]);
  });
}

function readOthers(raw: unknown): OtherText[] {
  if (raw === undefined) return [];
  if (!Array.isArray(raw) || raw.length > MOST_OTHERS)
    throw new Problem(400, `\`others\` must be a list of at most ${MOST_OTHERS} texts, each with \`text\`.`);
  return raw.map((one: unknown, index) => {
    const isObject = typeof one === 'object' && one !== null && !Array.isArray(one);
    const { text, ...rest } = isObject ? readOptions(one, OTHER_TEXT, `others[${index}].`) : {};
    if (text === undefined) throw new Problem(400, `others[${index}] must be an object with \`text\`.`);
    return { text, ...rest };
  });
}
