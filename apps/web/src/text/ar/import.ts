import { figure, quoted } from '../bidi.ts';
import { count } from '../numbers.ts';
import type { RoomPhrases } from '../room-phrases.ts';
import { counted } from './counted.ts';
import { ofPrograms, values } from './nouns.ts';

export const imports: RoomPhrases['imports'] = {
  title: 'استخدام جدولك الخاص',
  lede: 'افتح جدولًا نزّلته، مثلًا من FREIDA أو Residency Explorer، فتُحسب قيمه في خطتك بدلًا من قيمنا. يُقرأ الملف على هذا الجهاز ولا يُحتفظ به.',
  choose: 'اختيار ملف',
  another: 'اختيار ملف آخر',
  kinds: 'ملف CSV أو TSV أو XLSX، حتى 50 ميغابايت. يمكن أن تكون البرامج في صفوف أو في أعمدة.',
  reading: (name) => `نقرأ ${quoted(name)}`,
  refused: (name) => `لا نستطيع استخدام ${quoted(name)}`,
  failed: 'تعذّرت قراءة الملف',
  cancelled: 'أُوقفت القراءة.',
  stop: 'إيقاف',
  shape: '1. ما هذا الملف',
  found: (programs, fields) => `فيه ${ofPrograms(programs)}، وعدد الحقول ${count(fields)}.`,
  sheet: 'ورقة العمل',
  sheetOf: (name, n) => (name === '' ? `ورقة ${count(n)}` : name),
  orientation: 'طريقة الترتيب',
  orientations: {
    'program-per-row': 'برنامج في كل صف',
    'program-per-column': 'برنامج في كل عمود',
  },
  headerLine: 'السطر الذي يحمل أسماء الحقول',
  mapping: '2. ماذا تعني أعمدته',
  mappingHelp: 'حددنا ما نحن واثقون منه. يرجى مراجعة المعلَّم منها. والأعمدة غير المستخدمة تُترك.',
  saved: 'قُرئ كما حددته في المرة السابقة.',
  column: 'العمود في ملفك',
  samples: 'أمثلة',
  means: 'المعنى',
  unused: 'غير مستخدم',
  meansOf: (header) => `ماذا يعني ${quoted(header)}`,
  noHeader: (n) => `العمود ${count(n)}، دون اسم`,
  suggestion: (label) => `ربما «${quoted(label)}»؟`,
  take: 'نعم',
  takeOf: (label, header) => `نعم، ${quoted(header)} يعني ${quoted(label)}`,
  showUnused: (n) =>
    counted(n, {
      one: 'عمود واحد غير مستخدم',
      two: 'عمودان غير مستخدمين',
      few: '# أعمدة غير مستخدمة',
      many: '# عمودًا غير مستخدم',
      other: '# عمود غير مستخدم',
    }),
  matches: '3. أي البرامج هي',
  matched: (n) =>
    counted(n, {
      one: 'برنامج واحد مؤكد.',
      two: 'برنامجان مؤكدان.',
      few: '# برامج مؤكدة.',
      many: '# برنامجًا مؤكدًا.',
      other: '# برنامج مؤكد.',
    }),
  confirm: (n) =>
    counted(n, {
      one: 'برنامج واحد يحتاج إلى تأكيدك.',
      two: 'برنامجان يحتاجان إلى تأكيدك.',
      few: '# برامج تحتاج إلى تأكيدك.',
      many: '# برنامجًا تحتاج إلى تأكيدك.',
      other: '# برنامج تحتاج إلى تأكيدك.',
    }),
  unmatched: (n) =>
    counted(n, {
      one: 'تُرك برنامج واحد',
      two: 'تُرك برنامجان',
      few: 'تُركت # برامج',
      many: 'تُرك # برنامجًا',
      other: 'تُرك # برنامج',
    }),
  nothingMatched: 'لم يُعرف أي برنامج بعد. حدد العمود الذي يحمل الرمز أو الاسم.',
  which: (name) => `أي برنامج هو ${quoted(name)}؟`,
  notSaid: 'يرجى الاختيار',
  none: 'ليس أيًّا منها',
  values: '4. ماذا يقول',
  date: 'تاريخ الجدول',
  dateHelp: 'مثل 2026-03-15 أو 15 مارس 2026. تُحسب القيم من هذا اليوم.',
  sourceName: 'كيف تسميه',
  sourceDefault: 'جدولي الخاص',
  ready: (n) =>
    counted(n, {
      one: 'قيمة واحدة جاهزة.',
      two: 'قيمتان جاهزتان.',
      few: '# قيم جاهزة.',
      many: '# قيمة جاهزة.',
      other: '# قيمة جاهزة.',
    }),
  conflicts: (n) =>
    counted(n, {
      one: 'قيمة واحدة تختلف عن قيمتنا',
      two: 'قيمتان تختلفان عن قيمنا',
      few: '# قيم تختلف عن قيمنا',
      many: '# قيمة تختلف عن قيمنا',
      other: '# قيمة تختلف عن قيمنا',
    }),
  conflictsHelp: 'قيمك هي التي تُحسب. وتعود قيمنا عندما تحذفها.',
  ours: 'قيمتنا',
  yours: 'قيمتك',
  program: 'البرنامج',
  field: 'الحقل',
  skipped: (n) =>
    counted(n, {
      one: 'خلية واحدة لم تُستخدم',
      two: 'خليتان لم تُستخدما',
      few: '# خلايا لم تُستخدم',
      many: '# خلية لم تُستخدم',
      other: '# خلية لم تُستخدم',
    }),
  skippedLine: (row, column, reason) => `السطر ${count(row)}، ${quoted(column)}: ${quoted(reason)}`,
  more: (n) => `و${figure(count(n))} غيرها`,
  use: (n) =>
    counted(n, {
      one: 'استخدام هذه القيمة',
      two: 'استخدام هاتين القيمتين',
      few: 'استخدام هذه القيم (#)',
      many: 'استخدام هذه القيم (#)',
      other: 'استخدام هذه القيم (#)',
    }),
  done: (n) => `دخل في حساب خطتك الآن: ${values(n)}.`,
  doneHelp: 'تجدها مع إجاباتك، ويمكن حذف كل منها.',
  undo: 'التراجع عن الاستيراد',
  toList: 'عرض قائمتك',
};
