import { count } from '../numbers.ts';
import type { Phrases } from '../phrases.ts';
import { counted } from './counted.ts';

export const chance: Phrases['chance'] = {
  about: (n, outOf) => `نحو ${count(n)} من كل ${count(outOf)}`,
  fewerThan: (n, outOf) => `أقل من ${count(n)} من كل ${count(outOf)}`,
  moreThan: (n, outOf) => `أكثر من ${count(n)} من كل ${count(outOf)}`,
  tooLittle: (range) => `المعلومات قليلة حتى الآن: قد تكون فرصة Match لديك ${range}`,
  between90: (range) => `قد تكون فرصة Match لديك ${range}`,
  mayFallBelow: 'وقد تكون أقل مع درجة منخفضة أو محاولة غير ناجحة.',
  answerNext: (n) =>
    counted(n, {
      one: 'هذه الإجابة تضيّق المدى أكثر من غيرها:',
      two: 'هاتان الإجابتان تضيّقان المدى أكثر من غيرهما:',
      few: 'هذه الإجابات الـ# تضيّق المدى أكثر من غيرها:',
      many: 'هذه الإجابات الـ# تضيّق المدى أكثر من غيرها:',
      other: 'هذه الإجابات الـ# تضيّق المدى أكثر من غيرها:',
    }),
  question: {
    step2: 'درجتك في Step 2 CK',
    visa: 'هل تحتاج إلى تأشيرة؟',
    score: 'درجات امتحاناتك',
  },
  nothingFits: 'لا يتسع هذا التخطيط لأي طلب بعد',
  noneOpen: 'لا يوجد برنامج مفتوح لك بعد',
  ifEntry: (headline) => `إذا سُمح لك بدخول الولايات المتحدة: ${headline}`,
  ifCertified: (headline) => `إذا وصلت شهادتك في الوقت المناسب: ${headline}`,
  ifBoth: (headline) => `إذا سُمح لك بدخول الولايات المتحدة ووصلت شهادتك في الوقت المناسب: ${headline}`,
  ifWasCertified: (headline) => `إذا كانت شهادتك قد وصلت في الوقت المناسب: ${headline}`,
  ifBothWere: (headline) =>
    `إذا سُمح لك بدخول الولايات المتحدة وكانت شهادتك قد وصلت في الوقت المناسب: ${headline}`,
  notCertified: 'من دون شهادة ECFMG لا مكان في Match هذا الموسم',
  toCertificate: 'إلى إجابتك عن الشهادة',
  headline: (people) => `${people} ممن هم مثلك يحصلون على مكان في Match بهذه الخطة`,
  between: (low, high, outOf) =>
    `وقد تتراوح النتيجة بين ${count(low)} و${count(high)} من كل ${count(outOf)}.`,
  fromAlmostNone: (high, outOf) =>
    `وقد تتراوح النتيجة من لا أحد تقريبًا إلى ${count(high)} من كل ${count(outOf)}.`,
  fromFewer: (high, outOf) =>
    `وقد تتراوح النتيجة من أقل من شخص واحد إلى ${count(high)} من كل ${count(outOf)}.`,
  toNearlyAll: (low, outOf) => `وقد تتراوح النتيجة من ${count(low)} من كل ${count(outOf)} إلى الجميع تقريبًا.`,
  narrow: (outOf) => `شكنا في هذا الرقم أقل من شخص واحد من كل ${count(outOf)}.`,
  likely: (range) => `في نصف الحالات تقع الحقيقة في ${range}`,
  possible: (range) => `وفي 9 حالات من 10 تقع في ${range}`,
  figures: (p, likely, possible) =>
    `فرصة Match ${p}. في نصف الحالات ضمن ${likely}، وفي تسع حالات من عشر ضمن ${possible}.`,
  rangeAlt: (p, likely, possible) => `${p}؛ الأرجح ${likely}؛ الممكن ${possible}`,
};
