import { expect, test } from 'vitest';
import { list } from '../../list/list.ts';
import { seasonOutlook } from '../../season/season-outlook.ts';
import { soapGuide } from '../../season/soap.ts';
import { applyOrWait } from '../../whatif/apply-or-wait.ts';
import { whatIf } from '../../whatif/what-if.ts';
import { audit } from '../audit.ts';
import { step3Guide } from '../exams/step3-guide.ts';
import { experienceGuide } from '../experience-guide.ts';
import { seasonMoney } from '../money.ts';
import { schedule } from '../schedule.ts';
import { situationOf } from '../testing/rule-cases.ts';

const PASSED = ['step1', 'step2ck'].map((exam) => ({ exam, date: '2024-05-10', result: 'pass' }));
const of = (citizenship: string) =>
  audit(
    situationOf({
      citizenship,
      visa: { needed: true, acceptable: ['H-1B'] },
      ecfmg: { certified: true },
      school: { graduated: 2023 },
      exams: PASSED,
      preferences: { specialties: { 'med-peds': 5 } },
    }),
  );
const shown = (citizenship: string) => JSON.stringify(of(citizenship));

test('a suspended visa class is never advised, and the page says why', () => {
  expect(shown('EG')).toContain('Accept a J-1 visa');
  for (const [code, visas] of [
    ['SD', 'US visas are suspended for citizens of Sudan'],
    ['NG', 'J-1 visas are suspended for citizens of Nigeria'],
  ] as const) {
    expect(shown(code)).not.toContain('Accept a J-1 visa');
    expect(of(code).questions[0]?.changes.join(' ')).toContain(visas);
  }
});

test('the page says the restriction once, and the chance below refers to it', () => {
  for (const code of ['SD', 'NG']) {
    const { standing, questions } = of(code);
    expect(standing.entryNotes[0]).toMatch(/numbers here do not count it: .*near zero without an exception/);
    const reminded = questions.filter(({ answer }) => answer.join(' ').includes('named at the top'));
    expect(reminded.map(({ id }) => id)).toEqual(['realistic']);
    expect(shown(code).split('near zero without an exception')).toHaveLength(2);
  }
  expect(shown('EG')).not.toContain('A US entry restriction names');
  expect(shown('EG')).not.toContain('named at the top');
});

const NINE = {
  citizenship: 'NG',
  visa: { needed: true, acceptable: ['J-1'] as const },
  ecfmg: { certified: true },
  school: { graduated: 2006 },
  exams: PASSED,
  preferences: { specialties: { 'internal-medicine': 5 } },
};

test('the restriction stands before the list, the money, the plan and the what-if', () => {
  const nine = situationOf(NINE);
  const { profile, facts, today } = nine;
  const first = /^A US entry restriction names Nigeria/;
  const listed = list(profile, facts, { today, detail: false });
  expect(listed.notes[0]).toMatch(first);
  expect(listed.entryNotes[0]).toBe(listed.notes[0]);
  expect(audit(nine).standing.entryNotes[0]).toMatch(first);
  for (const notes of [seasonMoney(nine).notes, schedule(nine).notes])
    expect(notes[0]).toMatch(/^A US entry restriction names Nigeria.*check travel.state.gov before each fee/);
  const answer = audit(nine).questions.find(({ id }) => id === 'experience')?.answer ?? [];
  expect(answer.join(' ')).toContain('Visitor visas (B-1/B-2) are suspended for citizens of Nigeria');
});

test('the season so far and SOAP say it before anything else, in the words of the list', () => {
  const log = {
    'season-log': 1 as const,
    applications: [],
    counts: { 'internal-medicine': { applications: 60, interviews: 2 } },
    soapReady: [],
  };
  const told = (citizenship: string) => {
    const { profile, facts, today } = situationOf({ ...NINE, citizenship });
    const outlook = seasonOutlook(profile, log, facts, today);
    return {
      list: list(profile, facts, { today, detail: false }).entryNotes,
      outlook: outlook.entryNotes,
      soap: soapGuide(profile, log, facts, today).entryNotes,
      repeated: outlook.notes.filter((note) => note.includes('entry restriction')),
    };
  };
  const { list: words, ...others } = told('SD');
  expect(words[0]).toMatch(/^A US entry restriction names Sudan.*near zero/);
  expect(others).toEqual({ outlook: words, soap: words, repeated: [] });
  expect(told('EG')).toEqual({ list: [], outlook: [], soap: [], repeated: [] });
});

