import { quoted } from '../bidi.ts';
import { count } from '../numbers.ts';
import type { RoomPhrases } from '../room-phrases.ts';
import { ofPrograms } from './nouns.ts';

export const compare: RoomPhrases['compare'] = {
  title: 'برامج جنبًا إلى جنب',
  lede: 'ما نعرفه عن كل برنامج، مع السنة والمصدر. ومع ملفك تُرسم كل الاحتمالات على مقياس واحد.',
  none: 'لم تختر برامج بعد. حدد حتى خمسة برامج في الدليل، أو أضف برنامجًا من هنا.',
  one: 'أضف برنامجًا ثانيًا لترى أين يختلفان.',
  unknownCodes: (codes) =>
    codes.length === 1
      ? `لا نعرف برنامجًا رمزه ${quoted(codes[0] ?? '')}.`
      : `لا نعرف برامج بهذه الرموز: ${codes.map(quoted).join('، ')}.`,
  over: (most) => `في الرابط برامج أكثر من الحد. نعرض أول ${ofPrograms(most)} فقط.`,
  working: 'نضعها جنبًا إلى جنب',
  back: 'كل البرامج',
  add: 'إضافة برنامج',
  addHelp: 'الاسم أو المدينة أو الولاية',
  addNone: 'لا يوجد برنامج آخر مطابق.',
  found: (n) => `عدد النتائج: ${count(n)}`,
  addOne: (name) => `إضافة ${quoted(name)}`,
  full: (most) => `الحد الأقصى ${count(most)}. أزل برنامجًا لتضيف غيره.`,
  remove: (name) => `إزالة ${quoted(name)}`,
  print: 'طباعة',
  onlyDifferent: 'عرض الصفوف المختلفة فقط',
  differs: 'مختلف',
  noDifferences: 'تتشابه في كل ما نعرفه عن برنامجين منها على الأقل.',
  what: 'البند',
  chances: 'فرصك',
  interview: 'المقابلة، دون signal',
  match: 'الحصول على مكان هناك',
  listed: 'في قائمتك',
  requirements: 'هل يمكنك التقديم؟',
  verdict: 'إجمالًا',
  facts: 'معلومات',
  unknown: 'غير معروف',
  counted: (p) => `نقدّره بـ${p}.`,
  notAsked: 'لا يعنيك',
  allUnknown: (fields) => `لا نعرف شيئًا عن هذه البنود في أي منها: ${fields}.`,
  tick: 'مقارنة',
  tickName: (name) => `مقارنة ${quoted(name)}`,
  tray: 'برامج للمقارنة',
  trayCount: (n, most) => `اخترت ${count(n)} من ${count(most)}`,
  compare: (n) => (n === 1 ? 'عرضه' : `مقارنة ${ofPrograms(n)}`),
  clear: 'مسح',
};
