import type { CalendarWords } from './calendar-words.ts';

/** A name or a figure keeps its own order inside a sentence that runs from right to left. */
const own = (text: string) => `\u2068${text}\u2069`;

export const ar: CalendarWords = {
  language: 'AR',
  dates: 'ar-EG-u-nu-latn',
  calendarName: (season) => `التقديم للإقامة ${season}`,
  title: {
    start: (task) => `ابدأ: ${own(task)}`,
    startLate: (task) => `متأخر، ابدأ الآن: ${own(task)}`,
    late: (task) => `متأخر: ${own(task)}`,
    leftOut: 'خارج خطتك',
    done: (task) => `تم: ${own(task)}`,
    projected: (task) => `${own(task)} (التاريخ لم يُنشر بعد)`,
  },
  notPublished: 'هذا التاريخ لم يُنشر بعد.',
  restsOnUnpublished: 'هذا اليوم مبني على تاريخ لم يُنشر بعد.',
  follows: (season) => `وهو يتبع موسم ${season}.`,
  exportAgain: 'صدّر خطتك مرة أخرى لاحقًا.',
  personal: 'أنت حددت هذا التاريخ.',
  hadToMove: (mine, soonest) => `كان تاريخك ${own(mine)}. وأقرب موعد ممكن الآن هو ${own(soonest)}.`,
  easternTime: (time) => `الساعة: ${own(time)} بالتوقيت الشرقي (توقيت نيويورك).`,
  dueOn: (date) => `أنجزه في موعد أقصاه ${own(date)}.`,
  critical: 'هذه المهمة جزء مما يحسم موسمك.',
  how: 'الطريقة:',
  step: (step) => `- ${step}`,
  comesAfter: (titles) => `تأتي بعد: ${titles.map(own).join('؛ ')}.`,
  ifLate: (says) => `إذا تأخرت: ${says}`,
  interview: {
    calendarName: (season) => `مقابلات الإقامة ${season}`,
    title: (program) => `مقابلة: ${own(program)}`,
    titleOfDay: (program) => `مقابلة لم تُعرف ساعتها بعد: ${own(program)}`,
    cancelled: (program) => `أُلغيت: ${own(program)}`,
    reply: (program) => `الرد على الدعوة: ${own(program)}`,
    thanks: (program) => `رسالة شكر: ${own(program)}`,
    clock: (time, zone) => `${own(time)} بتوقيت ${own(zone)}.`,
    format: { virtual: 'مقابلة عن بُعد.', travel: 'تسافر إلى هناك.' },
    hourUnknown:
      'اليوم محجوز، وساعته لم تُعرف بعد. اسأل البرنامج، ودوّن الساعة في Matchwright، واحفظ هذا الملف مرة أخرى: ينتقل الموعد إليها عندئذ.',
    lengthAssumed: 'لا تذكر الدعوة مدة المقابلة. افترضنا نصف يوم.',
    disclaimer: 'أُعدّ ببرنامج Matchwright مما أدخلته بنفسك. قارن كل موعد بما في الدعوة.',
  },
  soap: {
    calendarName: (season) => `SOAP في أسبوع Match ${season}`,
    title: (step) => `SOAP: ${own(step)}`,
  },
  disclaimer:
    'أُعدّ ببرنامج Matchwright من خطتك. ليس مشورة من NRMP أو AAMC أو ECFMG، ولا مشورة قانونية. تحقق من كل تاريخ في الصفحة الرسمية.',
};
