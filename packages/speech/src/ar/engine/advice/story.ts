import type { Sentences } from '../../../sentences.ts';

export const story: Sentences = {
  '{0}, {1}': '{0}، {1}',
  'Your answers have {0} characters. One printed page has about {1}: choose the best, and leave the rest out.':
    'عدد أحرف إجاباتك {0}. الصفحة المطبوعة فيها نحو {1}: اختر الأفضل واترك الباقي.',
  'Your answers have {0} characters. One printed page has about {1}; the application service (ERAS) allows {2}, but one page is enough.':
    'عدد أحرف إجاباتك {0}. الصفحة المطبوعة فيها نحو {1}؛ وخدمة التقديم (ERAS) تسمح بـ{2}، لكن صفحة واحدة تكفي.',
  'Your profile has no publication.': 'ليس في ملفك نشر علمي.',
  'Your profile has no research.': 'ليس في ملفك بحث.',
  'Your profile has no rotation in the United States.': 'ليس في ملفك تدريب سريري في الولايات المتحدة.',
  'Your profile has no teaching.': 'ليس في ملفك تدريس.',
  'Your profile has no volunteer work.': 'ليس في ملفك عمل تطوعي.',
  'Add it there, with its date, or take it out of your story.': 'أضفه هناك مع تاريخه، أو احذفه من قصتك.',
  'A failed {0} attempt on {1}': 'محاولة راسبة في {0} ({1})',
  'A failed {0} attempt': 'محاولة راسبة في {0}',
  'A {0} score of {1}': 'درجة {1} في {0}',
  'A gap of {0} months from {1} to {2}': {
    by: 0,
    one: 'انقطاع شهر واحد، من {1} إلى {2}',
    two: 'انقطاع شهرين، من {1} إلى {2}',
    few: 'انقطاع {0} أشهر، من {1} إلى {2}',
    many: 'انقطاع {0} شهرًا، من {1} إلى {2}',
    other: 'انقطاع {0} شهر، من {1} إلى {2}',
  },
  'A gap of {0} months from {1} until now': {
    by: 0,
    one: 'انقطاع شهر واحد، من {1} حتى الآن',
    two: 'انقطاع شهرين، من {1} حتى الآن',
    few: 'انقطاع {0} أشهر، من {1} حتى الآن',
    many: 'انقطاع {0} شهرًا، من {1} حتى الآن',
    other: 'انقطاع {0} شهر، من {1} حتى الآن',
  },
  '{0} months without dated work from {1} until now': {
    by: 0,
    one: 'شهر واحد دون عمل مؤرخ، من {1} حتى الآن',
    two: 'شهران دون عمل مؤرخ، من {1} حتى الآن',
    few: '{0} أشهر دون عمل مؤرخ، من {1} حتى الآن',
    many: '{0} شهرًا دون عمل مؤرخ، من {1} حتى الآن',
    other: '{0} شهر دون عمل مؤرخ، من {1} حتى الآن',
  },
  '{0} months without dated work from {1} to {2}': {
    by: 0,
    one: 'شهر واحد دون عمل مؤرخ، من {1} إلى {2}',
    two: 'شهران دون عمل مؤرخ، من {1} إلى {2}',
    few: '{0} أشهر دون عمل مؤرخ، من {1} إلى {2}',
    many: '{0} شهرًا دون عمل مؤرخ، من {1} إلى {2}',
    other: '{0} شهر دون عمل مؤرخ، من {1} إلى {2}',
  },
  'Graduation {0} years before you apply': {
    by: 0,
    one: 'التخرج قبل التقديم بسنة واحدة',
    two: 'التخرج قبل التقديم بسنتين',
    few: 'التخرج قبل التقديم بـ{0} سنوات',
    many: 'التخرج قبل التقديم بـ{0} سنة',
    other: 'التخرج قبل التقديم بـ{0} سنة',
  },
  'You write that you never failed an exam. Your profile has a failed attempt.':
    'كتبت أنك لم ترسب في أي امتحان. في ملفك محاولة راسبة.',
  'You write {0} for {1}. Your profile says {2}.': 'كتبت {0} لـ{1}. يقول ملفك {2}.',
  'You write that you failed {0}.': 'كتبت أنك رسبت في {0}.',
  'You write that you passed {0} at attempt {1}.': 'كتبت أنك نجحت في {0} في المحاولة رقم {1}.',
  'Your profile has no failed attempt.': 'ليس في ملفك محاولة راسبة.',
  'Your profile has one failed attempt.': 'في ملفك محاولة راسبة واحدة.',
  'Your profile has {0} failed attempts.': {
    by: 0,
    two: 'في ملفك محاولتان راسبتان.',
    few: 'في ملفك {0} محاولات راسبة.',
    many: 'في ملفك {0} محاولة راسبة.',
    other: 'في ملفك {0} محاولة راسبة.',
  },
  'You write that you failed {0} once.': 'كتبت أنك رسبت في {0} مرة واحدة.',
  'You write that you failed {0} twice.': 'كتبت أنك رسبت في {0} مرتين.',
  'You write that you failed {0} {1} times.': {
    by: 1,
    few: 'كتبت أنك رسبت في {0} {1} مرات.',
    other: 'كتبت أنك رسبت في {0} {1} مرة.',
  },
  'Nothing in your profile shows this yet. Choose the entry that does, or add one to your profile.':
    'لا شيء في ملفك يثبت هذا بعد. اختر المدخل الذي يثبته، أو أضف واحدًا إلى ملفك.',
  '“{0}” is no entry of your profile. Choose the entry that shows this, or add one.':
    '«{0}» ليس مدخلًا في ملفك. اختر المدخل الذي يثبت هذا، أو أضف واحدًا.',
  'You write that you graduated in {0}. Your profile says {1}.': 'كتبت أنك تخرجت في {0}. يقول ملفك {1}.',
  'You write {0} for your medical school. Your profile says {1}.':
    'كتبت {0} لكلية الطب التي درست فيها. يقول ملفك {1}.',
  'You write {0} months in the United States. The experience in your profile adds up to {1}.': {
    by: 0,
    one: 'كتبت شهرًا واحدًا في الولايات المتحدة. مجموع أشهر الخبرة في ملفك {1}.',
    two: 'كتبت شهرين في الولايات المتحدة. مجموع أشهر الخبرة في ملفك {1}.',
    few: 'كتبت {0} أشهر في الولايات المتحدة. مجموع أشهر الخبرة في ملفك {1}.',
    many: 'كتبت {0} شهرًا في الولايات المتحدة. مجموع أشهر الخبرة في ملفك {1}.',
    other: 'كتبت {0} شهر في الولايات المتحدة. مجموع أشهر الخبرة في ملفك {1}.',
  },
  Growth: 'التطور',
  'your reason': 'السبب لديك',
  'your work with adults': 'عملك مع البالغين',
  'your work with children': 'عملك مع الأطفال',
  'care over time, or what you bring': 'الرعاية على مدى الزمن، أو ما تقدمه أنت',
  'The final text must be your own work. The application service (ERAS) allows AI tools to help you think, check and correct.':
    'يجب أن يكون النص النهائي من عملك أنت. تسمح خدمة التقديم (ERAS) بأدوات الذكاء الاصطناعي لتساعدك على التفكير والمراجعة والتصحيح.',
  'You may save as many statements as you like in ERAS, and you assign one to each program.':
    'يمكنك أن تحفظ في ERAS ما شئت من البيانات الشخصية، وتخصّص لكل برنامج واحدًا.',
  'ERAS takes plain text: no bold, no italics, no color.':
    'يقبل ERAS نصًا عاديًا: دون خط عريض ولا مائل ولا ألوان.',
  'It shows you at work where both ages meet, in a few lines.':
    'يُظهرك في العمل حيث يلتقي العمران، في أسطر قليلة.',
  'It shows you at work with an adult patient, in a few lines.':
    'يُظهرك في العمل مع مريض بالغ، في أسطر قليلة.',
  'It shows you at work with a child and the family, in a few lines.':
    'يُظهرك في العمل مع طفل وعائلته، في أسطر قليلة.',
  'It says why combined training, and not one of the two. Both settings, both ages, care over time.':
    'يقول لماذا التدريب المشترك وليس أحد الاثنين. المكانان، والعمران، والرعاية على مدى الزمن.',
  'Which thread joins your work with adults and with children?': 'أي خيط يجمع عملك مع البالغين ومع الأطفال؟',
  'Who needs a doctor trained in both?': 'من يحتاج إلى طبيب متدرب في الاثنين؟',
  'It says why adult medicine. A reader must not feel that this is your second choice.':
    'يقول لماذا طب البالغين. يجب ألا يشعر القارئ بأن هذا خيارك الثاني.',
  'Which problem of adult patients holds your mind?': 'أي مشكلة لدى المرضى البالغين تشغل فكرك؟',
  'What did you do about it already?': 'ماذا فعلت بشأنها حتى الآن؟',
  'It says why children. A reader must not feel that this is your second choice.':
    'يقول لماذا الأطفال. يجب ألا يشعر القارئ بأن هذا خيارك الثاني.',
  'What do you see in a child that others walk past?': 'ماذا ترى في الطفل مما يمر به غيرك دون أن يراه؟',
  'How do you win the trust of a family?': 'كيف تكسب ثقة العائلة؟',
  'It names one path that needs both fields, and fits what you have done.':
    'يذكر طريقًا واحدًا يحتاج إلى التخصصين ويناسب ما فعلته.',
  'It names one path in adult medicine that fits what you have done.':
    'يذكر طريقًا واحدًا في طب البالغين يناسب ما فعلته.',
  'It names one path in the care of children that fits what you have done.':
    'يذكر طريقًا واحدًا في رعاية الأطفال يناسب ما فعلته.',
  'Opening scene': 'مشهد البداية',
  'What did you do that nobody told you to do?': 'ماذا فعلت دون أن يطلبه منك أحد؟',
  'Which detail would only somebody who was there know?': 'أي تفصيل لا يعرفه إلا من كان هناك؟',
  Context: 'السياق',
  'It names what a reader will ask about, in one or two sentences, and moves on.':
    'يذكر ما سيسأل عنه القارئ في جملة أو جملتين، ثم يمضي.',
  'Can you say it without “because of” and without “sorry”?':
    'هل يمكنك أن تقوله دون “because of” ودون “sorry”؟',
  'Does the next sentence say what you changed?': 'هل تقول الجملة التالية ما الذي غيّرته؟',
  'Growth, with proof': 'التطور، مع الدليل',
  'It shows what you changed and what came of it. Each claim has a date and an entry of your profile behind it.':
    'يُظهر ما غيّرته وما نتج عنه. وراء كل قول تاريخ ومدخل من ملفك.',
  'What did you do differently, from which month on?': 'ماذا فعلت على نحو مختلف، ومنذ أي شهر؟',
  'Which result shows it? Who saw it?': 'أي نتيجة تبيّن ذلك؟ ومن شهدها؟',
  Why: 'لماذا',
  'Where it leads': 'إلى أين يقود',
  'Would somebody who knows your CV believe this goal?': 'هل يصدّق هذا الهدف من يعرف سيرتك الذاتية؟',
  'What will you do in the first year towards it?': 'ماذا ستفعل في السنة الأولى لتقترب منه؟',
  'Opening scene and reason speak of both ages. No other statement of yours should.':
    'مشهد البداية والسبب يتحدثان عن العمرين. ولا ينبغي أن يفعل ذلك أي بيان آخر لك.',
  'Opening scene and reason speak of adults. Name internal medicine only; leave your work with children to one line, or out.':
    'مشهد البداية والسبب يتحدثان عن البالغين. اذكر الطب الباطني وحده؛ واترك لعملك مع الأطفال سطرًا واحدًا، أو لا تذكره.',
  'Opening scene and reason speak of children. Name pediatrics only; leave your work with adults to one line, or out.':
    'مشهد البداية والسبب يتحدثان عن الأطفال. اذكر طب الأطفال وحده؛ واترك لعملك مع البالغين سطرًا واحدًا، أو لا تذكره.',
  'Context and growth may be the same in all of them. Write the rest anew: readers notice when only the name of the specialty was changed.':
    'السياق والتطور يمكن أن يكونا واحدًا فيها كلها. اكتب الباقي من جديد: يلاحظ القراء إذا تغيّر اسم التخصص وحده.',
  'This may sound like blame. Say what happened, then what you did. If you do not mean it so, leave it.':
    'قد يبدو هذا لومًا لغيرك. قل ما حدث، ثم ما فعلته. وإن لم تقصد ذلك فاتركه.',
  'This may sound like an excuse. Say what you changed instead; readers trust that more.':
    'قد يبدو هذا عذرًا. قل بدلًا منه ما الذي غيّرته؛ فالقراء يثقون بذلك أكثر.',
  'You need not apologize for a score. Say what it taught you to do.':
    'لا حاجة إلى الاعتذار عن درجة. قل ما الذي علّمتك أن تفعله.',
  'This may name a patient. Take the name out, and change what could tell who it is: a statement is no place for it.':
    'قد يذكر هذا اسم مريض. احذف الاسم، وغيّر ما قد يدل على صاحبه: ليس البيان الشخصي مكانًا له.',
  'Very many statements say this. Say what only you saw and did.':
    'كثير جدًا من البيانات يقول هذا. قل ما رأيته وفعلته أنت وحدك.',
  'Only 1 word so far. Add what only you can know: a place, a face, what you did.':
    'كلمة واحدة فقط حتى الآن. أضف ما لا يعرفه إلا أنت: مكانًا، أو وجهًا، أو ما فعلته.',
  'Only {0} words so far. Add what only you can know: a place, a face, what you did.': {
    by: 0,
    two: 'كلمتان فقط حتى الآن. أضف ما لا يعرفه إلا أنت: مكانًا، أو وجهًا، أو ما فعلته.',
    few: '{0} كلمات فقط حتى الآن. أضف ما لا يعرفه إلا أنت: مكانًا، أو وجهًا، أو ما فعلته.',
    many: '{0} كلمة فقط حتى الآن. أضف ما لا يعرفه إلا أنت: مكانًا، أو وجهًا، أو ما فعلته.',
    other: '{0} كلمة فقط حتى الآن. أضف ما لا يعرفه إلا أنت: مكانًا، أو وجهًا، أو ما فعلته.',
  },
  'A Med-Peds statement opens best where both ages meet.': 'أفضل بداية لبيان Med-Peds حيث يلتقي العمران.',
  'We see no adult in this scene.': 'لا نرى بالغًا في هذا المشهد.',
  'We see no child in this scene.': 'لا نرى طفلًا في هذا المشهد.',
  'We see no child and no adult in this scene.': 'لا نرى طفلًا ولا بالغًا في هذا المشهد.',
  'This is {0} sentences; {1} are enough. The rest of the page belongs to your growth.':
    'عدد الجمل هنا {0}، ويكفي {1}. بقية الصفحة لتطورك.',
  'This is {0} words; {1} are enough. The rest of the page belongs to your growth.':
    'عدد الكلمات هنا {0}، ويكفي {1}. بقية الصفحة لتطورك.',
  '{0} passed {1}': 'النجاح في {0} {1}',
  'score {0}': 'الدرجة {0}',
  'after a failed attempt': 'بعد محاولة راسبة',
  '{0} practice score up from {1} to {2} on {3}': 'درجة {0} التجريبية ارتفعت من {1} إلى {2} ({3})',
  '{0} practice score up from {1} to {2}': 'درجة {0} التجريبية ارتفعت من {1} إلى {2}',
  'Practice as a doctor': 'ممارسة الطب',
  'with a written evaluation': 'مع تقييم مكتوب',
  '{0} to now': 'من {0} حتى الآن',
  'Work with underserved people': 'العمل مع من لا تصلهم رعاية كافية',
  'A role in which you led others': 'دور قدتَ فيه غيرك',
  '{0} languages: {1}': {
    by: 0,
    two: 'لغتان: {1}',
    few: '{0} لغات: {1}',
    many: '{0} لغة: {1}',
    other: '{0} لغة: {1}',
  },
  'A scene to open with': 'مشهد تبدأ به',
  'One moment with patients. Best is one in which a child and an adult both matter. No names.':
    'لحظة واحدة مع مرضى. أفضلها ما كان فيه طفل وبالغ كلاهما مهم. دون أسماء.',
  'One moment with a patient that shows how you work. No names.':
    'لحظة واحدة مع مريض تُظهر كيف تعمل. دون أسماء.',
  'When did you care for a child and an adult at the same time, or for one patient between both ages?':
    'متى اعتنيت بطفل وبالغ في الوقت نفسه، أو بمريض بين العمرين؟',
  'Which patient do you still think about, and why?': 'أي مريض ما زلت تفكر فيه، ولماذا؟',
  'What did you see, hear and do in the first minute?': 'ماذا رأيت وسمعت وفعلت في الدقيقة الأولى؟',
  'What did you understand that you had not understood before?': 'ماذا فهمت مما لم تكن تفهمه من قبل؟',
  'What happened, in one or two sentences': 'ما حدث، في جملة أو جملتين',
  'Only the fact and its cause. No excuse, no blame, no apology.':
    'الواقعة وسببها فقط. دون عذر ولا لوم ولا اعتذار.',
  'What happened, and when?': 'ماذا حدث، ومتى؟',
  'What would a reader need to know to understand it, and nothing more?':
    'ما الذي يحتاج القارئ إلى معرفته ليفهم، لا أكثر؟',
  'Why Med-Peds, and not one of the two': 'لماذا Med-Peds وليس أحد التخصصين',
  'Why this specialty': 'لماذا هذا التخصص',
  'Your reason, not the textbook one.': 'سببك أنت، لا السبب المكتوب في الكتب.',
  'What would you miss if you trained in internal medicine alone? And in pediatrics alone?':
    'ماذا ستفتقد لو تدربت في الطب الباطني وحده؟ وفي طب الأطفال وحده؟',
  'What would you miss in any other specialty?': 'ماذا ستفتقد في أي تخصص آخر؟',
  'When did you know? What happened that week?': 'متى عرفت؟ وماذا حدث في ذلك الأسبوع؟',
  'Which physician of this field have you watched, and what did they do?':
    'أي طبيب من هذا التخصص راقبته، وماذا فعل؟',
  'You with adults': 'أنت مع البالغين',
  'What you did with adult patients, and where.': 'ما فعلته مع مرضى بالغين، وأين.',
  'Which adult patients did you care for yourself?': 'أي مرضى بالغين اعتنيت بهم بنفسك؟',
  'What do you do well with them? Who saw it?': 'ماذا تُحسن معهم؟ ومن رأى ذلك؟',
  'You with children': 'أنت مع الأطفال',
  'What you did with children and their families, and where.': 'ما فعلته مع أطفال وعائلاتهم، وأين.',
  'Which children did you care for yourself?': 'أي أطفال اعتنيت بهم بنفسك؟',
  'How did you speak with a frightened child, or a parent?': 'كيف تحدثت مع طفل خائف، أو مع أحد والديه؟',
  'Staying with patients over time': 'مرافقة المرضى على مدى الزمن',
  'Care that goes on: the same patient, the same family, from childhood into adult life.':
    'رعاية تستمر: المريض نفسه، والعائلة نفسها، من الطفولة إلى سن البلوغ.',
  'Which patient did you see again months or years later? What had changed?':
    'أي مريض رأيته مجددًا بعد أشهر أو سنوات؟ وماذا تغيّر؟',
  'Have you seen a young adult lose care when the children’s clinic ended?':
    'هل رأيت شابًا فقد الرعاية حين انتهى حقه في عيادة الأطفال؟',
  'What you bring': 'ما تقدمه أنت',
  'Your languages, your country’s health system, work with people who have little.':
    'لغاتك، والنظام الصحي في بلدك، والعمل مع من لا يملكون إلا القليل.',
  'What can you do for a patient because of where you come from?':
    'ماذا تستطيع أن تفعل لمريض بفضل المكان الذي جئت منه؟',
  'When did a second language change what happened to a patient?': 'متى غيّرت لغة ثانية ما حدث لمريض؟',
  'One path that fits everything above.': 'طريق واحد يناسب كل ما سبق.',
  'Whom do you want to care for in ten years, and where?': 'بمن تريد أن تعتني بعد عشر سنوات، وأين؟',
  'What have you already done that leads there?': 'ماذا فعلت حتى الآن مما يقود إلى هناك؟',
  'Would your other statements name the same goal, or another?':
    'هل تذكر بياناتك الأخرى الهدف نفسه، أم هدفًا آخر؟',
};
