/** What the readers of profiles, seasons, rank lists and pairs say, by its English; {0}, {1} … are its gaps. */
export const reader: Readonly<Record<string, string>> = {
  '{0} is missing. Write {1}. {2}': 'ينقص {0}. اكتب {1}. {2}',
  '{0} is {1}, but it must be {2}. {3}': 'القيمة في {0} هي {1}، والمطلوب {2}. {3}',
  '{0}: the name {1} is not known here. It must be {2}. Correct the name, or remove this line.':
    '{0}: الاسم {1} غير معروف هنا. المطلوب {2}. صحّح الاسم أو احذف هذا السطر.',
  'Did you mean {0}? {1}': 'هل تقصد {0}؟ {1}',
  'It is the only field you must fill in to start. Next, add what changes the odds most: `visa`, the Step 2 CK score under `exams`, `school.graduated` and `experience`.':
    'هو الحقل الوحيد اللازم للبدء. ثم أضف أكثر ما يغيّر الاحتمالات: `visa` ودرجة Step 2 CK في `exams` و`school.graduated` و`experience`.',
  'Start from one of the example profiles.': 'ابدأ من أحد ملفات الأمثلة.',
  'Start from the example file.': 'ابدأ من ملف المثال.',
  'Correct this entry of the list, or remove it.': 'صحّح هذا البند من القائمة أو احذفه.',
  'Add it, or remove the whole entry.': 'أضفه أو احذف البند كله.',
  'Correct it, or leave it out if you do not know it.': 'صحّحه، أو اتركه إن لم تكن تعرفه.',
  nothing: 'لا شيء',
  'a list of 1 entry': 'قائمة من بند واحد',
  'a list of {0} entries': 'قائمة عدد بنودها {0}',
  'a group of fields': 'مجموعة حقول',
  '(whole file)': '(الملف كله)',
  'NaN (not a number)': 'NaN (ليس رقمًا)',
  '{0}, at most {1} of them': '{0}، بحد أقصى {1}',
  'one of {0}': 'أحد هذه الخيارات: {0}',
  'a list of one of {0}': 'قائمة من هذه الخيارات: {0}',
  'This is not valid JSON. Correct the file.': 'هذا ليس JSON صالحًا. صحّح الملف.',
  'This is not valid JSON: expected {0}, but found {1}. Correct the text at this place.':
    'هذا ليس JSON صالحًا: المتوقع {0}، لكن الموجود {1}. صحّح النص في هذا الموضع.',
  'This is not valid JSON: expected {0}, but the file ends. Correct the text at this place.':
    'هذا ليس JSON صالحًا: المتوقع {0}، لكن الملف ينتهي. صحّح النص في هذا الموضع.',
  '{0} is written twice. Keep one of the two.': '{0} مكتوب مرتين. أبقِ واحدًا منهما.',
  'at most {0} levels of brackets': '{0} مستوى من الأقواس على الأكثر',
  'text that ends with a quotation mark on the same line': 'نص ينتهي بعلامة اقتباس في السطر نفسه',
  'a value: text in quotation marks, a number, true, false, null, a list or an object':
    'قيمة: نص بين علامتي اقتباس أو رقم أو true أو false أو null أو قائمة أو كائن',
  'a field name in double quotation marks': 'اسم حقل بين علامتي اقتباس',
  'a colon after the field name': 'نقطتان بعد اسم الحقل',
  'a comma or }': 'فاصلة أو }',
  'a comma or ]': 'فاصلة أو ]',
  'the end of the file': 'نهاية الملف',
  'The file is larger than 1 MB, far more than a profile needs. Check that it is the right file.':
    'الملف أكبر من 1 MB، وهذا أكثر بكثير مما يحتاجه ملف. تأكد أنه الملف الصحيح.',
  'The file has more than {0} levels of brackets. Check that it is the right file.':
    'في الملف أكثر من {0} مستوى من الأقواس. تأكد أنه الملف الصحيح.',
  'The file cannot be read: it repeats parts of itself (& and *) too often. Write it out plainly, like the example profiles.':
    'لا يمكن قراءة الملف: يكرر أجزاء منه (& و*) أكثر مما يجوز. اكتبه كاملًا كملفات الأمثلة.',
  'The file cannot be read: it is nested too deeply. Write it out plainly, like the example profiles.':
    'لا يمكن قراءة الملف: مستوياته كثيرة جدًا. اكتبه ببساطة كملفات الأمثلة.',
  'The same field is written twice in one group. Correct the text at this place.':
    'الحقل نفسه مكتوب مرتين في مجموعة واحدة. صحّح النص في هذا الموضع.',
  'The file holds more than one document (a line with ---). Correct the text at this place.':
    'في الملف أكثر من مستند (سطر فيه ---). صحّح النص في هذا الموضع.',
  'The file uses a tag (a word that starts with !), and tags are not allowed. Correct the text at this place.':
    'يستعمل الملف وسمًا (كلمة تبدأ بعلامة !)، والوسوم غير مسموح بها. صحّح النص في هذا الموضع.',
  'A line starts with a tab, and YAML allows only spaces there. Correct the text at this place.':
    'يبدأ سطر بعلامة جدولة، وYAML لا يسمح هناك إلا بالمسافات. صحّح النص في هذا الموضع.',
  'A line starts at the wrong column for its group, or a closing bracket is missing. Correct the text at this place.':
    'يبدأ سطر في عمود لا يناسب مجموعته، أو ينقص قوس إغلاق. صحّح النص في هذا الموضع.',
  'A character is missing, such as a colon, a comma or a closing bracket or quotation mark. Correct the text at this place.':
    'تنقص علامة، كنقطتين أو فاصلة أو قوس إغلاق أو علامة اقتباس. صحّح النص في هذا الموضع.',
  'A field name is not plain text. Correct the text at this place.':
    'اسم حقل ليس نصًا بسيطًا. صحّح النص في هذا الموضع.',
  'This is not valid YAML: {0}. Correct the text at this place.':
    'هذا ليس YAML صالحًا. صحّح النص في هذا الموضع.',
  'The profile does not name its format, so it is read as format 1 (`profile: 1`).':
    'لا يذكر الملف صيغته، فقُرئ بالصيغة 1 (`profile: 1`).',
  'Write `{0}`, or leave the line out.': 'اكتب `{0}` أو احذف السطر.',
  'the format number, {0}': 'رقم الصيغة، {0}',
  'This file was written by a newer Matchwright ({0} format {1}). This version reads up to {2}. Update Matchwright to open it.':
    'كتب هذا الملف إصدار أحدث من Matchwright ({0}، الصيغة {1}). هذا الإصدار يقرأ حتى الصيغة {2}. حدّث Matchwright لفتحه.',
  'The file does not name its format, so it is read as `{0}`.': 'لا يذكر الملف صيغته، فقُرئ على أنه `{0}`.',
  'This is an empty value, which a file cannot hold. Remove it.':
    'هذه قيمة فارغة لا يمكن أن يحويها ملف. احذفها.',
  'A field named __proto__ was left out: it has no meaning here.': 'تُرك حقل اسمه __proto__: لا معنى له هنا.',
  'This input cannot be a profile: {0}. Start again from an example profile.':
    'لا يمكن أن يكون هذا ملفًا: {0}. ابدأ من جديد من ملف مثال.',
  'it is nested deeper than {0} levels': 'فيه أكثر من {0} مستوى',
  'it cannot be read as plain data': 'لا يُقرأ كبيانات بسيطة',
  'season: not given, so the plan is for {0}, the next season open to applications.':
    'season: غير مذكور، فالخطة لموسم {0}، وهو الموسم القادم المفتوح للتقديم.',
  '{0}: {1} is read as "not known".': '{0}: قُرئ {1} على أنه «غير معروف».',
  '{0} is not a known field. It has no effect. Did you mean `{1}`?':
    '{0} ليس حقلًا معروفًا، فلا أثر له. هل تقصد `{1}`؟',
  '{0} is not a known field. It has no effect.': '{0} ليس حقلًا معروفًا، فلا أثر له.',
  '{0}: {1} is read as a list.': '{0}: قُرئ {1} على أنه قائمة.',
  '{0} names {1} twice. Keep one of the two entries.': '{0} يذكر {1} مرتين. أبقِ أحد البندين.',
  '{0}: {1} is read as {2}.': '{0}: قُرئ {1} على أنه {2}.',
  'exams: the attempts were not in the order of their dates, so they are sorted, oldest first.':
    'exams: لم تكن المحاولات بترتيب تواريخها، فرُتبت من الأقدم.',
  '{0} has a result ({1}), but its date {2} is after today, {3}. It is what you expect, not a result: the exam counts as booked.':
    'في {0} نتيجة ({1})، لكن تاريخها {2} بعد اليوم {3}. هذا ما تتوقعه لا نتيجة: يُعدّ الامتحان محجوزًا.',
  '{0} has a result, but its date {1} is after today, {2}. It is what you expect, not a result: the exam counts as booked.':
    'في {0} نتيجة، لكن تاريخها {1} بعد اليوم {2}. هذا ما تتوقعه لا نتيجة: يُعدّ الامتحان محجوزًا.',
  '{0}: The score {1} is below {2}, the passing score of {3} on {4}. So this attempt counts as `fail`. Check the date and the score. If both are right, choose `fail`.':
    '{0}: الدرجة {1} دون {2}، وهي درجة النجاح في {3} بتاريخ {4}. لذلك تُحسب هذه المحاولة `fail`. راجع التاريخ والدرجة، وإن كانا صحيحين فاختر `fail`.',
  '{0}: The score {1} is below {2}, the passing score of {3} in {4}. So this attempt counts as `fail`. Check the date and the score. If both are right, choose `fail`.':
    '{0}: الدرجة {1} دون {2}، وهي درجة النجاح في {3} سنة {4}. لذلك تُحسب هذه المحاولة `fail`. راجع التاريخ والدرجة، وإن كانا صحيحين فاختر `fail`.',
  '{0}: The score {1} is at or above {2}, the passing score of {3} on {4}. So this attempt counts as `pass`. Check the date and the score. If both are right, choose `pass`.':
    '{0}: الدرجة {1} تبلغ {2}، وهي درجة النجاح في {3} بتاريخ {4}. لذلك تُحسب هذه المحاولة `pass`. راجع التاريخ والدرجة، وإن كانا صحيحين فاختر `pass`.',
  '{0}: The score {1} is at or above {2}, the passing score of {3} in {4}. So this attempt counts as `pass`. Check the date and the score. If both are right, choose `pass`.':
    '{0}: الدرجة {1} تبلغ {2}، وهي درجة النجاح في {3} سنة {4}. لذلك تُحسب هذه المحاولة `pass`. راجع التاريخ والدرجة، وإن كانا صحيحين فاختر `pass`.',
  '`pass`, because the passing score was {0}': '`pass`، لأن درجة النجاح كانت {0}',
  '`fail`, because the passing score was {0}': '`fail`، لأن درجة النجاح كانت {0}',
  '{0} is a fail with the score {1}, but {2}, the passing score of {3} on {4}, is the highest so far. Correct the score or the result.':
    '{0} رسوب بدرجة {1}، لكن {2}، درجة النجاح في {3} بتاريخ {4}، هي الأعلى حتى الآن. صحّح الدرجة أو النتيجة.',
  '{0}: Is this score right? It is {1}, but a {2} that is passed has three digits. Correct it, or leave it out if you do not know it.':
    '{0}: هل هذه الدرجة صحيحة؟ هي {1}، لكن درجة النجاح في {2} من ثلاثة أرقام. صحّحها، أو اتركها إن لم تكن تعرفها.',
  'a score of three digits': 'درجة من ثلاثة أرقام',
  'a score of three digits, such as 245, or a percentage, such as 68%':
    'درجة من ثلاثة أرقام، مثل 245، أو نسبة مئوية، مثل 68%',
  '{0} has the score {1}, but {2} was passed with {3}. So it counts as a failed attempt. Is the score right? If you failed, choose `fail` as the result.':
    '{0} فيه الدرجة {1}، لكن النجاح في {2} كان عند {3}. لذلك تُحسب محاولة راسبة. هل الدرجة صحيحة؟ إن كنت قد رسبت فاختر ذلك نتيجةً.',
  '{0} has the score {1}, but {2} has only pass or fail since {3}, and yours is of {4}. Is the date right, or does the score belong to another exam?':
    '{0} فيه الدرجة {1}، لكن {2} نجاح أو رسوب فقط منذ {3}، وتاريخ امتحانك {4}. هل التاريخ صحيح، أم أن الدرجة لامتحان آخر؟',
  '{0}.months is {1}, but you graduated in {2}, at most {3} months ago. Is that right? The months given are used.':
    '{0}.months هو {1}، لكنك تخرجت في {2}، أي قبل {3} شهر على الأكثر. هل هذا صحيح؟ نستعمل عدد الأشهر المذكور.',
  'a whole number from {0} to {1}, the scale of {2}': 'عدد صحيح من {0} إلى {1}، مقياس {2}',
  'a date from {0} to {1}': 'تاريخ من {0} إلى {1}',
  'Check the year, or leave the date out if you do not know it.':
    'راجع السنة، أو اترك التاريخ إن لم تكن تعرفه.',
  '{0} is an attempt at {1} after the pass in {2}. A passed exam cannot be taken again. Remove the entry that is wrong, or correct its date or result.':
    '{0} محاولة في {1} بعد النجاح في {2}. الامتحان الناجح لا يُعاد. احذف البند الخطأ أو صحّح تاريخه أو نتيجته.',
  'no attempt at {0} after its pass': 'ألا تكون محاولة في {0} بعد النجاح فيه',
  '{0} is attempt {1} at {2}, but on {3} the limit was {4} attempts, the pass included. Remove an attempt that is written twice, or correct its date.':
    '{0} هي المحاولة {1} في {2}، لكن الحد بتاريخ {3} كان {4} محاولات مع النجاح. احذف محاولة مكررة أو صحّح تاريخها.',
  'at most {0} attempts at {1}': '{0} محاولات في {1} على الأكثر',
  '{0}.date is {1}, but {2} was passed on {3}. Step 3 can only be taken after Step 1 and Step 2 CK are passed. Correct one of the two dates.':
    '{0}.date هو {1}، لكن النجاح في {2} كان بتاريخ {3}. لا يُؤدى Step 3 إلا بعد النجاح في Step 1 وStep 2 CK. صحّح أحد التاريخين.',
  'a date after the pass of {0}, {1}': 'تاريخ بعد النجاح في {0}، {1}',
  '{0} is Step 3, but every attempt at {1} in the profile failed. Add the pass.':
    '{0} هو Step 3، لكن كل محاولات {1} في الملف رسوب. أضف النجاح.',
  '{0}.months is {1}, but its dates cover about {2} months. The months given are used.':
    '{0}.months هو {1}، لكن تواريخه تغطي نحو {2} شهر. نستعمل عدد الأشهر المذكور.',
  '{0} ends ({1}) before it starts ({2}). Swap or correct the two dates; leave `to` out if it is still going on.':
    '{0} ينتهي ({1}) قبل أن يبدأ ({2}). بدّل التاريخين أو صحّحهما؛ واترك `to` إن كان مستمرًا.',
  'a month or date not before {0}': 'شهر أو تاريخ لا يسبق {0}',
  '{0} has no result. It counts as passed: {1} is passed, and that asks for a pass of {2}.':
    'لا نتيجة في {0}. يُعدّ ناجحًا: {1} ناجح، وهذا يشترط النجاح في {2}.',
  '{0} has no result. It counts as passed: you are ECFMG certified, and that asks for a pass of {1}.':
    'لا نتيجة في {0}. يُعدّ ناجحًا: لديك شهادة ECFMG، وهذا يشترط النجاح في {1}.',
  'citizenship is US, but applicant non-us-img means a person who is not a US citizen. Write `applicant: us-img` for a US citizen who graduated outside the US and Canada, or correct the citizenship.':
    '`citizenship` هو US، لكن النوع non-us-img لمن ليس مواطنًا أمريكيًا. اكتب `applicant: us-img` لمواطن أمريكي تخرج خارج أمريكا وكندا، أو صحّح الجنسية.',
  'citizenship is {0}, but applicant us-img means a US citizen. A person with a green card and no US citizenship is counted as non-us-img in the Match.':
    '`citizenship` هو {0}، لكن النوع us-img لمواطن أمريكي. من لديه green card دون جنسية أمريكية يُعدّ في Match من non-us-img.',
  'exams has a COMLEX exam, which only us-do applicants take, but applicant is {0}.':
    'في `exams` امتحان COMLEX، ولا يؤديه إلا متقدمو us-do، لكن النوع هو {0}.',
  'visa.needed is true, but citizenship is US, and US citizens need no visa. Write `needed: false`, or correct the citizenship.':
    'visa.needed يقول نعم، لكن `citizenship` هو US، والمواطن الأمريكي لا يحتاج إلى تأشيرة. اكتب `needed: false` أو صحّح الجنسية.',
  'visa.needed: set to false, because US citizens need no visa.':
    'visa.needed: وُضع «لا»، لأن المواطن الأمريكي لا يحتاج إلى تأشيرة.',
  'visa.needed is true, but applicant us-img means a US citizen, who needs no visa.':
    'visa.needed يقول نعم، لكن النوع us-img لمواطن أمريكي لا يحتاج إلى تأشيرة.',
  'J-1 or H-1B or both when a visa is needed': 'J-1 أو H-1B أو كلتاهما عند الحاجة إلى تأشيرة',
  'Name at least one, or remove the line to count both.':
    'اذكر واحدة على الأقل، أو احذف السطر لتُحسب كلتاهما.',
  'a year from 1950 to {0}': 'سنة من 1950 إلى {0}',
  'Write the year in which you finished or will finish medical school.':
    'اكتب السنة التي أنهيت فيها كلية الطب أو ستنهيها.',
  'school.graduated is {0}, but the plan is for the {1} Match, and residency starts in July {2}. Correct the year, or plan for a season from {3} on.':
    'school.graduated هو {0}، لكن الخطة لموسم Match {1}، والإقامة تبدأ في يوليو {2}. صحّح السنة، أو خطط لموسم من {3} فصاعدًا.',
  'the year of a Match season from 2025 to {0}': 'سنة موسم Match من 2025 إلى {0}',
  'Leave it out to plan for {0}, the next season open to applications.':
    'اتركه للتخطيط لموسم {0}، وهو الموسم القادم المفتوح للتقديم.',
  'ecfmg.expected is {0}, and that day is over. If you have the certificate, say so. If not, write when you expect it now.':
    'ecfmg.expected هو {0}، وقد مضى ذلك اليوم. إن كانت الشهادة لديك فاذكر ذلك، وإلا فاكتب متى تتوقعها الآن.',
  'season is {0}, but that season is over or its applications are already open. The next one open to applications is {1}.':
    '`season` هو {0}، لكن ذلك الموسم انتهى أو فُتح فيه التقديم. والموسم القادم المفتوح للتقديم هو {1}.',
  'preferences.exclude names {0}, which preferences.pin names too. A program cannot be always in the list and never in it. Remove it from one of the two.':
    'preferences.exclude يذكر {0}، وpreferences.pin يذكره أيضًا. لا يكون برنامج في القائمة دائمًا وخارجها دائمًا. احذفه من أحدهما.',
  'programs that are not pinned': 'برامج غير مثبتة',
  'preferences.specialties: none is named, so all three count alike, with {0} stars each.':
    'preferences.specialties: لم يُذكر أي تخصص، فتُحسب الثلاثة بالتساوي، لكل منها {0} نجوم.',
  'preferences.never names {0}, but preferences.states gives it {1} stars. Remove it from one of the two.':
    'preferences.never يذكر {0}، لكن preferences.states يعطيه {1} نجوم. احذفه من أحدهما.',
  'states without stars': 'ولايات دون نجوم',
  '{0} says {1}, but another track of the program {2} says {3}. Keep one of the two.':
    '{0} يقول {1}، لكن مسارًا آخر للبرنامج {2} يقول {3}. أبقِ واحدًا منهما.',
  'one signal for each program': 'signal واحد لكل برنامج',
  'preferences.signals gives {0} a signal, but preferences.exclude names it. A program that is never in the list cannot be signaled. Remove it from one of the two.':
    'preferences.signals يعطي {0} signal، لكن preferences.exclude يذكره. البرنامج الذي لا يدخل القائمة لا يُعطى signal. احذفه من أحدهما.',
  'programs that are not excluded': 'برامج غير مستبعدة',
  '{0}: {1} is named twice; the second is dropped.': '{0}: ذُكر {1} مرتين؛ حُذف الثاني.',
  '{0}: no program in the directory has the code {1}, so it has no effect.':
    '{0}: لا برنامج في الدليل رمزه {1}، فلا أثر له.',
  '{0}: {1} is a track of the program {2}, so {3} is used.': '{0}: {1} مسار من البرنامج {2}، فاستُعمل {3}.',
  'There are {0} more problems of this kind. Correct the ones above first.':
    'هناك {0} مشكلة أخرى من هذا النوع. صحّح ما سبق أولًا.',
  'an NRMP program code, such as 1252700C0 (four digits, 140, 320 or 700, a letter, a digit)':
    'رمز برنامج NRMP، مثل 1252700C0 (أربعة أرقام، ثم 140 أو 320 أو 700، ثم حرف ورقم)',
  'a group of fields, such as `applicant: non-us-img`': 'مجموعة حقول، مثل `applicant: non-us-img`',
  'a group of fields with `exam`, and `date`, `result` or `score` where known':
    'مجموعة حقول فيها `exam`، و`date` أو `result` أو `score` إن عُرفت',
  'a group of fields with `exam`, and `date` and `score` where known':
    'مجموعة حقول فيها `exam`، و`date` و`score` إن عُرفا',
  'fields, each one of {0}': 'مجالات، كل منها أحد: {0}',
  'a list of fields, each one of {0}': 'قائمة مجالات، كل منها أحد: {0}',
  'a group of fields with `kind`, and `country`, `field`, `from` and `to` where known':
    'مجموعة حقول فيها `kind`، و`country` و`field` و`from` و`to` إن عُرفت',
  'a group of fields with `kind`, and `topic` and `year` where known':
    'مجموعة حقول فيها `kind`، و`topic` و`year` إن عُرفا',
  'a group of fields such as {0}': 'مجموعة حقول، مثل {0}',
  'a group of fields with {0}': 'مجموعة حقول فيها {0}',
  'a group of fields, such as {0}': 'مجموعة حقول، مثل {0}',
  'a group of fields, {0}': 'مجموعة حقول، {0}',
  'a group of fields: {0}': 'مجموعة حقول: {0}',
  'a group of answers such as {0}': 'مجموعة إجابات، مثل {0}',
  'a group of stars: {0}': 'مجموعة نجوم: {0}',
  'a group of numbers: {0}': 'مجموعة أرقام: {0}',
  'a group of two program codes, {0}': 'مجموعة من رمزَي برنامجين، {0}',
  'a list of {0}': 'قائمة من {0}',
  'claims of growth': 'جوانب النمو',
  'ids of tasks': 'معرّفات مهام',
  'dates by task, such as {0}': 'تواريخ حسب المهمة، مثل {0}',
  'tasks of your own': 'مهام خاصة بك',
  'specialties with their stars, such as {0}': 'تخصصات مع نجومها، مثل {0}',
  'states with their stars, such as {0}': 'ولايات مع نجومها، مثل {0}',
  'the year of a Match season, such as {0}': 'سنة موسم Match، مثل {0}',
  'visa classes, J-1 or H-1B or both': 'أنواع تأشيرة: J-1 أو H-1B أو كلتاهما',
  'exam attempts, oldest first': 'محاولات امتحان، الأقدم أولًا',
  'practice tests': 'امتحانات تجريبية',
  'scholarly works': 'أعمال علمية',
  'languages, such as {0}': 'لغات، مثل {0}',
  'state codes, such as {0}': 'رموز ولايات، مثل {0}',
  'school names': 'أسماء كليات',
  'NRMP program codes': 'رموز برامج NRMP',
  'programs with their signals, such as {0}': 'برامج مع signals، مثل {0}',
  'at least one program': 'برنامج واحد على الأقل',
  'ranks is empty. Write the NRMP codes of your programs, the most wanted first.':
    '`ranks` فارغ. اكتب رموز NRMP لبرامجك، الأحب إليك أولًا.',
  'counts.{0}: {1} interviews came of {2} applications. Check the two numbers.':
    'counts.{0}: {1} مقابلة من {2} طلب. راجع الرقمين.',
  'counts.{0}: you ranked {1} programs after {2} interviews. Check them.':
    'counts.{0}: رتّبت {1} برنامجًا بعد {2} مقابلة. راجع الرقمين.',
  'This entry names no program. Give its NRMP code as `program`, or its name as `name`.':
    'لا يذكر هذا البند برنامجًا. اكتب رمز NRMP في `program` أو الاسم في `name`.',
  '{0} is no program that we know. It is followed like the others, but no chance is worked out for it.':
    '{0} ليس برنامجًا نعرفه. نتابعه كغيره، لكن لا نحسب له احتمالًا.',
  'stars by criterion, such as {0}': 'نجوم حسب المعيار، مثل {0}',
  'a program code, or a group of fields with `program` or `name`':
    'رمز برنامج، أو مجموعة حقول فيها `program` أو `name`',
  'a group of two program codes, `own` and `partner`; leave one out for "no match"':
    'مجموعة من رمزَي برنامجين، `own` و`partner`؛ اترك أحدهما ليعني «دون match»',
  'a list of programs, the most wanted first': 'قائمة برامج، الأحب أولًا',
  'criteria with their weight, such as {0}': 'معايير مع وزنها، مثل {0}',
  'comparisons of two programs': 'مقارنات بين برنامجين',
  'a list of pairs, the most wanted first': 'قائمة أزواج، الأحب أولًا',
  'a list of programs': 'قائمة برامج',
  'ids of the steps that are done': 'معرّفات الخطوات المنجزة',
  'codes as they were certified': 'الرموز كما اعتُمدت',
  'a whole number of applications from 0 to 5,000': 'عدد صحيح من الطلبات، من 0 إلى 5,000',
  'numbers of applications by specialty, such as {0}': 'أعداد الطلبات حسب التخصص، مثل {0}',
  'codes of the programs that interviewed you': 'رموز البرامج التي أجرت معك مقابلة',
  'a time zone by its IANA name, such as America/Chicago or Africa/Cairo':
    'منطقة زمنية باسم IANA، مثل America/Chicago أو Africa/Cairo',
  'a date and time, such as 2026-11-12T09:00 with its `zone`, or 2026-11-12T14:00Z in universal time':
    'تاريخ ووقت، مثل 2026-11-12T09:00 مع `zone`، أو 2026-11-12T14:00Z بالتوقيت العالمي',
  'a date such as 2026-10-20, or a date and time such as 2026-10-20T17:00':
    'تاريخ مثل 2026-10-20، أو تاريخ ووقت مثل 2026-10-20T17:00',
  'a whole number of minutes from 5 to 1440': 'عدد صحيح من الدقائق، من 5 إلى 1440',
  'a list of earlier times': 'قائمة مواعيد سابقة',
  'notes by heading, such as {0}': 'ملاحظات حسب العنوان، مثل {0}',
  'events with `status` and `date`, oldest first': 'أحداث فيها `status` و`date`، الأقدم أولًا',
  'authors of letters': 'كتّاب الرسائل',
  'a whole number of interviews from 0 to 5,000': 'عدد صحيح من المقابلات، من 0 إلى 5,000',
  'a whole number of programs ranked from 0 to 5,000': 'عدد صحيح من البرامج المرتبة، من 0 إلى 5,000',
  'totals by specialty, such as {0}': 'مجاميع حسب التخصص، مثل {0}',
  'ids of the SOAP readiness list': 'معرّفات قائمة الاستعداد لـ SOAP',
  'applications[{0}] is the same program as applications[{1}]. Their histories are joined.':
    'applications[{0}] هو البرنامج نفسه في applications[{1}]. جُمع تاريخهما.',
  'applications[{0}].interviews[{1}].{2} is on {3}. This season goes from {4} to {5}. Check its year.':
    'تاريخ applications[{0}].interviews[{1}].{2} هو {3}. هذا الموسم من {4} إلى {5}. تحقق من السنة.',
  'applications[{0}]: "{1}" is dated {2}, which lies ahead. It counts from that day.':
    'applications[{0}]: تاريخ «{1}» هو {2}، ولم يأتِ بعد. يُحسب من ذلك اليوم.',
  'applications[{0}].history is put in the order of its dates.': 'رُتب applications[{0}].history حسب تواريخه.',
  'applications[{0}].{1} is {2}, but the same program has {3} in applications[{4}]. Keep one of them.':
    'applications[{0}].{1} هو {2}، لكن البرنامج نفسه له {3} في applications[{4}]. أبقِ واحدًا منهما.',
  '{0}: 00:00 is the first minute of {1}. If you mean the end of that day, write 23:59.':
    '{0}: 00:00 هي أول دقيقة من {1}. إن قصدت نهاية ذلك اليوم فاكتب 23:59.',
  '{0} is {1}, but nobody says in which time zone. Add `zone`, such as America/Chicago.':
    '{0} هو {1}، لكن المنطقة الزمنية غير مذكورة. أضف `zone`، مثل America/Chicago.',
  '{0}: the clocks of {1} are put forward over {2} that night. It is read as an hour later. Check the invitation.':
    '{0}: تُقدَّم ساعات {1} تلك الليلة فوق {2}. قُرئت بعدها بساعة. راجع الدعوة.',
  '{0}: the clocks of {1} show {2} twice that night. It is read as the first time. Check the invitation.':
    '{0}: تُظهر ساعات {1} الوقت {2} مرتين تلك الليلة. قُرئت الأولى. راجع الدعوة.',
  '{0} stands on the list twice, as number {1} and number {2}. Keep one of them.':
    '{0} في القائمة مرتين، برقم {1} ورقم {2}. أبقِ واحدًا منهما.',
  'comparisons[{0}] compares {1} with itself. Remove it.': 'comparisons[{0}] تقارن {1} بنفسه. احذفها.',
  'Row {0}: "{1}" is no NRMP code, which has seven digits, a letter and a digit. The row is left out.':
    'الصف {0}: «{1}» ليس رمز NRMP، وهو سبعة أرقام ثم حرف ثم رقم. تُرك الصف.',
  'Row {0}: neither partner has a program. The row is left out.':
    'الصف {0}: لا برنامج لأي من الشريكين. تُرك الصف.',
  'Row {0} is the same pair as row {1}. It is left out.': 'الصف {0} هو الزوج نفسه في الصف {1}. تُرك.',
  'No pairs were found. Write your code and the code of your partner in the first two columns.':
    'لم نجد أزواجًا. اكتب رمزك ورمز شريكك في العمودين الأولين.',
  'The table could not be read.': 'تعذّرت قراءة الجدول.',
  'line {0}, column {1}: {2}': 'السطر {0}، العمود {1}: {2}',
  '`{0}` and `{1}`': '`{0}` و`{1}`',
};
