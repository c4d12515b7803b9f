import { advise } from '@matchwright/engine/advice';
import { expect, test } from 'vitest';
import { facts as allFacts, profileOf, TODAY } from './example-profiles.ts';
import { has, openTasks, PASSED, planOf, reference, referenceWith, step, task } from './plan-people.ts';

test('what the person settles holds: done, left out, moved, added', () => {
  const plan = planOf(
    referenceWith({
      plan: {
        done: ['oet', 'rent'],
        leaveOut: ['step3-exam', 'couple-lists', 'soap-ready'],
        dates: { 'statement-final': '2027-05-20', 'submit-opens': '2027-09-08' },
        own: [
          { id: 'rent', title: 'Rent a room', due: '2027-01-10' },
          { title: 'Call my mentor', start: '2027-02-01', due: '2027-02-03' },
          { title: 'Call my mentor', due: '2027-03-03' },
        ],
      },
    }),
  );
  // Nobody says when it was.
  expect(task(plan, 'oet')).toMatchObject({ status: 'done', doneBy: 'you', doneOn: null });
  expect(task(plan, 'pathways-decision').after).toContain('oet');
  expect(has(plan, 'step3-exam')).toBe(false);
  expect(plan.leftOut.map(({ id }) => id)).toEqual(['step3-exam', 'soap-ready']);
  // Preparing and registering serve the exam alone, so they leave with it.
  expect(['step3-prepare', 'step3-register'].some((id) => has(plan, id))).toBe(false);
  expect(task(plan, 'statement-final')).toMatchObject({
    due: '2027-05-20',
    start: '2027-04-29',
    personal: true,
  });
  expect(task(plan, 'statement-final').ownDate).toBe('2027-05-20');
  expect(task(plan, 'statement-draft')).toMatchObject({ due: '2027-04-29', dueFrom: 'statement-final' });
  // A date of the season that the person knows better moves what is worked back from it.
  expect(task(plan, 'submit-opens')).toMatchObject({ due: '2027-09-08', personal: true, projected: false });
  expect(task(plan, 'rent')).toMatchObject({ kind: 'own', status: 'done' });
  expect(task(plan, 'own-call-my-mentor')).toMatchObject({ start: '2027-02-01', due: '2027-02-03', days: 2 });
  expect(task(plan, 'own-call-my-mentor-2')).toMatchObject({ due: '2027-03-03', critical: false });
});

test('a done task releases what waits for it, and its own prerequisites are done with it', () => {
  const plan = planOf(referenceWith({ plan: { done: ['usce-rotation'] } }));
  expect(task(plan, 'usce-arrange')).toMatchObject({ status: 'done', doneBy: 'later' });
  // The letters no longer wait for the rotation: 7 + 28 days from today.
  expect(task(plan, 'letters-ask').earliest).toBe('2026-11-29');
  const certified = planOf(referenceWith({ plan: { done: ['ecfmg-certificate'] } }));
  expect(certified.tasks.filter(({ phase }) => phase === 'certification').map(({ id }) => id)).toEqual([
    'ecfmg-certificate',
  ]);
});

test('an own date that comes too late, and one that has passed, are late by their days', () => {
  const dates = { 'statement-final': '2027-10-01', 'step3-exam': '2026-12-01' };
  const plan = planOf(referenceWith({ plan: { dates } }));
  // Sending begins on 17 September at the latest.
  expect(task(plan, 'statement-final')).toMatchObject({ status: 'late', lateDays: 14, due: '2027-10-01' });
  // The certificate comes in March, the permit two weeks later, a free seat four weeks after that.
  expect(task(plan, 'step3-exam')).toMatchObject({ status: 'late', due: '2027-04-12', wanted: '2026-12-01' });
  expect(task(plan, 'step3-exam').ownDate).toBe('2026-12-01');
  const passed = planOf(referenceWith({ plan: { dates: { story: '2026-12-01' } } }), '2026-12-31');
  expect(task(passed, 'story')).toMatchObject({
    status: 'late',
    start: '2026-12-31',
    due: '2027-01-14',
    lateDays: 44,
  });
});

