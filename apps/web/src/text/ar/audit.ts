import { quoted } from '../bidi.ts';
import { count } from '../numbers.ts';
import type { RoomPhrases } from '../room-phrases.ts';
import { counted } from './counted.ts';

export const audit: RoomPhrases['audit'] = {
  title: 'مراجعة ملفك',
  lede: 'ملفك في صفحة واحدة: المخاطر، وما يُحسب لك، وما ينقص، وما العمل في كل منها.',
  private:
    'هذه الصفحة خاصة بك. تُعدّ على هذا الجهاز ولا يُرسل منها شيء إلى أي مكان. وأنت وحدك تقرر من يرى نسخة مطبوعة منها.',
  print: 'طباعة هذه الصفحة',
  noChance: 'لا يمكن حساب فرصة بعد',
  listsClosed: 'أُغلقت قوائم rank order list',
  toList: 'عرض القائمة',
  madeFor: (season, day) => `لموسم ${season}، أُعدّت في ${quoted(day)}.`,

  next: 'الخطوات التالية',
  toPlan: 'عرض الخطة كاملة',

  first: 'ما الذي تدخله أولًا',
  enter: 'إدخال',
  range: (range) => `فرصتك: ${range}، بحسب الإجابة.`,

  jumps: {
    questions: 'أسئلة',
    risks: 'المخاطر',
    strengths: 'نقاط القوة',
    missing: 'ما ينقص',
    sheet: 'ورقة الملف',
  },

  questions: 'أسئلة يطرحها المتقدمون أولًا',
  changes: 'ما الذي يغيّر الجواب',
  pages: {
    'what-if': 'الانتقال إلى ما قد يفيد',
    exams: 'الانتقال إلى الامتحانات',
    experience: 'الانتقال إلى الخبرة في أمريكا',
    story: 'الانتقال إلى قصتك',
  },

  biggest: (n) =>
    counted(n, {
      one: 'أكبر خطر',
      two: 'أكبر خطرين',
      few: 'أكبر # مخاطر',
      many: 'أكبر # خطرًا',
      other: 'أكبر # خطر',
    }),
  settled: (n) => `لم يعد شيء يغيّر آخر المخاطر هنا هذا الموسم (عددها ${count(n)})، وتُحسب للموسم القادم.`,
  more: (n) =>
    counted(n, {
      one: 'خطر آخر',
      two: 'خطران آخران',
      few: '# مخاطر أخرى',
      many: '# خطرًا آخر',
      other: '# خطر آخر',
    }),
  noRisks: 'المخاطر',
  noRisk: 'لا تجد أي قاعدة خطرًا فيما أدخلته. وما ينقص أدناه قد يغيّر ذلك.',
  cheapest: 'أقل الخطوات تكلفةً أولًا',
  cheapestHelp: 'قد تخفف خطوة واحدة عدة مخاطر.',
  lessens: 'تخفف',
  strengths: 'ما يُحسب لك',
  noStrength:
    'ربما لم تُدخل بعد كثيرًا مما يُحسب لك. أضف إلى ملفك اللغات والتدريس والعمل مع المرضى ورسائل التوصية، فتظهر نقاط قوتك هنا.',
  undone: 'لم يُنجز بعد',
  missing: 'ما ينقص ملفك',
  missingHelp: 'يبيّن كل سطر كيف تكون فرصتك بحسب إجابات ممكنة. وهذا ليس توقعًا.',
  nothingMissing: 'لا ينقص شيء مما نقرؤه.',
  waits: (n) =>
    counted(n, {
      one: 'قاعدة واحدة تنتظره',
      two: 'قاعدتان تنتظرانه',
      few: '# قواعد تنتظره',
      many: '# قاعدة تنتظره',
      other: '# قاعدة تنتظره',
    }),

  sheet: 'ملفك على ورقة واحدة',
  sheetHelp: 'يقودك الرقم إلى الملاحظة التي تخص السطر.',
  notEntered: 'لم يُدخل',
  lines: 'على الورقة',
  finding: (n, title) => `${count(n)}: ${quoted(title)}`,
  notes: 'كيف تُقرأ هذه الصفحة',
  sources: 'المصادر',
};
