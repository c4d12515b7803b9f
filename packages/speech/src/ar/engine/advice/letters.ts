import type { Sentences } from '../../../sentences.ts';

export const letters: Sentences = {
  'One or two moments that they saw: a question you asked, a patient you presented, what you read up on.':
    'موقف أو موقفان شاهدهما: سؤال طرحتَه، أو مريض عرضتَ حالته، أو موضوع قرأتَ عنه.',
  'One or two patients you cared for together: what you did, how you thought, how it ended.':
    'مريض أو مريضان اعتنيتما بهما معًا: ماذا فعلت، وكيف فكرت، وكيف انتهى الأمر.',
  'How you work: on time, prepared, honest about what you do not know, good with the team.':
    'كيف تعمل: تلتزم بالوقت، وتستعد، وتصدق فيما لا تعرفه، وتتعاون مع الفريق.',
  'How you compare with other students and residents they know, in plain words. This answers {0}.':
    'كيف تقارَن بغيرك من الطلاب والأطباء المقيمين الذين يعرفهم، بكلمات واضحة. هذا يجيب عن: {0}.',
  'How you compare with other students and residents they know, in plain words.':
    'كيف تقارَن بغيرك من الطلاب والأطباء المقيمين الذين يعرفهم، بكلمات واضحة.',
  'That you have chosen {0}, and why they believe it.': 'أنك اخترت {0}، ولماذا يصدّق ذلك.',
  'That you want to care for children as well as adults, if they have seen it or you have told them why.':
    'أنك تريد رعاية الأطفال والبالغين معًا، إن كان قد رأى ذلك أو أخبرتَه بالسبب.',
  'That you want to care for adults as well as children, if they have seen it or you have told them why.':
    'أنك تريد رعاية البالغين والأطفال معًا، إن كان قد رأى ذلك أو أخبرتَه بالسبب.',
  'That you want to care for both ages, and what they saw that shows it.':
    'أنك تريد رعاية العمرين معًا، وما رآه مما يدل على ذلك.',
  'One letter can serve several specialties if it does not call one of them your only goal. Ask for that.':
    'تصلح رسالة واحدة لعدة تخصصات ما دامت لا تقول إن أحدها هدفك الوحيد. اطلب ذلك.',
  'One or two moments that you saw: a question I asked, a patient I presented, what I read up on.':
    'موقف أو موقفان شاهدتَهما: سؤال طرحتُه، أو مريض عرضتُ حالته، أو موضوع قرأتُ عنه.',
  'One or two patients we cared for together: what I did, how I thought, how it ended.':
    'مريض أو مريضان اعتنينا بهما معًا: ماذا فعلتُ، وكيف فكرتُ، وكيف انتهى الأمر.',
  'How I work: on time, prepared, honest about what I do not know, good with the team.':
    'كيف أعمل: ألتزم بالوقت، وأستعد، وأصدق فيما لا أعرفه، وأتعاون مع الفريق.',
  'How I compare with other students and residents you know, in plain words.':
    'كيف أقارَن بغيري من الطلاب والأطباء المقيمين الذين تعرفهم، بكلمات واضحة.',
  'That I have chosen {0}, if you believe it, and why.': 'أنني اخترت {0}، إن كنت ترى ذلك، ولماذا.',
  'That I want to care for children as well as adults, if you have seen it or I have told you why.':
    'أنني أريد رعاية الأطفال والبالغين معًا، إن كنت قد رأيت ذلك أو أخبرتُك بالسبب.',
  'That I want to care for adults as well as children, if you have seen it or I have told you why.':
    'أنني أريد رعاية البالغين والأطفال معًا، إن كنت قد رأيت ذلك أو أخبرتُك بالسبب.',
  'That I want to care for both ages, and what you saw that shows it.':
    'أنني أريد رعاية العمرين معًا، وما رأيتَه مما يدل على ذلك.',
  'The letter serves several specialties, so please call none of them my only goal.':
    'الرسالة لعدة تخصصات، فأرجو ألا تصف أحدها بأنه هدفي الوحيد.',
  'a Med-Peds physician': 'طبيب Med-Peds',
  'an internal medicine physician': 'طبيب باطنة',
  'a pediatrician': 'طبيب أطفال',
  'Supervisor of your hands-on work': 'من أشرف على عملك المباشر مع المرضى',
  'Supervisor of your observership': 'من أشرف على فترة المراقبة السريرية (observership)',
  'Supervisor of your practice': 'من أشرف على ممارستك الطبية',
  'Supervisor of your internship': 'من أشرف على سنة الامتياز',
  'Supervisor of your residency': 'من أشرف على إقامتك الطبية',
  'Supervisor of your teaching': 'من أشرف على تدريسك',
  'Supervisor of your volunteer work': 'من أشرف على عملك التطوعي',
  'Supervisor of your research': 'من أشرف على بحثك',
  'Letter {0}': 'الرسالة {0}',
  'Supervisor at {0}': 'من أشرف عليك في {0}',
  'Programs began to read on {0}. A letter that comes now reaches only those who look at your application again.':
    'بدأت البرامج القراءة في {0}. الرسالة التي تصل الآن لا يراها إلا من يعود إلى طلبك مرة أخرى.',
  'Programs begin to read on {0}. A letter uploaded now may not show by then. They may judge you without it.':
    'تبدأ البرامج القراءة في {0}. قد لا تظهر حتى ذلك اليوم رسالة تُرفع الآن، وقد يحكمون عليك من دونها.',
  'If you ask today, the author has {0} instead of {1}. A letter in a hurry is shorter and says less. If it comes after {2}, programs may first read your application without it.':
    'إذا طلبت اليوم فأمام الكاتب {0} بدلًا من {1}. الرسالة المستعجلة أقصر وتقول أقل. وإذا وصلت بعد {2} فقد تقرأ البرامج طلبك أولًا من دونها.',
  'At least {0}': 'على الأقل {0}',
  'A US author who saw your hands-on work': 'كاتب يعمل في الولايات المتحدة ورأى عملك المباشر مع المرضى',
  '{0} from pediatricians': '{0} من أطباء أطفال',
  '{0} from internal medicine physicians': '{0} من أطباء باطنة',
  'You have {0} of {1}.': 'لديك {0} من {1}.',
  'You asked {0}; it is not there yet.': 'طلبتَها من: {0}. لم تصل بعد.',
  'You asked {0}; they are not there yet.': 'طلبتَها من: {0}. لم تصل بعد.',
  'Not everybody is asked yet: {0} could write.': 'لم تطلب من الجميع بعد. يمكن أن يكتب: {0}.',
  'The field of {0} is not entered: if it is this one, that letter counts here.':
    'لم يُكتب تخصص: {0}. إذا كان هذا هو التخصص، فتلك الرسالة تُحسب هنا.',
  'The field of {0} is not entered: if it is this one, those letters count here.':
    'لم يُكتب تخصص: {0}. إذا كان هذا هو التخصص، فتلك الرسائل تُحسب هنا.',
  'You have nobody for this yet.': 'ليس لديك أحد لهذا بعد.',
  'For one letter no author is entered yet.': 'لم يُكتب بعد كاتب لرسالة واحدة.',
  'For {0} no author is entered yet.': 'لم يُكتب بعد كاتب لهذا العدد: {0}.',
  '{0} Med-Peds physicians': {
    by: 0,
    two: 'طبيبان من Med-Peds',
    few: '{0} أطباء من Med-Peds',
    many: '{0} طبيبًا من Med-Peds',
    other: '{0} طبيب من Med-Peds',
  },
  '{0} internal medicine physicians': {
    by: 0,
    two: 'طبيبا باطنة',
    few: '{0} أطباء باطنة',
    many: '{0} طبيب باطنة',
    other: '{0} طبيب باطنة',
  },
  '{0} pediatricians': {
    by: 0,
    two: 'طبيبا أطفال',
    few: '{0} أطباء أطفال',
    many: '{0} طبيب أطفال',
    other: '{0} طبيب أطفال',
  },
  'A physician in the US who sees your hands-on work': 'طبيب في الولايات المتحدة يرى عملك المباشر مع المرضى',
  'One more physician who knows your work': 'طبيب آخر يعرف عملك',
  '{0} more physicians who know your work': {
    by: 0,
    two: 'طبيبان آخران يعرفان عملك',
    few: '{0} أطباء آخرين يعرفون عملك',
    many: '{0} طبيبًا آخر يعرفون عملك',
    other: '{0} طبيب آخر يعرفون عملك',
  },
  '{0} in the US who sees your hands-on work': '{0} في الولايات المتحدة يرى عملك المباشر مع المرضى',
  '{0}, one in the US who sees your hands-on work':
    '{0}، أحدهم في الولايات المتحدة ويرى عملك المباشر مع المرضى',
  'Find this person now, and ask as soon as they know your work.':
    'ابحث عن هذا الشخص الآن، واطلب الرسالة بمجرد أن يعرف عملك.',
  'Find this person in a next rotation or job, early enough to ask by {0}.':
    'ابحث عن هذا الشخص في تدريب سريري أو عمل قادم، بوقت يكفي لتطلب الرسالة قبل {0}.',
  'Find this person in a next rotation or job.': 'ابحث عن هذا الشخص في تدريب سريري أو عمل قادم.',
  'Ask today.': 'اطلبها اليوم.',
  'Ask by {0}. Earlier is better: they remember you now.':
    'اطلبها في موعد أقصاه {0}. الأبكر أفضل: هم يتذكرونك جيدًا الآن.',
  'Ask. Earlier is better: they remember you now.': 'اطلبها. الأبكر أفضل: هم يتذكرونك جيدًا الآن.',
  'You have asked. Note the date in your profile.': 'لقد طلبتها. اكتب التاريخ في ملفك.',
  'You asked on {0}.': 'طلبتها في {0}.',
  'Send a friendly reminder on {0}.': 'أرسل تذكيرًا لطيفًا في {0}.',
  'Send a friendly reminder now, by e-mail or in person.':
    'أرسل تذكيرًا لطيفًا الآن، بالبريد الإلكتروني أو وجهًا لوجه.',
  'covers {0}': 'يغطي {0}',
  'Med-Peds, so also {0}': 'من Med-Peds، فيغطي {0} أيضًا',
  'saw your hands-on work in the US': 'رأى عملك المباشر مع المرضى في الولايات المتحدة',
  'works in the US': 'يعمل في الولايات المتحدة',
  'saw your hands-on work': 'رأى عملك المباشر مع المرضى',
  'makes it {0} letters': 'بها يصبح عدد الرسائل {0}',
  'The others add more, and {0} is the limit.': 'الرسائل الأخرى تضيف أكثر، والحد {0}.',
  'It adds nothing that the others lack.': 'لا تضيف شيئًا ينقص الرسائل الأخرى.',
  'Ask for a strong letter': 'اطلب رسالة قوية',
  'Ask in person or by video: “Do you know my work well enough to write a strong letter?” If the answer is slow or vague, thank them and ask somebody else. A polite but empty letter does not help you.':
    'اسأل وجهًا لوجه أو بالفيديو: «\u2066Do you know my work well enough to write a strong letter?\u2069» (هل تعرف عملي بما يكفي لتكتب رسالة قوية؟). إذا جاء الجواب بطيئًا أو غامضًا فاشكره واطلب من غيره. الرسالة المهذبة الفارغة لا تنفعك.',
  'Speak about your scores first': 'تحدث أولًا عن درجاتك',
  'Say it yourself: {0}. Say what you changed since. Somebody who knows can answer it in the letter; somebody who is surprised cannot.':
    'قلها بنفسك: {0}. قل ما الذي غيّرته منذ ذلك الحين. من يعرف يستطيع أن يجيب عنها في الرسالة، ومن يفاجأ بها لا يستطيع.',
  'Nothing in your scores needs explaining, as far as your profile says. Show them your results all the same.':
    'لا شيء في درجاتك يحتاج إلى شرح بحسب ملفك. اعرض عليه نتائجك مع ذلك.',
  'Give them what they need': 'أعطه ما يحتاج إليه',
  'Your CV, the dates you worked together, the patients you remember, the specialties you apply to, and the day by which you need it.':
    'سيرتك الذاتية، وتواريخ عملكما معًا، والمرضى الذين تتذكرهم، والتخصصات التي تتقدم إليها، واليوم الذي تحتاج فيه إلى الرسالة.',
  'Decide about seeing the letter': 'قرر بشأن الاطلاع على الرسالة',
  'For each letter the application service (ERAS) asks whether you give up (“waive”) your right to read it. This is final: you may then never see it. We suggest that you waive it, so that the author can write freely.':
    'لكل رسالة تسألك خدمة التقديم (ERAS) هل تتنازل (“waive”) عن حقك في قراءتها. القرار نهائي: لن تراها بعد ذلك أبدًا. نقترح أن تتنازل، ليكتب صاحبها بحرية.',
  'Let the author upload it': 'دع الكاتب يرفعها',
  'Add the author in ERAS and send the letter request that ERAS makes. The author, or the author’s office, uploads the letter as a PDF in the AAMC letter portal. You do not upload it yourself. It can take up to {0} days until it shows.':
    'أضف الكاتب في ERAS وأرسل إليه طلب الرسالة الذي ينشئه ERAS. يرفع الكاتب أو مكتبه الرسالة بصيغة PDF في بوابة الرسائل لدى AAMC. لا ترفعها أنت. قد يمر حتى {0} يومًا قبل أن تظهر.',
  'Assign it': 'خصّصها',
  'When it shows, assign it program by program. One program takes {0} letters at most.':
    'حين تظهر، خصّصها للبرامج واحدًا واحدًا. يقبل البرنامج الواحد {0} رسائل على الأكثر.',
  '{0}; you have {1}.': '{0}؛ لديك {1}.',
  '{0}; we can count {1} for certain.': '{0}؛ نستطيع أن نحسب {1} بيقين.',
  'Your profile does not answer this part: “{0}”.': 'لا يجيب ملفك عن هذا الجزء: “{0}”.',
  'It states no number of letters that you must have.': 'لا يذكر عددًا للرسائل التي يجب أن تكون لديك.',
  'Your letters are what it asks for.': 'رسائلك هي ما يطلبه.',
  'It asks for {0} letters': 'يطلب من الرسائل: {0}',
  'It asks for {0} from internal medicine': 'يطلب من الطب الباطني: {0}',
  'It asks for {0} from pediatrics': 'يطلب من طب الأطفال: {0}',
  'It asks for {0} from internal medicine, pediatrics or Med-Peds':
    'يطلب من الطب الباطني أو طب الأطفال أو Med-Peds: {0}',
  'It asks for {0} from the US or Canada': 'يطلب من الولايات المتحدة أو كندا: {0}',
  'a failed {0} attempt': 'محاولة فاشلة في {0}',
  'a Step 2 CK score of {0}': 'درجة {0} في Step 2 CK',
  'The fields that the program must see: internal medicine and pediatrics for Med-Peds, else its own field.':
    'التخصصات التي يجب أن يراها البرنامج: الطب الباطني وطب الأطفال لبرامج Med-Peds، والتخصص نفسه لغيرها.',
  'For Med-Peds, a Med-Peds physician.': 'لبرامج Med-Peds: طبيب Med-Peds.',
  'Enough letters.': 'رسائل كافية العدد.',
  'Authors in the United States who saw your hands-on work.':
    'كتّاب في الولايات المتحدة رأوا عملك المباشر مع المرضى.',
  'Authors in the United States.': 'كتّاب في الولايات المتحدة.',
  'Authors who saw your hands-on work.': 'كتّاب رأوا عملك المباشر مع المرضى.',
  'Authors of the field.': 'كتّاب من التخصص.',
  'No letter that adds none of this.': 'لا رسالة لا تضيف شيئًا من هذا.',
  'Letters in hand before letters asked for, planned, or only likely.':
    'الرسائل التي لديك قبل المطلوبة ثم المخططة ثم المحتملة فقط.',
};