test('what decides the season is one sentence, which a date of one’s own does not take over', () => {
  expect(planOf(reference).criticalSays).toMatch(
    /past their dates: the last would be done 6 days after the season needs it/,
  );
  const visa = { needed: false };
  const plan = planOf(referenceWith({ visa }));
  // Four months to find a place, one of work, 70 days for its letter, of the 304 days until 22 September.
  expect(plan.criticalSlackDays).toBe(84);
  expect(task(plan, 'oet').slackDays).toBe(0);
  expect(plan.criticalSays).toMatch(/84 days to spare.*Other tasks may wait fewer days.*date of your own/);
  // Its last sensible day, chosen by the person: it waits for nobody, and takes no day from the season.
  const moved = planOf(referenceWith({ visa, plan: { dates: { 'statement-final': '2027-09-17' } } }));
  expect(moved.criticalPath).toEqual(plan.criticalPath);
  expect(moved.criticalSlackDays).toBe(84);
  // Too late for the season by 14 days, it does.
  const late = planOf(referenceWith({ visa, plan: { dates: { 'statement-final': '2027-10-01' } } }));
  expect(late.criticalSlackDays).toBe(-14);
  expect(late.criticalPath).toContain('statement-final');
});

test('a booked exam stands on its day; one already sat waits for its result', () => {
  const booked = planOf(
    profileOf({ applicant: 'us-md', exams: [PASSED[0], step('step2ck', { date: '2027-05-20' })] }),
  );
  expect(task(booked, 'step2-exam')).toMatchObject({ due: '2027-05-20', personal: true, kind: 'event' });
  expect(task(booked, 'step2-register').status).toBe('done');
  expect(task(booked, 'step2-prepare')).toMatchObject({ due: '2027-05-20', dueFrom: 'step2-exam' });
  const sat = planOf(profileOf({ applicant: 'us-md', exams: [step('step2ck', { date: '2026-11-10' })] }));
  expect(task(sat, 'step2-exam').status).toBe('done');
  expect(task(sat, 'step2-score')).toMatchObject({ due: '2026-12-08', personal: true });
  const undated = planOf(profileOf({ applicant: 'us-md', exams: [step('step2ck', {})] }));
  expect(undated.notes.join(' ')).toMatch(/Step 2 CK attempt has no date/);
  expect(task(undated, 'step2-exam').personal).toBe(false);
});

test('the fourth attempt waits for its day, and a used-up limit leaves no exam to plan', () => {
  const fails = (count: number) =>
    Array.from({ length: count }, (_, i) => step('step1', { date: `2026-0${i + 1}-10`, result: 'fail' }));
  const fourth = planOf(profileOf({ applicant: 'non-us-img', exams: fails(3) }), '2026-04-01');
  // Twelve months after 10 January 2026; six after the latest would be sooner.
  expect(task(fourth, 'step1-exam').earliest).toBe('2027-01-10');
  const twelve = profileOf({
    applicant: 'non-us-img',
    exams: ['step1', 'step2ck'].flatMap((exam) =>
      Array.from({ length: 6 }, (_, i) => step(exam, { date: `${2013 + i}-05-10`, result: 'fail' })),
    ),
  });
  const plan = planOf(twelve);
  expect(plan.tasks.some(({ id }) => id.startsWith('step1'))).toBe(false);
  expect(plan.notes.join(' ')).toMatch(/used all 4 attempts at Step 1.*used all 4 attempts at Step 2 CK/);
});

test('a used-up limit of Step 3 closes the licence and H-1B, not the certificate that comes before it', () => {
  const fails = ['2025-04', '2025-08', '2026-02', '2026-08'].map((month) =>
    step('step3', { date: `${month}-10`, result: 'fail' }),
  );
  const notes = planOf(profileOf({ applicant: 'non-us-img', exams: [...PASSED, ...fails] })).notes.join(' ');
  expect(notes).toMatch(/used all 4 attempts at Step 3.*full licence.*H-1B/);
  expect(notes).not.toMatch(/cannot certify you/);
});

test('each kind of applicant has its own tasks', () => {
  const md = planOf(profileOf({ applicant: 'us-md', exams: PASSED }));
  expect(md.tasks.some(({ id }) => /ecfmg|oet|pathways|visa|usce|step3|couple/.test(id))).toBe(false);
  expect(has(md, 'soap-ready') && has(md, 'eras-token')).toBe(true);
  const comlex = planOf(
    profileOf({ applicant: 'us-do', exams: [step('comlex1', { date: '2026-06-01', result: 'pass' })] }),
  );
  expect(has(comlex, 'comlex2-exam')).toBe(true);
  expect(comlex.tasks.some(({ id }) => id.startsWith('step'))).toBe(false);
  const couple = planOf(profileOf({ applicant: 'us-md', exams: PASSED, couple: true }));
  expect(['couple-talk', 'couple-link', 'couple-lists'].every((id) => has(couple, id))).toBe(true);
  const citizenAbroad = planOf(profileOf({ applicant: 'us-img', exams: PASSED }));
  expect(has(citizenAbroad, 'oet') && !citizenAbroad.tasks.some(({ phase }) => phase === 'visa')).toBe(true);
  const h1b = planOf(
    profileOf({ applicant: 'non-us-img', exams: PASSED, visa: { needed: true, acceptable: ['H-1B'] } }),
  );
  expect(has(h1b, 'step3-exam') && has(h1b, 'visa-h1b') && !has(h1b, 'visa-j1-sponsorship')).toBe(true);
  const strong = planOf(
    profileOf({ applicant: 'non-us-img', exams: PASSED, visa: { needed: true, acceptable: ['J-1'] } }),
  );
  expect(has(strong, 'step3-exam')).toBe(false);
});

