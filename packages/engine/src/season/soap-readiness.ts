import type { SeasonalFacts } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import type { SeasonLog } from '@matchwright/inputs/season';
import { say } from '@matchwright/speech';
import { dateWords } from '../dates/date-words.ts';
import { numberOf, parameterOf } from '../whatif/parameters.ts';
import type { SoapReady } from './soap-results.ts';

type Told = Pick<SeasonLog, 'rankList'> & { soapReady: readonly string[] };

/** What to have ready before Match Week: documents first, then people and practice. */
export function soapReadiness(profile: Profile, log: Told, facts: SeasonalFacts): SoapReady[] {
  const aim = numberOf(facts, 'advice.plan.letters_aim')?.value ?? 0;
  const received = profile.letters.filter(({ status }) => status === 'received').length;
  const abroad = profile.applicant === 'us-img' || profile.applicant === 'non-us-img';
  const did = new Set(profile.plan?.done);
  const items = [
    item(
      'documents',
      'registered',
      say`Registered with the NRMP for this Match`,
      registration(facts),
      isRegistered(profile, log),
    ),
    item(
      'documents',
      'statements',
      say`A statement for each specialty that you would take`,
      say`One general statement shows. Store each in ERAS before the week.`,
    ),
    item(
      'documents',
      'letters',
      say`Letters that fit another specialty`,
      say`Ask one author for a letter without the name of a specialty. It takes weeks, so ask now.`,
      received >= aim && aim > 0,
    ),
    item(
      'documents',
      'documents',
      say`Every document in ERAS`,
      say`Transcript, exam results, photograph and the letter of your school. Open each one and read it.`,
    ),
    ...(abroad
      ? [
          item(
            'documents',
            'certificate',
            say`ECFMG confirmed to the NRMP`,
            say`Look for it in your NRMP account. Without it you cannot take part.`,
            did.has('ecfmg-verification'),
          ),
        ]
      : []),
    item(
      'yourself',
      'choices',
      say`Rules by which you choose`,
      say`Write down now which specialties, places and visas you would accept. On Monday there is no time to think.`,
    ),
    item(
      'yourself',
      'answers',
      say`Four answers, spoken aloud`,
      say`Why this specialty. Why here. Your scores. Why you would be glad to come. Sixty seconds each.`,
    ),
    item(
      'yourself',
      'line',
      say`A quiet room, a telephone and the internet`,
      say`Calls come from numbers that you do not know. Set your mailbox to say your full name.`,
    ),
    item(
      'yourself',
      'people',
      say`Two people for the week`,
      say`One reads with you, one cooks and listens. Ask them before the week.`,
    ),
    item(
      'yourself',
      'time',
      say`Days off from work`,
      say`Monday to Thursday, in Eastern Time. If you live abroad, plan your sleep.`,
    ),
  ];
  const marked = new Set(log.soapReady);
  return items.map((one) => ({ ...one, done: one.byProfile || marked.has(one.id) }));
}

/** Nobody can certify a list without being registered; the plan has the registration as a task. */
export function isRegistered(profile: Profile, log: Pick<SeasonLog, 'rankList'>): boolean {
  return log.rankList?.certified === true || (profile.plan?.done.includes('nrmp-register') ?? false);
}

/** Who is not registered can still do it, for a fee, until rank lists are due. */
function registration(facts: SeasonalFacts): string {
  const look = say`Your NRMP account shows it, and it counts for one season only. ERAS does not register you.`;
  const lists = facts.season.calendar.find(({ event }) => event === 'rank-list-deadline');
  if (!lists || !parameterOf(facts, 'nrmp.late_registration_allowed_until')) return look;
  const day = dateWords(lists.date);
  const late =
    lists.time === null
      ? say`Late registration costs more and ends on ${day}.`
      : say`Late registration costs more and ends on ${day} at ${lists.time} Eastern Time.`;
  return `${look} ${late}`;
}

function item(
  part: SoapReady['part'],
  id: string,
  title: string,
  says: string,
  byProfile = false,
): Omit<SoapReady, 'done'> {
  return { part, id, title, says, byProfile };
}
