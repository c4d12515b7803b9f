import type { Sentences } from '../../../sentences.ts';

export const research: Sentences = {
  'You have worked there before.': 'عملتَ هناك من قبل.',
  'You have worked with underserved patients.': 'عملتَ مع مرضى محرومين من الرعاية الكافية.',
  'You have taught before.': 'درّستَ من قبل.',
  'You have scholarly work to build on.': 'لديك أعمال علمية يمكن البناء عليها.',
  'Practice in your home country': 'ممارسة الطب في بلدك',
  'Paid or part-time, with adults and children if you can. It is real responsibility for patients.':
    'بأجر أو بدوام جزئي، مع بالغين وأطفال إن استطعت. إنها مسؤولية حقيقية عن مرضى.',
  'A contract or a letter of the employer with dates and hours.':
    'عقد أو خطاب من جهة العمل بالتواريخ والساعات.',
  'Your licence for that time.': 'رخصتك لتلك الفترة.',
  'Patients a week, by age group.': 'عدد المرضى في الأسبوع حسب الفئة العمرية.',
  'Community or volunteer clinic': 'عيادة مجتمعية أو تطوعية',
  'Free clinics and camps need doctors, and in the US also helpers without a licence. Ask what you may do.':
    'تحتاج العيادات والمخيمات المجانية إلى أطباء، وفي الولايات المتحدة أيضًا إلى مساعدين بلا رخصة. اسأل عمّا يُسمح لك بعمله.',
  'A letter of the clinic with dates, hours and your role.': 'خطاب من العيادة بالتواريخ والساعات ودورك.',
  'Say plainly whether you treated patients or helped.': 'قل بوضوح هل عالجتَ مرضى أم ساعدتَ.',
  'Your supervisor, who may later write a letter.': 'المشرف عليك، فقد يكتب رسالة لاحقًا.',
  'Telemedicine, where the law allows it': 'الطب عن بُعد حيث يسمح القانون',
  'You usually need a licence where the patient is. Never treat patients in the US without a US licence.':
    'تحتاج عادةً إلى رخصة في المكان الذي يوجد فيه المريض. لا تعالج أبدًا مرضى في الولايات المتحدة بلا رخصة أمريكية.',
  'The licence and the country of the patients.': 'الرخصة وبلد المرضى.',
  'A contract with dates and hours.': 'عقد بالتواريخ والساعات.',
  'Visits a week.': 'عدد الزيارات في الأسبوع.',
  'Medical students, nurses, or students who prepare for exams. It keeps knowledge fresh and shows communication.':
    'طلاب الطب أو الممرضون أو من يستعدون للامتحانات. يُبقي معرفتك حاضرة ويُظهر قدرتك على التواصل.',
  'A letter of the school or the company with dates and hours.':
    'خطاب من المدرسة أو الشركة بالتواريخ والساعات.',
  'Topics, number of sessions and of learners.': 'المواضيع وعدد الجلسات والمتعلمين.',
  'Written feedback of learners, without names.': 'آراء مكتوبة من المتعلمين بلا أسماء.',
  'Research, also remote': 'البحث، وعن بُعد أيضًا',
  'It is active time, but not clinical time. Join it with half a day of patients a week.':
    'هو وقت نشاط، لكنه ليس وقتًا سريريًا. اجمعه مع نصف يوم من المرضى كل أسبوع.',
  'A letter of the lead researcher with dates and hours.': 'خطاب من الباحث الرئيسي بالتواريخ والساعات.',
  'Your task and what came of it.': 'مهمتك وما نتج عنها.',
  'You are active now. Keep it up until training starts.': 'أنت نشط الآن. استمر حتى يبدأ التدريب.',
  'We cannot tell whether you are active now. Some dates are missing.':
    'لا نستطيع أن نعرف هل أنت نشط الآن. تنقص بعض التواريخ.',
  'Nothing in your profile goes on today. Start something before the pause gets long.':
    'لا شيء في ملفك مستمر اليوم. ابدأ شيئًا قبل أن تطول فترة التوقف.',
  'Nothing in your profile goes on today. The pause has lasted {0}.':
    'لا شيء في ملفك مستمر اليوم. مدة التوقف حتى الآن: {0}.',
  'You gave a reason for part of it. It still counts as a pause.':
    'ذكرتَ سببًا لجزء منها. تبقى محسوبة توقفًا مع ذلك.',
  'Note first and last day, hours a week, the place, your role, and a supervisor with a phone number.':
    'سجّل أول يوم وآخر يوم، وساعات الأسبوع، والمكان، ودورك، ومشرفًا مع رقم هاتفه.',
  'Get it in writing while you are there: a contract, a certificate, or a signed letter with dates.':
    'احصل عليها مكتوبة وأنت هناك: عقد أو شهادة أو خطاب موقّع بالتواريخ.',
  'Count something: patients a week, sessions taught, calls made. Numbers are easy to believe.':
    'أحصِ شيئًا: مرضى في الأسبوع، جلسات تدريس، مكالمات. الأرقام يسهل تصديقها.',
  'ERAS has room for {0} experiences with {1} characters each. Say what you did and what came of it, not what the place is.':
    'يتسع ERAS لعدد {0} من الخبرات، لكل منها {1} من الأحرف. قل ماذا فعلت وما الذي نتج عنه، لا ما هو المكان.',
  'Name a pause yourself, in one calm sentence: what it was for, what you did, and that it is over.':
    'اذكر التوقف بنفسك في جملة هادئة: لماذا كان، وماذا فعلت، وأنه انتهى.',
  'Complete the dates in your profile, so that no pause is seen where there is none.':
    'أكمل التواريخ في ملفك حتى لا يظهر توقف حيث لا يوجد.',
  'Ask for a written note of what you do now, with dates and hours.':
    'اطلب إفادة مكتوبة بما تعمله الآن، بالتواريخ والساعات.',
  'Choose one option below that you can start within four weeks. One half-day a week counts.':
    'اختر أدناه خيارًا تستطيع أن تبدأه خلال أربعة أسابيع. نصف يوم في الأسبوع يُحسب.',
  'Write to two places this week. Ask for a start date and for a note in writing.':
    'اكتب إلى مكانين هذا الأسبوع. اطلب تاريخ بدء وإفادة مكتوبة.',
  'Write down for each pause what you did, and which paper shows it.':
    'اكتب لكل توقف ماذا فعلت، وأي ورقة تثبته.',
  'Survey of 2020: {0} of internal medicine and {1} of pediatrics programs looked for training without gaps when they chose whom to interview. {2}':
    'استطلاع 2020: نظر {0} من برامج الطب الباطني و{1} من برامج طب الأطفال إلى تدريب بلا انقطاع عند اختيار من يُقابَل. {2}',
  'Who you are: two or three sentences': 'من أنت: جملتان أو ثلاث',
  'What do you do now, and where?': 'ماذا تعمل الآن، وأين؟',
  'Which training do you prepare for?': 'لأي تدريب تستعد؟',
  'Who or what brought you to this person?': 'من أو ما الذي دلّك على هذا الشخص؟',
  'Your interest: one or two sentences': 'اهتمامك: جملة أو جملتان',
  'Which paper, talk or clinic of theirs did you read or see? Name one detail of it.':
    'أي مقال أو محاضرة أو عيادة له قرأتَ أو شاهدت؟ اذكر تفصيلًا واحدًا.',
  'Which question of your own does it touch?': 'أي سؤال من أسئلتك يمسّه ذلك؟',
  'Which patient made you ask it? No names, no details that show who it was.':
    'أي مريض جعلك تسأله؟ بلا أسماء ولا تفاصيل تدل على صاحبها.',
  'Your offer: two sentences': 'ما تعرضه: جملتان',
  'Which one task can you do: chart review, literature search, statistics, a draft of a table?':
    'أي مهمة واحدة تستطيع: مراجعة ملفات، بحث في الأدبيات، إحصاء، مسودة جدول؟',
  'How many hours a week, for how long, and from where? Say that you can also work remotely.':
    'كم ساعة في الأسبوع، وإلى متى، ومن أين؟ قل إنك تستطيع العمل عن بُعد أيضًا.',
  'Ask one small thing: a call of fifteen minutes, or the name of somebody else to ask.':
    'اطلب شيئًا صغيرًا واحدًا: مكالمة من خمس عشرة دقيقة، أو اسم شخص آخر تسأله.',
  'The same text to many people. One sentence must fit only this person.':
    'النص نفسه لأشخاص كثيرين. يجب أن تناسب جملة واحدة هذا الشخص وحده.',
  'Your scores, your visa, your whole life. A CV of one page can go with it.':
    'درجاتك وتأشيرتك وحياتك كلها. يمكن أن ترفق سيرة ذاتية من صفحة واحدة.',
  'A request for a letter, a rotation or an interview in the first message.':
    'طلب رسالة أو تدريب سريري أو مقابلة في أول رسالة.',
  'Praise without a fact. "Your esteemed work" tells them that you have not read it.':
    'مديح بلا حقيقة. عبارة “Your esteemed work” تقول لهم إنك لم تقرأه.',
  'Promises of time that you do not have.': 'وعود بوقت لا تملكه.',
  'Write to one person a day, not to fifty at once.': 'اكتب إلى شخص واحد في اليوم، لا إلى خمسين دفعة واحدة.',
  'Look first for doctors trained in your country or school, and for Med-Peds faculty.':
    'ابحث أولًا عن أطباء تخرجوا في بلدك أو كليتك، وعن أعضاء هيئة تدريس في Med-Peds.',
  'No answer after {0} days: one short reminder, then let it go.':
    'لا جواب بعد {0} يومًا: تذكير قصير واحد، ثم دع الأمر.',
  'Graduation: {0}': 'التخرج: {0}',
  'Languages: {0}': 'اللغات: {0}',
  'You have taught': 'درّستَ',
  'Poster of one case, at a local or regional meeting': 'ملصق لحالة واحدة في لقاء محلي أو إقليمي',
  'Ask a supervisor which patient of the last months taught them something.':
    'اسأل مشرفًا أي مريض في الأشهر الأخيرة علّمه شيئًا.',
  'Abstract, as one of several authors of a running project': 'ملخص بحثي، بوصفك أحد مؤلفي مشروع قائم',
  'Write to a faculty member who has data and needs hands. Offer ten hours.':
    'اكتب إلى عضو هيئة تدريس لديه بيانات ويحتاج إلى مساعدة. اعرض عشر ساعات.',
  'Quality improvement (QI) project or audit': 'مشروع تحسين جودة (QI) أو تدقيق سريري',
  'Choose one thing that is easy to count where you work now.': 'اختر شيئًا يسهل عدّه حيث تعمل الآن.',
  'Case report in a journal': 'تقرير حالة في مجلة علمية',
  'Check first that the journal is indexed and does not only live from fees.':
    'تحقق أولًا من أن المجلة مفهرسة ولا تعيش على الرسوم وحدها.',
  'Article with data of your own': 'مقال ببيانات خاصة بك',
  'Join one that is nearly finished. A new one rarely ends in time.':
    'انضم إلى مقال شبه منتهٍ. الجديد نادرًا ما ينتهي في الوقت المناسب.',
  'Our odds have no number for research. Nobody has measured what it adds for applicants like you, apart from who they are. So do it for what you learn, for the people you meet, and to stay active.':
    'لا رقم للبحث في احتمالاتنا. لم يقس أحد ما يضيفه لمتقدمين مثلك بمعزل عمّن هم. فافعله لما تتعلمه، ولمن تلتقيهم، ولتبقى نشطًا.',
  '2026 Match, people from schools abroad who are not US citizens. Internal medicine: half of those who matched listed {0} research experiences or more, and half of those who did not listed {1} or more. Pediatrics: {2} and {3}. In Med-Peds only {4} matched people were counted: too few to compare.':
    'مطابقة 2026، خريجو كليات أجنبية من غير مواطني الولايات المتحدة. الطب الباطني: نصف من طابقوا ذكروا {0} من الخبرات البحثية أو أكثر، ونصف من لم يطابقوا ذكروا {1} أو أكثر. طب الأطفال: {2} و{3}. في Med-Peds لم يُحصَ إلا {4} ممن طابقوا: عدد أقل من أن يُقارَن.',
  'Survey of 2020: {0} of internal medicine and {1} of pediatrics programs looked at research when they chose whom to interview. {2}':
    'استطلاع 2020: نظر {0} من برامج الطب الباطني و{1} من برامج طب الأطفال إلى البحث عند اختيار من يُقابَل. {2}',
  '2007 Match, people outside US schools, less competitive specialties: an odds ratio of {0} for each research experience and of {1} for each publication. A ratio of 1 means no difference. It is old, and it does not show what caused what.':
    'مطابقة 2007، متقدمون من خارج الكليات الأمريكية، تخصصات أقل تنافسًا: نسبة أرجحية (odds ratio) قدرها {0} لكل خبرة بحثية و{1} لكل منشور. النسبة 1 تعني لا فرق. الرقم قديم، ولا يبيّن ما الذي سبّب ماذا.',
  'It fits Med-Peds: it concerns both ages.': 'يناسب Med-Peds: فهو عن العمرين معًا.',
  'It does not concern both ages.': 'ليس عن العمرين معًا.',
  'Enter the topic, and whether it concerns both ages.': 'اكتب الموضوع، وهل هو عن العمرين معًا.',
  'Enter whether it concerns both ages, or the way from child to adult care.':
    'اكتب هل هو عن العمرين معًا، أو عن الانتقال من رعاية الأطفال إلى رعاية البالغين.',
  'your work with underserved patients': 'عملك مع مرضى محرومين من الرعاية الكافية',
  'your languages ({0})': 'لغاتك ({0})',
  'Chronic disease across ages': 'المرض المزمن عبر الأعمار',
  'Sickle cell disease, cystic fibrosis, congenital heart disease, asthma, diabetes.':
    'فقر الدم المنجلي، التليف الكيسي، أمراض القلب الخلقية، الربو، السكري.',
  'Children with these diseases now grow old. Someone must know both halves of their lives.':
    'الأطفال المصابون بهذه الأمراض يكبرون اليوم. يجب أن يعرف أحد نصفي حياتهم.',
  'One patient whose childhood disease changed adult care: write the case.':
    'مريض غيّر مرض طفولته رعايته وهو بالغ: اكتب الحالة.',
  'How many adults in your clinic have a disease that began in childhood? Count them over one month.':
    'كم بالغًا في عيادتك لديه مرض بدأ في الطفولة؟ أحصهم مدة شهر.',
  'The way from child to adult care': 'الانتقال من رعاية الأطفال إلى رعاية البالغين',
  'The last visit with the pediatrician, the first with an adult doctor, and who gets lost between them.':
    'آخر زيارة لطبيب الأطفال، وأول زيارة لطبيب البالغين، ومن يضيع بينهما.',
  'Guiding young people from one to the other is part of what Med-Peds doctors do.':
    'مرافقة الشباب من إحداهما إلى الأخرى جزء مما يفعله أطباء Med-Peds.',
  'Ask ten young patients what they know of their own disease and medicines.':
    'اسأل عشرة مرضى شباب ماذا يعرفون عن مرضهم وأدويتهم.',
  'Make a one-page summary for patients who leave the children’s clinic. See if it is used.':
    'أعدّ ملخصًا من صفحة واحدة لمرضى يغادرون عيادة الأطفال. انظر هل يُستخدم.',
  'Who gets less care, and why': 'من يحصل على رعاية أقل، ولماذا',
  'Language, money, distance, and families who are new in a country.':
    'اللغة والمال والمسافة، وأسر جديدة في البلد.',
  'You may have seen it from close by. That is knowledge that few others have.':
    'ربما رأيتَ ذلك عن قرب. هذه معرفة لا يملكها إلا قليلون.',
  'Compare missed visits of patients with and without an interpreter.':
    'قارن الزيارات الفائتة لمرضى معهم مترجم ومرضى بلا مترجم.',
  'Describe one barrier that you saw at home, and what was tried against it.':
    'صف عائقًا رأيته في بلدك، وما جُرّب ضده.',
  'Better care in a hospital or for complex patients': 'رعاية أفضل في مستشفى أو لمرضى ذوي حالات معقدة',
  'Quality improvement (QI): vaccines, handovers, medicine lists, care plans.':
    'تحسين الجودة (QI): اللقاحات، تسليم المناوبات، قوائم الأدوية، خطط الرعاية.',
  'It needs no laboratory and no grant, and residents do it, too.':
    'لا يحتاج إلى مختبر ولا منحة، ويقوم به الأطباء المقيمون أيضًا.',
  'Audit twenty charts against one guideline. Change one thing. Audit again.':
    'راجع عشرين ملفًا مقابل دليل إرشادي واحد. غيّر شيئًا واحدًا. راجع ثانية.',
  'Measure how many discharge letters reach the family doctor.': 'قِس كم خطاب خروج يصل إلى طبيب الأسرة.',
  today: 'اليوم',
  'No dates entered': 'لم تُكتب تواريخ',
  'Only {0} and {1} programs answered, and they were asked about all applicants.':
    'لم يجب إلا {0} و{1} من البرامج، وكان السؤال عن جميع المتقدمين.',
  'How ERAS asks for it: "{0}."': 'هكذا يطلبه ERAS: “{0}.”',
  'How ERAS asks for it, since {0}: "{1}."': 'هكذا يطلبه ERAS منذ {0}: “{1}.”',
};