test('a visitor visa is a task of who needs one to be in the United States before residency', () => {
  const abroad = { applicant: 'non-us-img', exams: PASSED, school: { graduated: 2020 } };
  const rotation = {
    kind: 'observership',
    country: 'US',
    field: ['pediatrics'],
    from: '2027-04',
    to: '2027-04',
  };
  const visas = (raw: Record<string, unknown>) =>
    planOf(profileOf(raw))
      .tasks.filter(({ id }) => /^(usce-visa|visitor-visa|visa-check)$/.test(id))
      .map(({ id, before }) => [id, before]);
  expect(visas({ ...abroad, visa: { needed: true, acceptable: ['J-1'] } })).toEqual([
    ['usce-visa', ['usce-rotation']],
  ]);
  // H-1B asks for Step 3, which nobody can sit from abroad.
  const two = { kind: 'hands-on', country: 'US', field: ['im', 'pediatrics'], months: 2 };
  expect(visas({ ...abroad, visa: { needed: true, acceptable: ['H-1B'] }, experience: [two] })).toEqual([
    ['visitor-visa', ['step3-exam']],
  ]);
  // What is arranged already waits for no search: one visa serves for it and for what is still missing.
  expect(visas({ ...abroad, visa: { needed: true, acceptable: ['J-1'] }, experience: [rotation] })).toEqual([
    ['visitor-visa', ['observership-2027-04']],
  ]);
  expect(visas({ ...abroad, visa: { needed: false } })).toEqual([]);
  expect(visas({ ...abroad, applicant: 'us-img' })).toEqual([]);
  // Nothing is said of a visa: the plan says to find out, before anything is arranged.
  expect(visas(abroad)).toEqual([['visa-check', ['usce-arrange']]]);
  expect(task(planOf(profileOf(abroad)), 'visa-check')).toMatchObject({ due: '2026-11-23', status: 'now' });
});

test('an empty profile gets the dates of the season and is told what to enter first', () => {
  const plan = planOf(profileOf({ applicant: 'non-us-img' }));
  expect(task(plan, 'match-day').due).toBe('2028-03-17');
  expect(plan.missing.map(({ path }) => path)).toEqual([
    'exams',
    'school.graduated',
    'ecfmg.certified',
    'visa.needed',
    'experience',
    'letters',
  ]);
  expect(plan.tasks.filter(({ status }) => status === 'late')).toEqual([]);
  expect(plan.next.length).toBe(3);
  expect(planOf(reference).missing).toEqual([]);
});

test('certification after the day of the rank lists is said to be no match', () => {
  const plan = planOf(referenceWith({ ecfmg: { certified: false, expected: '2028-03-20' } }));
  expect(plan.notes.join(' ')).toMatch(
    /20 March 2028.*due on 1 March 2028 \(projected\).*cannot match in 2028/,
  );
  expect(task(plan, 'ecfmg-certificate').nextSeason).toBe(true);
  expect(task(plan, 'ecfmg-verification').nextSeason).toBe(true);
});

