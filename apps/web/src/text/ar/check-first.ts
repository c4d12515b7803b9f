import { quoted } from '../bidi.ts';
import { count } from '../numbers.ts';
import type { RoomPhrases } from '../room-phrases.ts';

export const checkFirst: RoomPhrases['checkFirst'] = {
  title: 'تحقق أولًا',
  lede: 'سياسات لا نعرفها، مرتبة بحسب ما تضيفه معرفتها إلى خطتك. ابحث عن هذه قبل أن تدفع أي رسوم، وما عداها يمكن أن ينتظر.',
  working: 'نحسب ما يستحق البحث عنه. يستغرق ذلك بضع ثوانٍ.',
  updating: 'نعيد الحساب',
  failed: 'تعذّر حساب ما يستحق التحقق منه',
  none: 'لا شيء مما نجهله يغيّر خطتك.',
  counted: (considered, replanned) =>
    considered === replanned
      ? `عدد السياسات غير المعروفة التي تعنيك: ${considered}. وضعنا خطة جديدة لكل إجابة ممكنة.`
      : `عدد السياسات غير المعروفة التي تعنيك: ${considered}. أعدنا التخطيط لأهم ${replanned} من الإجابات الممكنة.`,
  worth: 'قيمة المعرفة',
  worthPoints: (points) => `${points} نقطة`,
  worthDollars: (dollars) => `تعادل ${dollars} إضافية للرسوم`,
  worthHelp:
    'تُحسب النقاط من قيمة خطتك، وفيها تُحسب المطابقة بحسب نجومك. ومعنى «تعادل 50 دولارًا إضافية للرسوم»: معرفة الجواب تفيد خطتك تقريبًا بقدر 50 دولارًا إضافية تنفقها على الطلبات.',
  now: (p) => `نقدّر احتمال الجواب الذي في صالحك بـ${p}.`,
  listed: 'البرنامج في قائمتك الآن.',
  notListed: 'البرنامج ليس في قائمتك الآن.',
  ifYes: 'إذا كان الجواب نعم',
  ifNo: 'إذا كان الجواب لا',
  stays: 'يبقى في قائمتك',
  comesIn: 'يدخل قائمتك',
  goesOut: 'يخرج من قائمتك',
  staysOut: 'يبقى خارج قائمتك',
  gain: (points) => `الخطة الجديدة أفضل من القديمة بمقدار ${points} نقطة`,
  gainByKnowing: (points) =>
    `تذهب رسومه إلى برنامج آخر. الجواب خبر سيئ، لكن معرفته قبل الدفع تساوي ${points} نقطة`,
  where: 'أين تبحث',
  answer: 'ماذا وجدت؟',
  takeBack: 'التراجع عن هذه الإجابة',
  goOn: 'المتابعة إلى التالي',
  yes: 'نعم',
  no: 'لا',
  yesAccepts: 'نعم، يقبلهم',
  noLimit: (value) => `لا، حدّه ${quoted(value)}`,
  yesGone: 'نعم، لا يوجد حد كهذا',
  noStill: (value) => `لا، ما زال ${quoted(value)}`,
  position: (n) => `${count(n)}.`,
};
