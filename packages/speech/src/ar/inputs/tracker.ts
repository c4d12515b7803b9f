import type { Sentences } from '../../sentences.ts';

/** Remarks on an imported table of applications. */
export const tracker: Sentences = {
  'No line of this table names columns that we know. Name one "code" or "program" and one "status", and import it again.':
    'لا سطر في هذا الجدول يسمّي أعمدة نعرفها. سمِّ عمودًا «\u2066code\u2069» أو «\u2066program\u2069» وآخر «\u2066status\u2069»، ثم استورده من جديد.',
  'Row {0}: {1}': 'الصف {0}: {1}',
  'Some dates of this table have the day first and some the month first. Check them after the import.':
    'في هذا الجدول تواريخ تبدأ باليوم وأخرى تبدأ بالشهر. راجعها بعد الاستيراد.',
  '"{0}" is dated {1}, which lies ahead. It counts from that day. Check it.':
    'تاريخ «{0}» هو {1}، وهو في المستقبل. يُحسب من ذلك اليوم. تحقق منه.',
  'did you mean {0}? Open the application after the import and choose the program there.':
    'هل تقصد {0}؟ بعد الاستيراد افتح الطلب واختر البرنامج هناك.',
  'it names no program, so it was left out. Write the code or the name of the program.':
    'لا يسمّي برنامجًا، فلم يُؤخذ. اكتب رمز البرنامج أو اسمه.',
  'the code "{0}" belongs to no program that we know. The row is kept under it, and no chance is worked out for it. Check the code, or open the application after the import and choose the program there.':
    'الرمز «{0}» ليس لبرنامج نعرفه. يُحفظ الصف به، ولا يُحسب له احتمال. تحقق من الرمز، أو افتح الطلب بعد الاستيراد واختر البرنامج هناك.',
  'an interview on {0} is outside this season, which goes from {1} to {2}. The day is kept. Check its year.':
    'المقابلة في {0} خارج هذا الموسم، وهو من {1} إلى {2}. حُفظ اليوم. تحقق من السنة.',
  '"{0}" is no program that we could tell for sure. It is kept by name, and no chance is worked out for it.':
    'لم نعرف البرنامج «{0}» بثقة. يُحفظ باسمه، ولا يُحسب له احتمال.',
  '"{0}" with the code "{1}" is no program that we could tell for sure. It is kept by name, and no chance is worked out for it.':
    'لم نعرف بثقة البرنامج «{0}» ذا الرمز «{1}». يُحفظ باسمه، ولا يُحسب له احتمال.',
  'the ACGME code {0} is not in our facts. By its name, we read the row as "{1}". Check it.':
    'رمز ACGME ‏{0} ليس في بياناتنا. قرأنا الصف من الاسم على أنه «{1}». تحقق منه.',
  'the status "{0}" is not known. The row is kept without it.':
    'الحالة «{0}» غير معروفة. يُحفظ الصف من دونها.',
  'Of {0} sheets, "{1}" was read.': 'من {0} من الأوراق قُرئت «{1}».',
  '"{0}" is no day that we can read, so no day is kept. Write it like 24 Sep 2026.':
    '«{0}» ليس يومًا نستطيع قراءته، فلا يُحفظ يوم. اكتبه هكذا: 24 سبتمبر 2026.',
  'A date such as "{0}" can mean two days. We took the one between {1} and {2}: {3}.':
    'تاريخ مثل «{0}» قد يعني يومين. أخذنا الذي يقع بين {1} و{2}: {3}.',
  'A date such as "{0}" can mean two days, so no day is kept. Write the month in words. The rows: {1}.':
    'تاريخ مثل «{0}» قد يعني يومين، فلا يُحفظ يوم. اكتب الشهر بالحروف. الصفوف: {1}.',
  '"{0}" is read as {1}: the other way round it lies outside the season.':
    'قُرئ «{0}» على أنه {1}: بالترتيب الآخر يقع خارج الموسم.',
  'it is the same program as row {0}. Both are one application.':
    'هو البرنامج نفسه الذي في الصف {0}. الاثنان طلب واحد.',
  'its notes are too long to be kept whole. The end is left out.':
    'ملاحظاته أطول من أن تُحفظ كاملة. تُرك آخرها.',
  'the signal "{0}" is not known, so it is left out.':
    'نوع \u2066signal\u2069 المكتوب «{0}» غير معروف، فتُرك.',
  '"{0}" does not say which signal it was, so it is left out. Write gold or silver.':
    '«{0}» لا يقول أي \u2066signal\u2069 هو، فتُرك. اكتب \u2066gold\u2069 أو \u2066silver\u2069.',
  'no step is known for the day {0}, so it is left out.': 'لا نعرف أي خطوة كانت في يوم {0}، فتُرك.',
  '"{0}" has two days. We kept {1} and left out {2}.': 'للحالة «{0}» يومان. حفظنا {1} وتركنا {2}.',
  '"{0}" is read as an invitation. If the interview is over, write "interviewed".':
    'قُرئت «{0}» على أنها دعوة. إن كانت المقابلة قد تمت فاكتب «\u2066interviewed\u2069».',
  '"{0}" is read as "{1}". Write "rejected" for a no of the program, and "withdrawn" for a no of yours.':
    'قُرئت «{0}» على أنها «{1}». اكتب «\u2066rejected\u2069» إن رفض البرنامج، و«\u2066withdrawn\u2069» إن كان الرفض منك.',
  'no day of the interview is read, so it counts as an invitation.': 'لم يُقرأ يوم للمقابلة، فتُحسب دعوةً.',
  '{0} lies ahead, so it is read as the day of the interview. The invitation counts from today. Add the hour on the page of interviews.':
    '{0} في المستقبل، فيُقرأ على أنه يوم المقابلة. تُحسب الدعوة من اليوم. أضف الساعة في صفحة المقابلات.',
};
