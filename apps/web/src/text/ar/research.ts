import { quoted } from '../bidi.ts';
import { count } from '../numbers.ts';
import type { RoomPhrases } from '../room-phrases.ts';
import { ofMonths } from './nouns.ts';

/** The page of research and continuity. What it says of a person comes from the engine. */
export const research: RoomPhrases['research'] = {
  title: 'البحث والاستمرارية',
  write: 'كتابة الرسالة ومراجعتها على هذا الجهاز',
  lede: 'مشاريع صغيرة تناسب هدفك، دون فترة فراغ طويلة.',
  continuity: {
    title: 'البقاء نشطًا',
    status: { met: 'نشط الآن', 'not-met': 'غير نشط الآن', 'cannot-tell': 'لا نستطيع الجزم' },
    missing: 'هذه الإجابات تكمله:',
    pauses: 'فترات دون أي مدخل',
    nonePauses: 'لا تترك مدخلاتك فترة فارغة.',
    fromGraduation: 'محسوبة من نهاية سنة التخرج، لذلك قد تكون أطول.',
    levels: { short: 'قصيرة', asked: 'سيُسأل عنها', long: 'طويلة' },
    reason: (dates, reason) => `${quoted(dates)}: ${quoted(reason)}`,
    unexplained: (months) => `${months} دون سبب مُدخل`,
    stated: 'فترات توقف أدخلتها',
    noReason: 'لم يُدخل سبب',
    enterGap: 'إدخال سبب',
    endsWith: (title, date) => `تنتهي بما خططت له: ${quoted(title)}، من ${date}.`,
    thisMonth: 'هذا الشهر',
    options: 'طرق للبقاء نشطًا',
    fits: 'يناسبك:',
    document: 'أوراق تثبت ذلك',
    how: 'كيف تُدخله في الطلب',
  },
  have: {
    title: 'أعمالك البحثية',
    none: 'لم تُدخل أعمالًا بحثية.',
    add: 'إدخال أعمالك',
    edit: 'تعديل',
    editOf: (work) => `تعديل: ${quoted(work)}`,
    question: 'كلتا الفئتين العمريتين',
    enter: 'إدخال',
  },
  outputs: {
    title: 'ما يمكن أن يثمره مشروع بعد',
    by: (date) => `محسوب حتى ${date}، أول موعد للتقديم.`,
    projected: 'هذا الموعد لم يُنشر بعد. أخذنا موعد الموسم الماضي.',
    months: (low, high) => `من ${count(low)} إلى ${ofMonths(high)}`,
    states: {
      'in-time': 'ممكن',
      tight: 'فقط إذا سار كل شيء جيدًا',
      'too-late': 'ليس في هذا الموسم',
      'cannot-tell': 'الموعد غير معروف',
    },
    latest: (date) => `البدء قبل ${date}`,
    first: 'الخطوة الأولى:',
    ours: 'الأشهر تقدير منا.',
  },
  worth: {
    title: 'ما قيمته',
    evidence: 'ما هو معروف',
  },
  themes: {
    title: 'موضوعات تربط البالغين والأطفال',
    help: 'ما يناسب ملفك يأتي أولًا. والعمل مع المرضى أو ملفاتهم يحتاج إلى موافقة المستشفى قبل البدء.',
    because: 'في ملفك:',
    ideas: 'أسئلة صغيرة للبداية',
  },
  email: {
    title: 'رسالة إلى عضو هيئة تدريس',
    help: (words) =>
      `مخطط بحقائقك أنت. تكتبها أنت في ${count(words)} كلمة على الأكثر. ولا نكتب لك أي جملة منها.`,
    prompts: 'أجب عن هذه',
    material: 'حقائق يمكنك استخدامها',
    noMaterial: 'لا توجد في ملفك حقيقة لهذا الجزء بعد.',
    avoid: 'ما يُترك',
    steps: 'كيف ترسلها',
  },
  findings: 'ما تقوله القواعد',
};
