import { quoted } from '../bidi.ts';
import type { RoomPhrases } from '../room-phrases.ts';
import { counted } from './counted.ts';
import { months, programs, sources, weeks } from './nouns.ts';

/** Words that every page of the advisor shares. */
export const advice: RoomPhrases['advice'] = {
  needTitle: 'نحتاج إلى إجابة واحدة أولًا',
  needHelp:
    'حدّد فئة المتقدم التي تنتمي إليها. عندها تبدأ هذه الصفحة في تقديم المشورة، وكل إجابة أخرى تزيدها دقة.',
  needLink: 'الانتقال إلى ملفك',
  working: 'نراجع ملفك',
  updating: 'نحدّث النتيجة',
  failed: 'تعذّر حساب هذه الصفحة',
  none: 'لا شيء يُقال هنا بعد.',
  next: 'ما العمل',
  onThisPage: 'في هذه الصفحة',
  more: 'ما العمل، ولماذا',
  whole: 'الشرح كاملًا',
  marks: {
    risk: { high: 'خطر كبير', medium: 'خطر متوسط', low: 'خطر صغير' },
    strength: { high: 'نقطة قوة كبيرة', medium: 'نقطة قوة', low: 'نقطة قوة صغيرة' },
    missing: { high: 'ناقص ومهم', medium: 'ناقص', low: 'ناقص ويمكن أن ينتظر' },
  },
  effect: {
    title: 'فرصتك في Match',
    now: 'الآن',
    without: (words) => quoted(words.charAt(0).toUpperCase() + words.slice(1)),
    difference: (gain) => `الفرق: ${gain}`,
    bySpecialty: 'حسب التخصص',
    specialty: 'التخصص',
  },
  closes: {
    certain: (n) =>
      counted(n, {
        one: 'برنامج واحد مغلق أمامك',
        two: 'برنامجان مغلقان أمامك',
        few: '# برامج مغلقة أمامك',
        many: '# برنامجًا مغلقًا أمامك',
        other: '# برنامج مغلق أمامك',
      }),
    old: (n) =>
      counted(n, {
        one: 'وقد يكون برنامج آخر مغلقًا',
        two: 'وقد يكون برنامجان آخران مغلقين',
        few: 'وقد تكون # برامج أخرى مغلقة',
        many: 'وقد يكون # برنامجًا آخر مغلقًا',
        other: 'وقد يكون # برنامج آخر مغلقًا',
      }),
    oldAlone: (n) => `قد يُغلق أمامك ${programs(n)}`,
    none: 'لا نعرف برنامجًا يُغلق أمامك بسبب هذا',
    known: (known, of) => `نعرف شرط ${known} من أصل ${of} من برامج تخصصاتك.`,
    names: 'أسماؤها',
    certainTitle: 'مغلقة بحسب تصريح حديث',
    oldTitle: 'قد تكون مغلقة: التصريح قديم',
  },
  repair: {
    title: 'أقل خطوة تكلفةً',
    cost: 'التكلفة',
    free: 'دون تكلفة',
    unknown: 'غير معروفة',
    months: 'المدة',
    monthCount: months,
    weekCount: weeks,
    begin: 'البدء',
    now: 'الآن',
    by: 'الانتهاء قبل',
    noDate: 'دون موعد نهائي',
    projected: 'متوقَّع ولم يُنشر بعد',
    late: 'فات أوانها لهذا الموسم',
    gain: 'الفائدة',
  },
  answers: 'يعالج',
  answeredBy: 'ما الذي يعالجه',
  rule: 'عرض القاعدة',
  sources,
};
