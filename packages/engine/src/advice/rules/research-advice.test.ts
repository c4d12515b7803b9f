import { proveRules } from '../testing/rule-cases.ts';
import { RESEARCH_ADVICE } from './research-advice.ts';

const work = (rest: object = {}) => ({ scholarship: [{ kind: 'poster', topic: 'asthma', ...rest }] });
const research = (rest: object) => ({ experience: [{ kind: 'research', country: 'US', ...rest }] });

proveRules(RESEARCH_ADVICE, {
  'research.themes': {
    speaks: [
      {
        name: 'nothing entered',
        profile: {},
        outcome: 'low',
        says: ['No scholarly work is entered yet', 'optional'],
      },
      {
        name: 'work on one age only',
        profile: work({ lifespan: false }),
        outcome: 'low',
        says: ['None of your scholarly work'],
      },
    ],
    silent: [
      {
        name: 'internal medicine alone',
        profile: { preferences: { specialties: { 'internal-medicine': 5 } } },
        outcome: 'silent',
      },
    ],
    boundary: [
      { name: 'it concerns both ages', profile: work({ lifespan: true }), outcome: 'silent' },
      { name: 'it does not', profile: work({ lifespan: false }), outcome: 'low' },
      { name: 'not said', profile: work(), outcome: { missing: ['scholarship[0].lifespan'] } },
    ],
  },
  'research.outputs': {
    speaks: [
      {
        name: 'nothing entered, a season ahead',
        profile: {},
        outcome: 'low',
        says: ['2 to 4 months', 'Poster'],
      },
      {
        name: 'nothing entered, and no time left',
        profile: { season: 2027 },
        today: '2026-08-20',
        outcome: 'low',
        says: ['after applications open'],
      },
    ],
    silent: [{ name: 'one poster', profile: work(), outcome: 'silent' }],
    boundary: [
      { name: 'none', profile: { scholarship: [] }, outcome: 'low' },
      { name: 'one', profile: { scholarship: [{ kind: 'audit' }] }, outcome: 'silent' },
    ],
  },
  'research.faculty-email': {
    speaks: [
      { name: 'no research yet', profile: {}, outcome: 'low', says: ['poster of one case', '2 months'] },
      { name: 'research is over', profile: research({ from: '2024-01', to: '2024-06' }), outcome: 'low' },
    ],
    silent: [
      { name: 'in research now', profile: research({ from: '2026-01' }), outcome: 'silent' },
      { name: 'research is planned', profile: research({ from: '2027-02' }), outcome: 'silent' },
    ],
    boundary: [
      // Applications for 2027 opened on 2 September 2026; the shortest project takes two months.
      { name: 'the last day', profile: { season: 2027 }, today: '2026-07-02', outcome: 'low' },
      { name: 'a day too late', profile: { season: 2027 }, today: '2026-07-03', outcome: 'silent' },
      { name: 'research without dates', profile: research({}), outcome: { missing: ['experience[0].from'] } },
    ],
  },
});
