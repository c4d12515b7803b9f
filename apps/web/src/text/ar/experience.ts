import { quoted } from '../bidi.ts';
import { count } from '../numbers.ts';
import type { RoomPhrases } from '../room-phrases.ts';
import { counted } from './counted.ts';
import { ofMonths } from './nouns.ts';

/** The page of clinical experience. What it says of a person comes from the engine. */
export const experience: RoomPhrases['experience'] = {
  title: 'الخبرة السريرية في أمريكا (USCE)',
  lede: 'ما لديك، وكيف يُحسب، وكيف ينبغي أن يكون التدريب القادم.',
  months: {
    title: 'أشهر الممارسة المباشرة (hands-on) في أمريكا',
    bar: (done, planned, enough, aim) =>
      `أُنجز ${done}، والمخطط ${planned}؛ والهدف من ${enough} إلى ${aim} أشهر`,
    done: 'أُنجز',
    planned: 'مخطط',
    aim: (from, to) => `الهدف: من ${from} إلى ${to}`,
    by: 'من اعتنيت بهم',
    ages: {
      adults: 'بالغون فقط',
      children: 'أطفال فقط',
      both: 'بالغون وأطفال',
      other: 'غير ذلك، أو لم يُدخل',
    },
    count: (n, one) => (one ? 'شهر واحد' : Number.isInteger(Number(n)) ? ofMonths(Number(n)) : `${n} شهر`),
  },
  items: {
    title: 'خبراتك، بأربعة معايير',
    help: 'أربعة أمور تجعل الخبرة محسوبة: ممارسة مباشرة، والمرضى المناسبون، ومستشفى تعليمي، ورسالة توصية. نقطة لكل منها.',
    none: 'لم تُدخل أي خبرة بعد.',
    add: 'إدخال خبرتك',
    groups: {
      us: 'في الولايات المتحدة',
      'country-unknown': 'البلد غير مُدخل',
      abroad: 'خارج الولايات المتحدة',
      'not-clinical': 'غير سريرية',
    },
    score: (from, to) =>
      from === to ? `${count(from)} من 4 نقاط` : `من ${count(from)} إلى ${count(to)} من 4 نقاط`,
    when: { past: 'سابقة', now: 'حالية', planned: 'مخططة' },
    monthsUnknown: 'المدة غير مُدخلة',
    raise: 'ما الذي يرفعها',
    nothingToRaise: 'لم يبق ما يمكن تغييره هنا. الخبرة القادمة يمكن أن تضيف ما ينقص.',
    full: 'النقاط الأربع كلها مستوفاة.',
    enter: 'إدخال',
    enterOf: (title, dates) => `إدخال: ${quoted(title)}، ${quoted(dates)}`,
    edit: 'تعديل هذه الخبرة',
    editOf: (title, dates) => `تعديل: ${quoted(title)}، ${quoted(dates)}`,
  },
  next: {
    title: 'كيف ينبغي أن تكون الخبرة القادمة',
    points: 'أربعة معايير ينبغي أن تستوفيها',
    kinds: 'طرق الحصول عليها',
    where: 'أين تبحث',
    fees: (low, high) => (low === high ? low : `من ${low} إلى ${high}`),
    dates: 'مواعيد تسمح بوصول الرسالة في وقتها',
    projected: 'هذا الموعد لم يُنشر بعد. أخذنا موعد الموسم الماضي.',
    ready: (date) => `جاهز عندما تبدأ البرامج بالقراءة، ${date}`,
    block: (n) => `فترة مدتها ${ofMonths(n)}`,
    askBy: (date) => `اطلب مكانًا قبل ${date}`,
    startBy: (date) => `ابدأ قبل ${date}`,
    soonest: (date) => `أقرب موعد للبدء: ${date}.`,
    states: { 'in-time': 'في الوقت', tight: 'بمهلة قصيرة فقط', 'too-late': 'فات الأوان' },
    ours: 'المُهَل تقدير منا.',
    cost: 'كم تكلّف',
    costOf: (range) => `فترة واحدة: ${range}`,
    visa: 'دخول أمريكا من أجلها',
    worth: 'ما قيمتها',
    gain: (months) =>
      counted(months, {
        one: 'شهر إضافي واحد',
        two: 'شهران إضافيان',
        few: '# أشهر إضافية',
        many: '# شهرًا إضافيًّا',
        other: '# شهر إضافي',
      }),
    places: 'أماكن تسأل فيها',
    closed: 'مغلقة أمامك كطبيب مقيم:',
    tied: 'لك بها صلة',
    code: (specialty, code) => `${specialty} ${quoted(code)}`,
  },
  habits: {
    title: 'أثناء التدريب',
    when: {
      before: 'قبل اليوم الأول',
      'first-week': 'في الأسبوع الأول',
      'every-day': 'كل يوم',
      'half-way': 'في منتصف المدة',
      'last-week': 'في الأسبوع الأخير',
    },
  },
  scam: {
    title: 'قبل أن تدفع',
    help: 'اطلب كل جواب كتابةً. علامة تحذير واحدة تكفي للتوقف.',
    ask: 'اسأل',
    warning: 'علامة تحذير',
  },
  findings: 'ما تقوله القواعد',
};
