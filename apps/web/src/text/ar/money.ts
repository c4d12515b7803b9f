import { count } from '../numbers.ts';
import type { RoomPhrases } from '../room-phrases.ts';
import { ofPrograms } from './nouns.ts';

const span = (low: string, high: string) => (low === high ? low : `من ${low} إلى ${high}`);

export const money: RoomPhrases['money'] = {
  title: 'كم يكلّف الموسم',
  lede: 'الامتحانات والشهادة والطلبات والخبرة والتأشيرة، شهرًا بشهر. ما دفعته من قبل غير محسوب.',
  total: 'ما بقي للدفع',
  range: span,
  totalHelp:
    'الحد الأدنى يضم ما تحتاج إليه خطتك بأقل الأسعار. والحد الأعلى يضيف كل ما هو اختياري، وأعلى الأسعار، وما تدفعه فقط إذا حصلت على مكان.',
  parts: {
    planned: 'في خطتك، قبل Match Day',
    optional: 'اختياري',
    ifYouMatch: 'فقط إذا حصلت على مكان',
  },
  unknown: 'ما لا نعرفه',
  unknownHelp: 'هذه تكاليف حقيقية، لكن لا مصدر يذكرها لحالتك. وهي خارج أي مجموع.',
  budget: 'ميزانيتك للتقديم فقط',
  budgetOf: (budget, stated) =>
    stated
      ? `ميزانيتك ${budget} تغطي رسوم التقديم والرسوم الثابتة.`
      : `لم تحدد ميزانية، فنخطط على ${budget} لرسوم التقديم والرسوم الثابتة.`,
  budgetUse: (programs, list, fixed, total) =>
    `في قائمتك ${programs} بمبلغ ${list}، مع ${fixed} رسومًا ثابتة: المجموع ${total}.`,
  budgetRest: (low, high) => `وكل ما عدا ذلك يكلّف ${span(low, high)} فوقها.`,
  budgetShort: (low, high) =>
    `تنقص هذه الميزانية ${low === null ? `ما يصل إلى ${high}` : span(low, high)} عمّا تدفعه قبل Match Day.`,
  programs: ofPrograms,
  months: 'حسب الشهر',
  monthsHelp:
    'الغامق: أقل ما تحتاج إليه خطتك. الفاتح: حتى أعلى الأسعار، مع ما هو اختياري وما تدفعه فقط إذا حصلت على مكان.',
  monthsTable: 'الشيء نفسه في جدول',
  noMonth: 'دون موعد بعد',
  columns: {
    month: 'الشهر',
    planned: 'في خطتك',
    more: 'اختياري، أو إذا حصلت على مكان',
    most: 'على الأكثر',
  },
  items: 'بندًا بندًا',
  groups: {
    applications: 'طلبات التقديم',
    match: 'رسوم Match',
    exams: 'الامتحانات',
    certification: 'شهادة ECFMG',
    experience: 'الخبرة في أمريكا',
    visa: 'التأشيرة',
  },
  item: { paid: 'مدفوع من قبل، غير محسوب', optional: 'اختياري', planned: '' },
  ifYouMatch: 'فقط إذا حصلت على مكان',
  unconfirmed: 'غير مؤكد',
  noPage: (year) => `${year === null ? 'سعر دون تاريخ' : `سعر عام ${year}`}، من ملف لا يذكر كاتبه.`,
  checkAt: 'تحقق قبل الدفع:',
  unconfirmedCount: (n, of) =>
    n === of
      ? `لم نستطع تأكيد أي من هذه الرسوم (${count(of)}) على صفحة الجهة التي تتقاضاها. راجعها قبل أن تدفع.`
      : `لم نستطع تأكيد ${count(n)} من هذه الرسوم (${count(of)}) على صفحة الجهة التي تتقاضاها. وهي معلَّمة: راجعها قبل أن تدفع.`,
  savings: 'طرق لتقليل الإنفاق',
};