test('the class that is not suspended is no zero in the ranking: it has a reason instead', () => {
  const passed3 = { exam: 'step3', date: '2025-05-10', result: 'pass' };
  const { profile, facts, today } = situationOf({ ...NINE, exams: [...PASSED, passed3] });
  const { changes, unmeasured, entryNotes } = whatIf(profile, facts, { today });
  expect(entryNotes.join(' ')).toContain('names Nigeria');
  expect(changes.filter(({ kind }) => kind === 'visa')).toEqual([]);
  expect(unmeasured.find(({ change }) => change.startsWith('Accept an H-1B'))?.why).toMatch(
    /J-1 visas are suspended for citizens of Nigeria.*may be the only way in/,
  );
});

test('who no restriction names reads nothing of one', () => {
  const { profile, facts, today } = situationOf({ ...NINE, citizenship: 'EG' });
  expect(list(profile, facts, { today, detail: false }).entryNotes).toEqual([]);
});

test('who cannot get a visitor visa hears it where rotations are advised', () => {
  const situation = situationOf({
    citizenship: 'NG',
    visa: { needed: true },
    experience: [{ kind: 'hands-on', country: 'US', months: 1 }],
  });
  const short = audit(situation).findings.find(({ id }) => id === 'risk.usce-short');
  expect(short?.do[0]).toContain('Visitor visas (B-1/B-2) are suspended for citizens of Nigeria');
});

test('a step in the United States carries the condition where it is ranked, dated and judged', () => {
  const raw = {
    citizenship: 'SY',
    visa: { needed: true, acceptable: ['J-1'] as const },
    ecfmg: { certified: true },
    school: { graduated: 2012 },
    noUsExperience: true,
    exams: [
      { exam: 'step1', date: '2015-06-05', result: 'fail' },
      { exam: 'step1', date: '2019-10-20', result: 'pass' },
      { exam: 'step2ck', date: '2025-03-01', score: 219 },
    ],
    preferences: { specialties: { pediatrics: 5 } },
  };
  const condition = '(needs US entry)';
  const said = (citizenship: string) => {
    const situation = situationOf({ ...raw, citizenship });
    const { profile, facts, today } = situation;
    const inUs = (id: string) => /^step3$|^hands-on-/.test(id);
    const tasks = schedule(situation).tasks.filter(({ id }) =>
      /^usce-(arrange|rotation)|^visitor-visa|^step3-(register|exam)/.test(id),
    );
    return {
      ranked: whatIf(profile, facts, { today })
        .changes.filter(({ id }) => inUs(id))
        .map(({ change }) => change),
      dated: tasks.map(({ title }) => title),
      visa: schedule(situation).tasks.find(({ id }) => id === 'visa-check')?.title,
      exam: step3Guide(situation).says,
      next: experienceGuide(situation).next?.says,
    };
  };
  const [barred, free] = [said('SY'), said('EG')];
  for (const part of [barred.ranked, barred.dated]) {
    expect(part.length).toBeGreaterThan(1);
    for (const words of part) expect(words).toContain(condition);
  }
  expect(barred.visa).toMatch(/^Find out whether any visa for the United States is open to you/);
  for (const words of [barred.exam, barred.next])
    expect(words).toMatch(/^This needs entry to the United States.*citizens of Syria/);
  expect(JSON.stringify(free)).not.toMatch(/needs US entry|needs entry|Find out whether/);
});

