import { say } from '@matchwright/speech';
import { counted } from '../../words/word-forms.ts';
import { cannotTell, rule, SILENT } from '../rule.ts';
import { paragraph } from './in-words.ts';
import { medPedsLinks } from './med-peds-links.ts';

const MED_PEDS_CONTACT = rule<{ worked: boolean; both: boolean }>({
  id: 'strength.med-peds-contact',
  kind: 'strength',
  topic: 'specialty',
  when: say`You want Med-Peds and have worked in it, or where it is at home, or a Med-Peds physician writes for you.`,
  fields: ['experience', 'letters'],
  parameters: [],
  sources: ['matchwright-advice'],
  answers: ['risk.no-specialty-link', 'risk.step2-low'],
  judge({ specialties, profile }) {
    if (!specialties.includes('med-peds')) return SILENT;
    const { contact, exposure } = medPedsLinks(profile);
    // A letter that is only planned shows nothing yet.
    const shown = contact.filter(
      (path) => !profile.letters.some(({ status }, i) => path === `letters[${i}]` && status === 'planned'),
    );
    if (shown.length === 0) return profile.experience.length === 0 ? cannotTell('experience') : SILENT;
    const worked = shown.some((path) => path.startsWith('experience'));
    return {
      status: 'speaks',
      severity: 'medium',
      values: { worked, both: exposure.length > 0 },
      fields: shown,
    };
  },
  text: {
    title: () => say`You know Med-Peds from inside`,
    says: ({ worked, both }) =>
      paragraph(
        worked
          ? say`You have been where Med-Peds physicians work.`
          : say`A Med-Peds physician writes for you.`,
        both ? say`You have seen both adults and children.` : '',
      ),
    do: () => [
      say`Name the people and the place in your Med-Peds statement.`,
      say`Tell one patient story with both ages in it. It says more than the word "passion".`,
    ],
  },
});

const TEACHING = rule<{ dated: boolean }>({
  id: 'strength.teaching',
  kind: 'strength',
  topic: 'experience',
  when: say`You have taught.`,
  fields: ['strengths.teaching', 'experience'],
  parameters: [],
  sources: ['matchwright-advice'],
  answers: ['risk.inactive-gap', 'risk.graduation-age'],
  judge({ profile }) {
    const dated = profile.experience.flatMap(({ kind }, i) =>
      kind === 'teaching' ? [`experience[${i}]`] : [],
    );
    if (dated.length === 0 && profile.strengths.teaching !== true)
      return profile.strengths.teaching === undefined ? cannotTell('strengths.teaching') : SILENT;
    return {
      status: 'speaks',
      severity: dated.length > 0 ? 'medium' : 'low',
      values: { dated: dated.length > 0 },
      fields: dated.length > 0 ? dated : ['strengths.teaching'],
    };
  },
  text: {
    title: () => say`You teach`,
    says: () => say`Residents teach students every day, and programs look for people who like it.`,
    do: ({ dated }) => [
      ...(dated
        ? []
        : [say`Add it as an entry with dates: whom, what, how often. Without dates it is only a word.`]),
      say`If you explain a gap or many years since graduation, say what you taught in that time.`,
    ],
  },
});

const RESEARCH = rule<{ works: number }>({
  id: 'strength.research',
  kind: 'strength',
  topic: 'scholarship',
  when: say`You have scholarly work on a topic that spans childhood and adult life.`,
  fields: ['scholarship'],
  parameters: [],
  sources: ['matchwright-advice'],
  answers: ['risk.no-specialty-link', 'risk.inactive-gap'],
  judge({ profile }) {
    if (profile.scholarship.length === 0) return cannotTell('scholarship');
    const works = profile.scholarship.flatMap(({ lifespan }, i) => (lifespan ? [`scholarship[${i}]`] : []));
    if (works.length > 0)
      return { status: 'speaks', severity: 'medium', values: { works: works.length }, fields: works };
    const open = profile.scholarship.flatMap(({ lifespan }, i) =>
      lifespan === undefined ? [`scholarship[${i}].lifespan`] : [],
    );
    return open.length > 0 ? cannotTell(...open) : SILENT;
  },
  text: {
    title: () => say`Research across ages`,
    says: ({ works }) =>
      say`You have ${counted(works, 'piece')} of scholarly work on illness that goes from childhood into adult life. This is the heart of Med-Peds.`,
    do: () => [
      say`Say in one sentence what you found and what you did yourself. Be ready to talk about it for two minutes.`,
    ],
  },
});

export const EXPERIENCE_STRENGTHS = [MED_PEDS_CONTACT, RESEARCH, TEACHING];
