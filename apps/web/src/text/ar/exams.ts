import { figure } from '../bidi.ts';
import { count } from '../numbers.ts';
import type { RoomPhrases } from '../room-phrases.ts';
import { counted } from './counted.ts';

export const exams: RoomPhrases['exams'] = {
  title: 'الامتحانات',
  lede: 'ما الذي تقرره بشأن امتحاناتك، مع المواعيد التي ما زالت مهمة.',
  inShort: 'باختصار',
  enterFirst: 'أدخل هذا أولًا',
  sections: {
    step2ck: 'Step 2 CK',
    comlex2: 'COMLEX Level 2',
    step3: 'Step 3',
    comlex3: 'COMLEX Level 3',
    practice: 'امتحانات تجريبية',
    improvement: 'درجة أعلى',
    limits: 'حدود المحاولات والمدة',
    wait: 'التقديم الآن أم الانتظار',
    more: 'المزيد عن امتحاناتك',
  },
  why: 'لماذا',
  sources: 'مصدر هذا الكلام',
  updated: (day) => `محسوب ليوم ${day}.`,
  projected: (season) => `مواعيد هذا الموسم لم تُنشر بعد. هذه تقديرات من موسم ${season}.`,
  dates: {
    title: (exam) => `آخر أيام مناسبة لأداء ${exam}`,
    deadlines: (exam) => `أيام ينبغي أن تكون نتيجة ${exam} قد وصلت قبلها`,
    comfortable: 'يوم مريح',
    latest: 'آخر يوم',
    later: 'إذا تأخرت النتيجة',
    deadline: (day, projected) => (projected ? `${day}، تقدير` : day),
    left: (days) =>
      days === 0
        ? 'اليوم'
        : days < 0
          ? 'مضى'
          : counted(days, {
              one: 'بقي يوم واحد',
              two: 'بقي يومان',
              few: 'بقيت # أيام',
              many: 'بقي # يومًا',
              other: 'بقي # يوم',
            }),
    status: { open: 'في الوقت', tight: 'الوقت ضيق', gone: 'فات الأوان' },
  },
  target: {
    title: 'الدرجة المستهدفة',
    specialty: 'التخصص',
    range: 'الهدف',
    to: (low, high) => figure(`${low}–${high}`),
    average: 'متوسط فئتك',
    stated: 'برامج تذكر حدًّا أدنى',
    of: (stated, programs) => `${count(stated)} من ${count(programs)}`,
    quartiles: 'ربع الحدود ونصفها وثلاثة أرباعها لا تتجاوز',
    highest: 'الأعلى',
    none: 'لا نعرف أيًّا منها',
    table: 'الدرجات المستهدفة والحدود الدنيا المنشورة حسب التخصص',
  },
  odds: {
    title: 'ما قيمة الدرجة',
    help: 'فرصتك في Match عند كل درجة، مع أفضل قائمة جديدة لها. الخط السميك يضم نصف الحالات، والخط الرفيع 9 من كل 10. والرقم الأخير هو الزيادة على درجة أقل بخمس نقاط، بالنقاط المئوية.',
    score: (score) => `Step 2 CK ${score}`,
    step: (points, score) => `${points} مقارنة بـ${score}`,
    now: 'وضعك الحالي',
    passed: 'مع النجاح في Step 3',
  },
  practice: {
    none: 'لا يوجد امتحان تجريبي لهذا الامتحان بعد.',
    open: 'إضافة امتحانات تجريبية أو تعديلها',
    noneAtAll: 'لا يوجد امتحان تجريبي بعد.',
    add: 'إضافة امتحان تجريبي',
    entry: (n) => `امتحان تجريبي ${count(n)}`,
    exam: 'الامتحان',
    date: 'التاريخ',
    score: 'الدرجة',
    noDate: 'دون تاريخ',
    noScore: 'دون درجة',
    reaches: (line) => `يبلغ ${line}`,
    below: (line) => `دون ${line}`,
    use: {
      counts: '',
      earlier: 'الأحدث هو الذي يُعتمد',
      'too-old': 'أقدم من أن يُحسب',
      'no-date': 'يحتاج إلى تاريخ',
      'no-score': 'يحتاج إلى درجة',
      percentage: 'لا تُقارن: نسبة مئوية',
      'in-future': 'لم يُؤدَّ بعد',
    },
  },
  order: 'ما يسبقه، بالترتيب',
  limits: {
    attempts: 'المحاولات',
    window: 'مهلة السنوات السبع في ECFMG',
    rules: 'قواعد الإعادة',
    states: 'حدود بعض الولايات',
    sure: (word) => `درجة الثقة: ${word}.`,
    confidence: { high: 'عالية', medium: 'متوسطة', low: 'منخفضة' },
  },
  whatIf: 'تغيير ما تخصص له السنة',
};
