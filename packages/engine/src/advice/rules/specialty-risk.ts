import { say } from '@matchwright/speech';
import { listed } from '../../words/word-forms.ts';
import type { Severity } from '../finding.ts';
import { SPECIALTY_NAMES } from '../names.ts';
import { cannotTell, rule, SILENT } from '../rule.ts';
import type { Situation } from '../situation.ts';
import { directorFigures, directorsInWords, paragraph } from './in-words.ts';
import { medPedsLinks } from './med-peds-links.ts';
import { repairOf } from './repair.ts';

interface NoLink {
  exposure: boolean;
  contact: boolean;
  reason: boolean;
  /** Wanted specialties beside Med-Peds, by name. */
  others: string[];
  directors: string;
}

export const SPECIALTY_LINK = rule<NoLink>({
  id: 'risk.no-specialty-link',
  kind: 'risk',
  topic: 'specialty',
  when: say`You want Med-Peds, and your profile lacks two of these, or all: patients of all ages, contact with Med-Peds, your reason.`,
  fields: ['experience', 'letters', 'scholarship', 'story.why'],
  parameters: ['advice.repair.specialty_link_months', ...directorFigures('commitment')],
  judge(situation) {
    const { profile, specialties } = situation;
    if (!specialties.includes('med-peds')) return SILENT;
    const links = medPedsLinks(profile);
    const shown = [links.exposure, links.contact, links.reason].filter((paths) => paths.length > 0).length;
    if (shown > 1) return SILENT;
    if (profile.experience.length === 0) return cannotTell('experience');
    return {
      status: 'speaks',
      severity: severityOfLinks(situation, shown),
      values: {
        exposure: links.exposure.length > 0,
        contact: links.contact.length > 0,
        reason: links.reason.length > 0,
        others: specialties.filter((id) => id !== 'med-peds').map((id) => SPECIALTY_NAMES[id]),
        directors: directorsInWords(situation, 'commitment', say`looked for commitment to the specialty`),
      },
      repair: repairOf(situation, {
        what: say`A talk with one Med-Peds physician, and your reason in writing`,
        cost: { low: 0, high: 0 },
        months: situation.figure('advice.repair.specialty_link_months'),
        by: 'submit-opens',
      }),
    };
  },
  text: {
    title: ({ exposure, contact, reason }) =>
      exposure || contact || reason ? say`A thin link to Med-Peds` : say`No link to Med-Peds yet`,
    says: ({ exposure, contact, reason, directors }) =>
      paragraph(
        say`Med-Peds programs ask: why both? ${shownAndNot({ exposure, contact, reason })}`,
        directors,
      ),
    do: ({ exposure, contact, reason, others }) => [
      ...(contact
        ? []
        : [
            say`Write to one Med-Peds physician this month. Ask for fifteen minutes, by video, about the work.`,
          ]),
      ...(reason
        ? []
        : [
            say`Write down why you want both adults and children, in five sentences. The page on your story helps.`,
          ]),
      ...(exposure
        ? []
        : [
            say`Plan your next clinical month where you see the ages that you lack, or at a hospital with a Med-Peds program.`,
          ]),
      ...(others.length > 0
        ? [
            say`If this stays so until you apply, do not lead with Med-Peds. Put ${listed(others, 'or')} first.`,
          ]
        : []),
    ],
  },
});

/** "Your profile shows a reason. It lacks contact with Med-Peds and work with both adults and children." */
function shownAndNot({ exposure, contact, reason }: Pick<NoLink, 'exposure' | 'contact' | 'reason'>): string {
  const links: [boolean, string][] = [
    [exposure, say`work with both adults and children`],
    [contact, say`contact with Med-Peds`],
    [reason, say`a reason for it`],
  ];
  const named = (shown: boolean) => links.filter(([has]) => has === shown).map(([, name]) => name);
  const [has, lacks] = [named(true), named(false)];
  if (has.length === 0)
    return say`Your profile shows no work with both adults and children, contact with Med-Peds or reason for it.`;
  return say`Your profile shows ${listed(has)}. It lacks ${listed(lacks)}.`;
}

/** Nothing closes without a link, so it is high only where Med-Peds is the whole plan. */
function severityOfLinks({ specialties }: Situation, shown: number): Severity {
  if (shown > 0) return 'low';
  return specialties.length === 1 ? 'high' : 'medium';
}
