import type { Sentences } from '../../sentences.ts';

export const whatIf: Sentences = {
  'Living and lost income of the year': 'معيشة السنة والدخل الذي يضيع فيها',
  'Travel and housing for exams and rotations': 'السفر والسكن للامتحانات والتدريبات',
  'Fees and signals of {0} are not published; those of {1} stand in.':
    'لم تُنشر رسوم موسم {0} وsignals فيه؛ نستخدم ما نُشر لموسم {1}.',
  'Applying now does not shut out a second try, but programs see that you applied before. Neither is in these numbers.':
    'التقديم الآن لا يمنع محاولة ثانية، لكن البرامج ترى أنك تقدمت من قبل. ولا شيء من هذا في هذه الأرقام.',
  'Programs are taken to behave next season as in this one.':
    'نفترض أن البرامج تتصرف في الموسم القادم كما في هذا الموسم.',
  'Step 2 CK passed with {0}': 'النجاح في Step 2 CK بدرجة {0}',
  'You need no visa.': 'لا تحتاج إلى تأشيرة.',
  'Say whether you need a visa: it decides how many programs are open.':
    'حدّد هل تحتاج إلى تأشيرة: على ذلك يتوقف عدد البرامج المفتوحة أمامك.',
  'Over the programs of the list, we count visa sponsorship at {0} on average now and {1} after waiting.':
    'في برامج القائمة نقدّر متوسط احتمال كفالة التأشيرة بـ{0} الآن و{1} بعد الانتظار.',
  'With Step 3 passed, an H-1B is possible, too.': 'بعد النجاح في Step 3 تصبح تأشيرة H-1B ممكنة أيضًا.',
  'Visa rules can change within a year. An entry restriction names {0}: look at it again before you decide.':
    'قد تتغير قواعد التأشيرات خلال سنة. يوجد تقييد للدخول يذكر {0}: راجعه من جديد قبل أن تقرر.',
  'Visa rules can change within a year. Check whether your nationality is under an entry restriction.':
    'قد تتغير قواعد التأشيرات خلال سنة. تحقق هل على جنسيتك تقييد للدخول.',
  'your diploma can be verified only after you graduate': 'لا يمكن التحقق من شهادتك إلا بعد التخرج',
  'your school needs time to verify your diploma': 'كليتك تحتاج إلى وقت للتحقق من شهادتك',
  'the English test and the Pathway decision come first': 'امتحان الإنجليزية وقرار Pathway يأتيان أولًا',
  'You expect your ECFMG certificate on {0}. By our lead times that date is not possible, because {1}. We count with {2}, the earliest we think possible. If some of these steps are done, mark them done in your plan.':
    'تتوقع شهادة ECFMG في {0}. وبحسب المدد التي نعتمدها هذا التاريخ غير ممكن، لأن {1}. نحسب على {2}، وهو أقرب ما نراه ممكنًا. إن كنت أنجزت بعض هذه الخطوات، فعلّمها منجزة في خطتك.',
  'Time: an eligibility period of {0} months to prepare and sit it, and {1} for the score.': {
    by: 0,
    one: 'الوقت: مدة أهلية من شهر واحد للتحضير وأداء الامتحان، و{1} للدرجة.',
    two: 'الوقت: مدة أهلية من شهرين للتحضير وأداء الامتحان، و{1} للدرجة.',
    few: 'الوقت: مدة أهلية من {0} أشهر للتحضير وأداء الامتحان، و{1} للدرجة.',
    many: 'الوقت: مدة أهلية من {0} شهرًا للتحضير وأداء الامتحان، و{1} للدرجة.',
    other: 'الوقت: مدة أهلية من {0} شهر للتحضير وأداء الامتحان، و{1} للدرجة.',
  },
  'Time: an eligibility period of {0} months to prepare and sit it.': {
    by: 0,
    one: 'الوقت: مدة أهلية من شهر واحد للتحضير وأداء الامتحان.',
    two: 'الوقت: مدة أهلية من شهرين للتحضير وأداء الامتحان.',
    few: 'الوقت: مدة أهلية من {0} أشهر للتحضير وأداء الامتحان.',
    many: 'الوقت: مدة أهلية من {0} شهرًا للتحضير وأداء الامتحان.',
    other: 'الوقت: مدة أهلية من {0} شهر للتحضير وأداء الامتحان.',
  },
  'Step 2 CK is passed, and a passed Step cannot be taken again.':
    'نجحت في Step 2 CK، ولا يمكن إعادة Step نجحت فيه.',
  'A Step 2 CK attempt has no result yet. Enter it to see what it changes.':
    'محاولة في Step 2 CK ليست لها نتيجة بعد. أدخلها لترى ما تغيّره.',
  'Step 2 CK: the limit of {0} attempts is reached.': {
    by: 0,
    one: 'Step 2 CK: بلغت الحد، وهو محاولة واحدة.',
    two: 'Step 2 CK: بلغت الحد، وهو محاولتان.',
    few: 'Step 2 CK: بلغت الحد، وهو {0} محاولات.',
    many: 'Step 2 CK: بلغت الحد، وهو {0} محاولة.',
    other: 'Step 2 CK: بلغت الحد، وهو {0} محاولة.',
  },
  'Step 2 CK: no score would arrive before applications open.':
    'Step 2 CK: لن تصل أي درجة قبل فتح باب التقديم.',
  'Until there is a score, the odds count the average of your group, so a score below it lowers them.':
    'ما دامت لا توجد درجة، تحسب الاحتمالات متوسط فئتك، فالدرجة الأقل منه تخفضها.',
  'A target, not a forecast: book the exam once practice tests reach it. A pass cannot be repeated.':
    'هذا هدف لا توقع: احجز الامتحان حين تبلغه امتحاناتك التجريبية. والنجاح لا يُعاد.',
  'Step 3 is not offered: {0}': 'لا نقترح Step 3: {0}',
  'Step 1 and Step 2 CK must be passed first.': 'يجب النجاح في Step 1 وStep 2 CK أولًا.',
  'the limit of {0} attempts is reached.': {
    by: 0,
    one: 'بلغت الحد، وهو محاولة واحدة.',
    two: 'بلغت الحد، وهو محاولتان.',
    few: 'بلغت الحد، وهو {0} محاولات.',
    many: 'بلغت الحد، وهو {0} محاولة.',
    other: 'بلغت الحد، وهو {0} محاولة.',
  },
  'no score would arrive before applications open.': 'لن تصل أي درجة قبل فتح باب التقديم.',
  'Step 3 passed before applying{0}': 'النجاح في Step 3 قبل التقديم{0}',
  'It also opens the H-1B visa, which asks for a passed Step 3.':
    'وهو يفتح أيضًا باب تأشيرة H-1B التي تتطلب النجاح في Step 3.',
  'It can be sat in the United States only; travel is not in the cost.':
    'لا يُؤدى إلا في الولايات المتحدة؛ والسفر ليس في التكلفة.',
  'say when you expect ECFMG certification, which comes first.': 'حدّد متى تتوقع شهادة ECFMG، فهي تأتي أولًا.',
  'it comes after graduation.': 'يأتي بعد التخرج.',
  'Enter your US experience, even none, to see what more of it would change. Until then we count an average.':
    'أدخل خبرتك في أمريكا، حتى إن لم تكن لديك، لترى ما يغيّره المزيد منها. إلى ذلك الحين نحسب متوسطًا.',
  'The work can end in time, but its letter would not: by our lead times it shows on {0}, and programs first look on {1}.':
    'قد ينتهي العمل في الوقت، لكن رسالته لا تصل فيه: بحسب المدد التي نعتمدها تظهر في {0}، والبرامج تنظر أول مرة في {1}.',
  'a place and a visitor visa': 'مكان وتأشيرة زيارة',
  'a place': 'مكان',
  'no more hands-on months': 'لا أشهر إضافية من الممارسة المباشرة',
  'only {0}': '{0} فقط',
  'Hands-on US experience: {0} can end before applications open, because {1} must come first. If you have them already, mark them done in your plan.':
    'الممارسة المباشرة في أمريكا: ما يمكن إنهاؤه قبل فتح باب التقديم هو {0}، لأنه يلزم أولًا {1}. إن كان ذلك لديك، فعلّمه منجزًا في خطتك.',
  '{0} of hands-on US experience{1}': '{0} من الممارسة المباشرة في أمريكا{1}',
  'Hands-on rotations, {0}': 'تدريبات بممارسة مباشرة، {0}',
  'The effect of US experience is weakly identified: its range includes zero.':
    'أثر الخبرة في أمريكا غير محدد بوضوح: مداه يشمل الصفر.',
  'Cost: one rotation of about a month each, from free places to the dearest; living costs are not in it.':
    'التكلفة: تدريب مدته نحو شهر لكل منها، من الأماكن المجانية إلى الأغلى؛ وليست فيها تكاليف المعيشة.',
  'One more letter from a US author who saw you work': 'رسالة أخرى من كاتب في أمريكا رآك تعمل',
  'Not measured: we know of no data that tell what a letter adds, apart from the experience behind it. So there is no number, which does not mean that it adds nothing.':
    'لم يُقس: لا نعرف بيانات تبيّن ما تضيفه الرسالة، عدا الخبرة التي وراءها. لذلك لا يوجد رقم، وهذا لا يعني أنها لا تضيف شيئًا.',
  'One hands-on rotation': 'تدريب واحد بممارسة مباشرة',
  'The profile has no place {0}. Check the name, such as `exams[1].score`.':
    'لا يوجد في الملف موضع {0}. راجع الاسم، مثل \u2066`exams[1].score`\u2069.',
  'Fees and signals of the {0} season are not known.': 'رسوم موسم {0} وsignals فيه غير معروفة.',
  'For a Step 3 score when applications open, the ECFMG certificate must come by {0}.':
    'حتى تكون لديك درجة Step 3 عند فتح باب التقديم، يجب أن تصل شهادة ECFMG في موعد أقصاه {0}.',
  '{0} You expected it on {1}. Has it come? Until you say so, we count with the earliest possible day, {2}.':
    '{0} كنت تتوقعها في {1}. هل وصلت؟ إلى أن تذكر ذلك، نحسب بأقرب يوم ممكن، وهو {2}.',
  '{0} You entered no date. We assume the earliest possible one, {1}. Enter when you expect it: it decides this.':
    '{0} لم تُدخل تاريخًا. نفترض أقرب تاريخ ممكن، وهو {1}. أدخل متى تتوقعها: فهذا ما يحسم الأمر.',
  '{0} Your own date is not possible, so we count with the earliest one, {1}.':
    '{0} التاريخ الذي أدخلته غير ممكن، فنحسب على أقرب تاريخ، وهو {1}.',
  '{0} You expect it on {1}. If it comes later than {2}, Step 3 does not count this season.':
    '{0} تتوقعها في {1}. وإن جاءت بعد {2} فلن يُحسب Step 3 في هذا الموسم.',
  '{0} You expect it on {1}, which is too late for it. An earlier date would change this.':
    '{0} تتوقعها في {1}، وهذا متأخر. تاريخ أبكر يغيّر هذا.',
  'hands-on': 'ممارسة مباشرة',
  observership: 'observership (تدريب بالملاحظة)',
  practice: 'ممارسة خاصة',
  internship: 'سنة امتياز',
  residency: 'إقامة',
  teaching: 'تدريس',
  volunteer: 'تطوع',
  research: 'بحث',
  'You are clinically active or in research the whole time.': 'تبقى طوال الوقت في عمل سريري أو في بحث.',
  'You say that you will do neither.': 'تقول إنك لن تفعل هذا ولا ذاك.',
  'You say that you will be in clinical work.': 'تقول إنك ستكون في عمل سريري.',
  'You say that you will be in research.': 'تقول إنك ستكون في بحث.',
  'Your profile has {0} {1}, still going on.': 'في ملفك {0} {1}، ولا يزال مستمرًا.',
  'Your profile has no experience that is still going on. Add one without an end date, or say what you will do.':
    'ليست في ملفك خبرة ما زالت مستمرة. أضف واحدة دون تاريخ نهاية، أو حدّد ماذا ستفعل.',
  'You can pay for the year and for the improvement.': 'تستطيع دفع تكاليف السنة والتحسين.',
  'Your profile names no budget, not what you have for the year. The improvement costs {0}, living comes on top.':
    'لا يذكر ملفك ميزانية، ولا ما لديك للسنة. يكلّف التحسين {0}، والمعيشة فوق ذلك.',
  'Your profile names {0} for application fees, not what you have for the year. The improvement costs {1}, living comes on top.':
    'يذكر ملفك {0} لرسوم التقديم، لا ما لديك للسنة. يكلّف التحسين {1}، والمعيشة فوق ذلك.',
  'You have {0} for it; the improvement costs at most {1}.': 'لديك {0} لذلك؛ ويكلّف التحسين {1} على الأكثر.',
  'You have {0} for it; the improvement costs at least {1}.': 'لديك {0} لذلك؛ ويكلّف التحسين {1} على الأقل.',
  'You have {0} for it; the improvement costs {1}.': 'لديك {0} لذلك؛ ويكلّف التحسين {1}.',
  'Step 2 CK not taken.': 'لم تؤدِّ Step 2 CK بعد.',
  'Several risks come together: {0} or more that each lower the odds of an interview by a tenth.':
    'تجتمع عدة مخاطر: {0} أو أكثر، كل منها يخفض أرجحية المقابلة بمقدار العُشر.',
  'None of your entries lowers the odds of an interview by a tenth.':
    'لا شيء مما أدخلته يخفض أرجحية المقابلة بمقدار العُشر.',
  'nothing new but continuous clinical work': 'عمل سريري متواصل دون شيء جديد',
  '{0} more hands-on US months': {
    by: 0,
    one: 'شهر إضافي واحد من الممارسة المباشرة في أمريكا',
    two: 'شهرين إضافيين من الممارسة المباشرة في أمريكا',
    few: '{0} أشهر إضافية من الممارسة المباشرة في أمريكا',
    many: '{0} شهرًا إضافيًا من الممارسة المباشرة في أمريكا',
    other: '{0} شهر إضافي من الممارسة المباشرة في أمريكا',
  },
  'Step 3 passed and {0} more hands-on US months': {
    by: 0,
    one: 'النجاح في Step 3 وشهر إضافي واحد من الممارسة المباشرة في أمريكا',
    two: 'النجاح في Step 3 وشهرين إضافيين من الممارسة المباشرة في أمريكا',
    few: 'النجاح في Step 3 و{0} أشهر إضافية من الممارسة المباشرة في أمريكا',
    many: 'النجاح في Step 3 و{0} شهرًا إضافيًا من الممارسة المباشرة في أمريكا',
    other: 'النجاح في Step 3 و{0} شهر إضافي من الممارسة المباشرة في أمريكا',
  },
  'Wait for the {0} Match, with {1}': 'انتظار Match {0}، مع {1}',
  'You stay in clinical work or research the whole time: a year without it would lower the odds, by how much is not measured.':
    'تبقى طوال الوقت في عمل سريري أو بحث: سنة دون ذلك تخفض الاحتمالات، ومقدار ذلك لم يُقس.',
  'The years since graduation grow by one. What the year costs you in living and lost income is not in the cost.':
    'تزيد السنوات منذ التخرج سنة. وما تكلّفك السنة من معيشة ودخل ضائع ليس في التكلفة.',
  '{0}: not possible as your profile stands. {1}': '{0}: غير ممكن بملفك كما هو الآن. {1}',
  'Every gain is over you as you are now, that of waiting, too. The comparison of the two Matches holds waiting against the best you can still do for the earlier one.':
    'كل زيادة تُقاس بك كما أنت الآن، ومنها زيادة الانتظار. أما المقارنة بين Match الأول والثاني فتضع الانتظار أمام أفضل ما يمكنك فعله بعد من أجل الأول.',
  'Gains compare people with and without something. Part of such a difference may be who these people are, not what they did.':
    'تقارن الزيادات بين أشخاص لديهم شيء وآخرين ليس لديهم. وقد يرجع بعض الفرق إلى من هم، لا إلى ما فعلوه.',
  'Your changes': 'تغييراتك',
  '{0} more for applications': '{0} أكثر لرسوم التقديم',
  'Application fees': 'رسوم التقديم',
  'Time for {0} interviews instead of {1}': {
    by: 0,
    one: 'وقت لمقابلة واحدة بدلًا من {1}',
    two: 'وقت لمقابلتين بدلًا من {1}',
    few: 'وقت لـ{0} مقابلات بدلًا من {1}',
    many: 'وقت لـ{0} مقابلة بدلًا من {1}',
    other: 'وقت لـ{0} مقابلة بدلًا من {1}',
  },
  'The budget stays as it is and is shared anew.': 'تبقى الميزانية كما هي وتُوزَّع من جديد.',
  'The money goes to the other specialties. Look at what you wish for, too, not only at the chance.':
    'يذهب المال إلى التخصصات الأخرى. انظر أيضًا إلى ما ترغب فيه، لا إلى الفرصة وحدها.',
  'Add {0}': 'إضافة {0}',
  'Drop {0}': 'ترك {0}',
  'Accept a J-1 visa, too': 'قبول تأشيرة J-1 أيضًا',
  'A J-1 asks for two years at home afterwards, or a waiver.':
    'تتطلب تأشيرة J-1 بعدها سنتين في بلدك، أو إعفاءً (waiver).',
  'Accept a J-1, too, if an exception covers you': 'قبول J-1 أيضًا، إذا شملك استثناء',
  'It would open the programs that sponsor a J-1. But J-1 visas are suspended for citizens of {0}, and our odds do not count that, so we show no number. Ask an immigration lawyer about exceptions first.':
    'يفتح هذا البرامج التي ترعى J-1. لكن تأشيرات J-1 معلّقة لمواطني {0}، وحسابنا لا يشمل ذلك، فلا نعرض رقمًا. اسأل محامي هجرة عن الاستثناءات أولًا.',
  'An H-1B is not offered: it needs a passed Step 3, and no attempt is left.':
    'لا نقترح H-1B هنا: فهي تتطلب النجاح في Step 3، ولم تبق أي محاولة.',
  'Accept an H-1B visa, too': 'قبول تأشيرة H-1B أيضًا',
  'Accept an H-1B visa, too, with Step 3 passed before applying':
    'قبول تأشيرة H-1B أيضًا، مع النجاح في Step 3 قبل التقديم',
  'J-1 visas are suspended for citizens of {0}, and the H-1B is not on that list: it may be the only way in. It needs a passed Step 3. Our odds still count each J-1, so they cannot say what this adds.':
    'تأشيرات J-1 معلّقة لمواطني {0}، وH-1B ليست في تلك القائمة: قد تكون الطريق الوحيد. وهي تتطلب النجاح في Step 3. ما زالت احتمالاتنا تحسب كل J-1، فلا تستطيع أن تقول ما يضيفه هذا.',
  'Everything you can still do for the {0} Match: {1}': 'كل ما يمكنك فعله بعدُ من أجل Match {0}: {1}',
  'Beside everything you can still do for the {0} Match, waiting would mean {1}.':
    'مقارنةً بكل ما يمكنك فعله بعدُ من أجل Match {0}، يعني الانتظار {1}.',
  'That is what programs accept. It does not count the entry restriction that names {0}: while it stands, no J-1 is issued, with few exceptions.':
    'هذا ما تقبله البرامج. وهو لا يحسب قيد الدخول الذي يذكر {0}: ما دام ساريًا لا تصدر أي تأشيرة J-1، مع استثناءات قليلة.',
};
