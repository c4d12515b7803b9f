import type { Sentences } from '../../sentences.ts';

/** Remarks on an imported table of applications. */
export const tracker: Sentences = {
  'No line of this table names columns that we know. Name one "code" or "program" and one "status", and import it again.':
    'لا سطر في هذا الجدول يسمّي أعمدة نعرفها. سمِّ عمودًا «\u2066code\u2069» أو «\u2066program\u2069» وآخر «\u2066status\u2069»، ثم استورده من جديد.',
  'Row {0}: {1}': 'الصف {0}: {1}',
  'Some dates of this table have the day first and some the month first. Check them after the import.':
    'في هذا الجدول تواريخ تبدأ باليوم وأخرى تبدأ بالشهر. راجعها بعد الاستيراد.',
  'Dates such as 03/04/2026 are read with the month first. Check them after the import.':
    'تُقرأ التواريخ مثل \u206603/04/2026\u2069 والشهر أولًا. راجعها بعد الاستيراد.',
  '"{0}" is dated {1}, which lies ahead. It counts from that day.':
    'تاريخ «{0}» هو {1}، وهو في المستقبل. يُحسب من ذلك اليوم.',
  'it names no program, so it was left out.': 'لا يسمّي برنامجًا، فلم يُؤخذ.',
  '"{0}" is no program that we could tell for sure. It is kept by name, and no chance is worked out for it.':
    'لم نعرف البرنامج «{0}» بثقة. يُحفظ باسمه، ولا يُحسب له احتمال.',
  '"{0}" is no date that we can read. The status is kept without one.':
    '«{0}» ليس تاريخًا نستطيع قراءته. تُحفظ الحالة من دونه.',
  'the status "{0}" is not known. The row is kept without it.':
    'الحالة «{0}» غير معروفة. يُحفظ الصف من دونها.',
  'Of {0} sheets, "{1}" was read.': 'من {0} من الأوراق قُرئت «{1}».',
};
