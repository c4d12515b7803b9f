import type { Sentences } from '../../../sentences.ts';

/** The plan itself: its notes, and the tasks of the application, the exams and the certificate. */
export const plan: Sentences = {
  'The steps that decide the {0} Match are past their dates: the last would be done {1} too late. Our odds do not count that, so your real chance is lower. Look at your plan, and at the {2} Match.':
    'الخطوات التي تحسم Match {0} فات موعدها: آخرها يكتمل متأخرًا {1}. حسابنا لا يشمل ذلك، ففرصتك الحقيقية أقل. انظر خطتك، وانظر أيضًا Match {2}.',
  'These tasks follow one another, and they are past their dates: the last would be done {0} after the season needs it. Each of them says what that costs.':
    'هذه المهام تتبع إحداها الأخرى، وقد فات موعدها: آخرها تكتمل بعد الموعد الذي يحتاج إليه الموسم بمدة {0}. وكل منها تقول ما يكلّفه ذلك.',
  'These tasks follow one another, with no day to spare. A day lost here is lost for the season.':
    'هذه المهام تتبع إحداها الأخرى دون يوم فائض. واليوم الذي يضيع هنا يضيع من الموسم.',
  'These tasks follow one another, and the season leaves them {0} to spare. After that, each day lost here is lost for the season.':
    'هذه المهام تتبع إحداها الأخرى، ويترك لها الموسم فائضًا: {0}. وبعده كل يوم يضيع هنا يضيع من الموسم.',
  'Other tasks may wait fewer days. They lead to a date of your own, which you can move, or stand between two dates of the season.':
    'قد تحتمل مهام أخرى انتظارًا أقل. فهي تقود إلى تاريخ حددته أنت ويمكنك نقله، أو تقع بين تاريخين من تواريخ الموسم.',
  '{0}, as you planned it': '{0}، كما خططت له',
  'It stands in your profile with these dates.': 'هو في ملفك بهذه التواريخ.',
  'Keep the agreement in writing.': 'احتفظ بالاتفاق مكتوبًا.',
  'When it is over, complete the entry in your profile.': 'حين ينتهي، أكمل بياناته في ملفك.',
  'You added it. You set its start on {0}, after its last day. Correct one of them.':
    'أنت أضفتها. جعلت بدايتها في {0}، بعد آخر يوم لها. صحّح أحد التاريخين.',
  'You added it.': 'أنت أضفتها.',
  'An exam that the certificate needs can no longer be there in time, so you cannot match in {0}. Spend no more money on this season before you have asked ECFMG.':
    'امتحان تحتاج إليه الشهادة لم يعد ممكنًا في الوقت، فلا يمكنك الحصول على مكان في Match لعام {0}. لا تنفق مزيدًا على هذا الموسم قبل أن تسأل ECFMG.',
  'No longer possible for the {0} season: {1}. {2} What you still want of it belongs to the next season. You can begin season {3} on the page “After the Match”. What you have done already is not lost.':
    'لم يعد ممكنًا لموسم {0}: {1}. {2} وما زلت تريده منها فهو للموسم القادم. يمكنك أن تبدأ موسم {3} في صفحة «بعد المطابقة». وما أنجزته لا يضيع.',
  'No longer possible for the {0} season: {1}. {2} If you want them for the next season, change the season in your profile to {3}. What you have done already is not lost.':
    'لم يعد ممكنًا لموسم {0}: {1}. {2} إن أردتها للموسم القادم، فغيّر الموسم في ملفك إلى {3}. وما أنجزته لا يضيع.',
  'ECFMG took Pathway applications until {0}. If you sent yours by then, mark it done in your plan, and the steps after it come back. If you did not, you cannot be certified in time for the {1} Match.':
    'كانت ECFMG تقبل طلبات الـPathway حتى {0}. إن أرسلت طلبك حتى ذلك اليوم، فعلّم في خطتك أنه أُنجز، فتعود الخطوات التي تليه. وإن لم ترسله، فلا يمكن أن تصدر شهادتك في وقتها لمطابقة {1}.',
  'Too late to count: an application shows what is done by the day it is sent, and applications open on {0}.':
    'متأخر فلا يُحسب: الطلب يُظهر ما أُنجز حتى يوم إرساله، والتقديم يُفتح في {0}.',
  'Too late to count: programs make their rank lists from {0} on.':
    'متأخر فلا يُحسب: تُعِد البرامج قوائم rank order list ابتداءً من {0}.',
  'Too late to count: ECFMG takes Pathway applications until {0}.':
    'متأخر فلا يُحسب: تقبل ECFMG طلبات Pathway حتى {0}.',
  'Too late to count: rank lists are due on {0}.': 'متأخر فلا يُحسب: آخر موعد لقوائم rank order list هو {0}.',
  'Their result would come too late to count.': 'ستأتي نتيجتها متأخرة فلا تُحسب.',
  '{0} tasks': {
    by: 0,
    one: 'مهمة واحدة',
    two: 'مهمتان',
    few: '{0} مهام',
    many: '{0} مهمة',
    other: '{0} مهمة',
  },
  '{0}: {1} overlaps with "{2}" ({3}). Move one of them, or plan for fewer hours of study.':
    '{0}: {1} يتداخل مع «{2}» ({3}). انقل أحدهما، أو احسب ساعات دراسة أقل.',
  'Three loads fall together from {0}: {1}. {2}': 'تجتمع ثلاثة أحمال {0}: {1}. {2}',
  'begin "{0}" by {1}': 'ابدأ «{0}» في موعد أقصاه {1}',
  'None of them can be over before. Plan fewer hours of study in these weeks, or take the exam later.':
    'لا يمكن أن ينتهي أي منها قبل ذلك. احسب ساعات دراسة أقل في هذه الأسابيع، أو أدِّ الامتحان لاحقًا.',
  'To have one of them done before, {0}.': 'حتى تنجز أحدها قبل ذلك، {0}.',
  'Programs begin to read without it. What comes later may not be read.':
    'تبدأ البرامج القراءة دونه. وما يأتي بعد ذلك قد لا يُقرأ.',
  'Answer the questions of your story': 'أجب عن أسئلة قصتك',
  'The statement, the letters and the interviews all tell the same story. Find it first.':
    'الـpersonal statement والرسائل والمقابلات تحكي القصة نفسها. جِدها أولًا.',
  'Write your own answers on the page "Your story". Short notes are enough.':
    'اكتب إجاباتك أنت في صفحة قصتك. تكفي ملاحظات قصيرة.',
  'The statement is written in a hurry, and it shows.': 'يُكتب الـpersonal statement على عجل، ويظهر ذلك.',
  'Draft {0} personal statements': {
    by: 0,
    two: 'اكتب مسودتي personal statement',
    other: 'اكتب {0} مسودات personal statement',
  },
  'Draft your personal statement': 'اكتب مسودة personal statement',
  'Each specialty needs a statement of its own. A changed name is not enough.':
    'يحتاج كل تخصص إلى personal statement خاص به. ولا يكفي تغيير الاسم.',
  'Write one page, in your own words.': 'اكتب صفحة واحدة بكلماتك أنت.',
  'A tool may help you to find ideas or errors. The text must be yours.':
    'قد تساعدك أداة على إيجاد أفكار أو أخطاء. لكن النص يجب أن يكون لك.',
  'Have the statements read, and finish them': 'دع غيرك يقرأ النصوص، ثم أنهها',
  'Somebody else sees what you no longer see.': 'يرى غيرك ما لم تعد تراه.',
  'Ask one physician from the United States and one person who knows you.':
    'اطلب ذلك من طبيب في الولايات المتحدة ومن شخص يعرفك.',
  'Check that the right specialty is named in each.': 'تأكد أن كل نص يذكر التخصص الصحيح.',
  'Order your ERAS token from ECFMG': 'اطلب ERAS token من ECFMG',
  'The token opens the application form. A new one is needed each season.':
    'يفتح الـtoken استمارة التقديم. ويلزم واحد جديد كل موسم.',
  'Order it in your ECFMG account and register with it in ERAS at once.':
    'اطلبه من حسابك في ECFMG، وسجّل به في ERAS فورًا.',
  'Form, letters and documents all wait for it.': 'الاستمارة والرسائل والوثائق كلها تنتظره.',
  'Get your ERAS token from your school': 'احصل على ERAS token من كليتك',
  'The token opens the application form.': 'يفتح الـtoken استمارة التقديم.',
  "Ask the dean's office of your school and register with it in ERAS.":
    'اطلبه من مكتب العميد في كليتك، وسجّل به في ERAS.',
  'Form and letters wait for it.': 'الاستمارة والرسائل تنتظره.',
  'Send MSPE, transcript and photo to ECFMG': 'أرسل MSPE وكشف الدرجات والصورة إلى ECFMG',
  "ECFMG acts as your dean's office. It passes your school's letter (MSPE) and transcript to ERAS.":
    'تعمل ECFMG بمنزلة مكتب العميد لك. فهي تنقل رسالة كليتك (MSPE) وكشف درجاتك إلى ERAS.',
  'Ask your school for the MSPE months before.': 'اطلب MSPE من كليتك قبل الموعد بأشهر.',
  'Upload the transcript and a photo.': 'ارفع كشف الدرجات وصورة.',
  'Check that each is shown as there.': 'تأكد أن كلًّا منها يظهر كموجود.',
  'Programs see an application with missing documents.': 'ترى البرامج طلبًا تنقصه وثائق.',
  'Fill in the application form': 'املأ استمارة التقديم',
  'It has room for {0} experiences. You call {1} of them most meaningful.':
    'فيها مكان لخبرات عددها {0}. وتختار منها {1} على أنها الأهم لك.',
  'Write every date as it stands in your profile.': 'اكتب كل تاريخ كما هو في ملفك.',
  'Have somebody check it. After sending, nearly nothing can be changed.':
    'دع أحدًا يراجعها. بعد الإرسال لا يكاد يتغير شيء.',
  'Settle your list and your signals': 'احسم قائمتك وsignals',
  'A signal cannot be taken back once the application is sent.': 'لا يمكن سحب signal بعد إرسال الطلب.',
  'Look up what is unknown first: the page "Check first" says where it matters.':
    'ابحث أولًا عمّا هو مجهول: صفحة «تحقق أولًا» تبيّن أين يهم ذلك.',
  'Then take the list of this planner as your draft.': 'ثم خذ قائمة هذا المخطط مسودةً لك.',
  'You spend money and signals on programs that are closed to you.':
    'تنفق مالًا وsignals على برامج مغلقة أمامك.',
  'Send your applications': 'أرسل طلباتك',
  'Programs read all applications from the same hour. Being there then is what counts.':
    'تقرأ البرامج كل الطلبات بدءًا من الساعة نفسها. المهم أن يكون طلبك هناك عندئذ.',
  'For each program: the right statement, up to {0} letters, the signal.':
    'لكل برنامج: الـpersonal statement الصحيح، ورسائل لا تزيد على {0}، وsignal.',
  'Release your USMLE transcript.': 'اسمح بإرسال USMLE transcript.',
  'Pay, send, and keep the confirmation.': 'ادفع وأرسل واحتفظ بالتأكيد.',

  'ECFMG must confirm you by the day rank lists are due. Without that you cannot match this season.':
    'يجب أن تؤكدك ECFMG في موعد أقصاه يوم تسليم قوائم rank order list. دون ذلك لا يمكنك الحصول على مكان في هذا الموسم.',
  'Step 3 then comes after programs first look. You can still match if ECFMG confirms you in time.':
    'عندئذ يأتي Step 3 بعد أول نظرة للبرامج. وما زال الحصول على مكان ممكنًا إذا أكدتك ECFMG في الوقت.',
  'Your own date for the certificate moves back.': 'يتأخر التاريخ الذي حددته أنت للشهادة.',
  'Open your ECFMG account and apply for certification': 'افتح حسابك في ECFMG واطلب الشهادة',
  'Exams, credentials and Pathways all run through this account.':
    'الامتحانات والوثائق وPathways كلها تمر بهذا الحساب.',
  'Check in the World Directory of Medical Schools that your school has an ECFMG note for your year.':
    'تأكد في World Directory of Medical Schools أن لكليتك ملاحظة من ECFMG تشمل سنتك.',
  'Write your name as it stands on your diploma and passport.': 'اكتب اسمك كما هو في شهادتك وجواز سفرك.',
  'Have your diploma and transcript verified': 'اطلب التحقق من شهادتك وكشف درجاتك',
  'ECFMG asks your school itself. The school decides how long this takes.':
    'تسأل ECFMG كليتك مباشرة. والكلية هي التي تحدد المدة.',
  'Upload the diploma as soon as you have it.': 'ارفع الشهادة حالما تحصل عليها.',
  'Tell the registrar of your school that a request will come, and ask again every two weeks.':
    'أخبر شؤون الطلاب في كليتك أن طلبًا سيصل، واسأل من جديد كل أسبوعين.',
  'Book your day for OET Medicine': 'احجز يومك في OET Medicine',
  'ECFMG takes this English test. Seats go weeks before the day.':
    'تقبل ECFMG امتحان الإنجليزية هذا. وتنفد المقاعد قبل اليوم بأسابيع.',
  'Book a day that leaves you time to prepare.': 'احجز يومًا يترك لك وقتًا للتحضير.',
  'Write your name as it stands in your passport.': 'اكتب اسمك كما هو في جواز سفرك.',
  'Pass the English test (OET Medicine)': 'انجح في امتحان الإنجليزية (OET Medicine)',
  'Every Pathway asks for it, also from native speakers. All four parts must be passed on one day.':
    'يطلبه كل Pathway، حتى ممن لغتهم الأم الإنجليزية. ويجب النجاح في الأجزاء الأربعة في يوم واحد.',
  'Practise the letter, too. It has rules of its own.': 'تدرب على الرسالة أيضًا. فلها قواعدها.',
  'Have the result sent to ECFMG.': 'اطلب إرسال النتيجة إلى ECFMG.',
  'Apply for an ECFMG Pathway': 'تقدم إلى ECFMG Pathway',
  'It shows your clinical skills. Each season has its own application.':
    'يُظهر مهاراتك السريرية. ولكل موسم طلبه الخاص.',
  'Read which of the six Pathways fits you.': 'اقرأ أي Pathways الستة يناسبك.',
  'Send the application and every document that it asks for.': 'أرسل الطلب وكل وثيقة يطلبها.',
  'Wait for the Pathways decision': 'انتظر قرار Pathways',
  'ECFMG decides once all documents and the English test are there.':
    'تقرر ECFMG حين تصلها كل الوثائق وامتحان الإنجليزية.',
  'Look into your account each week and answer questions at once.':
    'انظر في حسابك كل أسبوع، وأجب عن الأسئلة فورًا.',
  'ECFMG certificate': 'شهادة ECFMG',
  'You have it.': 'هي لديك.',
  'Keep the copy at hand.': 'أبقِ النسخة في متناولك.',
  'Get your ECFMG certificate': 'احصل على شهادة ECFMG',
  'You can apply without it. To be matched, ECFMG must have confirmed every requirement. Step 3 asks for it, too.':
    'يمكنك التقديم دونها. لكن الحصول على مكان يتطلب أن تؤكد ECFMG كل الشروط. وStep 3 يتطلبها أيضًا.',
  'When it comes, enter it in your profile.': 'حين تصل، أدخلها في ملفك.',
  'Begin clinical work, or go on with it': 'ابدأ عملًا سريريًا، أو واصله',
  'Programs ask what you do now. A gap of half a year needs an answer.':
    'تسأل البرامج ماذا تفعل الآن. وانقطاع نصف سنة يحتاج إلى جواب.',
  'Practice at home, a community clinic, teaching or volunteer work all count.':
    'تُحسب الممارسة في بلدك، وعيادة المجتمع، والتدريس، والتطوع.',
  'Keep a note of hours, tasks and the name of someone who can confirm it.':
    'دوّن الساعات والمهام واسم من يستطيع تأكيدها.',
  'Enter it in your profile without an end date while it goes on.':
    'أدخله في ملفك دون تاريخ نهاية ما دام مستمرًا.',
  'Your application shows a gap up to the day you send it.': 'يُظهر طلبك انقطاعًا حتى يوم إرساله.',
  'Finish one small piece of scholarship': 'أنجز عملًا بحثيًا صغيرًا واحدًا',
  'It is useful, not required. A poster, an abstract or a quality project is realistic.':
    'هو مفيد وليس مطلوبًا. ملصق أو ملخص أو مشروع جودة هدف واقعي.',
  'Write to one faculty member: who you are, what interests you, what you can do, also from home.':
    'اكتب إلى أحد أعضاء هيئة التدريس: من أنت، وما يهمك، وما تستطيع فعله، حتى عن بعد.',
  'Agree on one output and one date.': 'اتفقا على ناتج واحد وموعد واحد.',
  'If you have no time for it, leave this task out.': 'إن لم يكن لديك وقت، فاترك هذه المهمة.',
  'You apply without scholarly work. Letters and clinical work weigh more.':
    'تتقدم دون عمل بحثي. الرسائل والعمل السريري أثقل وزنًا.',

  'This is a choice: Step 3 adds little to your chance to match. It is worth it if you want an H-1B visa. Its fee and travel are not in your costs.':
    'هذا اختياري: لا يضيف Step 3 إلى فرصتك في Match إلا قليلًا. ويستحق إن أردت تأشيرة H-1B. ورسمه والسفر ليسا في تكاليفك.',
  'This is a choice: Step 3 adds little to your chance to match. Its fee and travel are not in your costs.':
    'هذا اختياري: لا يضيف Step 3 إلى فرصتك في Match إلا قليلًا. ورسمه والسفر ليسا في تكاليفك.',
  'Step 1 is reported as pass or fail. Programs and ECFMG want the pass.':
    'نتيجة Step 1 نجاح أو رسوب. والبرامج وECFMG تريد النجاح.',
  'Programs first look at an application without a Step 1 pass, and ECFMG cannot certify you.':
    'تنظر البرامج أول مرة في طلب دون نجاح في Step 1، ولا تستطيع ECFMG منحك الشهادة.',
  'Choose a period in which you can sit it, then book a day.': 'اختر فترة تستطيع أداءه فيها، ثم احجز يومًا.',
  'Step 2 CK is the score that programs compare. A pass cannot be repeated, so the day matters.':
    'درجة Step 2 CK هي التي تقارن بها البرامج. والنجاح لا يُعاد، فاليوم مهم.',
  'Programs first look at an application without the score that they compare.':
    'تنظر البرامج أول مرة في طلب دون الدرجة التي تقارن بها.',
  'Do not book before your practice scores reach your target.': 'لا تحجز قبل أن تبلغ درجاتك التجريبية هدفك.',
  'Your school asks for it before Level 2, and programs want the pass.':
    'تطلبه كليتك قبل Level 2، والبرامج تريد النجاح.',
  'Level 2 moves back, too.': 'يتأخر Level 2 أيضًا.',
  'Register with the NBOME and book a day.': 'سجّل في NBOME واحجز يومًا.',
  'It is the score that programs compare if you have no Step 2 CK.':
    'هي الدرجة التي تقارن بها البرامج إن لم يكن لديك Step 2 CK.',
  'Programs read your application without a score.': 'تقرأ البرامج طلبك دون درجة.',
  'A passed Step 3 is the newest score that you can show. An H-1B visa asks for it.':
    'النجاح في Step 3 أحدث درجة تستطيع إظهارها. وتتطلبه تأشيرة H-1B.',
  'A passed Step 3 is the newest score that you can show.': 'النجاح في Step 3 أحدث درجة تستطيع إظهارها.',
  'Programs first look without it, and H-1B stays closed until you pass.':
    'تنظر البرامج أول مرة دونه، وتبقى H-1B مغلقة حتى تنجح.',
  'Programs first look without it.': 'تنظر البرامج أول مرة دونه.',
  'Apply only once your ECFMG certificate is issued. The form does not let you in before.':
    'لا تتقدم قبل صدور شهادة ECFMG. فالاستمارة لا تفتح لك قبلها.',
  'It can be sat in the United States only, and not in the first two weeks of January.':
    'لا يُؤدى إلا في الولايات المتحدة، وليس في أول أسبوعين من يناير.',
  'Optional: {0}': 'اختياري: {0}',
  'Prepare for {0}': 'استعد لـ{0}',
  'Take a practice test first, then every two weeks.': 'أدِّ امتحانًا تجريبيًا أولًا، ثم واحدًا كل أسبوعين.',
  'Write each practice score into your profile.': 'أدخل كل درجة تجريبية في ملفك.',
  'Register for {0} and book a day': 'سجّل في {0} واحجز يومًا',
  'Seats near you go early. The permit must come before you can book.':
    'المقاعد القريبة منك تنفد مبكرًا. ويجب أن يصل التصريح قبل الحجز.',
  'Book at least {0} weeks before the day that you want.': {
    by: 0,
    one: 'احجز قبل اليوم الذي تريده بأسبوع على الأقل.',
    two: 'احجز قبل اليوم الذي تريده بأسبوعين على الأقل.',
    few: 'احجز قبل اليوم الذي تريده بـ{0} أسابيع على الأقل.',
    other: 'احجز قبل اليوم الذي تريده بـ{0} أسبوعًا على الأقل.',
  },
  'Enter the booked day in your profile: the plan then counts with it.':
    'أدخل اليوم المحجوز في ملفك: عندئذ تحسبه الخطة.',
  'Sit {0}': 'أدِّ {0}',
  'Sit it only when your practice scores say so. Moving the day costs less than a failed attempt.':
    'لا تؤدّه إلا حين تقول درجاتك التجريبية ذلك. نقل الموعد أقل كلفة من محاولة راسبة.',
  '{0} result': 'نتيجة {0}',
  'It is in your profile.': 'هي في ملفك.',
  'Get your {0} result': 'احصل على نتيجة {0}',
  'You choose programs and signals with the score, so it must be there when applications open.':
    'تختار البرامج وsignals بحسب الدرجة، فيجب أن تكون موجودة عند فتح باب التقديم.',
  'Enter the result in your profile on the day it comes.': 'أدخل النتيجة في ملفك يوم وصولها.',

  'You expected it on {0}. The steps before it take until {1}.':
    'كنت تتوقعها في {0}. والخطوات التي قبلها تستمر حتى {1}.',
  'The dates of the {0} season are not known, so only what you dated yourself stands here.':
    'تواريخ موسم {0} غير معروفة، فلا يظهر هنا إلا ما حددت تاريخه أنت.',
  'You have no place yet, so nothing that follows a match stands here. When you note a place, it comes back.':
    'ليس لك مكان بعد، فلا يظهر هنا شيء مما يأتي بعد المطابقة. وحين تسجل مكانًا يعود.',
  'You did not match in {0}, so nothing that follows a match stands here. To apply again, {1}':
    'لم تحصل على مكان في {0}، فلا يظهر هنا شيء مما يأتي بعد المطابقة. للتقديم من جديد، {1}',
  'You matched. The tasks up to the first day of residency stand here.':
    'حصلت على مكان. هنا المهام حتى أول يوم في الإقامة.',
  'Its date is your own: {0}.': 'موعدها أنت اخترته: {0}.',
  'Its last day is {0}.': 'آخر يوم لها {0}.',
  'It takes {0}, so begin by {1} at the latest.': 'مدتها {0}، فابدأ في {1} على الأكثر.',
  'These steps wait for it: {0}.': 'خطوات تنتظرها: {0}.',
  'The order goes by dates, not by worth. For your chance to match it means: {0}.':
    'الترتيب بحسب المواعيد لا بحسب القيمة. معناها لفرصتك في المطابقة: {0}.',
  'A letter that comes of it is not in this number.': 'الرسالة التي تأتي منها ليست في هذا الرقم.',
  'begin season {0} on the page “After the Match”: the plan then begins anew.':
    'ابدأ موسم {0} في صفحة «بعد المطابقة»: عندئذ تبدأ الخطة من جديد.',
  'change the season in your profile to {0}: the plan then begins anew.':
    'غيّر الموسم في ملفك إلى {0}: عندئذ تبدأ الخطة من جديد.',
  'The {0} season is over. To apply again, {1}': 'انتهى موسم {0}. للتقديم من جديد، {1}',
  'Match Day of {0} is over. If you matched, the tasks up to the first day of residency stand here.':
    'مضى Match Day لعام {0}. إن حصلت على مكان، فهنا المهام حتى أول يوم في الإقامة.',
  'If you did not match, {0}': 'إن لم تحصل على مكان، {0}',
  'The dates of the {0} season are not published. We project them from {1}. Expect them to move by some days, and look again each month.':
    'لم تُنشر تواريخ موسم {0}. نقدّرها قياسًا على موسم {1}. توقع أن تتحرك بضعة أيام، وانظر من جديد كل شهر.',
  'Programs already read the applications of this season. A task that you have finished stays late here until you mark it done.':
    'تقرأ البرامج طلبات هذا الموسم بالفعل. والمهمة التي أنجزتها تبقى متأخرة هنا حتى تعلّمها منجزة.',
  'The time for applications and interviews is over, so their open tasks no longer stand here.':
    'انتهى وقت التقديم والمقابلات، فلم تعد مهامها المفتوحة تظهر هنا.',
  '{0} (projected)': '{0} (تقديرًا)',
  'Until it can be earlier, nothing that follows a match stands here.':
    'وما دامت لا تصل قبل ذلك، فلا يوجد هنا شيء مما يأتي بعد المطابقة.',
  'You expect your ECFMG certificate on {0}. Rank lists of {1} are due on {2}. ECFMG must confirm you by then. With your date you may apply, but you cannot match in {3}. Find an earlier date, or plan for {4}.':
    'تتوقع شهادة ECFMG في {0}. وآخر موعد لقوائم rank order list لعام {1} هو {2}، ويجب أن تؤكدك ECFMG قبله. بتاريخك هذا يمكنك التقديم، لكن لا يمكنك الحصول على مكان في {3}. جِد تاريخًا أبكر، أو خطط لعام {4}.',
  'Step 3 is not in this plan: {0}': 'ليس Step 3 في هذه الخطة: {0}',
  'You have used all {0} attempts at {1}. No date changes that. {2} Ask the USMLE program about your case before you plan on.':
    'استنفدت كل المحاولات الـ{0} في {1}. ولا يغيّر ذلك أي تاريخ. {2} اسأل برنامج USMLE عن حالتك قبل أن تواصل التخطيط.',
  'Your {0} attempt has no date. Enter it, booked or past, so that the plan can count with it.':
    'محاولتك في {0} دون تاريخ. أدخله، محجوزًا كان أو ماضيًا، حتى تحسبه الخطة.',
  'Without the pass you cannot get a full licence, and H-1B visas stay closed. ECFMG does not ask for it.':
    'دون النجاح لا يمكنك الحصول على ترخيص كامل، وتبقى تأشيرات H-1B مغلقة. ولا تطلبه ECFMG.',
  'Without the pass ECFMG cannot certify you.': 'دون النجاح لا تستطيع ECFMG منحك الشهادة.',
  'Without the pass you cannot get a licence.': 'دون النجاح لا يمكنك الحصول على ترخيص.',
  'Your exams. Add those still to come, too, without a date: the plan then makes room for them.':
    'امتحاناتك. أضف القادمة أيضًا دون تاريخ: عندئذ تترك لها الخطة مكانًا.',
  'Your earlier exams. Until then the plan takes them as passed.':
    'امتحاناتك السابقة. إلى ذلك الحين تحسبها الخطة ناجحة.',
  'Your year of graduation. Credentials and clinical work are planned by it.':
    'سنة تخرجك. عليها يقوم تخطيط الوثائق والعمل السريري.',
  'Whether you are ECFMG certified, or when you expect it.': 'هل لديك شهادة ECFMG، أو متى تتوقعها.',
  'Whether you need a visa. Until then its tasks are left out.':
    'هل تحتاج إلى تأشيرة. إلى ذلك الحين تُترك مهامها.',
  'Your clinical experience, even none. Until then the plan holds a rotation.':
    'خبرتك السريرية، حتى إن لم تكن لديك. إلى ذلك الحين تضم الخطة تدريبًا.',
  'Your letters. Until then all are still to be asked for.': 'رسائلك. إلى ذلك الحين تبقى كلها بانتظار الطلب.',
  'Hands-on rotation': 'تدريب بممارسة مباشرة',
  'Clinical work': 'عمل سريري',
  'Volunteer work': 'عمل تطوعي',
  'We plan a day for this.': 'نخطط لهذا يومًا واحدًا.',
  'We plan {0} for this.': 'نخطط لهذا {0}.',
  'Do it on this one day.': 'أنجزه في هذا اليوم وحده.',
  'There is 1 day left.': 'بقي يوم واحد.',
  'There are {0} left.': 'المتبقي {0}.',
  'Your ECFMG certificate decides the season, too.': 'شهادة ECFMG تحسم الموسم أيضًا.',
  'Too late for the Match of {0}, because the certificate comes after rank lists are due. It counts for the next season, so it is still worth doing.':
    'فات أوانها لمطابقة {0}، لأن الشهادة تأتي بعد موعد تسليم قوائم الترتيب. وهي تُحسب للموسم القادم، فما زالت تستحق أن تُنجز.',
  'It is too late for this Match and counts for the next season. What is done now is done for it.':
    'فات أوانها لهذه المطابقة، وهي تُحسب للموسم القادم. وما تنجزه الآن تكون قد أنجزته له.',
  'Start on your ECFMG certificate now: it can come from about {0} on. The English test and the Pathway need no date of the season, so their first steps stand in the plan now.':
    'ابدأ الآن في شهادة ECFMG: يمكن أن تصدر ابتداءً من {0} تقريبًا. امتحان الإنجليزية والـPathway لا يحتاجان إلى موعد من الموسم، لذلك تقف خطواتهما الأولى في الخطة الآن.',
  'Pay for nothing before you know about the visa: that question comes first in this plan. But your dates leave no time to wait with {0}. Ask about the visa today. If you have no answer on the day when you must pay, you may lose this money.':
    'لا تدفع شيئًا قبل أن تعرف أمر التأشيرة: هذا السؤال هو الأول في هذه الخطة. لكن تواريخك لا تترك وقتًا للانتظار مع {0}. اسأل عن التأشيرة اليوم. إن لم يكن لديك جواب يوم يجب أن تدفع، فقد تخسر هذا المال.',
  'The safe day is {0}: it leaves room for a score that comes late. The last day is {1}. A score of a later day is not there when applications open.':
    'اليوم الآمن هو {0}: يترك وقتًا إن تأخرت الدرجة. وآخر يوم هو {1}. درجة امتحان بعده لا تكون موجودة حين تُفتح الطلبات.',
  'It stands as soon as it can be: waiting costs you more than the dates show. By the dates alone it could wait {0}.':
    'هي في أقرب وقت ممكن: فالانتظار يكلفك أكثر مما تُظهره التواريخ. وبالتواريخ وحدها يمكن أن تنتظر {0}.',
  'Begin by {0} to keep the date of "{1}". The season alone would leave {2}.':
    'ابدأ في {0} على الأكثر لتحافظ على موعد «{1}». والموسم وحده يترك {2}.',
  'For this season it is usually begun by {0}, so it comes before what can still wait. Begin on {1}, and it can be done on {2}.':
    'لهذا الموسم تُبدأ عادة في {0} على الأكثر، لذلك تسبق ما يمكنه الانتظار. ابدأ في {1}، ويمكن أن تنتهي في {2}.',
  'Your own date for it was {0}. Do it as soon as you can, or set a new date.':
    'موعدك أنت لها كان {0}. أنجزها في أقرب وقت تستطيعه، أو حدد موعدًا جديدًا.',
  'For the {0} Match, the first is usually begun by {1}. If you begin now, the last can be done on {2}.':
    'من أجل Match {0} تُبدأ الأولى عادة في {1} على الأكثر. إن بدأت الآن، يمكن أن تنتهي الأخيرة في {2}.',
  'A date of your own among them comes sooner, so the plan asks for an earlier start. You can move that date.':
    'بينها موعد لك أنت يأتي قبل ذلك، لذلك تطلب الخطة بداية أبكر. ويمكنك تغيير هذا الموعد.',
};