test('during, after and far before a season', () => {
  const open = planOf(referenceWith({}, '2027-10-20'), '2027-10-20');
  expect(task(open, 'submit-opens')).toMatchObject({
    status: 'done',
    doneBy: 'calendar',
    doneOn: '2027-09-01',
  });
  // The day of a passed exam stands in the profile, the day of opening the account nowhere.
  const dated = open.tasks.filter(({ doneBy, doneOn }) => doneBy === 'profile' && doneOn !== null);
  for (const { id, due, doneOn } of dated) expect([id, doneOn]).toEqual([id, due]);
  expect(task(open, 'ecfmg-account')).toMatchObject({ doneBy: 'profile', doneOn: null });
  expect(task(open, 'send-applications').status).toBe('late');
  expect(open.notes.join(' ')).toMatch(/until you mark it done/);
  const ranks = planOf(referenceWith({}, '2028-02-20'), '2028-02-20');
  expect(has(ranks, 'send-applications')).toBe(false);
  expect(has(ranks, 'rank-certify')).toBe(true);
  const matched = planOf(referenceWith({}, '2028-04-01'), '2028-04-01');
  expect(matched.goal).toEqual({ id: 'residency-start', date: '2028-07-01', projected: false });
  expect(matched.nextSeason).toBe(2029);
  expect(matched.notes.join(' ')).toMatch(/Match Day of 2028 is over/);
  expect(openTasks(matched).every(({ phase }) => ['visa', 'start', 'season'].includes(phase))).toBe(true);
  const over = planOf(referenceWith({}, '2028-08-01'), '2028-08-01');
  expect(openTasks(over)).toEqual([]);
  expect(over).toMatchObject({
    goal: null,
    next: [],
    criticalPath: [],
    criticalSlackDays: null,
    nextSeason: 2029,
  });
  const far = planOf(referenceWith({ season: 2031 }));
  expect(far.projectedFrom).toBe(2027);
  expect(task(far, 'match-day')).toMatchObject({ due: '2031-03-21', projected: true });
});

test('the day before rank lists are due, what they need is pressed into the time left', () => {
  const plan = planOf(referenceWith({ ecfmg: { certified: true } }, '2028-02-29'), '2028-02-29');
  for (const id of ['nrmp-register', 'rank-draft', 'rank-certify'])
    expect(task(plan, id).due <= '2028-03-01', id).toBe(true);
  expect(task(plan, 'rank-draft')).toMatchObject({ status: 'late', due: '2028-02-29' });
  expect(task(plan, 'rank-draft').why).toMatch(/We plan 7 days for this/);
});

test('a deadline that is over leaves no task for it', () => {
  const uncertified = { ecfmg: { certified: false } };
  const before = planOf(referenceWith(uncertified, '2028-01-30'), '2028-01-30');
  expect(task(before, 'ecfmg-pathways')).toMatchObject({ status: 'late', due: '2028-01-31' });
  const after = planOf(referenceWith(uncertified, '2028-02-01'), '2028-02-01');
  expect(has(after, 'ecfmg-pathways')).toBe(false);
  expect(after.noLonger.map(({ id }) => id)).toContain('ecfmg-pathways');
});

test('what cannot come before rank lists are due is said once and is no work', () => {
  const open = planOf(referenceWith({ season: 2027, ecfmg: {} }), '2026-11-22');
  // A rotation needs 150 days, and the last day of use is in February.
  for (const id of ['usce-arrange', 'usce-rotation', 'step3-exam']) expect(has(open, id), id).toBe(false);
  // Without the rotation a letter of somebody else can still be there before programs rank.
  expect(task(open, 'letters-ask').after).not.toContain('usce-rotation');
  expect(open.notes.filter((note) => /No longer possible for the 2027 season/.test(note))).toHaveLength(1);
  expect(open.notes.join(' ')).toMatch(/change the season in your profile to 2028/);
  const future = planOf(referenceWith({ ecfmg: { certified: false, expected: '2028-02-28' } }));
  expect(has(future, 'step3-exam')).toBe(false);
  expect(has(future, 'letters-ask')).toBe(true);
});

test('registration for the Match and the health ministry are for the autumn', () => {
  const plan = planOf(reference);
  // Registration opens on 15 September; three weeks end in October.
  expect(task(plan, 'nrmp-register')).toMatchObject({ start: '2027-09-15', due: '2027-10-06' });
  expect(task(plan, 'visa-ministry').start).toBe('2027-09-22');
});

test('a hoped date of the certificate that is too early moves, and makes nothing late', () => {
  const ecfmg = { certified: false, expected: '2026-12-20' };
  const far = planOf(referenceWith({ season: 2031, ecfmg }));
  expect(far.tasks.filter(({ status }) => status === 'late')).toEqual([]);
  const certificate = task(far, 'ecfmg-certificate');
  // One day to book, English test 42 days, decision 42, certificate 14: 99 days from 22 November.
  expect(certificate).toMatchObject({ due: '2027-03-01', personal: false });
  expect(certificate.why).toMatch(/expected it on 20 December 2026.*take until 1 March 2027/);
});

test('a task of your own keeps its day when it has passed, and its dates are checked', () => {
  const own = [
    { title: 'Call\nmy mentor', due: '2026-11-01' },
    { title: 'Swap', start: '2027-02-05', due: '2027-02-03' },
  ];
  const plan = planOf(referenceWith({ plan: { own } }));
  expect(task(plan, 'own-call-my-mentor')).toMatchObject({
    title: 'Call my mentor',
    due: '2026-11-01',
    status: 'late',
    lateDays: 21,
  });
  expect(task(plan, 'own-swap').why).toMatch(/start on 5 February 2027, after its last day/);
});

