import type { Sentences } from '../../../sentences.ts';

export const soap: Sentences = {
  'You learn whether you matched': 'تعرف هل حصلت على مكان',
  'It says whether, not where. Breathe, tell your person, then open the list of unfilled programs in your NRMP account.':
    'يقول هل حصلت، لا أين. تنفّس، وأخبر الشخص القريب منك، ثم افتح قائمة البرامج غير الممتلئة في حسابك لدى NRMP.',
  'You choose and send': 'تختار وترسل',
  'First the programs that you prepared, then others that fit. Keep some applications for Tuesday.':
    'أولًا البرامج التي أعددتها، ثم غيرها مما يناسب. احتفظ ببعض الطلبات ليوم الثلاثاء.',
  'Programs begin to read': 'تبدأ البرامج القراءة',
  'Keep your telephone with you and answer every call by name. They contact you first.':
    'أبقِ هاتفك معك وأجب عن كل مكالمة باسمك. هم من يتصلون بك أولًا.',
  'First round of offers': 'الجولة الأولى من العروض',
  'Round {0} of offers': 'الجولة {0} من العروض',
  'Decide within the round: an offer ends with it.': 'قرر خلال الجولة: ينتهي العرض بنهايتها.',
  'Places that are left are offered again. Decide within the round.':
    'تُعرض الأماكن المتبقية ثانية. قرر خلال الجولة.',
  'If you have no place, rest today. Open vacancies after SOAP are filled by the programs themselves.':
    'إن لم يكن لك مكان فاسترح اليوم. بعد SOAP تملأ البرامج أماكنها الشاغرة بنفسها.',
  'SOAP ends': 'ينتهي SOAP',
  'The contact rules end with it. If you have a place, it is binding. If you have none, stop for today.':
    'تنتهي معه قواعد الاتصال. إن كان لك مكان فهو ملزم. وإن لم يكن فتوقف لهذا اليوم.',
  'Registered with the NRMP for this Match': 'التسجيل لدى NRMP لهذه المطابقة',
  'Your NRMP account shows it, and it counts for one season only. ERAS does not register you.':
    'يظهر ذلك في حسابك لدى NRMP، وهو لموسم واحد فقط. ERAS لا يسجلك.',
  'Late registration costs more and ends on {0}.': 'التسجيل المتأخر أغلى، وينتهي في {0}.',
  'Late registration costs more and ends on {0} at {1} Eastern Time.':
    'التسجيل المتأخر أغلى، وينتهي في {0} الساعة {1} بتوقيت شرق الولايات المتحدة.',
  'Some programs do not take part in the Match. Who may not take part in SOAP may write to these from Tuesday, {0} Eastern Time.':
    'بعض البرامج لا تشارك في المطابقة. من لا يحق له المشاركة في SOAP يجوز له أن يكتب إليها ابتداءً من الثلاثاء الساعة {0} بتوقيت شرق الولايات المتحدة.',
  'The list of open places stays in your NRMP account until {0}. Not every program keeps its entry up to date.':
    'تبقى قائمة الأماكن الشاغرة في حسابك لدى NRMP حتى {0}. ليست كل البرامج تحدّث بياناتها فيها.',
  'A statement for each specialty that you would take': 'بيان شخصي لكل تخصص تقبل به',
  'One general statement shows. Store each in ERAS before the week.':
    'البيان العام يظهر أنه عام. احفظ كل بيان في ERAS قبل الأسبوع.',
  'Letters that fit another specialty': 'رسائل تناسب تخصصًا آخر',
  'Ask one author for a letter without the name of a specialty. It takes weeks, so ask now.':
    'اطلب من أحد الكتّاب رسالة بلا اسم تخصص. يستغرق ذلك أسابيع، فاطلبها الآن.',
  'Every document in ERAS': 'كل وثيقة في ERAS',
  'Transcript, exam results, photograph and the letter of your school. Open each one and read it.':
    'كشف الدرجات ونتائج الامتحانات والصورة وخطاب كليتك. افتح كل واحدة واقرأها.',
  'ECFMG confirmed to the NRMP': 'تأكيد ECFMG لدى NRMP',
  'Look for it in your NRMP account. Without it you cannot take part.':
    'ابحث عنه في حسابك لدى NRMP. من دونه لا يمكنك المشاركة.',
  'Rules by which you choose': 'القواعد التي تختار بها',
  'Write down now which specialties, places and visas you would accept. On Monday there is no time to think.':
    'اكتب الآن أي التخصصات والأماكن والتأشيرات تقبل بها. لا وقت للتفكير يوم الاثنين.',
  'Four answers, spoken aloud': 'أربع إجابات بصوت مسموع',
  'Why this specialty. Why here. Your scores. Why you would be glad to come. Sixty seconds each.':
    'لماذا هذا التخصص. لماذا هنا. درجاتك. لماذا يسعدك أن تأتي. ستون ثانية لكل منها.',
  'A quiet room, a telephone and the internet': 'غرفة هادئة وهاتف وإنترنت',
  'Calls come from numbers that you do not know. Set your mailbox to say your full name.':
    'تأتي المكالمات من أرقام لا تعرفها. اجعل بريدك الصوتي يقول اسمك الكامل.',
  'Two people for the week': 'شخصان لهذا الأسبوع',
  'One reads with you, one cooks and listens. Ask them before the week.':
    'أحدهما يقرأ معك، والآخر يطبخ ويستمع. اطلب منهما قبل الأسبوع.',
  'Days off from work': 'أيام إجازة من العمل',
  'Monday to Thursday, in Eastern Time. If you live abroad, plan your sleep.':
    'من الاثنين إلى الخميس بتوقيت شرق الولايات المتحدة. إن كنت تعيش في الخارج فخطط لنومك.',
  'You have {0} applications in ERAS for all rounds. A sent one cannot be taken back, so keep some.':
    'لديك في ERAS هذا العدد من الطلبات لكل الجولات: {0}. الطلب المرسل لا يُسترد، فاحتفظ ببعضها.',
  'You make no rank order list. Programs make lists, and an offer that you decline or let run out does not come back.':
    'لا تضع أنت قائمة ترتيب. البرامج هي التي تضع القوائم، والعرض الذي ترفضه أو تتركه ينتهي لا يعود.',
  'Med-Peds, Internal Medicine and Pediatrics take their SOAP applications through ERAS.':
    'تستقبل برامج Med-Peds والطب الباطني وطب الأطفال طلبات SOAP عبر ERAS.',
  'An offer that you accept is binding, like a match.': 'العرض الذي تقبله ملزم، مثل المطابقة.',
  'Contact no program before it contacts you. Nobody may do it for you: no friend, no doctor who knows somebody.':
    'لا تتصل بأي برنامج قبل أن يتصل بك. ولا يجوز لأحد أن يفعل ذلك عنك: لا صديق ولا طبيب يعرف أحدًا.',
  'Once a program that has your application contacts you, you may talk with it.':
    'بمجرد أن يتصل بك برنامج لديه طلبك، يمكنك أن تتحدث معه.',
  'Show the list of unfilled programs to nobody, and post it nowhere. It is for you alone.':
    'لا تُطلع أحدًا على قائمة البرامج غير الممتلئة ولا تنشرها في أي مكان. هي لك وحدك.',
  'Who may not take part in SOAP may contact no program of the Match until SOAP has ended.':
    'من لا يحق له المشاركة في SOAP لا يجوز له الاتصال بأي برنامج من برامج المطابقة حتى ينتهي SOAP.',
  'Stop for the day. Eat, sleep, and tell the two people who were with you.':
    'توقف لهذا اليوم. كُل ونم وأخبر الشخصين اللذين كانا معك.',
  'When SOAP has ended, the contact rules end with it. Programs with open places fill them on their own, and you may write to them.':
    'حين ينتهي SOAP تنتهي معه قواعد الاتصال. البرامج التي لديها أماكن شاغرة تملؤها بنفسها، ويمكنك أن تكتب إليها.',
  'Pay nobody who promises you a place. Programs give their places themselves.':
    'لا تدفع لأحد يعدك بمكان. البرامج تمنح أماكنها بنفسها.',
  'Look back at the season in a week or two, not on this day.':
    'انظر إلى الموسم بعد أسبوع أو أسبوعين، لا في هذا اليوم.',
  'SOAP of {0} is over, and you have no place. There is no hurry now. Below stands what is still open after it. When you have rested, look back at the season.':
    'انتهى SOAP لموسم {0} ولم تحصل على مكان. لا داعي للعجلة الآن. أدناه ما يبقى مفتوحًا بعده. وبعد أن ترتاح، انظر إلى الموسم الماضي.',
  'SOAP of {0} is over. Note how your season ended, on the page “After the Match”. What to do next depends on it.':
    'انتهى SOAP لموسم {0}. دوّن كيف انتهى موسمك في صفحة «بعد المطابقة». فعلى ذلك تتوقف الخطوة التالية.',
  'You matched, so SOAP is not for you. There is nothing to do here.':
    'حصلت على مكان، فليس SOAP لك. لا شيء تفعله هنا.',
  'You have a place through SOAP. There is nothing left to do here.':
    'لديك مكان عبر SOAP. لم يبقَ شيء تفعله هنا.',
  'In Match Week, programs with open places offer them to people who have none. This is called SOAP.':
    'في أسبوع المطابقة تعرض البرامج التي لديها أماكن شاغرة أماكنها على من ليس لهم مكان. هذا اسمه SOAP.',
  'You have no place yet, and there is an order to follow. Take one step at a time. {0}':
    'ليس لك مكان بعد، وهناك ترتيب تتبعه. خطوة خطوة. {0}',
  'You may never need this page. If you do, nothing on it will be new to you. {0}':
    'ربما لا تحتاج إلى هذه الصفحة أبدًا. وإن احتجت إليها فلن يكون فيها جديد عليك. {0}',
  'You are registered for the Match. Look into your NRMP account.':
    'أنت مسجل في المطابقة. انظر في حسابك لدى NRMP.',
  'You are unmatched, or matched to a first year or an advanced place alone. You learn it on the Monday of Match Week.':
    'لم تحصل على مكان، أو حصلت على سنة أولى أو مكان متقدم وحده. تعرف ذلك يوم الاثنين من أسبوع المطابقة.',
  'You can begin to train on {0}. With a visa, ask early how long it takes.':
    'تستطيع بدء التدريب في {0}. إن احتجت إلى تأشيرة فاسأل مبكرًا كم تستغرق.',
  'You can begin to train on the day residency starts. With a visa, ask early how long it takes.':
    'تستطيع البدء في يوم بداية التدريب. إن احتجت إلى تأشيرة فاسأل مبكرًا كم تستغرق.',
  'You are certified. Check on your NRMP page that it is confirmed.':
    'أنت حاصل على الشهادة. تحقق في صفحتك لدى NRMP من تأكيدها.',
  'ECFMG has confirmed to the NRMP that you met every requirement, before rank lists were due.':
    'أكدت ECFMG لدى NRMP أنك استوفيت كل الشروط قبل موعد إغلاق قوائم الترتيب.',
  'Study or research': 'دراسة أو بحث',
  'The same hours each day. Stop when they are over.': 'الساعات نفسها كل يوم. توقف حين تنتهي.',
  'Clinical or voluntary work': 'عمل سريري أو تطوعي',
  'It keeps you a doctor, in your application and in your own eyes.': 'يُبقيك طبيبًا، في طلبك وفي عينيك.',
  'Applications and mail': 'الطلبات والبريد',
  'At fixed times. Mail that comes later can wait until tomorrow.':
    'في أوقات ثابتة. البريد الذي يصل بعدها يمكن أن ينتظر إلى الغد.',
  Movement: 'الحركة',
  'Walking counts.': 'المشي يُحسب.',
  People: 'الناس',
  'With people who talk about something else.': 'مع أشخاص يتحدثون عن شيء آخر.',
  'Free days': 'أيام حرة',
  'Without study and without applications. Missing a week of this plan is no failure: begin again on Monday.':
    'بلا دراسة وبلا طلبات. تفويت أسبوع من هذه الخطة ليس فشلًا: ابدأ ثانية يوم الاثنين.',
  'Read forums at most {0} minutes a day, and not in the evening.':
    'اقرأ المنتديات {0} دقيقة في اليوم على الأكثر، وليس في المساء.',
  'People report invitations more often than silence. What you read there is not what most people have.':
    'يذكر الناس الدعوات أكثر من الصمت. ما تقرأه هناك ليس حال أكثر الناس.',
  'Compare your numbers with what was expected of your own profile. This page does it for you.':
    'قارن أرقامك بما كان متوقعًا لملفك أنت. هذه الصفحة تفعل ذلك عنك.',
  'Look for residents who graduated abroad as you did. Program pages list them with their school.':
    'ابحث عن أطباء مقيمين تخرجوا في الخارج مثلك. صفحات البرامج تذكرهم مع كلياتهم.',
  'Ask for a quarter of an hour and one question. Most people say yes to that.':
    'اطلب ربع ساعة وسؤالًا واحدًا. أكثر الناس يوافقون على ذلك.',
  'Ask doctors whom you worked with to name one colleague who trains residents.':
    'اطلب من أطباء عملت معهم اسم زميل يدرّب أطباء مقيمين.',
  'If you want Med-Peds, write to faculty of a program near you. Ask how they came to it, not for a place.':
    'إن كنت تريد Med-Peds فاكتب إلى أعضاء هيئة التدريس في برنامج قريب. اسأل كيف وصلوا إليه، ولا تطلب مكانًا.',
  'Thank each one, and tell them later how it went.': 'اشكر كل واحد منهم، وأخبره لاحقًا كيف سار الأمر.',
  'In danger, call the emergency number of the country you are in, or go to the nearest hospital.':
    'عند الخطر اتصل برقم الطوارئ في البلد الذي أنت فيه، أو اذهب إلى أقرب مستشفى.',
  'Your medical school or your hospital may have a service for students and staff. Ask whether it is confidential and who pays.':
    'قد يكون لدى كليتك أو مستشفاك خدمة للطلاب والعاملين. اسأل هل هي سرية ومن يدفع.',
  'See a doctor who does not work with you. Sleep, worry and low mood can be treated.':
    'راجع طبيبًا لا يعمل معك. النوم والقلق وتدني المزاج يمكن علاجها.',
  'We do not list helplines by country, because we could not check that each number is right.':
    'لا نذكر خطوط المساعدة حسب البلد لأننا لم نستطع التحقق من صحة كل رقم.',
};
