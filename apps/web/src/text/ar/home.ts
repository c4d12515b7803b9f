import { quoted } from '../bidi.ts';
import { count } from '../numbers.ts';
import type { Phrases } from '../phrases.ts';
import { days, ofSeconds } from './nouns.ts';

export const home: Phrases['home'] = {
  title: 'أين تقف',
  working: 'نُعدّ قائمتك',
  workingLong: (seconds) => `ما زلنا نحسب منذ ${ofSeconds(seconds)}. قد يحتاج الهاتف إلى وقت أطول قليلًا.`,
  updating: 'نحدّث هذه الصفحة',
  means:
    'هذا عن أشخاص إجاباتهم مثل إجاباتك ويرسلون هذه القائمة. ولا أحد يستطيع أن يقول من منهم يحصل على مكان.',
  goOn: 'متابعة الخطوات القصيرة',
  couple:
    'تتقدم في Match مع شريك (couple). والفرصة هنا لك وحدك. فالشريكان لا يحصلان على مكانين إلا في برنامجين يقبلانهما معًا، ونحن لا نحسب ذلك.',
  noChance: 'لا يمكن عرض فرصة بعد',
  toSeason: 'تغيير الموسم',
  toBudget: 'تغيير الميزانية في قائمتك',

  emptyTitle: 'لا نعرف عنك شيئًا بعد',
  empty: 'ست خطوات قصيرة، في نحو ثلاث دقائق. يمكنك تخطي أي منها. وتكفي إجابة واحدة لأول قائمة.',
  begin: 'البدء بست خطوات قصيرة',
  profile: 'ملء الملف كله بدلًا من ذلك',
  needsTitle: 'إجابة أخرى وتظهر خطتك هنا',
  needs: 'هذه إجابات مطلوبة أو تحتاج إلى تصحيح أولًا:',
  toProfile: 'الانتقال إلى ملفك',
  stale: 'بعض الإجابات تحتاج إلى تصحيح. وإلى أن تُصحَّح تبقى هذه الصفحة مبنية على آخر ملف مكتمل.',
  failedTitle: 'تعذّر إعداد قائمتك',
  failed: 'ملفك سليم. غيّر ما تذكره الرسالة، أو حاول مرة أخرى.',
  retry: 'المحاولة مرة أخرى',

  risks: (n) => (n === 1 ? 'أكبر خطر عليك' : n === 2 ? 'أكبر خطرين عليك' : 'أكبر ثلاثة مخاطر عليك'),
  risksTitle: 'أكبر المخاطر عليك',
  risksWorking: 'نبحث عن مخاطرك',
  noRisk: 'لا تجد أي قاعدة خطرًا فيما أدخلته. وما لم تُدخله قد يغيّر ذلك.',
  without: (instead, then, now) => `${quoted(instead)}: فرصة ${then} بدلًا من ${now}.`,
  todo: 'ما العمل:',
  toAudit: (n) =>
    n === 0
      ? 'ما يُحسب لك، وما ينقص'
      : n > 3
        ? `كل المخاطر (${count(n)})، وما يُحسب لك، والمخرج من كل منها`
        : 'ما يُحسب لك، والمخرج من كل خطر',
  askFailed: (why) => `تعذّر حساب هذا. ${quoted(why)}`,

  tasks: 'مهامك التالية',
  tasksCount: (n) => (n === 1 ? 'مهمتك التالية' : n === 2 ? 'مهمتاك التاليتان' : 'مهامك الثلاث التالية'),
  tasksWorking: 'نحسب مواعيدك',
  noTask: 'لا شيء مفتوح.',
  toPlan: 'كل المهام والمواعيد',

  list: 'قائمتك في لمحة',
  fees: (total) => `الرسوم ${total}`,
  chosenOf: (chosen, open) => `${chosen} من ${open} مفتوحة أمامك`,
  match: 'فرصة Match هناك',
  toList: 'فتح قائمتك',

  season: 'الموسم',
  seasonLeft: (n, goal) => (n === 0 ? `اليوم هو ${goal}.` : `بقي ${days(n)} حتى ${goal}.`),
  goals: { 'match-day': 'يوم المطابقة (Match Day)', 'residency-start': 'أول يوم في الإقامة' },
  today: 'اليوم',
  projected: 'تقدير',
  stations: {
    'submit-opens': 'يبدأ إرسال الطلبات',
    'rank-list-deadline': 'آخر موعد لقوائم الترتيب',
    'match-day': 'يوم المطابقة (Match Day)',
    'residency-start': 'تبدأ الإقامة',
  },

  missing: 'ما ينقص ملفك، وما تغيّره كل إجابة',
  missingWorking: 'نجرّب إجابات. يستغرق ذلك بضع ثوانٍ.',
};
