import type { Profile } from '@matchwright/inputs';
import { say } from '@matchwright/speech';
import { dateWords } from '../../dates/date-words.ts';
import { addDays, addMonths, daysBetween } from '../../dates/iso-date.ts';
import { LETTER_PARAMETERS, letterShows } from '../../whatif/rotation-timing.ts';
import { counted } from '../../words/word-forms.ts';
import { handsOnMonths } from '../experience/hands-on-months.ts';
import { SCAM_CHECKS } from '../experience/scam-checks.ts';
import { type ScoredItem, scoredItems } from '../experience/scored-item.ts';
import { plannedExperience } from '../plan/planned-experience.ts';
import { cannotTell, rule, SILENT } from '../rule.ts';
import type { SeasonDate } from '../situation.ts';
import { paragraph, seasonDayInWords } from './in-words.ts';

interface OnRotation {
  item: ScoredItem;
  letterSettled: boolean;
}

interface LateLetter {
  name: string;
  end: string;
  shows: string;
  /** Programs first look. */
  look: SeasonDate;
  /** Last end whose letter comes in time. */
  latestEnd: string;
}

export const ROTATION_ADVICE = [
  rule<LateLetter>({
    id: 'usce.letter-late',
    kind: 'missing',
    topic: 'experience',
    when: say`A hands-on rotation that you plan in the US ends so late that its letter comes after programs first look.`,
    fields: ['experience'],
    parameters: [...LETTER_PARAMETERS, 'advice.letters.fewest'],
    judge(situation) {
      const look = situation.date('review-opens');
      if (!look || look.date < situation.today) return SILENT;
      const { experience, letters } = situation.profile;
      // The last to end decides: the plan asks its authors after it.
      const late = plannedExperience(situation)
        .filter(({ handsOn, path }) => handsOn && !refuses(experience, path))
        .map((item) => ({ ...item, shows: letterShows(situation.facts, item.to) }))
        .filter(({ shows }) => shows > look.date)
        .sort((a, b) => b.to.localeCompare(a.to))[0];
      if (!late) return SILENT;
      const received = letters.filter(({ status }) => status === 'received').length;
      return {
        status: 'speaks',
        severity: received >= situation.figure('advice.letters.fewest') ? 'low' : 'medium',
        values: {
          name: late.name,
          end: late.to,
          shows: late.shows,
          look,
          latestEnd: addDays(look.date, -daysBetween(late.to, late.shows)),
        },
        fields: [late.path],
      };
    },
    text: {
      title: () => say`The letter of your planned rotation comes late`,
      says: ({ name, end, shows, look }) =>
        say`${name}: it ends on ${dateWords(end)}. A letter that you ask for then shows on about ${dateWords(shows)}. That is ${counted(daysBetween(look.date, shows), 'day')} after programs first look (${seasonDayInWords(look)}).`,
      do: ({ latestEnd }) => [
        say`If you can still move it, let it end by ${dateWords(latestEnd)}.`,
        say`If not, ask half-way if your supervisor could write and upload the letter while you are there.`,
        say`Do not count on this letter for the first look. Ask others, too.`,
      ],
    },
  }),
  rule<OnRotation>({
    id: 'usce.on-rotation',
    kind: 'missing',
    topic: 'experience',
    when: say`You are on a clinical rotation in the US, or one starts soon.`,
    fields: ['experience'],
    parameters: ['advice.usce.prepare_months'],
    judge(situation) {
      const soon = addMonths(situation.today, situation.figure('advice.usce.prepare_months'));
      const items = scoredItems(situation).filter(({ group }) => group === 'us');
      const item =
        items.find(({ when }) => when === 'now') ??
        items.find(({ when, start }) => when === 'planned' && start !== null && start <= soon);
      const undated = items.filter(({ when }) => when === 'cannot-tell').map(({ path }) => `${path}.from`);
      if (!item) return undated.length > 0 ? cannotTell(...undated) : SILENT;
      const letterSettled = item.points.some(({ id, status }) => id === 'letter' && status === 'met');
      return {
        status: 'speaks',
        severity: item.when === 'now' && !letterSettled ? 'medium' : 'low',
        values: { item, letterSettled },
        fields: [item.path],
      };
    },
    text: {
      title: ({ item }) => (item.when === 'now' ? say`On your rotation now` : say`Your rotation starts soon`),
      says: ({ item, letterSettled }) => `${item.title} (${item.dates}). ${onRotation(item, letterSettled)}`,
      do: ({ item }) => [
        ...(item.when === 'now'
          ? []
          : [say`Ask what you may do, who supervises you, and how you are evaluated.`]),
        say`Be reliable. Say early which specialty you want.`,
        say`Ask for feedback half-way, and change one thing that others can see.`,
        say`In the last week, ask for a letter that speaks to your clinical reasoning and communication.`,
      ],
    },
  }),
  rule<{ planned: boolean }>({
    id: 'usce.scam-check',
    kind: 'missing',
    topic: 'experience',
    when: say`You studied abroad, and you plan a rotation in the US or still need one.`,
    fields: ['experience'],
    parameters: ['usce.cost.range', 'advice.usce.enough_months', 'advice.usce.aim_months'],
    judge(situation) {
      if (!situation.isImg) return SILENT;
      const planned = scoredItems(situation).some(({ group, when }) => group === 'us' && when === 'planned');
      const { status, missing } = handsOnMonths(situation);
      if (!planned && status === 'cannot-tell') return cannotTell(...missing);
      if (!planned && status === 'met') return SILENT;
      return { status: 'speaks', severity: planned ? 'medium' : 'low', values: { planned } };
    },
    text: {
      title: () => say`Before you pay for a rotation`,
      says: ({ planned }) =>
        paragraph(
          say`Some paid rotations are real, some are not, and some give you nothing that programs count.`,
          planned ? say`Check the one that you plan.` : say`Check each offer.`,
        ),
      do: () => SCAM_CHECKS.filter(({ id }) => ESSENTIAL.has(id)).map(({ ask }) => ask),
    },
  }),
];

/** No letter is wanted of it, so none is late. */
function refuses(experience: Profile['experience'], path: string): boolean {
  return experience.some(({ letter }, i) => `experience[${i}]` === path && letter === false);
}

/** The rest stands on the page of clinical experience. */
const ESSENTIAL: ReadonlySet<string> = new Set(['affiliation', 'letter', 'insurance', 'refund']);

function onRotation({ when }: ScoredItem, letterSettled: boolean): string {
  if (when === 'planned') return say`What you agree before the first day decides what comes of it.`;
  return letterSettled
    ? say`The evaluation and the letter are settled. Your work now decides what the letter says.`
    : say`It is easy to ask for a letter and an evaluation while you are there, and hard once you have left.`;
}
