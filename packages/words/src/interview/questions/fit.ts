import { questionsOf } from '../question.ts';

export const FIT = [
  ...questionsOf('fit', 'all', {
    'why-us': {
      ask: 'Why our program?',
      tests: 'Whether you know this program from others.',
      hints: [
        'Two features that only this place has, each tied to your plan.',
        'Check: would the answer fit the program next door?',
      ],
    },
    'why-this-city': {
      ask: 'Why would you like to live here?',
      tests: 'Whether you will be well here.',
      hints: [
        'People, climate, community: what is true for you.',
        'You need not speak of partner or family.',
      ],
    },
    'what-you-bring': {
      ask: 'What would you bring to our residents?',
      tests: 'What changes when you come.',
      hints: ['One skill and how it was used before.', 'Languages and other health systems count.'],
    },
    'community-program': {
      ask: 'Why a community hospital rather than a large university?',
      tests: 'Whether you would be glad to be here.',
      hints: ['Name what you would do more of here.', 'Do not call it a second choice.'],
    },
    underserved: {
      ask: 'Many of our patients have no insurance. What does that mean to you?',
      tests: 'Commitment, with experience behind it.',
      hints: ['Use work that you did, not values alone.', 'Say what you would want to learn here.'],
    },
    'research-here': {
      ask: 'Which of our projects would you like to join?',
      tests: 'Whether you prepared.',
      hints: ['Name one project or person, and why.', 'Offer a skill that you have.'],
    },
    'ideal-program': {
      ask: 'What does your ideal program look like?',
      tests: 'Whether it looks like this one.',
      hints: ['Two or three points that matter to you.', 'Say where you see them here.'],
    },
    'first-month': {
      ask: 'What will be hard for you in your first month?',
      tests: 'A realistic view, and a plan.',
      hints: [
        'Think of the record system, orders, insurance, names of medicines.',
        'Say what you have begun to learn.',
      ],
    },
    'how-learn': {
      ask: 'How do you like to be taught?',
      tests: 'Whether the teaching here suits you.',
      hints: ['Give a time when you learned fast.', 'Say what you do when nobody teaches.'],
    },
    'choose-you': {
      ask: 'Why should we choose you?',
      tests: 'Whether you can sum up your case.',
      hints: ['Three points, each with proof.', 'No comparison with other applicants.'],
    },
    'resident-culture': {
      ask: 'What do you look for in the people that you work with?',
      tests: 'Whether you fit this group.',
      hints: ['Say what you give, too.', 'Use something that you noticed today.'],
    },
  }),
  ...questionsOf('fit', 'med-peds', {
    'between-departments': {
      ask: 'Our residents belong to two departments. How will you belong to both?',
      tests: 'Whether you can live between two homes.',
      hints: ['Give a time when you had two teams.', 'Ask how residents here do it.'],
    },
    'med-peds-clinic': {
      ask: 'What would you want from our combined clinic?',
      tests: 'Interest in continuity across ages.',
      hints: ['Name a group of patients.', 'Say what you would like to follow for years.'],
    },
  }),
  ...questionsOf('fit', 'internal-medicine', {
    track: {
      ask: 'Would you be interested in our primary care track?',
      tests: 'Whether your goals match the places they have.',
      hints: ['Know before the day which tracks you applied to.', 'Be honest if the answer is no.'],
    },
  }),
  ...questionsOf('fit', 'pediatrics', {
    'small-hospital': {
      ask: 'We are a children’s unit inside a general hospital. What would that mean for you?',
      tests: 'Whether you know what the setting teaches.',
      hints: [
        'Think of range, of closeness, and of what is sent elsewhere.',
        'Ask where residents see rare illness.',
      ],
    },
  }),
];
