import { say } from '@matchwright/speech';
import { questionsOf } from '../question.ts';

export const FIT = [
  ...questionsOf('fit', 'all', {
    'why-us': {
      ask: 'Why our program?',
      tests: say`Whether you know this program from others.`,
      hints: [
        say`Two features that only this place has, each tied to your plan.`,
        say`Check: would the answer fit the program next door?`,
      ],
    },
    'why-this-city': {
      ask: 'Why would you like to live here?',
      tests: say`Whether you will be well here.`,
      hints: [
        say`People, climate, community: what is true for you.`,
        say`You need not speak of partner or family.`,
      ],
    },
    'what-you-bring': {
      ask: 'What would you bring to our residents?',
      tests: say`What changes when you come.`,
      hints: [say`One skill and how it was used before.`, say`Languages and other health systems count.`],
    },
    'community-program': {
      ask: 'Why a community hospital rather than a large university?',
      tests: say`Whether you would be glad to be here.`,
      hints: [say`Name what you would do more of here.`, say`Do not call it a second choice.`],
    },
    underserved: {
      ask: 'Many of our patients have no insurance. What does that mean to you?',
      tests: say`Commitment, with experience behind it.`,
      hints: [say`Use work that you did, not values alone.`, say`Say what you would want to learn here.`],
    },
    'research-here': {
      ask: 'Which of our projects would you like to join?',
      tests: say`Whether you prepared.`,
      hints: [say`Name one project or person, and why.`, say`Offer a skill that you have.`],
    },
    'ideal-program': {
      ask: 'What does your ideal program look like?',
      tests: say`Whether it looks like this one.`,
      hints: [say`Two or three points that matter to you.`, say`Say where you see them here.`],
    },
    'first-month': {
      ask: 'What will be hard for you in your first month?',
      tests: say`A realistic view, and a plan.`,
      hints: [
        say`Think of the record system, orders, insurance, names of medicines.`,
        say`Say what you have begun to learn.`,
      ],
    },
    'how-learn': {
      ask: 'How do you like to be taught?',
      tests: say`Whether the teaching here suits you.`,
      hints: [say`Give a time when you learned fast.`, say`Say what you do when nobody teaches.`],
    },
    'choose-you': {
      ask: 'Why should we choose you?',
      tests: say`Whether you can sum up your case.`,
      hints: [say`Three points, each with proof.`, say`No comparison with other applicants.`],
    },
    'resident-culture': {
      ask: 'What do you look for in the people that you work with?',
      tests: say`Whether you fit this group.`,
      hints: [say`Say what you give, too.`, say`Use something that you noticed today.`],
    },
  }),
  ...questionsOf('fit', 'med-peds', {
    'between-departments': {
      ask: 'Our residents belong to two departments. How will you belong to both?',
      tests: say`Whether you can live between two homes.`,
      hints: [say`Give a time when you had two teams.`, say`Ask how residents here do it.`],
    },
    'med-peds-clinic': {
      ask: 'What would you want from our combined clinic?',
      tests: say`Interest in continuity across ages.`,
      hints: [say`Name a group of patients.`, say`Say what you would like to follow for years.`],
    },
  }),
  ...questionsOf('fit', 'internal-medicine', {
    track: {
      ask: 'Would you be interested in our primary care track?',
      tests: say`Whether your goals match the places they have.`,
      hints: [say`Know before the day which tracks you applied to.`, say`Be honest if the answer is no.`],
    },
  }),
  ...questionsOf('fit', 'pediatrics', {
    'small-hospital': {
      ask: 'We are a children’s unit inside a general hospital. What would that mean for you?',
      tests: say`Whether you know what the setting teaches.`,
      hints: [
        say`Think of range, of closeness, and of what is sent elsewhere.`,
        say`Ask where residents see rare illness.`,
      ],
    },
  }),
];
