import type { Sentences } from '../../sentences.ts';

/** The rank order list. */
export const seasonRank: Sentences = {
  'No interview is noted here. Programs rank whom they interviewed; a place where you had none adds nothing.':
    'لا مقابلة مدوّنة هنا. ترتّب البرامج من قابلتهم، والمكان الذي لم تُجرِ فيه مقابلة لا يضيف شيئًا.',
  'Rank by where you want to train, and by nothing else. The Match tries your first choice first and gives you the highest place that also wants you. A place lower on your list never costs you a place above it, so guessing who will take you can only hurt.':
    'رتّب بحسب المكان الذي تريد أن تتدرب فيه، لا بحسب أي شيء آخر. يجرّب Match خيارك الأول أولًا، ثم يعطيك أعلى مكان في قائمتك يريدك هو أيضًا. والمكان الأدنى لا يفقدك أبدًا مكانًا أعلى منه، فتخمين من سيقبلك لا يمكن إلا أن يضرك.',
  'More programs raise the chance: {0} with the first alone, {1} with all {2}.':
    'المزيد من البرامج يرفع الفرصة: {0} بالبرنامج الأول وحده، و{1} بالبرامج كلها (عددها {2}).',
  '{0} 1 of them adds nothing to it so far.': '{0} برنامج واحد منها لا يضيف شيئًا حتى الآن.',
  '{0} {1} of them add nothing to it so far.': '{0} وما لا يضيف منها شيئًا حتى الآن عدده {1}.',
  '{0} The first {1} are of one specialty, which reports call contiguous ranks.':
    '{0} أول {1} من تخصص واحد، وتسمي التقارير ذلك contiguous ranks.',
  'A match is binding. Leave off a place only if you would rather not match than train there.':
    'نتيجة Match ملزمة. لا تترك مكانًا خارج القائمة إلا إن كنت تفضّل ألا تحصل على Match على أن تتدرب فيه.',
  'You would not train at {0}. Take it off the list: a match is binding. That gives up {1} of chance at most, at a place where you do not want to be.':
    'لن تتدرب في {0}. أزله من القائمة: نتيجة Match ملزمة. وبذلك تتخلى عن {1} من الفرصة على الأكثر، في مكان لا تريد أن تكون فيه.',
  'You would not train at {0}. Take them off the list: a match is binding. That gives up {1} of chance at most, at a place where you do not want to be.':
    'لن تتدرب في {0}. أزلها من القائمة: نتيجة Match ملزمة. وبذلك تتخلى عن {1} من الفرصة على الأكثر، في أماكن لا تريد أن تكون فيها.',
  'Your comparisons go round in a circle: {0}. No order fits them all. Compare these again, two at a time.':
    'مقارناتك تدور في حلقة: {0}. لا ترتيب يوافقها كلها. قارن بينها من جديد، اثنين في كل مرة.',
  '{0} before {1}': '{0} قبل {1}',
  'You preferred {0} to {1}, but your list has them the other way round.':
    'فضّلت {0} على {1}، لكن قائمتك ترتبهما بالعكس.',
  'By your own criteria, {0} ({1}) stands above {2} ({3}). If your list feels right, a criterion is missing.':
    'بحسب معاييرك أنت، {0} ({1}) أعلى من {2} ({3}). إن كنت تشعر أن قائمتك هي الصواب، فهناك معيار ناقص.',
  '{0} of 5': '{0} من 5',
  'Two tracks of one program count as one here, because the same people decide: {0}.':
    'يُحسب مسارا البرنامج الواحد (tracks) هنا برنامجًا واحدًا، لأن الأشخاص أنفسهم يقررون: {0}.',
  'Two tracks of one program count as one here, because the same people decide: {0}. Rank both if you would take both.':
    'يُحسب مسارا البرنامج الواحد (tracks) هنا برنامجًا واحدًا، لأن الأشخاص أنفسهم يقررون: {0}. رتّب الاثنين إن كنت تقبلهما.',
  'We do not know the specialty of {0}, so no chance counts it. Add `specialty`.':
    'لا نعرف تخصص {0}، فلا تحسبه أي فرصة. أضف `specialty`.',
  'We do not know the specialty of {0}, so no chance counts them. Add `specialty`.':
    'لا نعرف تخصص هذه البرامج: {0}، فلا تحسبها أي فرصة. أضف `specialty`.',
  '{0} programs are in the registration fee. {1} cost about {2}.': {
    by: 0,
    one: 'رسم التسجيل يشمل برنامجًا واحدًا. وتكلفة {1} نحو {2}.',
    two: 'رسم التسجيل يشمل برنامجين. وتكلفة {1} نحو {2}.',
    few: 'رسم التسجيل يشمل {0} برامج. وتكلفة {1} نحو {2}.',
    many: 'رسم التسجيل يشمل {0} برنامجًا. وتكلفة {1} نحو {2}.',
    other: 'رسم التسجيل يشمل {0} برنامج. وتكلفة {1} نحو {2}.',
  },
  'You match only to a pair that takes both of you, and never to two single lists. The chances by length and by place are for you alone. Those of your pairs are lower.':
    'لا تحصلان على Match إلا بزوج من البرامج يقبلكما كليكما، ولا تُحسب لكما قائمتان منفصلتان أبدًا. الفرص بحسب الطول وبحسب المكان لك وحدك. وفرص أزواجكما أقل.',
  'Your couples list has {0}. {1}': 'تضم قائمتكما المشتركة {0}. {1}',
  'Your couples list has {0} of at most {1}. {2}': 'تضم قائمتكما المشتركة {0} من أصل {1} على الأكثر. {2}',
  'In {0} one of you does not match. Put these last, and only if you both accept it.':
    'في {0} لا يحصل أحدكما على Match. ضع ذلك في الآخر، وفقط إن قبلتما به كلاكما.',
  'No pair lets one of you match alone. Talk about it: such pairs at the end can save one of two places.':
    'لا زوج يتيح لأحدكما أن يحصل على Match وحده. تحدثا في ذلك: مثل هذه الأزواج في آخر القائمة قد تنقذ أحد المكانين.',
  'A pair without any program means nothing. Remove it.': 'زوج بلا أي برنامج لا معنى له. أزله.',
  'Enter the codes from the NRMP page, track by track, and read each program name aloud.':
    'أدخل الرموز من صفحة NRMP، مسارًا بعد مسار، واقرأ اسم كل برنامج بصوت مسموع.',
  'Check that ECFMG has confirmed you to the NRMP, if you graduated abroad.':
    'إن كنت قد تخرجت في الخارج، فتحقق من أن ECFMG أكدت استيفاء متطلباتك لدى NRMP.',
  'Read the confirmation. A list that is entered but not certified does not count.':
    'اقرأ التأكيد. القائمة المُدخلة غير المعتمدة لا تُحتسب.',
  'You marked the list as certified. After any change, certify again. An interview that comes later needs it, too.':
    'علّمت القائمة على أنها معتمدة. بعد أي تغيير اعتمدها مرة أخرى. وكذلك إن جاءت مقابلة لاحقًا.',
  'You marked the list as certified. After any change, certify again.':
    'علّمت القائمة على أنها معتمدة. بعد أي تغيير اعتمدها مرة أخرى.',
  'Tell no program how you rank unless you want to, and ask none how it ranks you.':
    'لا تخبر أي برنامج كيف رتبته إلا إن أردت، ولا تسأل أي برنامج كيف رتبك.',
  'Look up the deadline of the rank order list on the NRMP page, and certify some days before it.':
    'ابحث عن آخر موعد لقائمة الترتيب في صفحة NRMP، واعتمدها قبله بأيام.',
  'Certify by {0}. Nothing is accepted after {1} (not published yet).':
    'اعتمد قائمتك في موعد أقصاه {0}. لا يُقبل شيء بعد {1} (تاريخ لم يُنشر بعد).',
  'Certify by {0}. Nothing is accepted after {1}.': 'اعتمد قائمتك في موعد أقصاه {0}. لا يُقبل شيء بعد {1}.',
  'You marked it as a place where you would not train. Leave it off.':
    'علّمته مكانًا لن تتدرب فيه. اتركه خارج القائمة.',
  'It is not in our facts: check its visa answer yourself.':
    'ليس في بياناتنا: تحقق بنفسك مما يقوله عن التأشيرة.',
  '1 of your {0} programs has an open question about your visa. No chance here counts it. Ask it before you rank it: a match is of no use if you cannot begin.':
    'لدى واحد من برامجك البالغ عددها {0} سؤال مفتوح عن تأشيرتك. لا تحسبه أي فرصة هنا. اسأله قبل أن ترتّبه: لا فائدة من match إن لم تستطع البدء.',
  '{0} of your {1} programs have an open question about your visa. No chance here counts it. Ask each of them before you rank it: a match is of no use if you cannot begin.':
    'عدد البرامج التي لديها سؤال مفتوح عن تأشيرتك: {0} من {1}. لا تحسبه أي فرصة هنا. اسأل كل واحد منها قبل أن ترتّبه: لا فائدة من match إن لم تستطع البدء.',
  'The chance at each place depends on the place and the specialty, not on the program: we count an average one. Two programs of one specialty that change places change no number.':
    'تتوقف الفرصة في كل موضع على الموضع والتخصص، لا على البرنامج: نحسب برنامجًا متوسطًا. وإذا تبادل برنامجان من تخصص واحد موضعيهما فلا يتغير أي رقم.',
  '{0} Ask before you rank it: without a visa you could not begin.':
    '{0} اسأل قبل أن ترتّبه: من دون تأشيرة لا يمكنك أن تبدأ.',
  '{0} It interviewed you all the same, so ask which rule holds.': '{0} ومع ذلك قابلك، فاسأل أي قاعدة تسري.',
  '{0} If you match there, ask about the visa at once.': '{0} إن حصلت على مكان هناك، فاسأل عن التأشيرة فورًا.',
  '1 of your {0} programs has an open question about your visa. No chance here counts it. If you match there, ask about the visa at once.':
    'برنامج واحد من برامجك، وعددها {0}، لديه سؤال مفتوح عن تأشيرتك. لا تحسبه أي فرصة هنا. إن حصلت على مكان هناك، فاسأل عن التأشيرة فورًا.',
  '{0} of your {1} programs have an open question about your visa. No chance here counts it. If you match at one of them, ask about the visa at once.':
    'عدد البرامج التي لديها سؤال مفتوح عن تأشيرتك: {0} من {1}. لا تحسبه أي فرصة هنا. إن حصلت على مكان في أحدها، فاسأل عن التأشيرة فورًا.',
  'ECFMG had to confirm all your requirements by the deadline of the rank order list. If it did not, your list does not count.':
    'كان على ECFMG أن تؤكد استيفاء كل متطلباتك قبل آخر موعد لقائمة الترتيب. فإن لم تفعل، فلن تُحتسب قائمتك.',
  '{0} Ask before you rank it.': '{0} اسأل قبل أن ترتّبه.',
  'ECFMG must confirm all your requirements by the deadline of the rank order list. If not, your list does not count.':
    'يجب أن تؤكد ECFMG استيفاء كل متطلباتك قبل آخر موعد لقائمة الترتيب. وإلا فلن تُحتسب قائمتك.',
  'Visas can be late. The NRMP asks programs to think of a later start before they ask for a waiver. Ask each program what it did in past years.':
    'قد تتأخر التأشيرات. يطلب NRMP من البرامج أن تفكر في موعد بدء متأخر قبل أن تطلب إعفاء (waiver). اسأل كل برنامج عما فعله في السنوات الماضية.',
  'We count at least the usual number of applications: {0}. The same interviews from fewer may mean a better chance, but nobody publishes by how much.':
    'نحسب على الأقل العدد المعتاد من الطلبات: {0}. قد تعني المقابلات نفسها بطلبات أقل فرصة أفضل، لكن لا أحد ينشر بكم.',
  'The chances are those of US MD graduates with as many interviews.':
    'الفرص هي فرص خريجي MD الأمريكيين الذين لديهم العدد نفسه من المقابلات.',
  'The chances are those of US DO graduates with as many interviews.':
    'الفرص هي فرص خريجي DO الأمريكيين الذين لديهم العدد نفسه من المقابلات.',
  'The chances are those of US citizens who graduated abroad, with as many interviews.':
    'الفرص هي فرص المواطنين الأمريكيين المتخرجين في الخارج الذين لديهم العدد نفسه من المقابلات.',
  'The chances are those of graduates from abroad without US citizenship, with as many interviews.':
    'الفرص هي فرص المتخرجين في الخارج من غير الجنسية الأمريكية الذين لديهم العدد نفسه من المقابلات.',
  '{0} Write `applicant` into the list if you are another one.':
    '{0} اكتب `applicant` في القائمة إن كنت من مجموعة أخرى.',
  '{0} Nobody publishes more than that. Low scores or a visa can make yours lower.':
    '{0} لا أحد ينشر أكثر من ذلك. قد تخفض الدرجات المنخفضة أو التأشيرة فرصتك.',
};
