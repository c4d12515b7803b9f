import type { Sentences } from '../../../sentences.ts';

export const experience: Sentences = {
  'Ask what you may do, who supervises you, and how you will be evaluated.':
    'اسأل ما المسموح لك بعمله، ومن يشرف عليك، وكيف ستُقيَّم.',
  'You avoid surprises, and you show that you plan.': 'تتجنب المفاجآت، وتُظهر أنك تخطط.',
  'Say early that you want Med-Peds. Ask to see both adults and children.':
    'قل مبكرًا إنك تريد Med-Peds. اطلب أن ترى بالغين وأطفالًا.',
  'Say early which specialties you want. Ask to see both adults and children.':
    'قل مبكرًا أي التخصصات تريد. اطلب أن ترى بالغين وأطفالًا.',
  'Say early which specialty you want, and why.': 'قل مبكرًا أي تخصص تريد، ولماذا.',
  'People can only help with a goal that they know.': 'لا يستطيع الناس أن يساعدوا إلا في هدف يعرفونه.',
  'Learn the names of the nurses, the clerks and the residents.':
    'احفظ أسماء الممرضين والإداريين والأطباء المقيمين.',
  'Attendings ask them what you are like to work with.': 'يسألهم الأطباء المسؤولون كيف هو العمل معك.',
  'Be on time, be prepared, and finish what you say you will do.':
    'احضر في الموعد، واستعد، وأنجز ما تقول إنك ستفعله.',
  'Being reliable is the first thing that a letter can say.': 'أن تكون موثوقًا أول ما يمكن أن تقوله رسالة.',
  'Present each patient with your own assessment and plan, even when you are not sure.':
    'اعرض كل مريض مع تقييمك وخطتك أنت، حتى إن لم تكن متأكدًا.',
  'An author can only describe clinical reasoning that you spoke aloud.':
    'لا يستطيع الكاتب أن يصف إلا التفكير السريري الذي قلته بصوت مسموع.',
  'Write down three lines a day: a patient, what you did, what you learned. No names.':
    'اكتب ثلاثة أسطر كل يوم: مريض، ماذا فعلت، ماذا تعلمت. بلا أسماء.',
  'You will need these stories for your statement and for interviews.':
    'ستحتاج إلى هذه القصص في بيانك الشخصي وفي المقابلات.',
  'Ask for feedback: what goes well, and what one thing should change? Then change it, visibly.':
    'اطلب رأيهم: ما الجيد، وما الشيء الواحد الذي يجب أن يتغير؟ ثم غيّره بوضوح.',
  'Growth that the author saw is stronger than growth that you claim.':
    'التطور الذي رآه الكاتب أقوى من التطور الذي تدّعيه.',
  'Ask the attending for a letter. Speak openly about your scores. Ask them to speak to your clinical reasoning, your communication, and how you compare with others they taught.':
    'اطلب رسالة من الطبيب المسؤول. تحدث بصراحة عن درجاتك. اطلب منه أن يتناول تفكيرك السريري وتواصلك ومقارنتك بغيرك ممن درّسهم.',
  'Ask the attending for a letter that speaks to your clinical reasoning, your communication, and how you compare with others they taught.':
    'اطلب من الطبيب المسؤول رسالة تتناول تفكيرك السريري وتواصلك ومقارنتك بغيرك ممن درّسهم.',
  'A direct comparison by somebody who saw you work is the best answer to a score.':
    'مقارنة مباشرة ممن رآك تعمل هي أفضل جواب عن درجة.',
  'Programs trust what somebody saw.': 'تثق البرامج بما رآه أحدهم.',
  'Ask for the written evaluation. Give the author your CV, your dates and the upload details.':
    'اطلب التقييم المكتوب. أعط الكاتب سيرتك الذاتية وتواريخك وتفاصيل رفع الرسالة.',
  'It is hard to get these once you have left.': 'يصعب الحصول عليها بعد أن تغادر.',
  '{0} done and {1} planned': 'تم {0} ومخطط {1}',
  '{0} done': 'تم {0}',
  'Aim at {0} when you can pay for them.': 'استهدف {0} حين تستطيع دفع تكاليفها.',
  '{0}, as far as your profile tells. {1}': '{0}، بحسب ملفك. {1}',
  '{0}. That reaches the aim of {1}.': '{0}. هذا يبلغ الهدف: {1}.',
  'Choose a place where you would also like to train. In a survey of 2020, {0} of internal medicine programs and {1} of pediatrics programs looked at a rotation in their own department when they chose whom to interview. {2}':
    'اختر مكانًا تود أيضًا أن تتدرب فيه. في استطلاع 2020 نظر {0} من برامج الطب الباطني و{1} من برامج طب الأطفال إلى تدريب سريري في قسمها عند اختيار من يُقابَل. {2}',
  'The range includes zero: more months alone may change nothing. We cannot rule that out.':
    'يشمل المدى الصفر: قد لا يغيّر مزيد من الأشهر وحده شيئًا. لا نستطيع استبعاد ذلك.',
  'The model counts months. It does not see how good a rotation was, or the letter that came of it. Nobody has measured these.':
    'يعدّ النموذج الأشهر. لا يرى جودة التدريب السريري ولا الرسالة التي نتجت عنه. لم يقس أحد ذلك.',
  'Your plans ({0}) are counted already, as if they were done.': 'خططك ({0}) محسوبة بالفعل كأنها تمت.',
  'There is no number: your plan cannot be worked out as it stands.':
    'لا رقم: لا يمكن حساب خطتك كما هي الآن.',
  'There is no number yet. Enter your US experience, even none.':
    'لا رقم بعد. اكتب خبرتك في الولايات المتحدة، حتى لو لم تكن لديك.',
  'There is no number: we know of nothing that more than {0} would add.':
    'لا رقم: لا نعرف شيئًا يضيفه أكثر من {0}.',
  'There is no number for this season: even one month would end after applications open.':
    'لا رقم لهذا الموسم: حتى شهر واحد سينتهي بعد فتح التقديم.',
  'Fees of one block only, from free places to the dearest.':
    'رسوم فترة واحدة فقط، من الأماكن المجانية إلى الأغلى.',
  'Travel, a room, food and insurance come on top.': 'يضاف إليها السفر والسكن والطعام والتأمين.',
  'A short, intense, well-chosen block beats many months of passive observing.':
    'فترة قصيرة مكثفة حسنة الاختيار خير من أشهر كثيرة من المراقبة السلبية.',
  'Enter all your US experience first, even none. {0}':
    'اكتب أولًا كل خبرتك في الولايات المتحدة، حتى لو لم تكن لديك. {0}',
  'You are {0} short of the aim. {1}': 'ينقصك عن الهدف: {0}. {1}',
  'You have enough months, but {0}. One more block would change that. {1}':
    'لديك أشهر كافية، لكن {0}. فترة أخرى تغيّر ذلك. {1}',
  'You have enough. Spend more money only on a place where you want to train. {0}':
    'لديك ما يكفي. لا تنفق مزيدًا من المال إلا على مكان تريد أن تتدرب فيه. {0}',
  'none in internal medicine or pediatrics': 'لا شيء منها في الطب الباطني أو طب الأطفال',
  'none with adults': 'لا شيء منها مع بالغين',
  'none with children': 'لا شيء منها مع أطفال',
  'You take histories, examine and present patients under supervision.':
    'تأخذ التاريخ المرضي وتفحص المرضى وتعرضهم تحت إشراف.',
  'Residents train there, best in Med-Peds, too.': 'يتدرب هناك أطباء مقيمون، والأفضل في Med-Peds أيضًا.',
  'Residents train there in the specialty that you want.': 'يتدرب هناك أطباء مقيمون في التخصص الذي تريده.',
  'A written evaluation and the chance of a letter are agreed before you pay.':
    'يُتفق قبل أن تدفع على تقييم مكتوب وإمكانية رسالة.',
  'You care for both: in Med-Peds, or with time in internal medicine and in pediatrics.':
    'ترعى العمرين: في Med-Peds، أو بوقت في الطب الباطني وفي طب الأطفال.',
  'You care for adults, in internal medicine.': 'ترعى البالغين في الطب الباطني.',
  'You care for children, in pediatrics.': 'ترعى الأطفال في طب الأطفال.',
  'You care for adults, in internal medicine or Med-Peds. Your US months have none yet.':
    'ترعى البالغين في الطب الباطني أو Med-Peds. لا شيء من ذلك بعد في أشهرك في الولايات المتحدة.',
  'You care for children, in pediatrics or Med-Peds. Your US months have none yet.':
    'ترعى الأطفال في طب الأطفال أو Med-Peds. لا شيء من ذلك بعد في أشهرك في الولايات المتحدة.',
  '{0} of hands-on work in the US': '{0} من العمل المباشر مع المرضى في الولايات المتحدة',
  'The odds have no number for it this season.': 'لا رقم له في الاحتمالات هذا الموسم.',
  'start by {0}': 'ابدأ في موعد أقصاه {0}',
  'when programs first look, on {0}': 'حين تنظر البرامج أول مرة، في {0}',
  'Write to hospitals by {0}, and {1}. Then the letter can be there {2}.':
    'اكتب إلى المستشفيات في موعد أقصاه {0}، و{1}. عندها يمكن أن تكون الرسالة موجودة {2}.',
  '{0} after programs first look': 'بعد أن تنظر البرامج أول مرة بـ {0}',
  'By our lead times, the soonest start is {0}. The letter would then show on {1}, {2}.':
    'بحسب تقديراتنا للمدد، أقرب بدء هو {0}. عندها تظهر الرسالة في {1}، {2}.',
  'The work itself would end after applications open, so it counts for the next season.':
    'ينتهي العمل نفسه بعد فتح التقديم، فيُحسب للموسم القادم.',
  'The work itself still ends before applications open, so it counts.':
    'ينتهي العمل نفسه قبل فتح التقديم، فهو يُحسب.',
  'Write to hospitals now. {0} {1}': 'اكتب إلى المستشفيات الآن. {0} {1}',
  'Ask for a place that is free sooner: {0}, and the letter can be there {1}.':
    'اسأل عن مكان متاح أبكر: {0}، وعندها يمكن أن تكون الرسالة موجودة {1}.',
  'A letter of it comes too late for this season. {0} {1}': 'رسالة منه تصل متأخرة جدًا لهذا الموسم. {0} {1}',
  'US experience required': 'الخبرة في الولايات المتحدة مطلوبة',
  'US experience not required': 'الخبرة في الولايات المتحدة غير مطلوبة',
  'At least {0} months': '{0} من الأشهر على الأقل',
  'in the whole country': 'في البلاد كلها',
  'Med-Peds program': 'برنامج Med-Peds',
  'program that you want': 'برنامج تريده',
  'We do not know which of them take visitors. Ask the department or the international office.':
    'لا نعرف أيها يقبل زائرين. اسأل القسم أو المكتب الدولي.',
  'We know of no hospital with a {0} {1}. Add states to your profile to see others.':
    'لا نعرف مستشفى فيه {0} {1}. أضف ولايات إلى ملفك لترى غيرها.',
  '{0} with a {1} {2}.': '{0} فيها {1} {2}.',
  '{0} hospitals': {
    by: 0,
    one: 'مستشفى واحد',
    two: 'مستشفيان',
    few: '{0} مستشفيات',
    many: '{0} مستشفى',
    other: '{0} مستشفى',
  },
  'Enter states that you like or have ties to, and we show those first.':
    'اكتب ولايات تحبها أو لك صلة بها، فنعرضها أولًا.',
  'Hands-on work': 'عمل مباشر',
  'Teaching hospital': 'مستشفى تعليمي',
  'Evaluation and letter': 'التقييم والرسالة',
  'Adults and children': 'بالغون وأطفال',
  'Internal medicine': 'الطب الباطني',
  'Work with patients.': 'عمل مع المرضى.',
  'Watching only, no work with patients.': 'مشاهدة فقط، بلا عمل مع المرضى.',
  'Not work with patients.': 'ليس عملًا مع المرضى.',
  'Volunteering can be with patients or without. If it is hands-on, choose that kind.':
    'قد يكون التطوع مع مرضى أو بدونهم. إن كان عملًا مباشرًا فاختر ذلك النوع.',
  'The field is not entered.': 'لم يُكتب التخصص.',
  'Adults and children.': 'بالغون وأطفال.',
  'Adults only.': 'بالغون فقط.',
  'Children only.': 'أطفال فقط.',
  'Neither internal medicine nor pediatrics.': 'لا الطب الباطني ولا طب الأطفال.',
  'Residents train there.': 'يتدرب هناك أطباء مقيمون.',
  'No residents train there.': 'لا يتدرب هناك أطباء مقيمون.',
  'The kind of hospital is not entered.': 'لم يُكتب نوع المستشفى.',
  'It hosts a Med-Peds program, which is best.': 'فيه برنامج Med-Peds، وهو الأفضل.',
  'Residents train there, but none in Med-Peds.': 'يتدرب هناك أطباء مقيمون، لكن لا أحد منهم في Med-Peds.',
  'Residents train there. Best is a place with a Med-Peds program.':
    'يتدرب هناك أطباء مقيمون. الأفضل مكان فيه برنامج Med-Peds.',
  'A written evaluation and a letter.': 'تقييم مكتوب ورسالة.',
  'No written evaluation, no letter.': 'لا تقييم مكتوبًا ولا رسالة.',
  'A letter, but no written evaluation.': 'رسالة، لكن بلا تقييم مكتوب.',
  'No written evaluation.': 'لا تقييم مكتوبًا.',
  'A written evaluation, but no letter.': 'تقييم مكتوب، لكن بلا رسالة.',
  'No letter.': 'لا رسالة.',
  'Evaluation and letter are not entered.': 'لم يُكتب التقييم ولا الرسالة.',
  'A letter. The evaluation is not entered.': 'رسالة. لم يُكتب التقييم.',
  'Evaluated. The letter is not entered.': 'مع تقييم. لم تُكتب الرسالة.',
  'Enter the dates. Then we can say what you can still change.':
    'اكتب التواريخ. عندها نستطيع أن نقول ما الذي ما زال يمكنك تغييره.',
  'Ask before you pay: will you get a written evaluation, and may you ask for a letter?':
    'اسأل قبل أن تدفع: هل تحصل على تقييم مكتوب، وهل يمكنك طلب رسالة؟',
  'Ask for a written evaluation and a letter before you leave.': 'اطلب تقييمًا مكتوبًا ورسالة قبل أن تغادر.',
  'Write to the doctor who saw your work. Ask for a written evaluation and a letter. Do it soon, while they remember you.':
    'اكتب إلى الطبيب الذي رأى عملك. اطلب تقييمًا مكتوبًا ورسالة. افعل ذلك قريبًا وهو يتذكرك.',
  'Ask if they have a hands-on role for you, with supervision and insurance. Never touch a patient as an observer.':
    'اسأل هل لديهم دور مباشر لك، بإشراف وتأمين. لا تلمس مريضًا أبدًا وأنت مراقب.',
  'Ask for some days with the other age group: a clinic, a ward week or a newborn unit.':
    'اطلب بضعة أيام مع الفئة العمرية الأخرى: عيادة أو أسبوع في القسم أو وحدة حديثي الولادة.',
  'Ask for some days in internal medicine.': 'اطلب بضعة أيام في الطب الباطني.',
  'Ask for some days in pediatrics.': 'اطلب بضعة أيام في طب الأطفال.',
  'Choose a hospital where residents train. In the US, best one with a Med-Peds program.':
    'اختر مستشفى يتدرب فيه أطباء مقيمون. في الولايات المتحدة، الأفضل مستشفى فيه برنامج Med-Peds.',
  'Enter whether you worked with patients.': 'اكتب هل عملت مع المرضى.',
  'Enter the field: adults, children or both.': 'اكتب التخصص: بالغون أو أطفال أو كلاهما.',
  'Enter what kind of hospital it is.': 'اكتب نوع المستشفى.',
  'Enter whether you got a written evaluation and a letter.': 'اكتب هل حصلت على تقييم مكتوب ورسالة.',
  'Only work in the US counts as US clinical experience.':
    'لا يُحسب خبرةً سريرية أمريكية إلا العمل في الولايات المتحدة.',
  'Research counts as scholarship and as active time, not as clinical experience.':
    'يُحسب البحث عملًا علميًا ووقت نشاط، لا خبرة سريرية.',
  'Teaching is a strength and active time. It is not clinical experience.':
    'التدريس نقطة قوة ووقت نشاط. ليس خبرة سريرية.',
  'Observing in the US. Some programs do not count it as US clinical experience.':
    'مراقبة في الولايات المتحدة. بعض البرامج لا تحسبها خبرة سريرية أمريكية.',
  'It shows service. It counts as US clinical experience only if it was hands-on.':
    'يُظهر الخدمة. لا يُحسب خبرة سريرية أمريكية إلا إذا كان عملًا مباشرًا.',
  'It counts as hands-on US clinical experience.': 'يُحسب خبرة سريرية مباشرة في الولايات المتحدة.',
  'Clinical work outside the US. It does not count as US experience. It shows that you are active, and it gives you patients to speak about.':
    'عمل سريري خارج الولايات المتحدة. لا يُحسب خبرة أمريكية. يُظهر أنك نشط، ويعطيك مرضى تتحدث عنهم.',
  'An employer can still write a letter about your work.': 'يستطيع صاحب العمل مع ذلك أن يكتب رسالة عن عملك.',
  'It is the base of your training, so enter its dates and fields.':
    'هو أساس تدريبك، فاكتب تواريخه وتخصصاته.',
  'Earlier residency training is a strength. Have its certificate ready.':
    'التدريب السابق في إقامة طبية نقطة قوة. جهّز شهادته.',
  'Observing outside the US. It adds little to your application.':
    'مراقبة خارج الولايات المتحدة. تضيف قليلًا إلى طلبك.',
  'Service outside the US. It shows commitment. It does not count as US experience.':
    'خدمة خارج الولايات المتحدة. تُظهر الالتزام. لا تُحسب خبرة أمريكية.',
  'Some programs write "US or Canada": ask them.': 'بعض البرامج تكتب “US or Canada”: اسألها.',
  'Elective for students': 'تدريب اختياري للطلاب (elective)',
  'Electives are hands-on. They are for enrolled students only, mostly in the final year. After graduation this door closes, so use it first.':
    'التدريب الاختياري عمل مباشر. هو للطلاب المسجلين فقط، وغالبًا في السنة الأخيرة. يُغلق هذا الباب بعد التخرج، فاستخدمه أولًا.',
  'VSLO is the application service for visiting students. Your school must be a member. If it is not, apply to the hospital directly where it allows that.':
    'VSLO خدمة تقديم الطلاب الزائرين. يجب أن تكون كليتك عضوًا. إن لم تكن، فقدّم إلى المستشفى مباشرة حيث يسمح بذلك.',
  'Medical schools whose hospital hosts a Med-Peds program: ask the visiting-student office for combined clinics.':
    'كليات طب في مستشفاها برنامج Med-Peds: اسأل مكتب الطلاب الزائرين عن عيادات مشتركة.',
  'One block in internal medicine and one in pediatrics at the same hospital, when there is no combined one.':
    'فترة في الطب الباطني وأخرى في طب الأطفال في المستشفى نفسه، إن لم توجد فترة مشتركة.',
  'Ask your own school first: does it have an agreement with a US hospital?':
    'اسأل كليتك أولًا: هل لديها اتفاق مع مستشفى في الولايات المتحدة؟',
  'VSLO fee for each application': 'رسم VSLO لكل طلب',
  'Fee of the host': 'رسم الجهة المستضيفة',
  'Externship for graduates': 'تدريب خارجي للخريجين (externship)',
  'An externship is hands-on work under supervision for people who have graduated. There is no official definition. Ask what you will really do.':
    'الـ externship عمل مباشر تحت إشراف لمن تخرّج. لا تعريف رسميًا له. اسأل ماذا ستعمل فعلًا.',
  'Electives are closed to graduates. Prefer a hospital where residents train: people there know what programs look for.':
    'التدريب الاختياري مغلق أمام الخريجين. فضّل مستشفى يتدرب فيه أطباء مقيمون: الناس هناك يعرفون ما تبحث عنه البرامج.',
  'Departments at hospitals with a Med-Peds, internal medicine or pediatrics program (see the places below).':
    'أقسام في مستشفيات فيها برنامج Med-Peds أو طب باطني أو طب أطفال (انظر الأماكن أدناه).',
  'Doctors you know: former residents from your school, co-authors, a doctor who taught you and now works in the US.':
    'أطباء تعرفهم: مقيمون سابقون من كليتك، مؤلفون مشاركون، طبيب درّسك ويعمل الآن في الولايات المتحدة.',
  'Community clinics and free clinics that take supervised volunteers with a medical degree.':
    'عيادات مجتمعية ومجانية تقبل متطوعين يحملون شهادة الطب تحت إشراف.',
  'Paid placement companies come last. Use the checklist below before you pay.':
    'شركات التنسيق المدفوعة تأتي أخيرًا. استخدم قائمة التحقق أدناه قبل أن تدفع.',
  'Observership: the last resort': 'المراقبة السريرية (observership): الخيار الأخير',
  'You watch. You do not touch patients. Some programs do not count it as US clinical experience.':
    'أنت تشاهد ولا تلمس المرضى. بعض البرامج لا تحسبها خبرة سريرية أمريكية.',
  'It still helps when it leads to something: a doctor who knows you, a case to write up, a hands-on place later.':
    'تنفع مع ذلك إذا أدت إلى شيء: طبيب يعرفك، أو حالة تكتبها، أو مكان للعمل المباشر لاحقًا.',
  'International offices of university hospitals. Many observerships in hospitals cost little or nothing.':
    'المكاتب الدولية في المستشفيات الجامعية. كثير من فترات المراقبة في المستشفيات تكلف قليلًا أو لا شيء.',
  'The Med-Peds or complex-care clinic of a hospital where you would like to train.':
    'عيادة Med-Peds أو الحالات المعقدة في مستشفى تود أن تتدرب فيه.',
  'Fee of the place, for each stay': 'رسم المكان لكل فترة',
  'Hosts ask different fees. One school asked {0} in {1}.':
    'تختلف رسوم الجهات المستضيفة. طلبت إحدى الكليات {0} في {1}.',
  'Write about {0} before you want to start: {1} to find a place and {2} for a visitor visa.':
    'اكتب قبل موعد البدء الذي تريده بنحو {0}: {1} للعثور على مكان و{2} لتأشيرة زائر.',
  'Write about {0} before you want to start, or {1} if you need a visitor visa.':
    'اكتب قبل موعد البدء الذي تريده بنحو {0}، أو بنحو {1} إن احتجت إلى تأشيرة زائر.',
  'Write about {0} before you want to start.': 'اكتب قبل موعد البدء الذي تريده بنحو {0}.',
  'The hospital': 'المستشفى',
  'Which hospital is it, and which department confirms it? Write to that department yourself.':
    'أي مستشفى هو، وأي قسم يؤكد ذلك؟ اكتب إلى ذلك القسم بنفسك.',
  'The company does not name the hospital before you pay, or the hospital has not heard of it.':
    'لا تذكر الشركة اسم المستشفى قبل أن تدفع، أو لم يسمع المستشفى بها.',
  'Your work': 'عملك',
  'What will I do on a normal day? How many hours are in a hospital and how many in an office?':
    'ماذا سأعمل في يوم عادي؟ كم ساعة في مستشفى وكم في عيادة؟',
  'It is sold as "hands-on", but nobody writes down what you may do.':
    'تُباع على أنها “hands-on”، لكن لا أحد يكتب ما المسموح لك بعمله.',
  'The supervisor': 'المشرف',
  'Who supervises me? Is this doctor board-certified, and do residents work there?':
    'من يشرف عليّ؟ هل هذا الطبيب حاصل على البورد (board-certified)، وهل يعمل هناك أطباء مقيمون؟',
  'You get no name, or one doctor has many paying visitors at the same time.':
    'لا يعطونك اسمًا، أو لدى طبيب واحد زائرون كثيرون يدفعون في الوقت نفسه.',
  'The letter': 'الرسالة',
  'Who decides on a letter, and on whose letterhead is it? Does the author upload it directly?':
    'من يقرر أمر الرسالة، وعلى أي ورق رسمي تُكتب؟ هل يرفعها الكاتب مباشرة؟',
  'They promise a strong letter before they have met you, or they ask you to write it.':
    'يعدون برسالة قوية قبل أن يلتقوك، أو يطلبون منك أن تكتبها.',
  Insurance: 'التأمين',
  'Who pays for malpractice and health insurance? Can I have the policy in writing?':
    'من يدفع تأمين الأخطاء الطبية والتأمين الصحي؟ هل أحصل على الوثيقة مكتوبة؟',
  'They say that you need none for work with patients.': 'يقولون إنك لا تحتاج إليه للعمل مع المرضى.',
  'The visa': 'التأشيرة',
  'Which visa do visitors use here? Will the host write an invitation that says what I will do?':
    'أي تأشيرة يستخدمها الزائرون هنا؟ هل تكتب الجهة دعوة تذكر ما سأعمله؟',
  'They tell you to say something else at the embassy or at the border. Never do that.':
    'يطلبون منك أن تقول شيئًا آخر في السفارة أو على الحدود. لا تفعل ذلك أبدًا.',
  'The price': 'السعر',
  'What is the whole price, with every fee? What do I get for it, in writing?':
    'ما السعر الكامل بكل الرسوم؟ وما الذي أحصل عليه مقابله مكتوبًا؟',
  'New fees come after the first payment, or there is a discount if you pay today.':
    'تظهر رسوم جديدة بعد الدفعة الأولى، أو يُعرض خصم إن دفعت اليوم.',
  'The refund': 'استرداد المال',
  'What do I get back if my visa is refused, or if the place is cancelled?':
    'كم أسترد إذا رُفضت تأشيرتي أو أُلغي المكان؟',
  'There is no refund in writing, or they take only cash, gift cards or transfers to a private account.':
    'لا استرداد مكتوبًا، أو لا يقبلون إلا النقد أو بطاقات الهدايا أو التحويل إلى حساب شخصي.',
  'Former visitors': 'الزائرون السابقون',
  'May I speak with two people who were there last year?':
    'هل يمكنني التحدث مع شخصين كانا هناك العام الماضي؟',
  'You only get stories without names.': 'لا تحصل إلا على قصص بلا أسماء.',
  'Enter the country first.': 'اكتب البلد أولًا.',
  '{0} and {1}': '{0} و{1}',
  'Until {0}': 'حتى {0}',
  'From {0}': 'من {0}',
  'Since {0}': 'منذ {0}',
};
