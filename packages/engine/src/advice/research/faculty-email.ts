import type { Profile } from '@matchwright/inputs';
import { inARow, say } from '@matchwright/speech';
import { scoredItems } from '../experience/scored-item.ts';
import type { Situation } from '../situation.ts';
import { languageNames } from './language-names.ts';
import type { WorkRead } from './scholarly-work.ts';

/** An outline of a short message to a faculty member. The words stay the person's own. */
export interface FacultyEmail {
  /** Most words that it should have: our own judgement. */
  words: number;
  parts: EmailPart[];
  avoid: string[];
  steps: string[];
}

export interface EmailPart {
  id: 'introduction' | 'interest' | 'offer';
  title: string;
  prompts: string[];
  /** Facts of the profile that may go into it, with their places. */
  material: { path: string; says: string }[];
}

export function facultyEmail(situation: Situation, works: readonly WorkRead[]): FacultyEmail {
  const { profile } = situation;
  return {
    words: situation.figure('advice.research.email_words'),
    parts: [
      {
        id: 'introduction',
        title: say`Who you are: two or three sentences`,
        prompts: [
          say`What do you do now, and where?`,
          say`Which training do you prepare for?`,
          say`Who or what brought you to this person?`,
        ],
        material: [...school(profile), ...current(situation)],
      },
      {
        id: 'interest',
        title: say`Your interest: one or two sentences`,
        prompts: [
          say`Which paper, talk or clinic of theirs did you read or see? Name one detail of it.`,
          say`Which question of your own does it touch?`,
          say`Which patient made you ask it? No names, no details that show who it was.`,
        ],
        material: works.map(({ path, kind, topic }) => ({
          path,
          says: topic === null ? kind : `${kind}: ${topic}`,
        })),
      },
      {
        id: 'offer',
        title: say`Your offer: two sentences`,
        prompts: [
          say`Which one task can you do: chart review, literature search, statistics, a draft of a table?`,
          say`How many hours a week, for how long, and from where? Say that you can also work remotely.`,
          say`Ask one small thing: a call of fifteen minutes, or the name of somebody else to ask.`,
        ],
        material: skills(profile),
      },
    ],
    avoid: [
      say`The same text to many people. One sentence must fit only this person.`,
      say`Your scores, your visa, your whole life. A CV of one page can go with it.`,
      say`A request for a letter, a rotation or an interview in the first message.`,
      say`Praise without a fact. "Your esteemed work" tells them that you have not read it.`,
      say`Promises of time that you do not have.`,
    ],
    steps: [
      say`Write to one person a day, not to fifty at once.`,
      say`Look first for doctors trained in your country or school, and for Med-Peds faculty.`,
      say`No answer after ${situation.figure('advice.research.reminder_days')} days: one short reminder, then let it go.`,
    ],
  };
}

function school({ school: { name, graduated } }: Profile): EmailPart['material'] {
  const year =
    graduated === undefined ? [] : [{ path: 'school.graduated', says: say`Graduation: ${graduated}` }];
  return [...(name === undefined ? [] : [{ path: 'school.name', says: name }]), ...year];
}

function current(situation: Situation): EmailPart['material'] {
  return scoredItems(situation)
    .filter(({ when }) => when === 'now')
    .map(({ path, title, dates, name }) => ({
      path,
      says: inARow([title, ...(name ? [name] : []), dates.charAt(0).toLowerCase() + dates.slice(1)]),
    }));
}

function skills({ strengths }: Profile): EmailPart['material'] {
  const { languages, teaching } = strengths;
  return [
    ...(languages.length > 0
      ? [{ path: 'strengths.languages', says: say`Languages: ${languageNames(languages)}` }]
      : []),
    ...(teaching === true ? [{ path: 'strengths.teaching', says: say`You have taught` }] : []),
  ];
}
