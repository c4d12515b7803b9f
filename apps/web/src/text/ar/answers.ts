import { quoted } from '../bidi.ts';
import { count } from '../numbers.ts';
import type { Phrases } from '../phrases.ts';

export const answers: Phrases['answers'] = {
  field: 'عمّ بحثت؟',
  value: 'ماذا وجدت؟',
  number: 'الحد المعمول به الآن',
  numberWrong: (problem) => `اكتب عددًا صحيحًا. ${problem}`,
  between: (low, high) => `يجب أن يقع بين ${count(low)} و${count(high)}.`,
  save: 'حفظ هذا العدد',
  none: 'لا يوجد حد كهذا',
  date: 'تاريخ الإجابة',
  dateWrong: 'اكتب يومًا ليس في المستقبل، مثل 2026-03-15 أو 15 مارس 2026.',
  source: 'أين وجدتها',
  sourceHelp: 'مثلًا: موقع البرنامج، أو رسالة من منسق البرنامج.',
  more: (date) => `مؤرخة ${quoted(date)}. غيّر التاريخ أو اذكر أين وجدتها`,
  saved: (what) => `حُفظ: ${quoted(what)}`,
  savedAs: (field, value) => `${field}: ${quoted(value)}`,
  remove: 'حذف',
  removeAll: 'حذف الكل',
  showAll: (n) => `عرض الكل (${count(n)})`,
  removeOf: (field, program) => `حذف إجابتك عن «${field}» في ${quoted(program)}`,
  own: (date, source) => `إجابتك بتاريخ ${quoted(date)}${source === '' ? '' : `، ${quoted(source)}`}`,
  listTitle: 'ما توصلت إليه',
  listHelp: 'هذه الإجابات محسوبة في كل رقم هنا. وهي تبقى على هذا الجهاز.',
  listNone: 'لا شيء بعد. تظهر هنا كل إجابة تدخلها.',
  gone: 'لم يعد هذا البرنامج ضمن بياناتنا، فلا تُحسب هذه الإجابة.',
  download: 'تنزيل بصيغة CSV',
  downloadHelp: 'ملفك الشخصي لا يتضمنها.',
  fileName: 'matchwright-answers',
  importOwn: 'استخدام جدولك الخاص',
  importHelp: 'جدول من FREIDA أو Residency Explorer يملأ إجابات كثيرة دفعة واحدة.',
};