test('an H-1B before Step 3 shuts every program, and each page gives the same reason', () => {
  const reasonOf = (citizenship: string) => {
    const situation = situationOf({ ...NINE, citizenship, visa: { needed: true, acceptable: ['H-1B'] } });
    const { profile, facts, today } = situation;
    const result = list(profile, facts, { today, detail: false });
    const wanted = facts.programs.filter(({ specialty }) => specialty === 'internal-medicine').length;
    const leftOut = result.excludedCounts.reduce((sum, { count }) => sum + count, 0);
    expect([leftOut, result.bySpecialty['internal-medicine']?.eligible]).toEqual([wanted, 0]);
    const { standing, questions, findings } = audit(situation);
    expect(standing.noneOpen).toBe(result.noneOpen);
    expect(questions[0]?.answer).toContain(result.noneOpen);
    // 0% beside 0% is no comparison.
    for (const { effect } of findings)
      if (effect) expect(effect.now.hi90 + effect.without.hi90).toBeGreaterThan(0);
    const { changes, unmeasured } = whatIf(profile, facts, { today });
    expect(changes.filter(({ gain }) => gain.hi90 <= 0)).toEqual([]);
    return { why: result.noneOpen, offers: [...changes, ...unmeasured].map(({ change }) => change), result };
  };
  const open = reasonOf('EG');
  expect(open.why).toMatch(/Pass it first, or accept a J-1, too\.$/);
  expect(open.offers).toContain('Accept a J-1 visa, too');
  expect(open.result.entrySource).toBeNull();
  const restricted = reasonOf('NG');
  expect(restricted.why).toMatch(/a J-1 needs an exception\.$/);
  expect(restricted.offers).toContain('Accept a J-1, too, if an exception covers you');
  expect(restricted.result.entrySource?.source).toBeTruthy();
});

test('a plan whose deciding steps are late says that no chance counts it', () => {
  const unready = { ecfmg: { certified: false }, exams: PASSED.slice(0, 1) };
  const late = schedule(situationOf({ ...NINE, ...unready, season: 2027 }));
  expect(late.criticalSlackDays).toBeLessThan(0);
  expect(late.lateSays).toMatch(
    /^The steps that decide the 2027 Match are past their dates: .* days too late\. Our odds do not count that.* the 2028 Match\.$/,
  );
  expect(schedule(situationOf({ ...NINE, season: 2029 })).lateSays).toBeNull();
});

test('the way to an H-1B is told with Step 3 behind the visitor visa, and nobody is sent to the closed J-1', () => {
  const STEP3_IN_US = /Step 3 is held in the United States only.*suspended, too/;
  const person = { ...NINE, citizenship: 'VE', visa: { needed: true } };
  const told = (raw: typeof person & { exams?: unknown }) => {
    const situation = situationOf(raw);
    const visa = audit(situation).findings.find(({ id }) => id === 'risk.visa');
    return { before: audit(situation).standing.entryNotes.join(' '), steps: visa?.do.join(' ') ?? '' };
  };
  const restricted = told(person);
  expect(restricted.before).toMatch(STEP3_IN_US);
  expect(restricted.steps).toMatch(/visitor visa for it is suspended, too/);
  expect(restricted.steps).not.toMatch(/count on the J-1/i);
  expect(told({ ...person, citizenship: 'EG' }).steps).toContain('Until then, count on the J-1.');
  const passed = { exam: 'step3', date: '2025-05-10', result: 'pass' };
  expect(told({ ...person, exams: [...PASSED, passed] }).before).not.toMatch(STEP3_IN_US);
});

test('the sponsorship of programs is told without the restriction that it does not count', () => {
  const says = (citizenship: string) => {
    const { profile, facts, today } = situationOf({ ...NINE, citizenship });
    return applyOrWait(profile, facts, { today }).visa.says.join(' ');
  };
  expect(says('VE')).toMatch(
    /sponsorship at .* It does not count the entry restriction that names Venezuela/,
  );
  expect(says('EG')).not.toContain('It does not count the entry restriction');
});

test('a fee for what needs entry is a choice with its condition, no part of what the plan needs', () => {
  const money = (citizenship: string) => {
    const { items, totals } = seasonMoney(situationOf({ ...NINE, citizenship, visa: { needed: true } }));
    const of = (id: string) => items.find((one) => one.id === id);
    return { step3: of('step3'), visa: of('visitor-visa'), totals };
  };
  const restricted = money('VE');
  for (const item of [restricted.step3, restricted.visa]) {
    expect(item).toMatchObject({ status: 'optional', label: expect.stringContaining('needs US entry') });
    expect(item?.note).toContain('suspended for citizens of Venezuela');
  }
  const open = money('EG');
  expect(open.step3).toMatchObject({ status: 'planned', label: 'Step 3' });
  const conditional = (restricted.step3?.high ?? 0) + (restricted.visa?.high ?? 0);
  expect(conditional).toBeGreaterThan(0);
  expect(restricted.totals.optional.high).toBeGreaterThanOrEqual(conditional);
});
