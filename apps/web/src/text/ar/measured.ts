/** The sentences of `packages/facts/data/validation.json`; {0}, {1} … are its figures. */
export const measured: Record<string, string> = {
  'Clinical experience in the United States: the effect of a month is small and its interval includes no effect. What kind of experience counts, and whether a letter comes from it, was not measured.':
    'الخبرة السريرية في الولايات المتحدة: أثر الشهر الواحد صغير، ومداه يشمل ألا يكون له أثر. لم يُقَس أي أنواع الخبرة يُحسب، ولا ما إذا كانت تأتي منها رسالة توصية.',
  'Years since graduation: the effect comes from self-reports of people who mostly graduated within six years. For older graduates it is stretched beyond what was seen.':
    'السنوات منذ التخرج: الأثر مأخوذ مما أفاد به أشخاص تخرج معظمهم خلال ست سنوات. أما من تخرج قبل ذلك فالأثر ممدود إلى ما لم يُرَ.',
  'Letters, personal statement, school, research and connections: nobody publishes them by program. They are one unknown quality that is the same at every program and widens every range.':
    'الرسائل وpersonal statement والكلية والبحث والمعارف: لا أحد ينشرها لكل برنامج. هي صفة واحدة مجهولة، متساوية في كل البرامج، توسّع كل مدى.',
  'Medicine-Pediatrics for IMGs: {0} non-US IMGs preferred it in {1} and {2} matched in {3}. Its level rests on those few people.':
    'تخصص الباطنة والأطفال (Med-Peds) لخريجي IMG: فضّله {0} من IMG غير الأمريكيين في {1}، وقُبل {2} في {3}. ومستواه مبني على هؤلاء القلة.',
  'Pediatrics or Internal Medicine as a second choice: the tables count people who prefer a specialty. In {0}, {1} of non-US IMGs who ranked Pediatrics anywhere matched there, against {2} of those who preferred it in {3}. The odds do not tell the two apart.':
    'طب الأطفال أو الطب الباطني خيارًا ثانيًا: الجداول تعدّ من يفضّلون التخصص. في {0} قُبل في طب الأطفال {1} من IMG غير الأمريكيين الذين أدرجوه في أي موضع من قوائمهم، مقابل {2} ممن فضّلوه في {3}. والاحتمالات لا تفرّق بين الفريقين.',
  'Failed Steps: the measured ratios are crude, from one other specialty, and over all applicant types. We keep {0} of them on the log scale; that share is a judgement.':
    'خطوات Step غير الناجحة: النسب المقيسة تقريبية، من تخصص آخر، وتشمل كل أنواع المتقدمين. نُبقي {0} منها على المقياس اللوغاريتمي، وهذا القدر تقدير منا.',
  'Signals: how much of the higher rate of signalled applications is caused by the signal was not measured for IMGs. No signal rates are published for Internal Medicine.':
    'الـ signals: لم يُقَس لخريجي IMG كم من النسبة الأعلى للطلبات التي معها signal سببه signal نفسه. ولا تُنشر نسب signal لتخصص الطب الباطني.',
  'Who applies where: the number of applicants by type at each program is our estimate from mixtures of published rates.':
    'من يتقدم إلى أين: عدد المتقدمين من كل نوع في كل برنامج تقدير منا، مبني على خليط من النسب المنشورة.',
  'Graduation-year and score limits that a program does not state are inside its reported rate: an applicant who breaks an unstated limit has lower odds than shown.':
    'حدود سنة التخرج والدرجات التي لا يعلنها البرنامج داخلة في نسبته المعلنة: من يتجاوز حدًا غير معلن فاحتماله أقل مما يظهر.',
  'US-citizen IMGs and US seniors: their rank lists are not published by specialty, so their curves carry the shape of non-US IMGs and only the match rate is fitted.':
    'خريجو IMG الأمريكيون وخريجو الكليات الأمريكية: قوائم ترتيبهم لا تُنشر حسب التخصص، لذلك تأخذ منحنياتهم شكل IMG غير الأمريكيين، ولا يُضبط إلا نسبة القبول.',
  'The coming season: rates are of {0}–{1}, outcomes of {2} to {3}. Entry rules, visa fees and signal rules of the {4} season are not in them.':
    'الموسم القادم: النسب من {0}–{1}، والنتائج من {2} إلى {3}. لا تشمل قواعد الدخول ولا رسوم التأشيرة ولا قواعد signal لموسم {4}.',
  'programs not seen: predicted and reported interview rate': 'برامج لم تُرَ: نسبة المقابلات المتوقعة والمعلنة',
  'reported interview rates, rounded to percent': 'نسب المقابلات المعلنة، مقرّبة إلى نسبة مئوية صحيحة',
  'applicants not seen: predicted and observed share interviewed':
    'متقدمون لم يُرَوا: النسبة التي حصلت على مقابلة، المتوقعة والملاحَظة',
  'reported rates; applicants of each program cut in two halves, numbers guessed':
    'النسب المعلنة؛ متقدمو كل برنامج مقسومون نصفين، والأعداد مقدّرة',
  'true rates of simulated programs': 'النسب الحقيقية لبرامج محاكاة',
  '{0} simulated specialties of {1} programs': '{0} تخصص محاكى في كل منها {1} برنامجًا',
  'reported rates of programs not seen, US MD': 'النسب المعلنة لبرامج لم تُرَ، خريجو MD في أمريكا',
  'reported rates of programs not seen, US DO': 'النسب المعلنة لبرامج لم تُرَ، خريجو DO في أمريكا',
  'reported rates of programs not seen, US-citizen IMG': 'النسب المعلنة لبرامج لم تُرَ، IMG أمريكيون',
  'reported rates of programs not seen, non-US IMG': 'النسب المعلنة لبرامج لم تُرَ، IMG غير أمريكيين',
  'Log score of programs the fit did not see': 'مقياس log score للبرامج التي لم يرها الضبط',
  'mean log score, natural logarithm': 'متوسط log score، لوغاريتم طبيعي',
  'Programs not seen: gain over one rate for all programs of a type':
    'برامج لم تُرَ: الزيادة على نسبة واحدة لكل برامج النوع',
  'gain in mean log score for each report, natural logarithm; above {0} is better':
    'الزيادة في متوسط log score لكل تقرير، لوغاريتم طبيعي؛ فوق {0} أفضل',
  'Programs not seen: gain over one rate for each specialty and type':
    'برامج لم تُرَ: الزيادة على نسبة واحدة لكل تخصص ونوع',
  'Programs not seen: gain over one rate for each specialty and type, with the spread of its programs':
    'برامج لم تُرَ: الزيادة على نسبة واحدة لكل تخصص ونوع، مع تباين برامجه',
  'Applicants not seen: gain over the plug-in rate with half a person added':
    'متقدمون لم يُرَوا: الزيادة على النسبة المباشرة مع إضافة نصف شخص',
  'Applicants not seen: gain over one rate for each specialty and type':
    'متقدمون لم يُرَوا: الزيادة على نسبة واحدة لكل تخصص ونوع',
  'Step 2 CK, for ten points': 'Step 2 CK، لكل عشر نقاط',
  'log-odds; error is one posterior sd': 'log-odds؛ الخطأ انحراف معياري لاحق واحد',
  'self-reported IMGs, Internal Medicine': 'IMG أفادوا بنتائجهم، الطب الباطني',
  'With interviews growing as the square root of applications: {0}.':
    'إذا نمت المقابلات كالجذر التربيعي لعدد الطلبات: {0}.',
  'Visa needed, over all programs': 'الحاجة إلى تأشيرة، في كل البرامج',
  'Each year since graduation': 'كل سنة منذ التخرج',
  'Each month of hands-on US experience': 'كل شهر من الخبرة العملية في أمريكا',
  'Step 3 passed': 'النجاح في Step 3',
  'Spread of unobserved quality': 'تباين الصفة غير المرصودة',
  'standard deviation, log-odds; error is one posterior sd':
    'انحراف معياري، log-odds؛ الخطأ انحراف معياري لاحق واحد',
  'Agreement of the four chains': 'توافق السلاسل الأربع',
  'largest split R-hat; {0} is perfect': 'أكبر split R-hat؛ و{0} هو الكمال',
  'J-1 answers not seen: gain over the share that says yes': 'إجابات J-1 لم تُرَ: الزيادة على نسبة من يقول نعم',
  'gain in mean log score for each answer, natural logarithm':
    'الزيادة في متوسط log score لكل إجابة، لوغاريتم طبيعي',
  'J-1 answers of programs': 'إجابات البرامج عن J-1',
  'J-1 answers not seen: share that said yes minus predicted':
    'إجابات J-1 لم تُرَ: نسبة من قال نعم ناقص المتوقع',
  'difference of shares; {0} is calibrated': 'فرق بين نسبتين؛ و{0} يعني دون انحياز',
  'J-1: answers of {0} that differ from a dated statement of another year':
    'J-1: إجابات {0} التي تخالف إفادة مؤرخة من سنة أخرى',
  'share of pairs, half a pair added to each side': 'نسبة الأزواج، مع إضافة نصف زوج إلى كل جانب',
  'programs with both, on average {0} years apart': 'برامج لديها الاثنتان، بفارق {0} سنة في المتوسط',
  'H-1B answers not seen: gain over the share that says yes':
    'إجابات H-1B لم تُرَ: الزيادة على نسبة من يقول نعم',
  'H-1B answers of programs': 'إجابات البرامج عن H-1B',
  'H-1B answers not seen: share that said yes minus predicted':
    'إجابات H-1B لم تُرَ: نسبة من قال نعم ناقص المتوقع',
  'H-1B: answers of {0} that differ from a dated statement of another year':
    'H-1B: إجابات {0} التي تخالف إفادة مؤرخة من سنة أخرى',
  'Promise against delivery with the fitted rates': 'الوعد مقابل النتيجة بالنسب المضبوطة',
  'promised minus delivered chance of matching; {0} is honest':
    'احتمال القبول الموعود ناقص المتحقق؛ و{0} هو الصدق',
  '{0} synthetic seasons of {1} Pediatrics programs': '{0} موسمًا اصطناعيًا لعدد {1} من برامج طب الأطفال',
  'Promise against delivery with plugged-in rates, for comparison':
    'الوعد مقابل النتيجة بالنسب المأخوذة كما هي، للمقارنة',
  'Internal Medicine: mean promise to a pool of non-US IMG applicants':
    'الطب الباطني: متوسط الوعد لمجموعة من المتقدمين IMG غير الأمريكيين',
  'chance of matching; the simulated season delivers {0} to applicants':
    'احتمال القبول؛ والموسم المحاكى يعطي المتقدمين {0}',
  'simulated applicants with lists of typical length, valued by the engine':
    'متقدمون محاكون بقوائم ذات طول معتاد، يقدّرها المحرك',
  'Internal Medicine: chance of matching without and with visa need, same people and lists':
    'الطب الباطني: احتمال القبول دون الحاجة إلى تأشيرة ومعها، للأشخاص والقوائم نفسها',
  'difference in log-odds; published over all specialties ({0} and {1} of people with a rank list, {2}): {3}':
    'الفرق في log-odds؛ المنشور لكل التخصصات ({0} و{1} ممن لديهم قائمة ترتيب، {2}): {3}',
  'simulated applicants, valued by the engine': 'متقدمون محاكون، يقدّرهم المحرك',
  'Internal Medicine: rise of the match rate for ten points of Step 2 CK in {0}':
    'الطب الباطني: ارتفاع نسبة القبول لكل عشر نقاط في Step 2 CK عام {0}',
  'log-odds, rankers; the means of {0} imply {1}': 'log-odds، لمن لديهم قائمة؛ ومتوسطات {0} تعني {1}',
  'independent applicants by score band; for shape only, another score scale':
    'متقدمون مستقلون حسب فئة الدرجة؛ للشكل فقط، بمقياس درجات آخر',
  'Pediatrics: mean promise to a pool of non-US IMG applicants':
    'طب الأطفال: متوسط الوعد لمجموعة من المتقدمين IMG غير الأمريكيين',
  'Pediatrics: chance of matching without and with visa need, same people and lists':
    'طب الأطفال: احتمال القبول دون الحاجة إلى تأشيرة ومعها، للأشخاص والقوائم نفسها',
  'Pediatrics: rise of the match rate for ten points of Step 2 CK in {0}':
    'طب الأطفال: ارتفاع نسبة القبول لكل عشر نقاط في Step 2 CK عام {0}',
  'match rate': 'نسبة القبول',
  'Published for people who ranked the specialty anywhere; moved to people who prefer it by the gap that non-US IMGs show.':
    'منشور لمن أدرجوا التخصص في أي موضع من قوائمهم؛ نُقل إلى من يفضّلونه بالفارق الذي يظهر لدى IMG غير الأمريكيين.',
  'ranks of matched, mean': 'برامج قوائم المقبولين، المتوسط',
  'ranks of matched, spread': 'برامج قوائم المقبولين، التباين',
  'ranks of matched, lower quartile': 'برامج قوائم المقبولين، الربيع الأدنى',
  'ranks of matched, median': 'برامج قوائم المقبولين، الوسيط',
  'ranks of matched, upper quartile': 'برامج قوائم المقبولين، الربيع الأعلى',
  'Step 2 CK of matched, mean': 'Step 2 CK للمقبولين، المتوسط',
  'Step 2 CK of matched, spread': 'Step 2 CK للمقبولين، التباين',
  'Step 2 CK of matched, lower quartile': 'Step 2 CK للمقبولين، الربيع الأدنى',
  'Step 2 CK of matched, median': 'Step 2 CK للمقبولين، الوسيط',
  'Step 2 CK of matched, upper quartile': 'Step 2 CK للمقبولين، الربيع الأعلى',
  'ranks of not matched, mean': 'برامج قوائم غير المقبولين، المتوسط',
  'ranks of not matched, spread': 'برامج قوائم غير المقبولين، التباين',
  'ranks of not matched, lower quartile': 'برامج قوائم غير المقبولين، الربيع الأدنى',
  'ranks of not matched, median': 'برامج قوائم غير المقبولين، الوسيط',
  'ranks of not matched, upper quartile': 'برامج قوائم غير المقبولين، الربيع الأعلى',
  'Step 2 CK of not matched, mean': 'Step 2 CK لغير المقبولين، المتوسط',
  'Step 2 CK of not matched, spread': 'Step 2 CK لغير المقبولين، التباين',
  'Step 2 CK of not matched, lower quartile': 'Step 2 CK لغير المقبولين، الربيع الأدنى',
  'Step 2 CK of not matched, median': 'Step 2 CK لغير المقبولين، الوسيط',
  'Step 2 CK of not matched, upper quartile': 'Step 2 CK لغير المقبولين، الربيع الأعلى',
  'Not found in print; our assumption.': 'لم نجده منشورًا؛ افتراض منا.',
  'effect of the score one standard deviation up': 'أثر الدرجة أعلى بانحراف معياري واحد',
  'all other effects one standard deviation up': 'كل الآثار الأخرى أعلى بانحراف معياري واحد',
  'spread of quality at its upper limit': 'تباين الصفة عند حده الأعلى',
  'chance of matching once interviewed one standard deviation up in Pediatrics':
    'احتمال القبول بعد المقابلة أعلى بانحراف معياري واحد في طب الأطفال',
  'level of Pediatrics one standard deviation down': 'مستوى طب الأطفال أدنى بانحراف معياري واحد',
  'every program drawn anew from its own doubt': 'كل برنامج يُسحب من جديد ضمن شكّه الخاص',
  'rates of programs': 'نسب البرامج',
  'level of the specialty': 'مستوى التخصص',
  'unexplained spread': 'التباين غير المفسَّر',
  simulated: 'محاكاة',
};
