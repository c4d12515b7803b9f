import { describe, expect, test } from 'vitest';
import type { NoteId, ReviewKind } from '../review.ts';
import { reviewOf } from '../testing/test-reviewer.ts';
import { UNWISE_IDS } from './unwise-rule.ts';

const IDS: readonly NoteId[] = UNWISE_IDS;
/** The ids that each sentence gets, read in the middle of a text. */
function idsOf(kind: ReviewKind, sentences: readonly string[]): NoteId[][] {
  const text = `I grew up beside a river in Hue.\n\n${sentences.join('\n\n')}\n\nThe river is still there.`;
  const notes = reviewOf({ kind, text }).notes.filter(({ id }) => IDS.includes(id));
  return sentences.map((sentence) => {
    const from = text.indexOf(sentence);
    return notes.flatMap((note) => (note.from >= from && note.to <= from + sentence.length ? [note.id] : []));
  });
}

const CASES: readonly { id: NoteId; harmful: readonly string[]; harmless: readonly string[] }[] = [
  {
    id: 'admits-untruth',
    harmful: [
      'In my first year I falsified blood pressures.',
      'I forged the signature of my chief once.',
      'I filled in vital signs without seeing the child.',
      'I wrote notes for patients who never came, I mean I fabricated records.',
      'I lied about my hours in the logbook.',
      'I cheated in the anatomy exam.',
      'I had the exam questions before the test.',
      'I changed the results to please my supervisor.',
      'I signed the consent forms in the name of the surgeon.',
      'My father was rich and I paid a clerk for the certificate.',
      'I let my cousin take the test for me.',
      'I copied from my neighbor in the finals.',
      'I was suspended for plagiarism in my third year.',
      'I was caught cheating in the anatomy exam.',
      'I regret that I cheated that day.',
      'I listed a publication that does not exist.',
      'I claimed an observership that I never did.',
      'I used my phone during the exam.',
      'I presented the work of a classmate as my own.',
    ],
    harmless: [
      'I never falsified a record.',
      'I refused to change the results.',
      'A colleague forged a signature, and I reported it.',
      'I discovered that somebody had invented blood pressures.',
      'I filled in vital signs for forty children a day.',
      'I signed the consent forms with my patients and read them aloud.',
      'I corrected the records with the families, page by page.',
      'I made up my mind on that night.',
      'I invented a game to make children drink water.',
      'I wrote down the numbers that the pharmacist read to me.',
      'My chief asked me to backdate a note, and I said no.',
      'I copied his recipe for rehydration salt.',
      'I was wrongly accused of cheating, and the committee cleared me.',
      'A classmate was caught cheating in the finals.',
      'I left my phone outside during the exam.',
      'I listed every medicine that she never took.',
      'I looked at my notes before the exam.',
      'My uncle says that I was cheated of a medal.',
    ],
  },
  {
    id: 'motive',
    harmful: [
      'I chose this specialty because the salary is good.',
      'I want to earn good money in America.',
      'I like it for its regular hours.',
      'A short schedule attracted me.',
      'I decided for it because there are no night shifts.',
      'Financial stability is one of my reasons.',
      'I would like to become rich.',
      'The easy lifestyle appeals to me.',
      'I prefer a specialty with free weekends.',
      'American salaries motivate me.',
      'I look for a light workload.',
      'Doctors are well paid there, and that is why I came.',
      'I chose it for the lifestyle and the salary of a hospitalist.',
      'One week on, one week off is what attracts me to hospital medicine.',
      'It pays well, which matters to me after my years of study.',
      'Hospital medicine offers a good salary and a comfortable lifestyle.',
      'I chose internal medicine because hospitalists earn well and have every second week off.',
    ],
    harmless: [
      'I chose it although the salary is low.',
      'I do not want to earn much money.',
      'My patients chose cheap medicines because they had little money.',
      'I like that the clinic has evening hours.',
      'I never looked for an easy life.',
      'Her husband left for a better salary.',
      'I liked the nights on the ward.',
      'I decided to stay although there was no night shift nurse.',
      'My mother taught without pay because she wanted to.',
      'We raised good money for a project of clean water.',
      'Families want medicines that they can pay for.',
      'I chose to work on weekends with diabetic children.',
      'I like to talk about the lifestyle of my patients, and not only about tablets.',
      'The salary of a nurse there is a sack of rice, and I liked how she laughed about it.',
      'I love lifestyle medicine, because a walk is a treatment.',
      'Hospitalists have a hard week, and I learned from them to sit down.',
      'The salary of my first post was a bicycle, and I was glad of it.',
    ],
  },
  {
    id: 'private-matter',
    harmful: [
      'I was diagnosed with depression in 2021.',
      'I had a miscarriage that winter.',
      'I became pregnant before the exam.',
      'My divorce took two years.',
      'My husband left me in March.',
      'I suffer from panic attacks.',
      'I went through severe burnout.',
      'After my chemotherapy I studied again.',
      'I take antidepressants since then.',
      'There were problems in my marriage.',
      'I have bipolar disorder.',
      'My high-risk pregnancy kept me in bed.',
    ],
    harmless: [
      'I saw a girl with depression every week.',
      'I had a patient with bipolar disorder.',
      'I cared for pregnant women in a tent.',
      'I was on call when a mother had a miscarriage.',
      'I started a clinic for addiction.',
      'My mother has diabetes, and I learned to cook for her.',
      'I screened teenagers for anxiety.',
      'I have treated many men with hepatitis B.',
      'My research on burnout has 80 answers.',
      'I studied depression in mothers.',
      'I lost my shoes in the flood.',
      'I took care of my brother and his epilepsy.',
    ],
  },
  {
    id: 'contempt',
    harmful: [
      'The patients in my village are ignorant.',
      'She was only a nurse and could not judge it.',
      'Lazy nurses slept all night.',
      'The nurses there were lazy.',
      'The nurses on the night shift there were sadly both lazy and slow.',
      'I am ashamed of my country.',
      'My country has nothing to offer.',
      'My school was useless: the teachers were incompetent.',
      'I hate old people.',
      'Such work is below my level.',
      'Fat patients waste my time.',
      'I am better than most American graduates.',
      'The villagers are primitive and dirty.',
      'Drug users do not matter, such patients do not deserve treatment.',
    ],
    harmless: [
      'My patients were not ignorant; nobody had told them.',
      'There was only a nurse on the island, and she taught me.',
      'They called us lazy, and they were wrong.',
      'I felt stupid before the nurses.',
      'My country has two scanners.',
      'The nurses were better than me at finding a vein.',
      'I used to think that old people complain.',
      'The water was dirty, and people drank it.',
      'A stupid question of mine made the team laugh.',
      'I hated the waiting and the forms.',
      'My school had no skeleton, so we drew one.',
      'The teacher said that villagers are backward, and I left the room.',
    ],
  },
  {
    id: 'showing-up',
    harmful: [
      'On rounds I corrected the attending in front of the whole team.',
      'I proved my professor wrong before all the residents.',
      'In front of everybody I contradicted the chief of medicine.',
      'I publicly corrected a senior consultant, and he turned red.',
      'My attending was embarrassed when I named the diagnosis.',
      'I knew more than the residents on that ward.',
      'On rounds I told the attending that he was wrong in front of everyone.',
      'When the consultant missed it, I pointed out his mistake in front of the whole team.',
      'I was proud that I had to correct my professor in front of the patient.',
    ],
    harmless: [
      'I never corrected the attending in front of the team.',
      'My attending corrected me in front of the whole team, and he was right.',
      'I asked the attending in private whether the dose was right.',
      'I told the resident that the potassium was six, and she called the team.',
      'The attending was wrong about the snow, and so was I.',
      'I corrected the sodium in front of the monitor.',
      'I was wrong before the whole team.',
      'I told the attending that I was wrong in front of everyone.',
      'I had to correct the medication list in front of the patient.',
    ],
  },
  {
    id: 'unsafe',
    harmful: [
      'As a fourth-year medical student I did a lumbar puncture alone at night.',
      'I was still a student when I placed a chest tube by myself.',
      'During my elective I performed two paracenteses without supervision.',
      'I did my first LP unsupervised.',
      'I intubated a man by myself as a student.',
      'I did the biopsy without asking the attending.',
      'In my fourth year I put in a chest tube while the resident slept.',
      'Nobody supervised me when I did my first lumbar puncture as a student.',
    ],
    harmless: [
      'As a student I did a lumbar puncture while Dr. Osei held my elbow.',
      'As a medical officer I did the lumbar punctures alone, for I was the only doctor.',
      'As a student I was not allowed to do a lumbar puncture alone.',
      'I studied alone for the exam and placed third.',
      'The nurse asked me to do the LP by myself, and I refused as a student must.',
      'I did the asthma clinic on my own on Wednesdays.',
    ],
  },
  {
    id: 'left-over',
    harmful: [
      'I would be happy to join [Insert program name here].',
      'As an AI language model, I cannot say this.',
      'Certainly! Here is a polished version of your statement:',
      'I want to train in XXXX with you.',
      'Dr. ______ showed me the ward.',
      'Here is the revised draft:',
      'This statement was written by ChatGPT.',
      'I asked ChatGPT to write it.',
      'Lorem ipsum dolor sit amet.',
      'Let me know if you would like me to adjust the tone.',
      'In {{city}} I felt at home.',
      'Word count: 650',
    ],
    harmless: [
      'My patients ask ChatGPT before they ask me.',
      'Our project studied leaflets that were made by a language model.',
      'I drew [sic] a map of the wells.',
      'Here is what the mother told me.',
      'He answered: "Sure, doctor, I will come."',
      'The form had a line for the name.',
      'I counted 650 words of Hmong by June.',
      'The AI of our scanner missed a fracture.',
      'I left the field empty and asked again.',
      'The letter was written by her son.',
      'I marked each gap on the chart.',
      'We used a computer to draw the curves.',
    ],
  },
  {
    id: 'ranking-talk',
    harmful: [
      'I will rank your program first.',
      'Your program is my backup.',
      'Pediatrics is my plan B.',
      'I would put you very high on my list.',
      'You are at the top of my rank list.',
      'Your hospital is among my top five.',
      'If I do not match in surgery, I will take your program.',
      'This program is my dream choice.',
      'I apply here as a safety net.',
      'I intend to rank this program at the top.',
      'Your residency would be my second choice.',
      'I chose internal medicine as a backup.',
    ],
    harmless: [
      'I was among the top five students of my class.',
      'I ranked the patients by urgency.',
      'In my first five nights there were four births.',
      'The boy with the fever was first on my list that morning.',
      'The generator was our backup for oxygen.',
      'Medicine was my first choice at seventeen.',
      'Pediatrics is not my second choice.',
      'The list on the wall had forty names.',
      'I put her first because she could not breathe.',
      'Plan B was a boat.',
      'Insurance was a word that we did not know.',
      'My favorite program on the radio was about birds.',
      'I would rank listening above speed.',
      'At the top of the list stood a child with malaria.',
    ],
  },
];

describe.each(CASES)('$id', ({ id, harmful, harmless }) => {
  test('what harms is marked', () => {
    const ids = idsOf('personal-statement', harmful);
    expect(harmful.filter((_, i) => !ids[i]?.includes(id))).toEqual([]);
  });
  test('a near miss is not', () => {
    const ids = idsOf('personal-statement', harmless);
    expect(harmless.filter((_, i) => ids[i]?.length !== 0)).toEqual([]);
  });
});

test('a letter that tells of a top three is not called a second first choice', () => {
  const text =
    'Dear Dr. Lee, the clinic for adults with heart defects stayed with me. You are among my top three.';
  const ids = reviewOf({ kind: 'letter-of-interest', text }).notes.map(({ id }) => id);
  expect(ids).toContain('ranking-talk');
  expect(ids).not.toContain('second-intent');
});

test('a letter of intent may say first, and names no second', () => {
  const idsFor = (sentence: string) =>
    reviewOf({ kind: 'letter-of-intent', text: `Dear Dr. Lee, ${sentence}` }).notes.map(({ id }) => id);
  expect(idsFor('I promise to rank your program first and Baylor second.')).toContain('ranking-talk');
  expect(idsFor('I will rank your program first.')).not.toContain('ranking-talk');
});