test('no sentence of the plan or of money writes a date in figures', () => {
  const rotation = { kind: 'hands-on', country: 'US', field: ['im'], from: '2027-03', to: '2027-04' };
  const said = [
    { experience: [rotation], exams: [...reference.profile.exams, step('step3', { date: '2027-04-12' })] },
    { ecfmg: { certified: false, expected: '2028-03-20' } },
    { ecfmg: { certified: false, expected: '2026-12-20' } },
    { ecfmg: { certified: false, expected: '2026-02-01' }, season: 2027 },
    { plan: { own: [{ title: 'Swap', start: '2027-02-05', due: '2027-02-03' }] } },
  ].flatMap((changes) => {
    const { profile, facts } = referenceWith(changes);
    const { notes, missing, tasks } = planOf({ profile, facts });
    const money = advise('money', profile, facts, TODAY);
    return [
      ...notes,
      ...missing.map(({ says }) => says),
      ...tasks.flatMap(({ title, why, how, ifLate }) => [title, why, ...how, ifLate?.says ?? '']),
      ...money.notes,
      ...money.unknown,
      ...money.items.map(({ note }) => note ?? ''),
    ];
  });
  expect(said.length).toBeGreaterThan(200);
  expect(said.filter((sentence) => /\d{4}-\d\d/.test(sentence))).toEqual([]);
});

test('leap days and the turn of the year are counted', () => {
  // Rank lists are due on 1 March 2028; two days in hand end on 28 February, because 2028 has a 29th.
  const plan = planOf(reference);
  expect(task(plan, 'rank-certify')).toMatchObject({ start: '2028-02-27', due: '2028-02-28' });
  const ranked = { done: ['nrmp-register', 'rank-draft'] };
  const onLeapDay = planOf(referenceWith({ plan: ranked }, '2028-02-29'), '2028-02-29');
  expect(task(onLeapDay, 'rank-list-deadline')).toMatchObject({ slackDays: 1, status: 'now' });
  expect(task(onLeapDay, 'rank-certify')).toMatchObject({
    status: 'late',
    start: '2028-02-29',
    due: '2028-03-01',
  });
  const newYear = planOf(referenceWith({}, '2026-12-31'), '2026-12-31');
  expect(task(newYear, 'oet').due).toBe('2027-02-12');
});

test('a planned rotation stands by its dates, fills the aim, and says what it overlaps', () => {
  const rotation = { kind: 'hands-on', country: 'US', field: ['pediatrics'], from: '2027-03', to: '2027-04' };
  const plan = planOf(referenceWith({ experience: [...reference.profile.experience, rotation] }));
  expect(task(plan, 'hands-on-2027-03')).toMatchObject({
    start: '2027-03-01',
    due: '2027-04-30',
    personal: true,
  });
  expect(has(plan, 'usce-arrange')).toBe(false);
  expect(task(plan, 'letters-ask').after).toContain('hands-on-2027-03');
  const busy = planOf(
    referenceWith({
      experience: [rotation],
      exams: [...reference.profile.exams, step('step3', { date: '2027-04-12' })],
    }),
  );
  expect(busy.notes.join(' ')).toMatch(/overlaps with "Sit Step 3" \(on 12 April 2027\)/);
});

test('a season without any date leaves only what the person dated', () => {
  const { profile, facts } = referenceWith({ plan: { own: [{ title: 'Call', due: '2027-02-03' }] } });
  const unknown = { ...facts, calendar: [], season: { ...facts.season, calendar: [] } };
  const plan = planOf({ profile, facts: unknown });
  expect(plan.notes[0]).toMatch(/dates of the 2028 season are not known/);
  expect(has(plan, 'own-call')).toBe(true);
  expect(plan.tasks.some(({ phase }) => phase === 'application')).toBe(false);
});

test('every source of a task is registered, and every sentence is whole', () => {
  for (const person of [reference, profileOf({ applicant: 'us-do', exams: [step('comlex1', {})] })]) {
    for (const { id, title, why, how, source, sources, ifLate } of planOf(person).tasks) {
      for (const one of [source, ...sources])
        expect(one === 'you' || allFacts.sources[one] !== undefined, `${id}: ${one}`).toBe(true);
      expect(title).not.toMatch(/\.$/);
      for (const sentence of [why, ...how, ...(ifLate ? [ifLate.says] : [])])
        expect(sentence, id).toMatch(/\.$/);
      expect([title, why, ...how].join(' ')).not.toMatch(/undefined|NaN|null|!/);
    }
  }
});
