import type { Sentences } from '../../../sentences.ts';

/** What several topics of the advisor say: names, the season, applying now or later. */
export const common: Sentences = {
  'US MD student or graduate': 'طالب أو خريج US MD',
  'US DO student or graduate': 'طالب أو خريج US DO',
  'US citizen, school abroad': 'مواطن أمريكي، كلية خارج أمريكا',
  'Not a US citizen, school abroad': 'غير أمريكي، كلية خارج أمريكا',
  'another field': 'مجال آخر',
  'Hands-on clinical work': 'ممارسة سريرية مباشرة',
  Observership: 'Observership (تدريب بالملاحظة)',
  'Own practice': 'ممارسة خاصة',
  Internship: 'سنة امتياز',
  Residency: 'إقامة',
  Teaching: 'تدريس',
  Volunteering: 'تطوع',
  Research: 'بحث',
  Planned: 'مخطط لها',
  'Asked for': 'طُلبت',
  Received: 'وصلت',
  Exams: 'الامتحانات',
  'Education and pauses': 'الدراسة والانقطاعات',
  'US experience': 'الخبرة في أمريكا',
  'Research and continuity': 'البحث والاستمرارية',
  'Your specialty': 'تخصصك',
  Letters: 'الرسائل',
  Visa: 'التأشيرة',
  Certification: 'الشهادة',
  'The season': 'الموسم',
  'Everything together': 'كل شيء معًا',
  Risk: 'خطر',
  Strength: 'نقطة قوة',
  Open: 'مفتوح',
  'The rank lists of the {0} season are closed, so the next season is the one to plan.':
    'أُغلقت قوائم rank order list لموسم {0}، فالموسم القادم هو الذي يُخطط له.',
  '{0} Ask ECFMG what you may do before you choose a season. Without the certificate, no chance that we show holds.':
    '{0} اسأل ECFMG عما يمكنك فعله قبل أن تختار موسمًا. دون الشهادة لا تصح أي فرصة نعرضها.',
  'Your chance in the {0} Match is practically nil: ECFMG certification must be there by {1}. {2}':
    'فرصتك في Match {0} معدومة عمليًا: يجب أن تكون شهادة ECFMG موجودة في موعد أقصاه {1}. {2}',
  'You expect your ECFMG certificate on {0}. But with {1} still to pass, {2} is about the earliest.':
    'تتوقع شهادة ECFMG في {0}. لكن ما زال أمامك النجاح في {1}، فأقرب موعد هو نحو {2}.',
  'You have not passed {0} yet, and the chances here take the pass for granted. Without it there is no ECFMG certificate, and nobody can match.':
    'لم تنجح في {0} بعد، والاحتمالات هنا تفترض نجاحك. من دونه لا توجد شهادة ECFMG، ولا يمكن لأحد أن يحصل على مكان في Match.',
  'ECFMG certification must be there by {0}. {1}': 'يجب أن تكون شهادة ECFMG موجودة في موعد أقصاه {0}. {1}',
  'ECFMG certification must be there by {0}. By your entries, it comes on about {1}. That leaves {2}.':
    'يجب أن تكون شهادة ECFMG موجودة في موعد أقصاه {0}. وبحسب ما أدخلته تصل نحو {1}. يبقى بذلك {2}.',
  'Your chance in the {0} Match is practically nil: ECFMG certification must be there by {1}. By your entries, it comes on about {2}.':
    'فرصتك في Match {0} معدومة عمليًا: يجب أن تكون شهادة ECFMG موجودة في موعد أقصاه {1}. وبحسب ما أدخلته تصل نحو {2}.',
  'Do not put off {0}: your ECFMG window ends on {1}, and waiting does not move it. After that day, your {2} pass no longer counts.':
    'لا تؤجل {0}: مهلتك لدى ECFMG تنتهي في {1}، والانتظار لا ينقلها. وبعد ذلك اليوم لا يُحسب نجاحك في {2}.',
  'ECFMG had to confirm you by {0}. By your entries it had not, so you can neither match nor take part in SOAP in {1}. If it had, say in your profile that you are certified.':
    'كان على ECFMG أن تؤكد شهادتك في موعد أقصاه {0}. وبحسب ما أدخلته لم تؤكدها، فلا يمكنك في {1} الحصول على مكان في Match ولا المشاركة في SOAP. وإن كانت قد أكدتها، فاذكر في ملفك أن لديك الشهادة.',
  'You expected your ECFMG certificate on {0}. Has it come?': 'كنت تتوقع شهادة ECFMG في {0}. هل وصلت؟',
  'Do you have the ECFMG certificate? {0} Say it in your profile.':
    'هل لديك شهادة ECFMG؟ {0} اذكر ذلك في ملفك.',
  '{0} {1} Say in your profile whether it came.': '{0} {1} اذكر في ملفك هل وصلت.',
  '{0} {1} Say in your profile whether it came, or when you expect it now.':
    '{0} {1} اذكر في ملفك هل وصلت، أو متى تتوقعها الآن.',
  'ECFMG had to confirm you by {0}. If it did not, you can neither match nor take part in SOAP in {1}.':
    'كان على ECFMG أن تؤكد شهادتك في موعد أقصاه {0}. فإن لم تفعل، فلا يمكنك في {1} الحصول على مكان في Match ولا المشاركة في SOAP.',
  'ECFMG had to confirm you by {0}. By your entries it had not, so you could neither match nor take part in SOAP in {1}. If it had, say in your profile that you are certified.':
    'كان على ECFMG أن تؤكد شهادتك في موعد أقصاه {0}. وبحسب ما أدخلته لم تفعل، فلم يكن يمكنك في {1} الحصول على مكان في Match ولا المشاركة في SOAP. وإن كانت قد فعلت، فاذكر في ملفك أنك حاصل على الشهادة.',
  'Do you have the ECFMG certificate?': 'هل لديك شهادة ECFMG؟',
  '{0} ECFMG had to confirm you by {1}. If it did not, you could not match in {2}. Say in your profile whether it came.':
    '{0} كان على ECFMG أن تؤكد شهادتك في موعد أقصاه {1}. فإن لم تفعل، لم يكن يمكنك الحصول على مكان في {2}. اذكر في ملفك هل وصلت.',
  'ECFMG must confirm you by {0}, or you cannot match in {1}.':
    'يجب أن تؤكد ECFMG شهادتك في موعد أقصاه {0}، وإلا فلا يمكنك الحصول على مكان في Match لعام {1}.',
  'You noted how your {0} season ended. What comes next stands on the page “After the Match”.':
    'دوّنت كيف انتهى موسمك {0}. ما يأتي بعده في صفحة «بعد المطابقة».',
  'Rank lists of {0} were due on {1}, so nothing changes your chance any more. What your answers make of it stands on the page “Season”. From {2} on, your NRMP account shows whether you matched.':
    'كان آخر موعد لقوائم rank order list لعام {0} هو {1}، فلم يعد شيء يغيّر فرصتك. وما تعنيه الردود التي وصلتك تجده في صفحة «الموسم». ومن {2} يُظهر حسابك في NRMP هل حصلت على مكان.',
  'Rank lists of {0} were due on {1}, and your NRMP account shows whether you matched. Note it on the page “After the Match”.':
    'كان آخر موعد لقوائم rank order list لعام {0} هو {1}، وحسابك في NRMP يُظهر هل حصلت على مكان. دوّن ذلك في صفحة «بعد المطابقة».',
  'The {0} season is over: its rank list deadline was {1}. Begin season {2} on the page “After the Match” to see your chances.':
    'انتهى موسم {0}: كان آخر موعد لقوائم rank order list فيه {1}. ابدأ موسم {2} في صفحة «بعد المطابقة» لترى فرصك.',
  'The {0} season is over: its rank list deadline was {1}. Choose the {2} season in your profile to see your chances.':
    'انتهى موسم {0}: كان آخر موعد لقوائم rank order list فيه {1}. اختر موسم {2} في ملفك لترى فرصك.',
  'Your budget of {0} does not cover the fixed fees of {1}, so no list can be made. Raise it to see your chances.':
    'ميزانيتك {0} لا تغطي الرسوم الثابتة {1}، فلا يمكن إعداد قائمة. ارفعها لترى فرصك.',
  'Your budget of {0} pays the fixed fees and nothing more, so no list can be made. Raise it to see your chances.':
    'ميزانيتك {0} تكفي الرسوم الثابتة وحدها، فلا يمكن إعداد قائمة. ارفعها لترى فرصك.',
  '{0}, the chance is {1}.': '{0} تكون الفرصة {1}.',
  '{0}, the chance is {1}, if you are certified by then.':
    '{0} تكون الفرصة {1}، إن كانت لديك الشهادة حتى ذلك الحين.',
  'Do not pay for applications for the {0} Match, unless the certificate can come earlier.':
    'لا تدفع لطلبات Match {0}، إلا إذا أمكن أن تصل الشهادة قبل ذلك.',
  'As you are now, the chance could be {0} in the {1} Match. If you wait for the {2} Match, it could be {3}.':
    'كما أنت الآن قد تكون الفرصة {0} في Match {1}. وإن انتظرت Match {2} فقد تكون {3}.',
  'Too little is known to say more. Enter what is missing, then compare again.':
    'المعروف أقل من أن نقول أكثر. أدخل ما ينقص، ثم قارن من جديد.',
  'The chance in the {0} Match holds only if you are certified in time.':
    'لا تصح الفرصة في Match {0} إلا إذا وصلت شهادتك في الوقت المناسب.',
  'As you are now, the chance is {0} in the {1} Match.': 'كما أنت الآن، الفرصة {0} في Match {1}.',
  'That counts an average Step 2 CK score, because you have none yet.':
    'يحسب ذلك درجة متوسطة في Step 2 CK، لأنك لا تملك درجة بعد.',
  'With the best you can still do for the {0} Match ({1}), it is {2}.':
    'وبأفضل ما يمكنك فعله بعد من أجل Match {0} ({1})، هي {2}.',
  '{0}, it is {1}.': '{0} هي {1}.',
  'If you wait for the {0} Match ({1})': 'إن انتظرت Match {0} ({1})',
  'If you wait for the {0} Match': 'إن انتظرت Match {0}',
  'Visitor visa application': 'طلب تأشيرة زيارة',
  'Visa integrity fee, once the visa is issued': 'رسم visa integrity fee عند إصدار التأشيرة',
  'Ask the host in writing which visa fits what you will do there. Waiting times for the interview differ by embassy: look up yours first. This is no legal advice.':
    'اسأل الجهة المضيفة كتابةً أي تأشيرة تناسب ما ستفعله هناك. وتختلف مدة انتظار المقابلة من سفارة إلى أخرى: ابحث أولًا عن سفارتك. هذا ليس استشارة قانونية.',
  'Plus up to {0} for a visitor visa; nothing if you hold one.':
    'إضافةً إلى ما يصل إلى {0} لتأشيرة زيارة؛ ولا شيء إن كانت لديك.',
  ' since {0}': ' منذ {0}',
  'A US entry restriction names {0}. It stops visitor visas for most of its citizens abroad{1}, with few exceptions. Our source is from {2}. Such lists are contested and change: check travel.state.gov before you pay for a rotation.':
    'يوجد تقييد لدخول أمريكا يذكر {0}. وهو يوقف تأشيرات الزيارة لمعظم مواطنيها في الخارج{1}، إلا استثناءات قليلة. مصدرنا من {2}. مثل هذه القوائم محل نزاع وتتغير: راجع travel.state.gov قبل أن تدفع لتدريب.',
  'The B-1 visitor rules name an unpaid elective at the hospital of a US medical school. They name it for students of a school abroad.':
    'تذكر قواعد تأشيرة الزيارة B-1 تدريبًا اختياريًا دون أجر في مستشفى كلية طب أمريكية. وتذكره لطلاب كلية خارج أمريكا.',
  'The B-1 visitor rules name unpaid electives of students. One university reads them so: they do not cover doctors who have finished medical school, and observers may not care for patients. So a hands-on place may need another visa.':
    'تذكر قواعد تأشيرة الزيارة B-1 تدريبات الطلاب الاختيارية دون أجر. وتقرؤها إحدى الجامعات هكذا: لا تشمل أطباء أنهوا كلية الطب، ولا يجوز للملاحظين رعاية المرضى. لذلك قد يحتاج مكان الممارسة المباشرة إلى تأشيرة أخرى.',
  'This depends on the date of your certificate. {0}': 'يتوقف هذا على تاريخ شهادتك. {0}',
  'No: your chance is already high, and a year more adds next to nothing.':
    'لا: فرصتك مرتفعة الآن، وسنة أخرى لا تكاد تضيف شيئًا.',
  'Beside the best for the {0} Match, waiting would mean {1}':
    'مقارنةً بأفضل ما يمكن من أجل Match {0}، يعني الانتظار {1}',
  'Waiting would mean {0}': 'الانتظار يعني {0}',
  '{0}, so the numbers alone do not decide.': '{0}، فالأرقام وحدها لا تحسم.',
  '{0}. A loss is likelier than a gain.': '{0}. الخسارة أرجح من المكسب.',
  '{0}. A gain is likelier than a loss, but not certain.': '{0}. المكسب أرجح من الخسارة، لكنه غير أكيد.',
};
