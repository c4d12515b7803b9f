import type { Sentences } from '../../../sentences.ts';

export const rulesExams: Sentences = {
  'Say what you would do in the year: clinical work, research or neither.':
    'قل ماذا ستفعل في تلك السنة: عملًا سريريًا أم بحثًا أم لا هذا ولا ذاك.',
  'Work out what the year would cost you and what you have for it.': 'احسب كم ستكلفك السنة وكم لديك لها.',
  'Fill in what your profile leaves open. It decides whether risks come together.':
    'أكمل ما ينقص في ملفك. فهو يحسم هل تجتمع المخاطر.',
  'You have not passed Step 2 CK, or COMLEX Level 2 if you take COMLEX alone.':
    'لم تنجح بعد في Step 2 CK، أو في COMLEX Level 2 إن كنت تؤدي COMLEX وحده.',
  'Your Step 2 CK is low or missing, three or more risks come together, your ECFMG certificate comes too late for the season, or your exam window has ended.':
    'درجتك في Step 2 CK منخفضة أو غائبة، أو اجتمعت ثلاثة مخاطر أو أكثر، أو تصل شهادة ECFMG متأخرة عن الموسم، أو انتهت مهلة امتحاناتك.',
  'Compare cost, visa and the limits on years since graduation side by side before you decide.':
    'قارن التكلفة والتأشيرة وحدود السنوات منذ التخرج جنبًا إلى جنب قبل أن تقرر.',
  'Step 3 is not passed, and your Step 2 CK is low or you accept an H-1B visa.':
    'لم تنجح في Step 3، ودرجتك في Step 2 CK منخفضة أو تقبل تأشيرة H-1B.',
  'Check the exam rules on the page of the FSMB before you pay.':
    'راجع قواعد الامتحان في صفحة FSMB قبل أن تدفع.',
  'An exam result is weak, and another exam is still ahead of you.':
    'إحدى نتائج امتحاناتك ضعيفة، وما زال أمامك امتحان آخر.',
  'Show a clear step up in {0}': 'أظهر تقدمًا واضحًا في {0}',
  'Take practice tests. What to do about the day, the advice on {0} says.':
    'أدِّ امتحانات تجريبية. أما ما تفعله بشأن الموعد فتقوله نصيحة {0}.',
  'Take practice tests until they reach {0} or more. What to do about the day, the advice on {1} says.':
    'أدِّ امتحانات تجريبية حتى تبلغ {0} أو أكثر. أما ما تفعله بشأن الموعد فتقوله نصيحة {1}.',
  'Take practice tests until a pass in {0} is safe, then book it.':
    'أدِّ امتحانات تجريبية حتى يصبح النجاح في {0} مأمونًا، ثم احجزه.',
  'Take practice tests until they reach {0} or more, then book {1}.':
    'أدِّ امتحانات تجريبية حتى تبلغ {0} أو أكثر، ثم احجز {1}.',
  'After a failed exam you passed a later one at the first attempt, or your Step 2 CK is well above your Step 1.':
    'بعد امتحان رسبت فيه نجحت في امتحان لاحق من المحاولة الأولى، أو درجتك في Step 2 CK أعلى بكثير من درجتك في Step 1.',
  'Your exams go up': 'امتحاناتك في صعود',
  'You failed {0}, passed it, and then passed {1} at the first attempt.':
    'رسبت في {0} ثم نجحت فيه، وبعدها نجحت في {1} من المحاولة الأولى.',
  'Step 1 {0}, then Step 2 CK {1}: more than chance.':
    'درجة Step 1 هي {0}، ثم درجة Step 2 CK هي {1}: هذا أكثر من مصادفة.',
  'Let this order of results answer the question about your weak exam. Say what you changed between the two.':
    'دع تسلسل النتائج هذا يجيب عن السؤال حول امتحانك الضعيف. قل ما الذي غيّرته بين الامتحانين.',
  'You passed Step 3, or COMLEX Level 3, before applying.': 'نجحت في Step 3 أو COMLEX Level 3 قبل التقديم.',
  '{0} passed': 'النجاح في {0}',
  '{0} is done before residency. It shows that you pass exams now.':
    'أنجزت {0} قبل الإقامة. وهذا يُظهر أنك تنجح في الامتحانات الآن.',
  'It also makes an H-1B possible.': 'كما أنه يجعل تأشيرة H-1B ممكنة.',
  'Name it early in your application: it is your newest exam.': 'اذكره مبكرًا في طلبك: فهو أحدث امتحاناتك.',
  'Apply to the programs that sponsor H-1B, too.': 'تقدم أيضًا إلى البرامج التي تكفل H-1B.',
  'You passed the exams of both first levels, each at the first attempt.':
    'نجحت في امتحانات المستويين الأولين، وكل منها من المحاولة الأولى.',
  'Every exam passed at the first attempt': 'كل الامتحانات من المحاولة الأولى',
  'You passed {0} at the first attempt. No limit on attempts closes a program to you.':
    'نجحت في {0} من المحاولة الأولى. لا يغلق أمامك أي حد للمحاولات برنامجًا.',
  'You need not explain anything here. Use the space for your work with patients.':
    'لا تحتاج إلى شرح شيء هنا. استخدم المساحة لعملك مع المرضى.',
  'Your Step 2 CK is clearly above the average of applicants like you in a specialty that you want.':
    'درجتك في Step 2 CK أعلى بوضوح من متوسط متقدمين مثلك في تخصص تريده.',
  'A good Step 2 CK: {0}': 'درجة جيدة في Step 2 CK: {0}',
  '{0} is above the average of applicants like you: {1}.': '{0} أعلى من متوسط متقدمين مثلك: {1}.',
  '{0} in {1}': '{0} في {1}',
  'Let the number stand by itself. It opens files, and the rest of your application must then speak.':
    'دع الرقم يتحدث عن نفسه. فهو يفتح الملف، ثم يجب أن تتحدث بقية طلبك.',
  'Your ECFMG exam window has ended': 'انتهت مهلة امتحاناتك لدى ECFMG',
  'Your first pass lapses before you may try again': 'ينتهي نجاحك الأول قبل أن يُسمح لك بمحاولة جديدة',
  'Your exam is booked after your ECFMG window ends': 'موعد امتحانك بعد انتهاء مهلتك لدى ECFMG',
  'Your ECFMG exam window ends soon': 'مهلة امتحاناتك لدى ECFMG تنتهي قريبًا',
  "You graduated abroad, and ECFMG's years for both Steps end before you can pass the second, or before the season asks for it.":
    'تخرجت خارج أمريكا، والسنوات التي تمنحها ECFMG لامتحاني Step تنتهي قبل أن تستطيع النجاح في الثاني، أو قبل أن يطلبه الموسم.',
  'Without the certificate you cannot begin a residency.': 'دون الشهادة لا يمكنك بدء الإقامة.',
  'Choose a day for {0} before the window ends. The day of the exam counts, not that of the score.':
    'اختر يومًا لامتحان {0} قبل انتهاء المهلة. يُحسب يوم الامتحان لا يوم ظهور الدرجة.',
  'If practice says that you would fail, ask ECFMG in writing what you can do before you book.':
    'إذا دلّت الامتحانات التجريبية على أنك سترسب، فاسأل ECFMG كتابةً عما يمكنك فعله قبل أن تحجز.',
  'Move {0} to a day before the window ends, or ask ECFMG in writing.':
    'انقل {0} إلى يوم قبل انتهاء المهلة، أو اسأل ECFMG كتابةً.',
  'Ask ECFMG in writing what you can do. As a rule, a passed Step cannot be taken again: ask USMLE, too.':
    'اسأل ECFMG كتابةً عما يمكنك فعله. الأصل أن امتحان Step الذي نجحت فيه لا يُعاد: اسأل USMLE أيضًا.',
  'Do not pay for applications before you have their answer.': 'لا تدفع لطلبات قبل أن تصلك إجابتهم.',
  'One failed attempt at {0}': 'محاولة راسبة واحدة في {0}',
  '{0} failed attempts at {1}': {
    by: 0,
    two: 'محاولتان راسبتان في {1}',
    few: '{0} محاولات راسبة في {1}',
    other: '{0} محاولة راسبة في {1}',
  },
  'You cannot change this result. Show what came after it: {0}.':
    'لا يمكنك تغيير هذه النتيجة. أظهر ما جاء بعدها: {0}.',
  'Do not hide it. Say in one or two sentences what you changed, and prove it with a date.':
    'لا تخفها. قل في جملة أو جملتين ما الذي غيّرته، وأثبته بتاريخ.',
  'Ask a program with a limit before you pay for an application there.':
    'اسأل البرنامج الذي يضع حدًّا قبل أن تدفع لطلب لديه.',
  '{0} attempts for each Step, since {1}': {
    by: 0,
    one: 'محاولة واحدة لكل Step منذ {1}',
    two: 'محاولتان لكل Step منذ {1}',
    few: '{0} محاولات لكل Step منذ {1}',
    other: '{0} محاولة لكل Step منذ {1}',
  },
  '{0} attempts for each Step': {
    by: 0,
    one: 'محاولة واحدة لكل Step',
    two: 'محاولتان لكل Step',
    few: '{0} محاولات لكل Step',
    other: '{0} محاولة لكل Step',
  },
  'your {0} of {1}': 'امتحانك {0} بتاريخ {1}',
  'your {0}': 'امتحانك {0}',
  'Enter the result of {0}. Everything else here depends on it.':
    'أدخل نتيجة {0}. كل ما عداها هنا يتوقف عليها.',
  'Was {0} a pass in {1}? We know no passing score for that day. Enter the result: everything else here depends on it.':
    'هل كانت {0} درجة نجاح في {1}؟ لا نعرف درجة النجاح في ذلك اليوم. أدخل النتيجة: كل ما عداها هنا يتوقف عليها.',
  'If it was no pass, no attempt is left: the limit is {0}.':
    'إن لم تكن ناجحًا فلا تبقى أي محاولة: الحد هو {0}.',
  'The limit is {0}. By your entries no attempt is left, and without a pass there is no residency in the US.':
    'الحد هو {0}. وبحسب بياناتك لا تبقى أي محاولة، ودون نجاح لا إقامة في أمريكا.',
  'Check your entries against your own records. Then write to your exam authority: only they can say if an exception fits you.':
    'قارن بياناتك بسجلاتك. ثم اكتب إلى الجهة المسؤولة عن امتحانك: هي وحدها تستطيع أن تقول هل ينطبق عليك استثناء.',
  'Do not pay for applications before you have their answer in writing.':
    'لا تدفع لطلبات قبل أن تصلك إجابتهم كتابةً.',
  'Pass {0} first. Nothing else in this plan works without it.':
    'انجح في {0} أولًا. لا شيء آخر في هذه الخطة ينفع دونه.',
  'Change how you prepare before you book again. Book only when several practice tests are clearly above the pass line.':
    'غيّر طريقة استعدادك قبل أن تحجز من جديد. لا تحجز إلا حين تكون عدة امتحانات تجريبية أعلى بوضوح من حد النجاح.',
  'You have {0} attempts left: the limit is {1}.': {
    by: 0,
    two: 'بقيت لك محاولتان: الحد هو {1}.',
    few: 'بقيت لك {0} محاولات: الحد هو {1}.',
    other: 'بقيت لك {0} محاولة: الحد هو {1}.',
  },
  'You have one attempt left: the limit is {0}.': 'بقيت لك محاولة واحدة: الحد هو {0}.',
  'The earliest day for it is {0}.': 'أقرب يوم ممكن لها هو {0}.',
  'It must wait {0} after your first attempt and {1} after your latest.':
    'يجب الانتظار {0} بعد محاولتك الأولى و{1} بعد الأخيرة.',
  'Without it there is no residency, so there is nothing to compare.': 'دونه لا إقامة، فلا شيء يُقارن.',
  'You failed Step 1, or COMLEX Level 1, at least once.':
    'رسبت في Step 1 أو COMLEX Level 1 مرة واحدة على الأقل.',
  'with {0} passed at the first attempt': 'مع النجاح في {0} من المحاولة الأولى',
  'Programs see every attempt.': 'ترى البرامج كل محاولة.',
  'the limit on attempts': 'حد المحاولات',
  'a clearly better Step 2 CK': 'درجة أفضل بوضوح في Step 2 CK',
  'recent work with patients': 'عمل حديث مع المرضى',
  'letters that speak of your clinical thinking': 'رسائل تتحدث عن تفكيرك السريري',
  'You have a numeric Step 1 score in or below the low band, from the time before Step 1 became pass/fail.':
    'لديك درجة رقمية في Step 1 في النطاق المنخفض أو دونه، من قبل أن يصبح Step 1 ناجحًا أو راسبًا فقط.',
  'A low Step 1 score ({0})': 'درجة منخفضة في Step 1 ({0})',
  '{0} is under {1}, the old band for Internal Medicine and Pediatrics. Step 1 is pass/fail now, but programs still see your number. You cannot take it again. Our model does not use it, so we cannot say what it costs you.':
    '{0} أقل من {1}، وهو النطاق القديم للطب الباطني وطب الأطفال. أصبح Step 1 ناجحًا أو راسبًا فقط، لكن البرامج ما زالت ترى رقمك. ولا يمكنك إعادته. نموذجنا لا يستخدمه، فلا نستطيع أن نقول كم يكلفك.',
  'Put your strength into Step 2 CK: it is the score that programs compare now.':
    'ضع جهدك في Step 2 CK: فهو الدرجة التي تقارنها البرامج الآن.',
  'Let what came later speak: Step 2 CK, work with patients, letters.':
    'دع ما جاء بعده يتحدث: Step 2 CK والعمل مع المرضى والرسائل.',
  'Step 3 before you apply can help. See the page on exams.':
    'قد يفيد Step 3 قبل التقديم. انظر صفحة الامتحانات.',
  'Do not explain the number at length. One sentence is enough, and only if there was a reason.':
    'لا تُطل في شرح الرقم. تكفي جملة واحدة، وفقط إن كان هناك سبب.',
  'You failed Step 2 CK, or COMLEX Level 2, at least once.':
    'رسبت في Step 2 CK أو COMLEX Level 2 مرة واحدة على الأقل.',
  'We cannot say yet if Step 3 before you apply is worth it.':
    'لا نستطيع بعد أن نقول هل يستحق Step 3 قبل التقديم العناء.',
  'Step 3 before you apply is worth this in our model: {0}. It also shows that you pass.':
    'قيمة Step 3 قبل التقديم في نموذجنا: {0}. كما أنه يُظهر أنك تنجح.',
  'Step 3 before you apply adds less than 1 point in our model. Money may do more elsewhere.':
    'يضيف Step 3 قبل التقديم أقل من نقطة واحدة في نموذجنا. قد ينفع المال أكثر في موضع آخر.',
  'You passed Step 2 CK with a score in the critical band, or below the usual band of Med-Peds.':
    'نجحت في Step 2 CK بدرجة في النطاق الحرج، أو دون النطاق المعتاد في Med-Peds.',
  'A low Step 2 CK score ({0})': 'درجة منخفضة في Step 2 CK ({0})',
  'Under {0} is the critical band for these specialties.': 'ما دون {0} هو النطاق الحرج في هذه التخصصات.',
  'Under {0} is below the usual band for these specialties.':
    'ما دون {0} أقل من النطاق المعتاد في هذه التخصصات.',
  'the lowest score': 'أدنى درجة مقبولة',
  'A passed Step 2 CK cannot be taken again. Plan with this number, do not hide it.':
    'لا يُعاد Step 2 CK بعد النجاح فيه. خطط بهذا الرقم ولا تخفه.',
  'See if Step 3 before you apply is worth it for you. It is the newest score you can show.':
    'انظر هل يستحق Step 3 قبل التقديم العناء في حالتك. فهو أحدث درجة يمكنك إظهارها.',
  'Spend your applications on programs whose lowest score you meet, or that state none.':
    'وجّه طلباتك إلى برامج تبلغ حدها الأدنى للدرجة، أو لا تذكر حدًّا.',
  'Ask one letter author who knows your score to write about your clinical work.':
    'اطلب من كاتب رسالة يعرف درجتك أن يكتب عن عملك السريري.',
  'with {0}, the average of applicants like you in {1}': 'مع {0}، وهو متوسط متقدمين مثلك في {1}',
  'You have not passed Step 2 CK, or COMLEX Level 2, and have not failed it.':
    'لم تنجح بعد في Step 2 CK أو COMLEX Level 2، ولم ترسب فيه.',
  'COMLEX Level 2 or Step 2 CK': 'COMLEX Level 2 أو Step 2 CK',
  'looked at the Step 2 CK score': 'نظروا إلى درجة Step 2 CK',
  'No {0} yet': 'لا {0} حتى الآن',
  'Until you have a score, our numbers take the average of your group, so their range is wide.':
    'إلى أن تكون لديك درجة تأخذ أرقامنا متوسط مجموعتك، ولذلك مداها واسع.',
  'ECFMG certification needs this pass, too.': 'وشهادة ECFMG أيضًا تتطلب هذا النجاح.',
  'A score can no longer arrive before applications open ({0}).':
    'لم يعد ممكنًا أن تصل درجة قبل فتح باب التقديم ({0}).',
  'A score can no longer arrive before applications open.': 'لم يعد ممكنًا أن تصل درجة قبل فتح باب التقديم.',
  'Your ECFMG window ends first, on {0}. Follow the advice on it before this one.':
    'تنتهي مهلتك لدى ECFMG قبل ذلك، في {0}. اتبع النصيحة الخاصة بها قبل هذه.',
  'Your exam has a date. Keep it only if your practice tests and your school say that you are ready.':
    'لامتحانك موعد. احتفظ به فقط إن دلّت امتحاناتك التجريبية وقالت كليتك إنك مستعد.',
  'Your exam has a date. Keep it only if several practice tests reach your target.':
    'لامتحانك موعد. احتفظ به فقط إن بلغت عدة امتحانات تجريبية هدفك.',
  'Book when your practice tests and your school say that you are ready.':
    'احجز حين تدل امتحاناتك التجريبية وتقول كليتك إنك مستعد.',
  'Do not book yet. Take practice tests first, and book when several of them reach your target.':
    'لا تحجز بعد. أدِّ امتحانات تجريبية أولًا، واحجز حين يبلغ عدد منها هدفك.',
  'See the page on exams for the days by which a score should be there. We know no target for COMLEX.':
    'انظر في صفحة الامتحانات الأيام التي ينبغي أن تكون الدرجة قد وصلت بحلولها. لا نعرف هدفًا لامتحان COMLEX.',
  'See the page on exams for your target score and the last useful test date.':
    'انظر في صفحة الامتحانات درجتك المستهدفة وآخر موعد مفيد للامتحان.',
  'Compare applying now with applying a season later before you pay any fee.':
    'قارن بين التقديم الآن والتقديم بعد موسم قبل أن تدفع أي رسم.',
  '{0} passed, with a score at your target': 'النجاح في {0} بدرجة تبلغ هدفك',
  'What it adds depends on your score. The page on what to change shows three targets for Step 2 CK.':
    'ما يضيفه يتوقف على درجتك. صفحة ما يمكن تغييره تعرض ثلاثة أهداف لامتحان Step 2 CK.',
  'You failed Step 3, or COMLEX Level 3, at least once, and may take it again or have passed it since.':
    'رسبت في Step 3 أو COMLEX Level 3 مرة واحدة على الأقل، ويحق لك إعادته أو نجحت فيه بعدها.',
  'Step 3, which is held there only': 'امتحان Step 3 الذي لا يُعقد إلا هناك',
  'Programs see every attempt. The pass after it counts: a full medical licence needs it.':
    'ترى البرامج كل محاولة. والنجاح بعدها محسوب: فالرخصة الطبية الكاملة تتطلبه.',
  'Programs see every attempt. You need no pass for the Match, but you need one for a full medical licence later.':
    'ترى البرامج كل محاولة. لا تحتاج إلى النجاح فيه من أجل Match، لكنك تحتاج إليه لاحقًا للرخصة الطبية الكاملة.',
  'Our odds count a passed Step 3. They do not count a failed one: we know of no data on it.':
    'احتمالاتنا تحسب Step 3 بنجاح. ولا تحسب الرسوب فيه: فلا نعرف بيانات عنه.',
  'An H-1B visa needs it, too. A J-1 does not.': 'وتأشيرة H-1B تتطلبه أيضًا. أما J-1 فلا.',
  'An H-1B is the only visa that you accept, and it needs the pass first. So no program can sponsor you until you pass.':
    'H-1B هي التأشيرة الوحيدة التي تقبلها، وهي تتطلب النجاح أولًا. فلا يستطيع أي برنامج أن يكفلك قبل أن تنجح.',
  'Enter the result of your last attempt. Everything else rests on it.':
    'أدخل نتيجة محاولتك الأخيرة. كل ما عداها يقوم عليها.',
  'You cannot change this result. Name it, then name the pass that came after it, with its date.':
    'لا يمكنك تغيير هذه النتيجة. اذكرها، ثم اذكر النجاح الذي جاء بعدها مع تاريخه.',
  'Say in one or two sentences what you changed between the two.':
    'قل في جملة أو جملتين ما الذي غيّرته بينهما.',
  'Ask NBOME when you may take Level 3 again.': 'اسأل NBOME متى يحق لك إعادة Level 3.',
  'Change how you prepare before you book again: look at what went wrong first.':
    'غيّر طريقة استعدادك قبل أن تحجز من جديد: انظر أولًا أين كان الخلل.',
  'Book it only when your practice tests are clearly above the pass line.':
    'لا تحجزه إلا حين تكون امتحاناتك التجريبية أعلى بوضوح من حد النجاح.',
  'A pass cannot be planned for this season: {0} Say in your application when you will sit it.':
    'لا يمكن التخطيط للنجاح فيه لهذا الموسم: {0} قل في طلبك متى ستؤديه.',
  'Do not count on an H-1B until you have passed.': 'لا تعوّل على H-1B قبل أن تنجح.',
  'Do not hide the attempt. One or two sentences are enough: what happened, and what you do differently now.':
    'لا تخفِ المحاولة. تكفي جملة أو جملتان: ماذا حدث، وماذا تفعل الآن بطريقة مختلفة.',
  'It cannot count for this season, so there is no number.': 'لا يمكن أن يُحسب لهذا الموسم، فلا رقم له.',
  'You have used all attempts at Step 3 without a pass.': 'استنفدت كل محاولات Step 3 دون نجاح.',
  'No attempt at Step 3 is left': 'لا تبقى أي محاولة في Step 3',
  'You have used {0} attempts at Step 3, and that is the limit. No further attempt is allowed. A full medical licence needs a passed Step 3.':
    {
      by: 0,
      two: 'استخدمت محاولتين في Step 3، وهذا هو الحد. لا يُسمح بأي محاولة أخرى. والرخصة الطبية الكاملة تتطلب النجاح في Step 3.',
      few: 'استخدمت {0} محاولات في Step 3، وهذا هو الحد. لا يُسمح بأي محاولة أخرى. والرخصة الطبية الكاملة تتطلب النجاح في Step 3.',
      other:
        'استخدمت {0} محاولة في Step 3، وهذا هو الحد. لا يُسمح بأي محاولة أخرى. والرخصة الطبية الكاملة تتطلب النجاح في Step 3.',
    },
  'An H-1B visa needs it, too.': 'وتأشيرة H-1B تتطلبه أيضًا.',
  'Check your entries against your own records. Then ask the USMLE program in writing if an exception fits you.':
    'قارن بياناتك بسجلاتك. ثم اسأل برنامج USMLE كتابةً هل ينطبق عليك استثناء.',
  'Do not pay for applications before you have their answer: a program will ask how you can get a licence.':
    'لا تدفع لطلبات قبل أن تصلك إجابتهم: سيسألك البرنامج كيف يمكنك الحصول على رخصة.',
  'Do not count on an H-1B.': 'لا تعوّل على H-1B.',
  'You are a DO with COMLEX and without any USMLE Step.': 'أنت طبيب DO لديك COMLEX دون أي Step من USMLE.',
  'COMLEX without USMLE': 'COMLEX دون USMLE',
  'A DO needs no USMLE for a licence. But some programs ask for it, and we do not know which. So our chances for you are too high wherever a program does, and we cannot say by how much.':
    'لا يحتاج طبيب DO إلى USMLE للرخصة. لكن بعض البرامج تطلبه، ولا نعرف أيها. لذلك فالفرص التي نعرضها لك أعلى مما يجب حيثما يطلبه البرنامج، ولا نستطيع أن نقول بكم.',
  'Read what each program on your list says about COMLEX. Where it says nothing, ask.':
    'اقرأ ما يقوله كل برنامج في قائمتك عن COMLEX. وحيث لا يقول شيئًا، اسأل.',
  'Leave out programs that take USMLE scores only, unless you mean to sit Step 2 CK.':
    'استبعد البرامج التي لا تقبل إلا درجات USMLE، إلا إذا كنت تنوي أداء Step 2 CK.',
};
