import { figure, quoted } from '../bidi.ts';
import { count, interviewsFigure } from '../numbers.ts';
import type { Phrases } from '../phrases.ts';
import { counted } from './counted.ts';
import { ofSeconds, programs } from './nouns.ts';

export const list: Phrases['list'] = {
  working: 'نُعدّ قائمتك',
  workingLong: (seconds) => `ما زلنا نحسب منذ ${ofSeconds(seconds)}. قد يحتاج الهاتف إلى وقت أطول قليلًا.`,
  updating: 'نحدّث القائمة',
  failedTitle: 'تعذّر إعداد القائمة',
  failedHelp: 'ملفك سليم. غيّر ما تذكره الرسالة، أو حاول مرة أخرى.',
  retry: 'المحاولة مرة أخرى',
  noProfileTitle: 'ملفك يحتاج إلى إجابة أخرى',
  noProfile: 'قبل إعداد القائمة، هذه إجابات مطلوبة أو تحتاج إلى تصحيح:',
  toProfile: 'الانتقال إلى ملفك',
  toAudit: 'مراجعة ملفك: كل المخاطر، وما العمل في كل منها',
  staleProfile: 'بعض إجابات ملفك تحتاج إلى تصحيح. القائمة أدناه ما زالت مبنية على آخر ملف مكتمل.',
  lastWorked: (budget) => `هذه آخر قائمة صالحة، بميزانية ${budget}.`,
  feesAlone: (fixed, smallest) =>
    `الرسوم الثابتة وحدها ${fixed}. وأصغر ميزانية تكفي طلبًا واحدًا هي ${smallest}.`,
  replanned: (p, n, total) => `حُدّثت القائمة: فرصة Match ${p}، ${programs(n)}، والمجموع ${total}.`,

  jumpTo: 'الانتقال إلى',
  programs,
  costApplication: (cost) => `${cost} رسوم تقديم`,
  costFixed: (fixed) => `${fixed} رسوم ثابتة`,
  signals: (used, allowed) => `عدد signals (إشارات التفضيل) ${count(used)} من ${count(allowed)}`,
  interviews: (expected, attend) => {
    const words =
      expected < 0.95
        ? 'أقل من مقابلة واحدة متوقعة'
        : `المقابلات المتوقعة: نحو ${interviewsFigure(expected)}`;
    return attend !== null && expected > attend ? `${words}، ويمكنك حضور ${count(attend)} منها` : words;
  },
  season: (season) => `موسم ${season}`,

  moreControls: 'النجوم وsignals والتثبيت والاستبعاد',
  controls: 'ما يمكنك تغييره',
  budget: 'ميزانية رسوم التقديم',
  budgetHelp: 'لكل التخصصات في هذا الموسم، مع الرسوم الثابتة.',
  budgetSlider: 'الميزانية، شريط تمرير',
  budgetWrong: 'اكتب دولارات دون كسور من 0 إلى 100,000، مثل 1500.',
  budgetEmpty: (budget) => `فارغ: نستخدم ${budget}.`,
  frontier: 'ماذا يشتري مال أكثر',
  stars: 'التخصصات',
  starsHelp:
    'النجوم تقول كم يساوي عندك القبول هناك. هي وزن، وليست عدد برامج. و«لا شيء» يعني أنك لا تتقدم إليه.',
  starsAgainst: {
    fact: (more, moreCount, wanted, wantedCount) =>
      `في قائمتك برامج من ${quoted(more)} (${moreCount}) أكثر مما فيها من ${quoted(wanted)} (${wantedCount})، مع أن نجوم ${quoted(wanted)} أكثر.`,
    dearer: (wanted, price, more, otherPrice) =>
      `الطلب التالي في ${quoted(wanted)} يكلف ${price}، وفي ${quoted(more)} ${otherPrice}. لذلك يشتري الدولار فرصة أكبر في ${quoted(more)}، حتى مع حساب النجوم.`,
    chance: (more) => `في حالتك يشتري الدولار فرصة أكبر في ${quoted(more)}، حتى مع حساب النجوم.`,
    all: (wanted) => `كل برامج ${quoted(wanted)} المفتوحة أمامك موجودة في القائمة.`,
  },
  starNone: 'لا شيء',
  starCount: (n) => `${count(n)} من 5`,
  pins: 'دائمًا في القائمة',
  pinsNone: 'ثبّت برنامجًا ليبقى في القائمة.',
  exclusions: 'أبدًا في القائمة',
  exclusionsNone: 'استبعد برنامجًا ليبقى خارج القائمة.',
  removePin: (name) => `إلغاء تثبيت ${quoted(name)}`,
  removeExclusion: (name) => `السماح مجددًا بـ${quoted(name)}`,

  changes: 'أثر آخر تغيير',
  changesNone: 'غيّر الميزانية أو النجوم أو تثبيتًا أو استبعادًا. يظهر هنا أثره في فرصتك وتكلفتك.',
  changeBusy: 'نحسب الأثر',
  changeFailed: 'تعذّر الحساب. القائمة ما زالت آخر قائمة صالحة.',
  changeWaits: 'تتبع القائمة حالما تُصحَّح الإجابة.',
  undo: 'تراجع',
  changeOf: {
    budget: (from, to) => `الميزانية من ${from} إلى ${to}`,
    stars: (specialty, n) => (n === 0 ? `${specialty} خارج الحساب` : `${specialty}: ${count(n)} من 5 نجوم`),
    pin: (name) => `ثُبّت ${quoted(name)}`,
    unpin: (name) => `أُلغي تثبيت ${quoted(name)}`,
    exclude: (name) => `استُبعد ${quoted(name)}`,
    include: (name) => `سُمح مجددًا بـ${quoted(name)}`,
    profile: 'عُدّل الملف',
    opened: 'فُتح ملف آخر',
    kept: (says) => `أُبقي: ${quoted(says)}`,
    answer: (name) => `أُدخلت إجابة عن ${quoted(name)}`,
    forget: (name) => `حُذفت إجابة عن ${quoted(name)}`,
    'forget-all': (n) =>
      counted(n, {
        one: 'حُذفت إجابتك',
        two: 'حُذفت إجابتاك',
        few: 'حُذفت إجاباتك الـ#',
        many: 'حُذفت إجاباتك الـ#',
        other: 'حُذفت إجاباتك الـ#',
      }),
    import: (n) =>
      counted(n, {
        one: 'استُوردت قيمة واحدة',
        two: 'استُوردت قيمتان',
        few: 'استُوردت # قيم',
        many: 'استُوردت # قيمة',
        other: 'استُوردت # قيمة',
      }),
  },
  chance: 'فرصة Match',
  cost: 'كل الرسوم',
  beforeAfter: (before, after) => `من ${before} إلى ${after}`,
  nowIn: (n) =>
    counted(n, {
      one: 'دخل برنامج واحد',
      two: 'دخل برنامجان',
      few: 'دخلت # برامج',
      many: 'دخل # برنامجًا',
      other: 'دخل # برنامج',
    }),
  nowOut: (n) =>
    counted(n, {
      one: 'خرج برنامج واحد',
      two: 'خرج برنامجان',
      few: 'خرجت # برامج',
      many: 'خرج # برنامجًا',
      other: 'خرج # برنامج',
    }),
  andMore: (n) => `و${figure(count(n))} غيرها`,
  levelsMoved: (n) =>
    counted(n, {
      one: 'انتقل signal واحد',
      two: 'انتقل اثنان من signals',
      few: 'انتقل # من signals',
      many: 'انتقل # من signals',
      other: 'انتقل # من signals',
    }),
  noDifference: 'القائمة كما هي.',
  barSame: {
    chance: (p) => `ما زالت فرصتك ${p}`,
    fees: (total) => `وما زالت الرسوم ${total}`,
  },
  barIn: (name, more) => (more === 0 ? `دخل: ${name}` : `دخل: ${name} و${figure(count(more))} غيره`),
  barOut: (name, more) => (more === 0 ? `خرج: ${name}` : `خرج: ${name} و${figure(count(more))} غيره`),

  specialty: {
    'med-peds': 'الباطنة والأطفال (Med-Peds)',
    'internal-medicine': 'الطب الباطني',
    pediatrics: 'طب الأطفال',
  },
  shortSpecialty: {
    'med-peds': 'Med-Peds',
    'internal-medicine': 'الطب الباطني',
    pediatrics: 'طب الأطفال',
  },
  groupPrograms: (n, eligible, mayBeClosed) =>
    `اختير ${n} · مفتوح أمامك ${eligible} على حد علمنا${mayBeClosed > 0 ? `، وقد يكون ${count(mayBeClosed)} منها مغلقًا` : ''}`,
  groupGold: (used, allowed) => `ذهبي ${count(used)} من ${count(allowed)}`,
  groupSilver: (used, allowed) => `فضي ${count(used)} من ${count(allowed)}`,
  groupSignals: (used, allowed) => `عدد signals ${count(used)} من ${count(allowed)}`,
  groupMatch: (p) => `فرصة Match في هذا التخصص ${p}`,
  // The specialty is not set apart: its letters tell a link alone which way it runs.
  fullName: (name, specialty) => `${quoted(name)}، ${specialty}`,
  columns: {
    program: 'البرنامج',
    level: 'المستوى',
    interview: 'المقابلة',
    match: 'Match',
    actions: 'اختيارك',
  },
  level: { applied: 'تقديم', silver: 'فضي', gold: 'ذهبي', signal: 'Signal' },
  levelLong: {
    applied: 'تقديم دون signal',
    silver: 'تقديم مع signal فضي',
    gold: 'تقديم مع signal ذهبي',
    signal: 'تقديم مع signal',
  },
  interviewedBefore: (season) => `أجرى معك مقابلة في موسم ${season}`,
  allUnknown: (n, signalled) =>
    `كل الحقائق التي تحدد من يحق له التقديم مجهولة، وعددها ${figure(count(n))}: تحقق قبل أن ${signalled ? 'تستعمل signal' : 'تدفع'}.`,
  overlap: (total) =>
    `يظهر لكل برنامج احتمال أن يدعوك إلى مقابلة، وفرصة Match فيه. ولا يساوي مجموع فرص Match فرصتك ${total}: فهي تتداخل، لأن الدرجات والرسائل نفسها تُحسب في كل مكان، ولا يحدث Match إلا مرة واحدة.`,
  signalMeans: 'يخبر signal البرنامج، مع طلبك، أنه من خياراتك الأولى القليلة. ولديك عدد محدد منها.',
  signalTiers:
    'يخبر signal البرنامج، مع طلبك، أنه من خياراتك الأولى القليلة. ولديك عدد محدد منها. و Gold signal أقوى من Silver signal.',
  interviewChance: 'احتمال المقابلة',
  matchChance: 'احتمال Match',
  whyHere: 'سبب وجوده هنا:',
  pin: 'تثبيت',
  unpin: 'مثبّت',
  exclude: 'استبعاد',
  pinName: (name) => `تثبيت ${quoted(name)}: دائمًا في القائمة`,
  unpinName: (name) => `${quoted(name)} مثبّت. إلغاء التثبيت`,
  excludeName: (name) => `استبعاد ${quoted(name)}: أبدًا في القائمة`,
  unknown: (n) =>
    counted(n, {
      one: 'معلومة غير مؤكدة',
      two: 'معلومتان غير مؤكدتين',
      few: '# معلومات غير مؤكدة',
      many: '# معلومة غير مؤكدة',
      other: '# معلومة غير مؤكدة',
    }),
  policy: {
    inYear: (year) => `في ${year}`,
    undated: '(دون تاريخ)',
    visaTaken: (when, share) => `قَبِل تأشيرة J-1 ${when}؛ نقدّر احتمال أنه ما زال يقبلها بـ${share}.`,
    visaRefused: (when, share) =>
      `لم يقبل تأشيرة J-1 ${when}؛ نقدّر احتمال أن يقبل الآن تأشيرة تناسبك بـ${share}.`,
    visaNothing: (share) =>
      `لم نجد تصريحًا عن التأشيرات. نقدّر احتمال أن يقبل تأشيرة تناسبك بـ${share}، قياسًا على برامج مشابهة.`,
  },
  nrmpCode: (code) => `رمز NRMP ${quoted(code)}`,
  more: 'التفاصيل',
  detailsOf: (name) => `تفاصيل ${quoted(name)}`,
  unknownOf: (unknowns, name) => `${unknowns}، تفاصيل ${quoted(name)}`,
  likely: (range) => `الأرجح ${range}`,
  possible: (range) => `الممكن ${range}`,
  empty: 'ارفع الميزانية، أو أعطِ تخصصًا نجمة واحدة على الأقل، أو اسمح ببرامج استبعدتها.',

  searchMore: 'عرض كل البرامج',
  exportCsv: 'تنزيل بصيغة CSV',
  fileName: 'matchwright-list',
};
