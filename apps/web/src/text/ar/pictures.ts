import { figure, quoted } from '../bidi.ts';
import { count } from '../numbers.ts';
import type { Phrases } from '../phrases.ts';
import { counted } from './counted.ts';

const tasks = (n: number) =>
  counted(n, { one: 'مهمة واحدة', two: 'مهمتان', few: '# مهام', many: '# مهمة', other: '# مهمة' });

export const pictures: Phrases['pictures'] = {
  asTable: 'الشيء نفسه في جدول',
  downloadAs: (kind, title) => `تنزيل بصيغة ${kind}: ${quoted(title)}`,
  failed: 'لم يستطع هذا المتصفح كتابة الصورة. جرّب SVG بدلًا من PNG.',
  sourceOdds: (season, facts, day) =>
    `تقدير لموسم ${season}. أعدّه Matchwright في ${quoted(day)}، ببيانات ${quoted(facts)}.`,
  sourcePlan: (season, day) =>
    `مواعيد موسم ${season}. أعدّها Matchwright في ${quoted(day)}. تحقق من كل موعد في مصدره.`,
  sourceTest: (data, year, people, day) =>
    `${quoted(data)}، ${year}، ${figure(`n\u00a0=\u00a0${people}`)}. أعدّه Matchwright في ${quoted(day)}.`,
  columns: {
    what: 'البند',
    chance: 'الاحتمال',
    likely: 'في نصف الحالات',
    possible: 'في 9 حالات من 10',
  },
  yes: 'نعم',

  dots: {
    title: 'فرصتك في Match، ومدى ثقتنا فيها',
    file: 'matchwright-chance',
    help: 'هنا 20 نقطة. ولكل منها الاحتمال نفسه أن تكون فرصتك الحقيقية.',
    likely: (range) => `نصف النقاط، 10 من 20: ${range}`,
    possible: (range) => `9 نقاط من كل 10، 18 من 20: ${range}`,
    alt: (p, likely, possible) =>
      `20 نقطة لفرصتك في Match. أفضل رقم واحد لدينا ${p}. تقع 10 نقاط في ${likely}، و18 نقطة في ${possible}.`,
    estimate: 'أفضل رقم واحد',
    dot: (n) => `النقطة ${count(n)} من 20`,
  },

  frontier: {
    file: 'matchwright-budgets',
    alt: (rows, own) =>
      own === null
        ? `فرصة Match بحسب الميزانية: ${rows.join('، ')}.`
        : `فرصة Match بحسب الميزانية: ${rows.join('، ')}. ${own}.`,
    point: (budget, p) => `${budget}: ${p}`,
    own: (budget, p) => `ميزانيتك ${budget}: ${p}`,
    ownBudget: (budget) => `${budget} (ميزانيتك)`,
    budget: 'الميزانية',
  },

  funnel: {
    open: 'من كل البرامج إلى فرصتك',
    title: 'من كل البرامج إلى فرصتك',
    file: 'matchwright-funnel',
    help: 'المقابلات هي ما نتوقعه في المتوسط. وقد يأتي موسمك بأكثر أو أقل. وليس لدينا مدى لها.',
    names: {
      programs: 'برامج في تخصصاتك',
      eligible: 'مفتوحة أمامك',
      applied: 'في قائمتك',
      interviews: 'المقابلات المتوقعة',
      match: 'فرصة Match',
    },
    says: {
      programs: (n) => `البرامج في تخصصاتك: ${n}`,
      eligible: (n) => `المفتوحة أمامك: ${n}`,
      applied: (n) => `في قائمتك: ${n}`,
      interviews: (n) => `المقابلات المتوقعة: نحو ${n}`,
      match: (p) => `فرصة Match: ${p}`,
    },
    ofBefore: (share) => `${share} مما فوقها`,
    ranges: (likely, possible) => `في نصف الحالات: ${likely}. وفي 9 حالات من 10: ${possible}`,
    alt: (rows) => `${rows.join('؛ ')}.`,
    step: 'المرحلة',
    number: 'العدد',
    share: 'من المرحلة السابقة',
    range: 'المدى',
  },

  timeline: {
    file: 'matchwright-timeline',
    monthOfYear: (month, year) => `${month} ${year}`,
    late: (title) => `${quoted(title)} (متأخرة)`,
    key: {
      critical: 'المسار الحرج',
      other: 'مهام أخرى',
      early: 'يمكنك البدء',
      late: 'متأخرة',
    },
    alt: (n, critical, from, to) =>
      critical.length === 0
        ? `${tasks(n)} من ${from} إلى ${to}.`
        : `${tasks(n)} من ${from} إلى ${to}. المسار الحرج: ${critical.map(quoted).join('، ثم ')}.`,
    columns: {
      task: 'المهمة أو الموعد',
      earliest: 'يمكنك البدء',
      start: 'البدء قبل',
      due: 'الانتهاء قبل',
      critical: 'المسار الحرج',
    },
    all: (n) => `عرض كل المهام (${count(n)})`,
    fewer: 'عرض المسار الحرج وحده',
  },

  reliability: {
    file: 'matchwright-reliability',
    agreement: 'يتفقان',
    byChance: 'بالمصادفة وحدها',
  },
};
