import { figure } from '../bidi.ts';
import type { soap as english } from '../en/soap.ts';

export const soap: typeof english = {
  title: 'SOAP',
  lede: 'ما يجب أن يكون جاهزًا قبل أسبوع المطابقة، وما تفعله فيه ساعة بساعة.',
  season: (year) => `لموسم ${year}.`,
  sections: {
    eligible: 'هل يحق لك المشاركة',
    ready: 'ما يجب أن يكون جاهزًا قبل أسبوع المطابقة',
    limits: 'القواعد والحدود',
    hours: 'الأسبوع ساعة بساعة',
    contact: 'من يحق له التواصل مع من',
    ifNot: 'إذا انتهى الأسبوع بلا مقعد',
  },
  eligible: {
    met: 'بحسب ما نعرف، يحق لك المشاركة.',
    'not-met': 'بحسب ما نعرف، لا يحق لك المشاركة هذا الموسم.',
    'cannot-tell': 'لا يمكننا الجزم بعد. انظر إلى كل شرط.',
  },
  parts: { documents: 'مجموعة الوثائق', yourself: 'أنت والأسبوع' },
  ready: (done, all) => `الجاهز: ${done} من ${all}.`,
  byProfile: 'ما أدخلته يقول ذلك.',
  marked: (item) => `جاهز لـ SOAP: ${item}`,
  unmarked: (item) => `ليس جاهزًا بعد: ${item}`,
  ourAdvice: 'نصيحتنا',
  noRules: 'ليست لدينا قواعد هذا الموسم. اقرأها في موقع NRMP.',
  noDays: 'ليست لدينا أيام هذا الموسم بعد.',
  projectedTitle: 'أيام هذا الموسم لم تُنشر بعد',
  projectedHelp: (from) =>
    from === null
      ? 'الأيام أدناه متوقعة من مواسم سابقة. عُد إلى هنا بعد أن ينشرها NRMP.'
      : `الأيام أدناه متوقعة من موسم ${from}. عُد إلى هنا بعد أن ينشرها NRMP.`,
  projected: 'متوقع',
  zone: 'منطقتك الزمنية',
  zoneHelp: 'التوقيت الشرقي هو ساعة نيويورك. التوقيت الصيفي محسوب في المكانين.',
  zoneDevice: (zone) => `كما في هذا الجهاز: ${zone}`,
  zoneUsed: (zone) => `توقيتك: ${zone}. التوقيت الشرقي هو ساعة نيويورك.`,
  zoneChanged: 'منطقتك الزمنية',
  eastern: (time) => `${time} بالتوقيت الشرقي`,
  own: (time) => `${time} بتوقيتك`,
  span: (from, to) => `${figure(from)} إلى ${figure(to)}`,
  hourUnknown: 'الساعة غير معروفة',
  hourFrom: (season) => `(كما في ${season})`,
  hoursFrom: (season) =>
    `الساعات التي كُتب عندها «كما في ${season}» لم تُنشر بعد لهذا الموسم. تحقق منها في موقع NRMP قبل الأسبوع.`,
  standings: { over: 'انتهى', now: 'الآن', today: 'اليوم', next: 'التالي' },
  confirmed: {
    registered: 'نظرتُ: أنا مسجل.',
    certificate: 'نظرتُ: أكدته ECFMG.',
  },
  asksFirst: 'أول ما يشترطه SOAP',
  twoAnswers: {
    title: 'جوابان من أجوبتك لا يتفقان',
    says: 'قلت في صفحة SOAP إن ECFMG أكدتك. وملفك لا يقول إنك معتمد. النصائح هنا تتبع ملفك. إن كانت لديك الشهادة فاكتبها في ملفك، فتُحسب في كل الصفحات. وإلا فأزل العلامة من صفحة SOAP.',
    write: 'اكتبها في ملفي',
    written: 'أنت معتمد من ECFMG',
  },
  present: {
    title: 'أين وصل الأسبوع',
    clock: (day, time) => `الآن ${day}، ${time} بالتوقيت الشرقي.`,
    clocks: (day, time, ownDay, own) =>
      day === ownDay
        ? `الآن ${day}، ${time} بالتوقيت الشرقي و${own} بتوقيتك.`
        : `الآن ${day}، ${time} بالتوقيت الشرقي. عندك ${ownDay}، ${own}.`,
    before: (days) =>
      days === 1 ? 'يبدأ أسبوع المطابقة غدًا.' : `الأيام الباقية حتى أسبوع المطابقة: ${days}.`,
    after: 'انتهى أسبوع المطابقة.',
    since: (day) => `منذ ${day}`,
    said: (label, title) => `${label}: ${title}.`,
    look: 'انظر في حسابك في NRMP. ثم سجّل في هذه الصفحة هل طوبقت.',
    decide: (to) => `قرّر خلال الجولة: اقبل كل عرض أو ارفضه قبل الساعة ${to} بالتوقيت الشرقي.`,
    tell: 'انظر في حسابك في NRMP: هل طوبقت؟ على ذلك يتوقف ما تفعله بعد ذلك.',
    matched: 'طوبقت',
    unmatched: 'لم أُطابَق',
    left: (minutes) => `الدقائق الباقية من هذه الجولة: ${minutes}.`,
  },
  nextDay: '(في اليوم التالي)',
  dayBefore: '(في اليوم السابق)',
  save: 'احفظ الأسبوع لتقويمك',
  saved: (file) => `حُفظ باسم ${file}. استورده مرة أخرى إذا تغيّر يوم.`,
  print: 'اطبع هذه الصفحة',
  lookBack: 'انظر إلى الموسم الماضي',
};
