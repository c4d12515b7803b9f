import { quoted } from '../bidi.ts';
import { count } from '../numbers.ts';
import type { Phrases } from '../phrases.ts';
import { ofSeconds, programs } from './nouns.ts';

export const begin: Phrases['begin'] = {
  place: (n, of) => `البداية الموجَّهة، الخطوة ${count(n)} من ${count(of)}`,
  progress: 'خطوات البداية الموجَّهة',
  stepName: (n, name, stand) => {
    if (stand === 'wrong') return `الخطوة ${count(n)}: ${name}، تحتاج إلى تصحيح`;
    return stand === 'answered' ? `الخطوة ${count(n)}: ${name}، أُجيب عنها` : `الخطوة ${count(n)}: ${name}`;
  },
  forMatch: (year) => `لموسم Match ${year}`,
  match: {
    label: 'سنة Match التي تخطط لها',
    why: (running, opened, next) =>
      `فُتح التقديم لموسم Match ${running} في ${opened}. لذلك ${next} هو الموسم القادم الذي ما زال بإمكانك الاستعداد له من البداية.`,
    running: (year) => `${year} (مفتوح الآن)`,
    late: 'سيكون تقديمك متأخرًا، فقد بدأت برامج كثيرة القراءة. واحتمالاتنا لا تحسب ذلك.',
  },
  stopped: (field) =>
    `تحتاج إجابة ${quoted(field)} إلى تصحيح. صحّحها أو اتركها إلى وقت لاحق، فلن يضيع شيء مما كتبته.`,
  goOnAnyway: 'تركها إلى وقت لاحق والمتابعة',
  steps: {
    you: 'من أنت',
    school: 'كليتك',
    exams: 'امتحاناتك',
    experience: 'خبرتك في أمريكا',
    wishes: 'ما تريده',
    money: 'المال والمقابلات',
  },
  why: {
    you: 'هذا يحدد البرامج التي تستطيع قبولك، ومن نقارنك بنتائجهم.',
    school: 'تضع بعض البرامج حدًّا للسنوات منذ التخرج. وشهادة ECFMG تحسم إمكان إدراجك في قوائم الترتيب.',
    exams: 'كل محاولة مدخل واحد، حتى محاولة الرسوب. تكفي درجة أو نتيجة، ويمكن تأجيل التاريخ.',
    experience:
      'احسب أولًا الممارسة السريرية المباشرة (hands-on) في أمريكا. إن لم يكن لديك شيء منها بعد فضع علامة على ذلك: هذه إجابة أيضًا.',
    wishes: 'النجوم الأكثر وزنها أكبر. والتخصص الذي بلا نجمة يُترك.',
    money: 'نختار أفضل قائمة بهذا المال. ويمكن تغيير الإجابتين لاحقًا بحركة واحدة.',
  },
  addHandsOn: 'إضافة ممارسة مباشرة في أمريكا',
  addObservership: 'إضافة مراقبة سريرية في أمريكا',
  addResearch: 'إضافة بحث في أمريكا',
  addAttempt: (exam) => `إضافة ${quoted(exam)}`,
  back: 'السابق',
  next: 'التالي',
  skip: 'تخطي هذه الخطوة',
  finish: 'عرض أين تقف',
  kept: 'تُحفظ كل إجابة على هذا الجهاز فورًا. يمكنك المغادرة متى شئت والمتابعة لاحقًا.',
  leave: 'التوقف هنا وعرض أين تقف',
  allAtOnce: 'أو الإجابة عن كل الأسئلة في صفحة واحدة',

  panel: 'ما تعطيه إجاباتك حتى الآن',
  allOfIt: 'كل ما تعطيه إجاباتك',
  waiting: 'نحمّل البرامج',
  allOpen: (all) => `كل البرامج (${all}) ما زالت مفتوحة أمامك`,
  firstAnswer: 'ما زال مطلوبًا: ما فئة المتقدم التي تنتمي إليها. معها يظهر أول مدى.',
  correct: 'إجابة واحدة تحتاج إلى تصحيح قبل إعداد قائمة',
  correctFirst: 'إجابة واحدة تحتاج إلى تصحيح، وقائمتك تنتظرها.',
  correctHere: (field, problem) => `${field}: ${quoted(problem)}`,
  working: 'نُعدّ قائمتك',
  workingLong: (seconds) => `ما زلنا نحسب منذ ${ofSeconds(seconds)}.`,
  needed: (questions) => `ما زال مطلوبًا للوصول إلى رقم واحد: ${questions}`,
  question: {
    step2: 'درجتك في Step 2 CK',
    visa: 'حاجتك إلى تأشيرة أو عدمها',
    score: 'درجات امتحاناتك',
  },
  goTo: (step) => `الانتقال إلى: ${step}`,
  open: (open, all) => `لم يُستبعد ${open} من أصل ${all} من البرامج`,
  list: (n, total) => `قائمتك حتى الآن: ${programs(n)}، والرسوم ${total}`,
  lastAnswer: (fields) => `آخر إجابة لك: ${fields}`,
  lastAnswers: (fields) => `آخر إجاباتك: ${fields}`,
  named: (field) => `«${field}»`,
  more: (n) => `${count(n)} غيرها`,
  undone: 'التراجع عن هذه الإجابة',
  nothing: 'لا تغيّر هذه الإجابة وحدها أي احتمال ولا أي برنامج. لكن مخاطرك وخطتك تقرآنها.',
  none: 'يظهر هنا ما تغيّره كل إجابة.',
  effect: {
    ownCounts: 'حتى الآن كان يُحسب متوسط للخبرة في أمريكا. ومن الآن تُحسب إجابتك أنت.',
    averageCounts: 'هذه الأشهر غير معروفة بعد، لذلك يُحسب متوسط إلى أن تُدخلها.',
    chance: (before, after, points) => `كانت فرصتك ${before}، وهي الآن ${after} (${points} نقطة).`,
    settled: (after) => `المعلومات الآن تكفي لرقم واحد: ${after}.`,
    fell: (before: string, after: string) => `انخفضت فرصتك: كان المدى ${before} وصار ${after}.`,
    rose: (before: string, after: string) => `ارتفعت فرصتك: كان المدى ${before} وصار ${after}.`,
    narrower: (before, after) => `ثقتنا الآن أكبر: كان المدى ${before}، وهو الآن ${after}.`,
    wider: (before, after) => `ثقتنا الآن أقل: كان المدى ${before}، وهو الآن ${after}.`,
    moved: (before, after) => `كان المدى ${before}، وهو الآن ${after}.`,
    open: (before, after) => `البرامج التي لم تُستبعد: ${before} من قبل، و${after} الآن.`,
    list: (before, costBefore, after, costAfter) =>
      `قائمتك: ${before} بمبلغ ${costBefore} من قبل، و${after} بمبلغ ${costAfter} الآن.`,
    exchanged: (n) => `قائمتك: حلّت برامج محل أخرى، وعددها ${count(n)}.`,
    signalsMoved: (n) => `قائمتك: تغيّر signal لبرامج فيها، وعددها ${count(n)}.`,
  },
};
