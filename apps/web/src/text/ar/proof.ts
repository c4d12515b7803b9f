import { figure, quoted } from '../bidi.ts';
import { count } from '../numbers.ts';
import type { Phrases } from '../phrases.ts';
import { counted } from './counted.ts';
import { programs } from './nouns.ts';

export const proof: Phrases['proof'] = {
  title: 'ما جودة هذه القائمة',
  best: (budget) => `لا توجد قائمة ضمن ${budget} أفضل منها. هذا حساب دقيق مبني على احتمالاتنا.`,
  nearly: (budget, gap, weighted) =>
    weighted
      ? `لا توجد قائمة ضمن ${budget} تتفوق على هذه بأكثر من ${gap} نقطة في النتيجة الموزونة بالنجوم.`
      : `لا توجد قائمة ضمن ${budget} تتفوق على هذه بأكثر من ${gap} نقطة في فرصة Match.`,
  weighted:
    'الأفضل هو بحسب نجومك: النقاط هنا من النتيجة الموزونة بالنجوم، وفيها يُحسب المكان الذي تريده أكثر بوزن أكبر.',
  unweighted: 'الأفضل يعني فرصة Match أعلى. والنقطة واحد بالمئة منها.',
  check: 'تحقق من الإثبات',
  checking: 'نتحقق',
  valid: (seconds) =>
    `تم التحقق. أعاد برنامج مستقل حساب قيمة القائمة وحدها الأعلى في ${seconds} ثانية، والنتيجة متفقة.`,
  invalid: 'لم ينجح التحقق. لا تعتمد على الإثبات، ويرجى الإبلاغ عن ذلك.',
  notTheOdds: 'الإثبات يخص القائمة لا الاحتمالات.',
  doubt: (range) =>
    `شكنا في الاحتمالات هو المدى ${range}: في 9 حالات من 10 تقع فرصتك فيه. والإثبات لا يقول شيئًا عن هذا الشك.`,
  worthTitle: 'ما قيمة الطلب التالي',
  worthHelp: 'بنقاط من فرصتك في Match، للبرنامج التالي في كل تخصص.',
  worthNone: 'لا برنامج آخر',
  worthPrice: (price) => `مقابل ${price}`,
  points: (points) => `${points} نقطة`,
  last30: (points) => `آخر ${figure('$30')} في هذه القائمة أضافت ${points} نقطة.`,
  next30: (points) => `وستضيف ${figure('$30')} التالية ${points} نقطة.`,
  comparisonsTitle: 'مقارنة بما يفعله الآخرون',
  thisList: 'هذه القائمة',
  comparisonMeta: (n, cost) => `${programs(n)}، ${cost}`,
  sharedGroup: (name, specialties) => `${quoted(name)}: ${specialties}`,
  sharedTitle: 'برامج تشترك في المؤسسة',
  sharedHelp: 'كثيرًا ما يعمل فيها الأشخاص أنفسهم. قل الشيء نفسه لكليهما، ولا تحسبهما فرصتين مستقلتين.',
  leftOutTitle: 'ما تُرك، ولماذا',
  leftOutRule: {
    visa: 'لا تأشيرة يمكنك قبولها',
    attempts: 'حد لمحاولات الامتحان',
    'graduation-year': 'حد للسنوات منذ التخرج',
    'minimum-score': 'حد أدنى أعلى من درجتك',
    'us-experience': 'خبرة سريرية في أمريكا (USCE) مطلوبة',
    'not-img': 'لا يقبل خريجي الخارج (IMG)',
    'never-state': 'في ولاية استبعدتها',
    'excluded-by-you': 'أنت استبعدته',
    'not-considered': 'تخصص دون نجوم',
  },
  leftOutNone: 'لم يُترك أي برنامج من تخصصاتك.',
  leftOutSee: 'عرضها مع مصادرها',
  notesTitle: 'من المفيد معرفته',
  starsAssumed: 'لم تذكر مقدار رغبتك في كل تخصص، فالثلاثة متساوية في الحساب، ولكل منها 3 نجوم.',
  feesTitle: 'الرسوم الثابتة',
  detailsComing: 'نحسب التفاصيل',
  unknownTitle: 'ما لا نعرفه',
  unknownCount: (n, of) =>
    `في ${count(n)} من ${count(of)} من برامج القائمة سياسة مشكوك فيها: نقدّرها بأقل من ${figure('90%')}.`,
  unknownSeveral: (n) =>
    counted(n, {
      one: 'في واحد منها أكثر من شك، لذلك تزيد الأسطر أدناه على هذا العدد.',
      two: 'في اثنين منها أكثر من شك، لذلك تزيد الأسطر أدناه على هذا العدد.',
      few: 'في # منها أكثر من شك، لذلك تزيد الأسطر أدناه على هذا العدد.',
      many: 'في # منها أكثر من شك، لذلك تزيد الأسطر أدناه على هذا العدد.',
      other: 'في # منها أكثر من شك، لذلك تزيد الأسطر أدناه على هذا العدد.',
    }),
  fields: {
    visa: 'سياسة التأشيرة',
    visaJ1: 'سياسة تأشيرة J-1',
    visaH1b: 'سياسة تأشيرة H-1B',
    maxAttempts: 'حد المحاولات',
    attempts: 'حد المحاولات',
    maxYearsSinceGraduation: 'حد السنوات منذ التخرج',
    usceMonthsMin: 'أشهر الخبرة في أمريكا',
    imgConsidered: 'هل يُنظر في طلبات خريجي الخارج (IMG)',
    usceRequired: 'الخبرة في أمريكا مطلوبة',
    minStep2: 'أدنى درجة في Step 2 CK',
    interview: 'نسبة المقابلات',
  },
};
