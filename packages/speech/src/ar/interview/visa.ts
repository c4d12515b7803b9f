import type { Sentences } from '../../sentences.ts';

/** What questions of this part test, and what a good answer holds. */
export const visa: Sentences = {
  'Whether the program can take you.': 'هل يستطيع البرنامج قبولك؟',
  'Yes or no first, then which visas you can accept.': 'نعم أو لا أولًا، ثم أي تأشيرات تقبلها.',
  'State your status as it is today, never one that you hope for.': 'اذكر وضعك كما هو اليوم، لا وضعًا تأمله.',
  'Whether you know the rules and have a second choice.': 'هل تعرف القواعد ولديك خيار ثانٍ؟',
  'Look up before the day what this program sponsors.': 'اعرف قبل ذلك اليوم ما يكفله هذا البرنامج.',
  'Say what is a wish and what is a need.': 'قل ما هو رغبة وما هو حاجة.',
  'Whether the visa can be filed in time.': 'هل يمكن تقديم طلب التأشيرة في الوقت المناسب؟',
  'Step 3 must be passed before the H-1B petition.': 'يجب النجاح في Step 3 قبل طلب H-1B.',
  'Give the date and when the result comes.': 'اذكر التاريخ ومتى تصل النتيجة.',
  'Whether you know what you sign.': 'هل تعرف ما توقّع عليه؟',
  'Show that you know the rule.': 'بيّن أنك تعرف القاعدة.',
  'Make no promise about years that nobody can plan yet.': 'لا تعد بسنوات لا يستطيع أحد التخطيط لها بعد.',
  'Whether you can start on the first day.': 'هل تستطيع البدء في اليوم الأول؟',
  'Yes with the date, or what is left and when it comes.': 'نعم مع التاريخ، أو ما بقي ومتى يأتي.',
  'Give the same date as in your application.': 'اذكر التاريخ نفسه الذي في طلبك.',
  'Risk for the schedule of the program.': 'خطر على جدول البرنامج.',
  'Be truthful: you must tell programs what could affect your start.':
    'كن صادقًا: عليك أن تخبر البرامج بما قد يؤثر في موعد بدئك.',
  'Say what you have done to lower the risk.': 'قل ما فعلته لتقليل الخطر.',
  'Whether papers are in order.': 'هل الأوراق سليمة؟',
  'One sentence is enough.': 'جملة واحدة تكفي.',
  'If you are abroad, say so and say where you would apply.':
    'إن كنت خارج البلاد، فقل ذلك وقل أين ستقدم الطلب.',
  'Whether you follow the news that concerns you.': 'هل تتابع الأخبار التي تخصك؟',
  'Look up the rule and its date on the same morning.': 'ابحث عن القاعدة وتاريخها في الصباح نفسه.',
  'Say what is known and what is open, without politics.': 'قل ما هو معروف وما هو مفتوح، من دون سياسة.',
};
