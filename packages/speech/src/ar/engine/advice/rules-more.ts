import type { Sentences } from '../../../sentences.ts';

export const rulesMore: Sentences = {
  'Nothing in your profile goes on today: no school, work, research or teaching.':
    'لا شيء في ملفك مستمر اليوم: لا دراسة ولا عمل ولا بحث ولا تدريس.',
  'Be active with patients again': 'عُد إلى العمل مع المرضى',
  'Nothing in your profile has gone on for {0}. Programs ask what you do now. Half a day a week is an answer.':
    'لا شيء مستمر في ملفك منذ {0}. تسأل البرامج ماذا تعمل الآن. نصف يوم في الأسبوع جواب كافٍ.',
  'Choose one: work at home, a community clinic, telemedicine where it is allowed, or teaching.':
    'اختر واحدًا: عمل في بلدك، أو عيادة مجتمعية، أو طب عن بُعد حيث يُسمح به، أو تدريس.',
  'Set a start date within four weeks, and ask for a note with dates and hours.':
    'حدد تاريخ بدء خلال أربعة أسابيع، واطلب إفادة بالتواريخ والساعات.',
  'If something does go on, enter it in your profile.': 'إن كان هناك شيء مستمر فاكتبه في ملفك.',
  'Your entries leave half a year or more empty since graduation.':
    'تترك مدخلاتك نصف سنة أو أكثر فارغة منذ التخرج.',
  'One pause to explain': 'توقف واحد يحتاج إلى شرح',
  '{0} pauses to explain': {
    by: 0,
    two: 'توقفان يحتاجان إلى شرح',
    few: '{0} توقفات تحتاج إلى شرح',
    many: '{0} توقفًا يحتاج إلى شرح',
    other: '{0} توقف يحتاج إلى شرح',
  },
  'You gave your reasons.': 'ذكرتَ أسبابك.',
  'Your reasons cover only part of it.': 'أسبابك لا تغطي إلا جزءًا منه.',
  'You gave no reason for it.': 'لم تذكر سببًا له.',
  'Your profile has nothing for this time: {0}. {1} Interviewers will ask.':
    'لا شيء في ملفك عن هذه الفترة: {0}. {1} سيسألك من يُجري المقابلة.',
  'Your profile has nothing for these times: {0}. {1} Interviewers will ask.':
    'لا شيء في ملفك عن هذه الفترات: {0}. {1} سيسألك من يُجري المقابلة.',
  'Enter what you did in that time, with dates. If there was a reason, enter it as a gap.':
    'اكتب ما فعلته في تلك الفترة بالتواريخ. وإن كان هناك سبب فاكتبه على أنه انقطاع.',
  'Keep a paper for what you did: a contract, a certificate, a letter.':
    'احتفظ بورقة تثبت ما فعلت: عقد أو شهادة أو خطاب.',
  'Prepare one calm sentence: what it was for, what you did, and that it is over.':
    'جهّز جملة هادئة واحدة: لماذا كان، وماذا فعلت، وأنه انتهى.',
  'You want Med-Peds, or adults and children, and none of your scholarly work concerns both ages.':
    'تريد Med-Peds، أو البالغين والأطفال، وليس بين أعمالك العلمية ما يتناول العمرين معًا.',
  'No research that links adults and children': 'لا بحث يربط البالغين بالأطفال',
  'No scholarly work is entered yet.': 'لم تُكتب أعمال علمية بعد.',
  'None of your scholarly work concerns both ages.': 'ليس بين أعمالك العلمية ما يتناول العمرين معًا.',
  'It is optional. A small project on such a theme gives you people and stories for Med-Peds.':
    'هذا اختياري. مشروع صغير في موضوع كهذا يمنحك معارف وقصصًا تفيد في Med-Peds.',
  'It is optional. A small project on such a theme gives you people and stories for both of your specialties.':
    'هذا اختياري. مشروع صغير في موضوع كهذا يمنحك معارف وقصصًا تفيد في تخصصيك معًا.',
  'Choose one theme that you know from your own work.': 'اختر موضوعًا تعرفه من عملك.',
  'You could begin with this one: {0}.': 'يمكنك أن تبدأ بهذا: {0}.',
  'Ask one small question that you can answer in a few months.':
    'اطرح سؤالًا صغيرًا تستطيع الإجابة عنه في بضعة أشهر.',
  'No scholarly work is entered.': 'لم تُكتب أعمال علمية.',
  'No scholarly work entered yet': 'لم تُكتب أعمال علمية بعد',
  'If you have some, enter it. A new project would end after applications open this season.':
    'إن كان لديك شيء فاكتبه. أي مشروع جديد سينتهي بعد فتح التقديم هذا الموسم.',
  'If you have some, enter it. If not: {0} kinds of small projects can still end before applications open.': {
    by: 0,
    one: 'إن كان لديك شيء فاكتبه. وإلا فهناك نوع واحد من المشاريع الصغيرة يمكن أن ينتهي قبل فتح التقديم.',
    two: 'إن كان لديك شيء فاكتبه. وإلا فهناك نوعان من المشاريع الصغيرة يمكن أن ينتهيا قبل فتح التقديم.',
    few: 'إن كان لديك شيء فاكتبه. وإلا فهناك {0} أنواع من المشاريع الصغيرة يمكن أن تنتهي قبل فتح التقديم.',
    other: 'إن كان لديك شيء فاكتبه. وإلا فهناك {0} نوعًا من المشاريع الصغيرة يمكن أن تنتهي قبل فتح التقديم.',
  },
  'Put your time into exams, experience and letters. Think of a project again for the next season.':
    'اجعل وقتك للامتحانات والخبرة والرسائل. وفكّر في مشروع من جديد للموسم القادم.',
  'You are in no research now, none is planned, and a small project can still end before applications open.':
    'لست في بحث الآن ولا تخطط لبحث، ومشروع صغير يمكن أن ينتهي قبل فتح التقديم.',
  'One short message to a faculty member': 'رسالة قصيرة إلى عضو هيئة تدريس',
  'Most projects begin with an e-mail. A {0} takes about {1} if it goes well, so there is time.':
    'تبدأ معظم المشاريع برسالة بريد إلكتروني. الأصغر ({0}) يحتاج إلى نحو {1} إذا سار جيدًا، فهناك وقت.',
  'Introduce yourself in two or three sentences.': 'عرّف بنفسك في جملتين أو ثلاث.',
  'Name one paper, talk or clinic of theirs, and your question about it.':
    'اذكر مقالًا أو محاضرة أو عيادة له، وسؤالك عنها.',
  'Offer one task and some hours a week, also remotely.':
    'اعرض مهمة واحدة وبضع ساعات في الأسبوع، ولو عن بُعد.',
  'You studied abroad, and your hands-on US months are too few, or leave out adults or children.':
    'درستَ في الخارج، وأشهر ممارستك المباشرة في الولايات المتحدة قليلة، أو ينقصها البالغون أو الأطفال.',
  'The next rotation: the missing age group': 'التدريب التالي: الفئة العمرية الناقصة',
  'Your next US rotation': 'تدريبك السريري التالي في الولايات المتحدة',
  'You have enough hands-on months in the US, but none {0}.':
    'لديك ما يكفي من أشهر الممارسة المباشرة في الولايات المتحدة، لكن لا شيء منها {0}.',
  'Hands-on US clinical experience (USCE): {0}': 'الخبرة السريرية المباشرة في الولايات المتحدة (USCE): {0}',
  'Look for hands-on work {0}, at a hospital where residents train.':
    'ابحث عن ممارسة مباشرة {0}، في مستشفى يتدرب فيه أطباء مقيمون.',
  'Agree on a written evaluation and the chance of a letter before you pay.':
    'اتفق قبل أن تدفع على تقييم مكتوب وإمكانية رسالة.',
  'You studied abroad, and a rotation that you plan in the US meets too few of the four points.':
    'درستَ في الخارج، وتدريب تخطط له في الولايات المتحدة لا يستوفي من النقاط الأربع إلا القليل.',
  'A planned rotation that gives you little': 'تدريب مخطط لا يعطيك إلا القليل',
  '{0} ({1}) meets {2} of four points at best. A month and its fees may bring no strong letter. You can still change it.':
    '{0} ({1}): يستوفي في أفضل الأحوال {2} من أربع نقاط. قد لا يأتي شهر ورسومه برسالة قوية. ما زلت تستطيع تغييره.',
  'If nothing can be changed, look for another place before you pay.':
    'إن لم يمكن تغيير شيء فابحث عن مكان آخر قبل أن تدفع.',
  'You studied abroad, and your profile leaves open how a US experience scores on the four points.':
    'درستَ في الخارج، ولا يبيّن ملفك كم تستوفي خبرة في الولايات المتحدة من النقاط الأربع.',
  'Details of your US experience': 'تفاصيل خبرتك في الولايات المتحدة',
  'One US experience lacks details. They decide how programs see it: hands-on or not, which ages, which hospital, which letter.':
    'خبرة واحدة في الولايات المتحدة تنقصها تفاصيل. هي التي تحدد كيف تراها البرامج: مباشرة أم لا، وأي أعمار، وأي مستشفى، وأي رسالة.',
  '{0} US experiences lack details. They decide how programs see them: hands-on or not, which ages, which hospital, which letter.':
    {
      by: 0,
      two: 'خبرتان في الولايات المتحدة تنقصهما تفاصيل. هي التي تحدد كيف تراهما البرامج: مباشرة أم لا، وأي أعمار، وأي مستشفى، وأي رسالة.',
      few: '{0} خبرات في الولايات المتحدة تنقصها تفاصيل. هي التي تحدد كيف تراها البرامج: مباشرة أم لا، وأي أعمار، وأي مستشفى، وأي رسالة.',
      other:
        '{0} خبرة في الولايات المتحدة تنقصها تفاصيل. هي التي تحدد كيف تراها البرامج: مباشرة أم لا، وأي أعمار، وأي مستشفى، وأي رسالة.',
    },
  'Complete "{0}" ({1}): {2}.': 'أكمل “{0}” ({1}): {2}.',
  'the kind of work': 'نوع العمل',
  'the country': 'البلد',
  'the specialty': 'التخصص',
  'the months': 'عدد الأشهر',
  'the first day': 'أول يوم',
  'the last day': 'آخر يوم',
  'university or community hospital': 'مستشفى جامعي أم مجتمعي',
  'whether the hospital has a Med-Peds program': 'هل في المستشفى برنامج Med-Peds',
  'whether you were evaluated in writing': 'هل قُيّمت كتابةً',
  'whether a letter came of it': 'هل نتجت عنه رسالة',
  'in Med-Peds, or in both internal medicine and pediatrics':
    'في Med-Peds، أو في الطب الباطني وطب الأطفال معًا',
  'with adults': 'مع بالغين',
  'with children': 'مع أطفال',
  'You want Med-Peds and have worked in it, or where it is at home, or a Med-Peds physician writes for you.':
    'تريد Med-Peds وقد عملتَ فيه أو حيث يوجد، أو يكتب لك طبيب Med-Peds.',
  'You know Med-Peds from inside': 'تعرف Med-Peds من الداخل',
  'You have been where Med-Peds physicians work.': 'كنتَ حيث يعمل أطباء Med-Peds.',
  'A Med-Peds physician writes for you.': 'يكتب لك طبيب Med-Peds.',
  'You have seen both adults and children.': 'رأيتَ بالغين وأطفالًا.',
  'Name the people and the place in your Med-Peds statement.':
    'اذكر الأشخاص والمكان في الـpersonal statement الخاص بـMed-Peds.',
  'Tell one patient story with both ages in it. It says more than the word "passion".':
    'احكِ قصة مريض واحدة فيها العمران معًا. إنها أبلغ من كلمة “passion” (شغف).',
  'You have taught.': 'سبق أن درّستَ.',
  'You teach': 'أنت تدرّس',
  'Residents teach students every day, and programs look for people who like it.':
    'يدرّس الأطباء المقيمون الطلاب كل يوم، وتبحث البرامج عمّن يحب ذلك.',
  'Add it as an entry with dates: whom, what, how often. Without dates it is only a word.':
    'أضفه مدخلًا بتواريخ: لمن، وماذا، وكم مرة. فهو بلا تواريخ مجرد كلمة.',
  'If you explain a gap or many years since graduation, say what you taught in that time.':
    'إذا شرحتَ انقطاعًا أو سنوات كثيرة منذ التخرج، فقل ماذا درّستَ في ذلك الوقت.',
  'You have scholarly work on a topic that spans childhood and adult life.':
    'لديك عمل علمي في موضوع يمتد من الطفولة إلى البلوغ.',
  'Research across ages': 'بحث يشمل الأعمار',
  'You have {0} of scholarly work on illness that goes from childhood into adult life. This is the heart of Med-Peds.':
    'أعمالك العلمية عن أمراض تمتد من الطفولة إلى البلوغ: {0}. هذا قلب Med-Peds.',
  'Say in one sentence what you found and what you did yourself. Be ready to talk about it for two minutes.':
    'قل في جملة واحدة ماذا وجدت وماذا فعلت بنفسك. استعد للحديث عنه دقيقتين.',
  'A letter that you plan is not asked for, and the day to ask has come.':
    'رسالة تخطط لها لم تطلبها بعد، وقد حان يوم طلبها.',
  'Time to ask for letters': 'حان وقت طلب الرسائل',
  'You have not asked {0} yet.': 'لم تطلب بعد من: {0}.',
  'The letters should have been uploaded by {0}.': 'كان ينبغي رفع الرسائل في موعد أقصاه {0}.',
  'The letter should have been uploaded by {0}.': 'كان ينبغي رفع الرسالة في موعد أقصاه {0}.',
  'The letters should be uploaded by {0}.': 'ينبغي رفع الرسائل في موعد أقصاه {0}.',
  'The letter should be uploaded by {0}.': 'ينبغي رفع الرسالة في موعد أقصاه {0}.',
  'Ask this week, in person or by video.': 'اطلبها هذا الأسبوع، وجهًا لوجه أو بالفيديو.',
  'Ask how soon they can upload it.': 'اسأل متى يمكن رفعها في أقرب وقت.',
  'Name the day: the letter should be uploaded by {0}.': 'اذكر الموعد: ينبغي رفع الرسالة في موعد أقصاه {0}.',
  'When they have agreed, mark the letter as asked and note the date.':
    'حين تأتي الموافقة، علّم الرسالة بأنها طُلبت وسجّل التاريخ.',
  'You asked for a letter, it is not there, and the day of a reminder has come.':
    'طلبتَ رسالة ولم تصل، وقد حان يوم التذكير.',
  'Letters to remind about': 'رسائل تحتاج إلى تذكير',
  'A letter to remind about': 'رسالة تحتاج إلى تذكير',
  'You asked {0}, and the letters are not there.': 'طلبتَ من: {0}. والرسائل لم تصل.',
  'You asked {0}, and the letter is not there.': 'طلبتَ من: {0}. والرسالة لم تصل.',
  'The last good day to upload was {0}.': 'كان آخر يوم مناسب للرفع {0}.',
  'The last good day to upload is {0}.': 'آخر يوم مناسب للرفع هو {0}.',
  'Send a short reminder: thank them, name the day, offer your documents again.':
    'أرسل تذكيرًا قصيرًا: اشكره، واذكر الموعد، واعرض أوراقك مرة أخرى.',
  'If no answer comes within a week, ask somebody else as well.':
    'إن لم يصل جواب خلال أسبوع، فاطلب من شخص آخر أيضًا.',
  'You want Med-Peds, and none of your letters comes from a Med-Peds physician.':
    'تريد Med-Peds، وليس بين رسائلك رسالة من طبيب Med-Peds.',
  'No letter from a Med-Peds physician': 'لا رسالة من طبيب Med-Peds',
  'No author is entered yet.': 'لم يُكتب أي كاتب بعد.',
  'Your one author is not a Med-Peds physician.': 'كاتبك الوحيد ليس طبيب Med-Peds.',
  'None of your {0} authors is a Med-Peds physician.': {
    by: 0,
    two: 'ليس أي من كاتبَيك طبيب Med-Peds.',
    few: 'ليس بين كتّابك الـ{0} طبيب Med-Peds.',
    other: 'ليس بين كتّابك الـ{0} طبيب Med-Peds.',
  },
  'Somebody who does this work can say that you know what it is.':
    'من يقوم بهذا العمل يستطيع أن يقول إنك تعرف ما هو.',
  'Look for a rotation, clinic or project with a Med-Peds physician. A hospital with a Med-Peds program is best.':
    'ابحث عن تدريب أو عيادة أو مشروع مع طبيب Med-Peds. الأفضل مستشفى فيه برنامج Med-Peds.',
  'Internal medicine and pediatrics authors come first: a Med-Peds program should see both.':
    'كتّاب الطب الباطني وطب الأطفال أولًا: ينبغي أن يرى برنامج Med-Peds الاثنين.',
  'Your US authors only watched you observe: none of them saw hands-on work.':
    'كتّابك في الولايات المتحدة رأوك تشاهد فقط: لم ير أي منهم عملك المباشر مع المرضى.',
  'US letters from observing only': 'رسائل من الولايات المتحدة عن المشاهدة فقط',
  '{0} work in the US, but did not see you care for patients. They cannot say how you would do as a resident.':
    '{0}: يعملون في الولايات المتحدة، لكنهم لم يروك ترعى مرضى. لا يستطيعون أن يقولوا كيف ستكون طبيبًا مقيمًا.',
  '{0} works in the US, but did not see you care for patients. This author cannot say how you would do as a resident.':
    '{0}: يعمل في الولايات المتحدة، لكنه لم يرك ترعى مرضى. لا يستطيع هذا الكاتب أن يقول كيف ستكون طبيبًا مقيمًا.',
  'Plan one hands-on rotation in the US, with an attending who will see you work for four weeks.':
    'خطط لتدريب بممارسة مباشرة في الولايات المتحدة، مع طبيب مسؤول يراك تعمل أربعة أسابيع.',
  'Until then, ask for what they did see: your questions, your reading, how you present a patient.':
    'وحتى ذلك الحين اطلب ما رأوه فعلًا: أسئلتك، وقراءتك، وكيف تعرض حالة مريض.',
  'A letter in your profile lacks the author’s field, the country, or whether they saw hands-on work.':
    'رسالة في ملفك ينقصها تخصص الكاتب أو البلد أو هل رأى عملك المباشر مع المرضى.',
  'Say more about your authors': 'قل المزيد عن كتّابك',
  'Not entered yet: {0}. What is not entered counts as no when we choose the letters for a program.':
    'لم يُكتب بعد: {0}. ما لم يُكتب يُحسب “لا” حين نختار الرسائل لبرنامج.',
  'Fill in what is missing. It can change which letters go where.':
    'أكمل ما ينقص. قد يغيّر ذلك أي رسالة تذهب إلى أين.',
  'You have more letters than one program takes.': 'لديك رسائل أكثر مما يقبله برنامج واحد.',
  '{0} letters: choose for each specialty': {
    by: 0,
    few: '{0} رسائل: اختر لكل تخصص',
    other: '{0} رسالة: اختر لكل تخصص',
  },
  'One program takes {0} letters at most. You have or plan {1}, so you choose which {2} each specialty sees.':
    'الحد الأقصى للرسائل في برنامج واحد هو {0}. لديك أو تخطط لـ{1}، فاختر أي {2} منها يراها كل تخصص.',
  'Use the table of authors and specialties. Assign the letters program by program in ERAS.':
    'استخدم جدول الكتّاب والتخصصات. وزّع الرسائل في ERAS برنامجًا برنامجًا.',
  'Your scores raise a question, and a letter is still to be written that can answer it.':
    'تثير درجاتك سؤالًا، وهناك رسالة لم تُكتب بعد تستطيع أن تجيب عنه.',
  'Letters can answer your scores': 'تستطيع الرسائل أن تجيب عن درجاتك',
  'Readers will see {0}. A letter that compares your work with that of other residents answers it better than you can. You can still ask for this: {1}.':
    'سيرى القراء {0}. رسالة تقارن عملك بعمل أطباء مقيمين آخرين تجيب عن ذلك أفضل منك. ما زلت تستطيع أن تطلب هذا من: {1}.',
  'Tell each author about your scores yourself, before they agree.':
    'أخبر كل كاتب بدرجاتك بنفسك قبل أن يوافق.',
  'Ask for a plain comparison with students and residents they have worked with.':
    'اطلب مقارنة واضحة بطلاب وأطباء مقيمين عمل معهم.',
  'You have enough letters in sight, and a program that you want asks for more or for others.':
    'لديك ما يكفي من الرسائل المنتظرة، وبرنامج تريده يطلب أكثر أو غيرها.',
  'One program asks for other letters': 'برنامج واحد يطلب رسائل أخرى',
  '{0} programs ask for other letters': {
    by: 0,
    two: 'برنامجان يطلبان رسائل أخرى',
    few: '{0} برامج تطلب رسائل أخرى',
    many: '{0} برنامجًا يطلب رسائل أخرى',
    other: '{0} برنامج يطلب رسائل أخرى',
  },
  'We know what {0} of the programs in your specialties say about letters.':
    'نعرف ما يقوله {0} من برامج تخصصاتك عن الرسائل.',
  'At {0} of them your letters fall short, even when all you plan arrive, for example {1}.':
    'لا تكفي رسائلك في {0} منها، حتى إن وصل كل ما تخطط له، مثل {1}.',
  'At {0} of them your letters fall short, even when all you plan arrive: {1}.':
    'لا تكفي رسائلك في {0} منها، حتى إن وصل كل ما تخطط له: {1}.',
  'Look at the list of programs on the page about letters, and check the program’s own page: some statements are old.':
    'انظر إلى قائمة البرامج في صفحة الرسائل، وراجع صفحة البرنامج نفسه: بعض الأقوال قديمة.',
  'Find one more author before you apply there.': 'جِد كاتبًا آخر قبل أن تتقدم هناك.',
  'the field': 'التخصص',
  'whether {0} saw you work with patients': 'هل رآك {0} تعمل مع المرضى',
  '{0} of {1}': '{0} عند {1}',
  'You speak a language besides English.': 'تتكلم لغة غير الإنجليزية.',
  'looked for a language of their patients': 'بحثوا عن لغة يتكلمها مرضاهم',
  '{0} besides English': '{0} غير الإنجليزية',
  'You can speak with patients whom others need an interpreter for.':
    'تستطيع أن تكلم مرضى يحتاج غيرك معهم إلى مترجم.',
  'Name your level honestly: greet, take a history, or explain a plan.':
    'اذكر مستواك بصدق: تحية، أو أخذ تاريخ مرضي، أو شرح خطة علاج.',
  'Look for programs whose patients speak it, and say so in one sentence there.':
    'ابحث عن برامج يتكلم مرضاها هذه اللغة، وقل ذلك هناك في جملة واحدة.',
  'You have led people or a project.': 'سبق أن قُدتَ أشخاصًا أو مشروعًا.',
  'You have led people': 'سبق أن قُدتَ أشخاصًا',
  'A resident leads a small team from the first year on. You have done this before.':
    'يقود الطبيب المقيم فريقًا صغيرًا منذ السنة الأولى. وقد فعلتَ هذا من قبل.',
  'Give one example with a number: how many people, how long, what was different afterwards.':
    'اذكر مثالًا واحدًا برقم: كم شخصًا، وكم من الوقت، وماذا اختلف بعد ذلك.',
  'You have worked for people with little access to care.':
    'عملتَ من أجل أناس لا يصلون إلى الرعاية إلا قليلًا.',
  'Work where care is scarce': 'عمل حيث تقلّ الرعاية',
  'Many teaching hospitals treat patients with little access to care. You know this work.':
    'تعالج مستشفيات تعليمية كثيرة مرضى لا يصلون إلى الرعاية إلا قليلًا. وأنت تعرف هذا العمل.',
  'Add it as an entry with dates and place, if it is not there yet.':
    'أضفه مدخلًا بالتواريخ والمكان إن لم يكن موجودًا.',
  'Look for programs with such clinics and say what you would bring, with one example.':
    'ابحث عن برامج فيها عيادات كهذه، وقل ماذا ستقدم، مع مثال واحد.',
  'You graduated abroad, and not long before you apply.': 'تخرجتَ في الخارج، قبل تقديمك بوقت غير طويل.',
  'A recent graduate': 'خريج حديث',
  'You apply in the year of your graduation or before it. Your training is fresh, and no limit of years that we know closes a program to you.':
    'تتقدم في سنة تخرجك أو قبلها. تدريبك حديث، وما من حد للسنوات نعرفه يغلق أمامك برنامجًا.',
  'You apply {0} after graduation. No limit of years that we know closes a program to you.':
    'تتقدم بعد {0} من التخرج. وما من حد للسنوات نعرفه يغلق أمامك برنامجًا.',
  'Keep this in mind when you think of waiting: each season takes a year off it.':
    'تذكّر هذا حين تفكر في الانتظار: كل موسم يأخذ سنة من هذه الميزة.',
  'You graduated abroad and hold the ECFMG certificate.': 'تخرجتَ في الخارج ولديك شهادة ECFMG.',
  'ECFMG certified': 'حاصل على شهادة ECFMG',
  'Your certificate is here: no program has to wait for it, and Step 3 is open to you.':
    'شهادتك معك: لا يحتاج أي برنامج إلى انتظارها، وStep 3 متاح لك.',
  'Your certificate is here: no program has to wait for it.': 'شهادتك معك: لا يحتاج أي برنامج إلى انتظارها.',
  'It is also what the J-1 visa asks for.': 'وهي أيضًا ما تطلبه تأشيرة J-1.',
  'Check on your ECFMG page that it is still valid: some pathways expire.':
    'تحقق في صفحتك لدى ECFMG من أنها ما زالت سارية: بعض المسارات (Pathways) تنتهي صلاحيتها.',
  'A hands-on rotation that you plan in the US ends so late that its letter comes after programs first look.':
    'تدريب بممارسة مباشرة تخطط له في الولايات المتحدة ينتهي متأخرًا، فتصل رسالته بعد أن تنظر البرامج أول مرة.',
  'The letter of your planned rotation comes late': 'رسالة تدريبك المخطط تصل متأخرة',
  '{0}: it ends on {1}. A letter that you ask for then shows on about {2}. That is {3} after programs first look ({4}).':
    '{0}: ينتهي في {1}. الرسالة التي تطلبها حينها تظهر في نحو {2}. أي بعد {3} من نظر البرامج أول مرة ({4}).',
  'If you can still move it, let it end by {0}.':
    'إن كنت ما زلت تستطيع تقديمه، فليكن انتهاؤه في موعد أقصاه {0}.',
  'If not, ask half-way if your supervisor could write and upload the letter while you are there.':
    'وإلا فاسأل في منتصف التدريب هل يستطيع المشرف كتابة الرسالة ورفعها وأنت هناك.',
  'Do not count on this letter for the first look. Ask others, too.':
    'لا تعتمد على هذه الرسالة في النظرة الأولى. اطلب من آخرين أيضًا.',
  'You are on a clinical rotation in the US, or one starts soon.':
    'أنت في تدريب سريري في الولايات المتحدة، أو يبدأ أحدها قريبًا.',
  'On your rotation now': 'أنت في تدريبك الآن',
  'Your rotation starts soon': 'يبدأ تدريبك قريبًا',
  'Ask what you may do, who supervises you, and how you are evaluated.':
    'اسأل ما المسموح لك بعمله، ومن يشرف عليك، وكيف تُقيَّم.',
  'Be reliable. Say early which specialty you want.': 'كن موثوقًا. قل مبكرًا أي تخصص تريد.',
  'Ask for feedback half-way, and change one thing that others can see.':
    'اطلب رأيهم في منتصف الطريق، وغيّر شيئًا واحدًا يراه الآخرون.',
  'In the last week, ask for a letter that speaks to your clinical reasoning and communication.':
    'في الأسبوع الأخير اطلب رسالة تتناول تفكيرك السريري وتواصلك.',
  'You studied abroad, and you plan a rotation in the US or still need one.':
    'درستَ في الخارج، وتخطط لتدريب في الولايات المتحدة أو ما زلت تحتاج إليه.',
  'Before you pay for a rotation': 'قبل أن تدفع لتدريب سريري',
  'Some paid rotations are real, some are not, and some give you nothing that programs count.':
    'بعض التدريبات المدفوعة حقيقي، وبعضها غير حقيقي، وبعضها لا يعطيك شيئًا تحسبه البرامج.',
  'Check the one that you plan.': 'تحقق من التدريب الذي تخطط له.',
  'Check each offer.': 'تحقق من كل عرض.',
  'What you agree before the first day decides what comes of it.':
    'ما تتفق عليه قبل اليوم الأول يحدد ما ينتج عنه.',
  'The evaluation and the letter are settled. Your work now decides what the letter says.':
    'التقييم والرسالة متفق عليهما. عملك الآن يحدد ما ستقوله الرسالة.',
  'It is easy to ask for a letter and an evaluation while you are there, and hard once you have left.':
    'طلب رسالة وتقييم سهل وأنت هناك، وصعب بعد أن تغادر.',
  'You graduated abroad and have long hands-on US experience, with a letter from it.':
    'تخرجتَ في الخارج ولديك خبرة مباشرة طويلة في الولايات المتحدة، ورسالة منها.',
  'You worked with patients in the US for {0}, and {1} can say so.':
    'عملتَ مع مرضى في الولايات المتحدة مدة {0}. ويشهد على ذلك: {1}.',
  'When somebody asks about a score or a gap, answer with this: a place, a patient load, and who supervised you.':
    'حين يسأل أحد عن درجة أو انقطاع، أجب بهذا: مكان، وعدد المرضى، ومن أشرف عليك.',
  'Ask each author to name one thing that you did without being told.':
    'اطلب من كل كاتب أن يذكر شيئًا فعلته دون أن يُطلب منك.',
  'You graduated abroad and have several letters from US authors who saw you work in a shorter stay.':
    'تخرجتَ في الخارج ولديك عدة رسائل من كتّاب في الولايات المتحدة رأوك تعمل في فترة أقصر.',
  '{0} from the US': '{0} من الولايات المتحدة',
  '{0} saw you work and wrote for you.': 'رأوك تعمل وكتبوا لك: {0}.',
  'Send them to every program: they answer doubts about your scores better than you can.':
    'أرسلها إلى كل برنامج: فهي تجيب عن الشكوك في درجاتك أفضل منك.',
  'the rule on US experience': 'قاعدة الخبرة في الولايات المتحدة',
  'You graduated abroad and show no work with patients in the US.':
    'تخرجتَ في الخارج ولا يظهر لك عمل مع مرضى في الولايات المتحدة.',
  'No US clinical experience (USCE)': 'لا خبرة سريرية في الولايات المتحدة (USCE)',
  'Your profile has no clinical work in the United States. With it, programs see that you can work in their system.':
    'لا عمل سريريًا في الولايات المتحدة في ملفك. به ترى البرامج أنك تستطيع العمل في نظامها.',
  'Aim for at least {0}.': 'استهدف {0} على الأقل.',
  'You graduated abroad, and in the US you have only watched.':
    'تخرجتَ في الخارج، ولم تفعل في الولايات المتحدة غير المشاهدة.',
  'US experience by watching only': 'خبرة في الولايات المتحدة بالمشاهدة فقط',
  'Your US experience ({0}) is observing. Not every program counts it, because nobody saw you treat a patient.':
    'خبرتك في الولايات المتحدة ({0}) مشاهدة. لا تحسبها كل البرامج، لأن أحدًا لم يرك تعالج مريضًا.',
  'Aim for {0} of hands-on work.': 'استهدف {0} من الممارسة المباشرة.',
  'Never list an observership as hands-on work. What you state must be true.':
    'لا تكتب أبدًا مراقبة سريرية (observership) على أنها ممارسة مباشرة. ما تذكره يجب أن يكون صحيحًا.',
  'You graduated abroad, and your hands-on US experience is shorter than we advise.':
    'تخرجتَ في الخارج، وخبرتك المباشرة في الولايات المتحدة أقصر مما ننصح به.',
  'Only {0} of hands-on US experience': '{0} فقط من الخبرة المباشرة في الولايات المتحدة',
  'You list {0} of hands-on work in the US. Aim for {1} or more.':
    'في ملفك {0} من الممارسة المباشرة في الولايات المتحدة. استهدف {1} أو أكثر.',
  'One short block where you work hard and are seen is better than many months of watching.':
    'فترة قصيرة تعمل فيها بجد ويراك الناس خير من أشهر كثيرة من المشاهدة.',
  'adults and children as patients, best in Med-Peds': 'مرضى بالغون وأطفال، والأفضل في Med-Peds',
  'adults and children as patients': 'مرضى بالغون وأطفال',
  'adults as patients': 'مرضى بالغون',
  'children as patients': 'مرضى أطفال',
  'Look for four things: hands-on work; {0}; a teaching hospital; a written evaluation that can become a letter.':
    'ابحث عن أربعة أشياء: ممارسة مباشرة؛ {0}؛ مستشفى تعليمي؛ تقييم مكتوب يمكن أن يصير رسالة.',
  'Ask what a fee covers before you pay it.': 'اسأل ماذا تشمل الرسوم قبل أن تدفعها.',
  'You are still at school: an elective is open to you now and closes when you graduate. Ask your school first.':
    'ما زلت طالبًا: التدريب الاختياري (elective) متاح لك الآن ويُغلق عند تخرجك. اسأل كليتك أولًا.',
  'Electives are for students only. As a graduate, look for hands-on rotations, often called externships.':
    'التدريب الاختياري (elective) للطلاب فقط. بعد التخرج ابحث عن تدريب بممارسة مباشرة، يسمى غالبًا externship.',
  'Students look for electives. Graduates look for hands-on rotations, often called externships. Enter your year of graduation.':
    'يبحث الطلاب عن تدريب اختياري (elective). ويبحث الخريجون عن تدريب بممارسة مباشرة، يسمى غالبًا externship. اكتب سنة تخرجك.',
};
