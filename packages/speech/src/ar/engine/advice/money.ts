import type { Sentences } from '../../../sentences.ts';

export const money: Sentences = {
  'Fees of the {0} season are not published. Those of {1} stand in for them.':
    'لم تُنشر رسوم موسم {0}. وتحل محلها رسوم موسم {1}.',
  'Your pinned programs do not fit into your budget, so the fees of a list are missing here.':
    'البرامج التي ثبّتها لا تتسع لها ميزانيتك، فرسوم القائمة غير موجودة هنا.',
  'Taken as paid, because your profile shows the step as done: {0}.':
    'تُحسب مدفوعة لأن ملفك يُظهر الخطوة منجزة: {0}.',
  'ERAS applications': 'طلبات ERAS',
  'for {0}': 'مقابل {0}',
  '{0} applications': {
    by: 0,
    one: 'طلب واحد',
    two: 'طلبين',
    few: '{0} طلبات',
    many: '{0} طلبًا',
    other: '{0} طلب',
  },
  'The list of this planner under your budget.': 'قائمة هذا المخطط ضمن ميزانيتك.',
  once: 'مرة واحدة فقط',
  'for one season': 'لموسم واحد',
  'Rank list beyond {0} programs': 'Rank order list فوق {0} من البرامج',
  'for up to {0} more programs': 'لبرامج إضافية لا تزيد على {0}',
  'Hands-on rotations': 'تدريبات بممارسة مباشرة',
  'From free places to the dearest. Living costs are not in it.':
    'من الأماكن المجانية إلى الأغلى. وليست فيها تكاليف المعيشة.',
  'Fee assistance of the AAMC': 'مساعدة AAMC في الرسوم',
  'It lowers ERAS fees for people who are approved; the example of the AAMC goes from {0} to {1}. We could not find whether graduates of schools abroad may have it. Ask the AAMC before you pay.':
    'تخفض رسوم ERAS لمن تُقبل طلباتهم؛ ومثال AAMC ينزل من {0} إلى {1}. لم نجد هل يحق لخريجي كليات خارج أمريكا الحصول عليها. اسأل AAMC قبل أن تدفع.',
  'In each specialty the first {0} applications cost {1} each, those after them {2}.':
    'في كل تخصص يكلّف كل طلب من أول {0} مبلغ {1}، وما بعدها {2}.',
  'Stay within {0} applications in each specialty': 'لا تتجاوز {0} من الطلبات في كل تخصص',
  '{0} Your list stays within them.': '{0} قائمتك لا تتجاوزها.',
  '{0} Your list has {1} at the higher price, {2} together. The page of your list shows what each next one is worth.':
    '{0} في قائمتك {1} بالسعر الأعلى، ومجموعها {2}. وتبيّن صفحة قائمتك قيمة كل طلب إضافي.',
  'Ask for free places first': 'اسأل أولًا عن الأماكن المجانية',
  'Many hospital observerships are free or cheap. Watching counts less than hands-on work. Ask in the same place for both.':
    'كثير من observerships في المستشفيات مجاني أو رخيص. والمشاهدة أقل قيمة من الممارسة المباشرة. اسأل عن الاثنتين في المكان نفسه.',
  'Sit the exam where it costs less, if you are there anyway': 'أدِّ الامتحان حيث يكلّف أقل، إن كنت هناك أصلًا',
  'Step 2 CK costs {0} more outside the United States and Canada. Travel for that alone may cost more.':
    'يزيد رسم Step 2 CK {0} خارج الولايات المتحدة وكندا. وقد يكلّف السفر لأجل ذلك وحده أكثر.',
  'Register for the Match in time': 'سجّل في Match في الوقت',
  'After the standard deadline the NRMP adds {0}. Nothing is paid back.':
    'بعد الموعد العادي يضيف NRMP {0}. ولا يُعاد شيء.',
  'The first {0} ranks are included': 'أول {0} من المراتب مشمولة',
  'Each further program on the rank list costs {0}. You can only rank programs that interviewed you.':
    'كل برنامج إضافي في rank order list يكلّف {0}. ولا يمكنك ترتيب إلا برامج قابلتك.',
  'The upper end holds outside the United States and Canada.':
    'الحد الأعلى لما هو خارج الولايات المتحدة وكندا.',
  'for one attempt': 'لمحاولة واحدة',
  'It can be sat in the United States only. Travel is not in it.':
    'لا يُؤدى إلا في الولايات المتحدة. وليس السفر محسوبًا فيه.',
  'Account to register for the Steps (FSMB)': 'حساب للتسجيل في Steps (FSMB)',
  'Nothing, if you have the account already.': 'لا شيء إن كان الحساب لديك.',
  'MyIntealth account': 'حساب MyIntealth',
  'Application for ECFMG certification': 'طلب شهادة ECFMG',
  'Verification of diploma and transcript': 'التحقق من الشهادة وكشف الدرجات',
  'for 2 documents': 'لوثيقتين',
  'English test (OET Medicine)': 'امتحان الإنجليزية (OET Medicine)',
  'Prices differ by region.': 'تختلف الأسعار بحسب المنطقة.',
  'ECFMG Pathways application': 'طلب ECFMG Pathways',
  'Late registration for the Match': 'التسجيل المتأخر في Match',
  'Registration as a couple': 'التسجيل زوجين',
  'for each partner': 'لكل من الزوجين',
  'Your own part.': 'نصيبك أنت.',
  'Visitor visa for a rotation or Step 3': 'تأشيرة زيارة لتدريب أو لأداء Step 3',
  'for one visa': 'لتأشيرة واحدة',
  'If you hold one or are in the country, mark its task done. The upper end adds the visa integrity fee.':
    'إن كانت لديك أو كنت في البلد، فعلّم مهمتها منجزة. ويضيف الحد الأعلى visa integrity fee.',
  'J-1 sponsorship by ECFMG': 'كفالة J-1 من ECFMG',
  'for one application': 'لطلب واحد',
  'SEVIS fee for the J-1': 'رسم SEVIS لتأشيرة J-1',
  'Visa application at the consulate': 'طلب التأشيرة في القنصلية',
  'Visa integrity fee': 'رسم visa integrity fee',
  'Not collected everywhere yet.': 'لا يُحصَّل في كل مكان بعد.',
  'Travel and a place to stay, for exams, rotations and interviews.':
    'السفر والسكن للامتحانات والتدريبات والمقابلات.',
  'Copies, translations and post for your documents.': 'نسخ وثائقك وترجمتها وبريدها.',
  'COMLEX exams and their transcript: we found no source for these fees.':
    'امتحانات COMLEX وكشفها: لم نجد مصدرًا لهذه الرسوم.',
  'What the experience costs that you have planned.': 'ما تكلّفه الخبرة التي خططت لها.',
  'A visa: your profile does not say whether you need one.': 'التأشيرة: ملفك لا يذكر هل تحتاج إليها.',
  'An H-1B petition: the hospital files it. What it may ask of you is not known.':
    'طلب H-1B: يقدّمه المستشفى. وما قد يُطلب منك غير معروف.',
  'Sales tax on ERAS fees, which depends on your billing address.':
    'ضريبة المبيعات على رسوم ERAS، وتتوقف على عنوان الفاتورة.',
  'The fees of your partner.': 'رسوم شريكك.',
  'Moving, the training licence, and living until the first pay.':
    'الانتقال وترخيص التدريب والمعيشة حتى أول راتب.',
};
