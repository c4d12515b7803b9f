import type { Sentences } from '../../sentences.ts';

/** Cells and rows of a table that are not clear. */
export const values: Sentences = {
  'The date of the file must be a day such as 2026-11-22. Correct it.':
    'يجب أن يكون تاريخ الملف يومًا مثل \u20662026-11-22\u2069. صححه.',
  'No limit': 'بلا حد',
  '"{0}" was not used: {1}.': 'لم تُستخدم القيمة «{0}»: {1}.',
  'line {0} of the file says something else of the same program':
    'السطر {0} من الملف يقول غير ذلك عن البرنامج نفسه',
  'You said that it is none of these.': 'قلت إنه ليس أيًّا من هذه.',
  'Another row fits the same program.': 'صف آخر يناسب البرنامج نفسه.',
  'Its ACGME code and its NRMP code belong to two programs.': 'رمز ACGME ورمز NRMP فيه لبرنامجين.',
  'Its code belongs to a program in another state with another name.': 'رمزه لبرنامج في ولاية أخرى باسم آخر.',
  'It is of a specialty that is not planned for.': 'هو من تخصص لا نخطط له.',
  'It has neither a known code nor a name.': 'لا رمز معروف فيه ولا اسم.',
  'No program is like it.': 'لا برنامج يشبهه.',
  'Its ACGME code is not known.': 'رمز ACGME فيه غير معروف.',
  'Several programs are like it.': 'برامج عدة تشبهه.',
  'Its name is not quite the same.': 'اسمه ليس مطابقًا تمامًا.',
  'It names no city or state.': 'لا يذكر مدينة ولا ولاية.',
  'row {0}': 'الصف {0}',
  'column {0}': 'العمود {0}',
  '"{0}" is not one number': '«{0}» ليس رقمًا واحدًا',
  '"{0}" is not one whole number': '«{0}» ليس عددًا صحيحًا واحدًا',
  '"{0}" gives no number': 'لا رقم في «{0}»',
  '"{0}" is a calendar year, not a number of years': '«{0}» سنة تقويمية، وليس عدد سنوات',
  '"{0}" is more than 100 percent': '«{0}» أكثر من 100 بالمئة',
  '"{0}" is neither yes nor no': '«{0}» ليس نعم ولا لا',
  '"{0}" names neither J-1 nor H-1B': '«{0}» لا يذكر J-1 ولا H-1B',
  '"{0}" does not say clearly whether {1} is sponsored': '«{0}» لا يقول بوضوح هل تُكفل {1}',
  '"{0}" is none of university, affiliated, community, military':
    '«{0}» ليس أيًّا من: university، affiliated، community، military',
  '"{0}" is not the address of a web page': '«{0}» ليس عنوان صفحة ويب',
  '{0} is not between {1} and {2}': '{0} ليس بين {1} و{2}',
};
