import type { Sentences } from '../../sentences.ts';

/** Remarks on a text, and what to do next. */
export const notes: Sentences = {
  'Go through the remark on spelling and grammar, then read the text aloud once.':
    'انظر في ملاحظة الإملاء والقواعد، ثم اقرأ النص مرة بصوت عالٍ.',
  'Go through the {0} on spelling and grammar, then read the text aloud once.':
    'انظر في الإملاء والقواعد ({0})، ثم اقرأ النص مرة بصوت عالٍ.',
  '{0} remarks': {
    by: 0,
    one: 'ملاحظة واحدة',
    two: 'ملاحظتان',
    few: '{0} ملاحظات',
    many: '{0} ملاحظة',
    other: '{0} ملاحظة',
  },
  'Nothing here needs repair. Let somebody who knows you read it, and ask what they remember.':
    'لا شيء هنا يحتاج إلى إصلاح. دع شخصًا يعرفك يقرؤه، واسأله عما يتذكره.',
  '{0}: {1}': '{0}: {1}',
  '“{0}”: {1}': '«{0}»: {1}',
  'Very many texts say this. Say what only you saw and did.':
    'نصوص كثيرة جدًا تقول هذا. قل ما رأيته وفعلته أنت وحدك.',
  'Every letter says this. Replace it with one thing from your own work or your talk.':
    'كل الرسائل تقول هذا. ضع مكانه شيئًا من عملك أو من حديثك معهم.',
  'One of the two is wrong: correct it. Programs compare.': 'أحدهما خطأ: صححه. البرامج تقارن.',
  'This could stand in anybody’s text. Replace it with one thing that you did or saw.':
    'يمكن أن يرد هذا في نص أي شخص. ضع مكانه شيئًا فعلته أو رأيته.',
  'Only {0} of {1} sentences hold something that is yours alone: a place, a number, a patient, a day. The rest could stand in anybody’s statement.':
    'الجمل التي فيها ما هو لك وحدك (مكان أو رقم أو مريض أو يوم): {0} من {1} فقط. والباقي يمكن أن يرد في بيان أي شخص.',
  'This is for Med-Peds, but no sentence shows you with {0}. It reads like a statement for one age group with a word changed. Show both.':
    'هذا لـMed-Peds، لكن لا جملة تُظهرك مع {0}. يبدو كنص لفئة عمرية واحدة غُيّرت فيه كلمة. أظهر الفئتين.',
  'This is for Med-Peds, but one sentence alone shows you with {0}. It reads like a statement for one age group with a word changed. Show both.':
    'هذا لـMed-Peds، لكن جملة واحدة فقط تُظهرك مع {0}. يبدو كنص لفئة عمرية واحدة غُيّرت فيه كلمة. أظهر الفئتين.',
  'This may sound as if you argue with the reader. Let your later work speak: say what you did, and what came of it.':
    'قد يبدو هذا كأنك تجادل القارئ. دع عملك اللاحق يتكلم: قل ما فعلته وما نتج عنه.',
  'This asks or hints how the program will rank you. Match rules do not let a program be asked for a commitment. Say how you feel about the program, and ask for nothing.':
    'هذا يسأل البرنامج عن ترتيبك أو يلمّح إليه. قواعد Match لا تسمح بأن يُطلب التزام من برنامج. قل ما تشعر به نحو البرنامج، ولا تطلب شيئًا.',
  'This makes more than one program your first choice. A letter of intent goes to exactly one. Be truthful: programs talk with each other.':
    'هذا يجعل أكثر من برنامج خيارك الأول. رسالة النية تذهب إلى برنامج واحد فقط. كن صادقًا: البرامج يكلم بعضها بعضًا.',
  'This could go to every program, and a reader sees that at once. Use the name of the person and one thing that only they have.':
    'يمكن أن يُرسل هذا إلى أي برنامج، والقارئ يلاحظ ذلك فورًا. اذكر اسم الشخص وشيئًا واحدًا لا يوجد إلا عندهم.',
  'This has {0} words; about {1} are enough here. Keep what only you can say, and cut the rest.':
    'عدد الكلمات {0}، ويكفي هنا نحو {1}. أبقِ ما لا يقوله غيرك، واحذف الباقي.',
  'This has {0} characters. The application service (ERAS) takes {1} at most. One page, {2} to {3} words, is what people read.':
    'عدد الأحرف {0}. خدمة التقديم (ERAS) تقبل {1} على الأكثر. وما يقرؤه الناس صفحة واحدة، من {2} إلى {3} كلمة.',
  'This has {0} words. One page has {1} to {2}, and few readers go further. Cut what any applicant could say.':
    'عدد الكلمات {0}. في الصفحة من {1} إلى {2}، وقليل من القراء يتجاوزها. احذف ما يمكن أن يقوله أي متقدم.',
  'This has {0} words. One page has {1} to {2}: there is room for more of what only you saw and did.':
    'عدد الكلمات {0}. في الصفحة من {1} إلى {2}: هناك مكان لمزيد مما رأيته وفعلته أنت وحدك.',
  'Spoken calmly, this takes about {0} seconds. Stay under {1}: one or two sentences of context are enough, then what you changed.':
    'إذا قيل بهدوء استغرق نحو {0} ثانية. ابقَ دون {1}: تكفي جملة أو جملتان عن السياق، ثم ما غيّرته.',
  'This sentence has {0} words. Cut it in two: one thing in each.':
    'عدد كلمات هذه الجملة {0}. اقسمها جملتين: في كل واحدة شيء واحد.',
  'This reads like a textbook (US school grade {0}). Use shorter sentences and everyday words: a tired reader must follow at once.':
    'يُقرأ هذا ككتاب مدرسي (الصف {0} في المدارس الأمريكية). استخدم جملًا أقصر وكلمات يومية: يجب أن يفهم القارئ المتعب فورًا.',
  '{0} sentences explain what happened; {1} are enough. Give the room to what you changed.':
    'عدد الجمل التي تشرح ما حدث {0}، ويكفي {1}. اترك المكان لما غيّرته.',
  'You say that you grew, but nothing near it shows it. Add a result, a date or a habit with a number.':
    'تقول إنك تطورت، لكن لا شيء قريبًا يبيّن ذلك. أضف نتيجة أو تاريخًا أو عادة مع رقم.',
  'You have another update letter to this program. If it is not sent yet, put all news into one letter. If it is sent, write again only for news that changes your file, such as an exam.':
    'لديك رسالة مستجدات أخرى لهذا البرنامج. إن لم تُرسل بعد فضع كل المستجدات في رسالة واحدة. وإن أُرسلت فلا تكتب من جديد إلا لأمر يغيّر طلبك، كامتحان مثلًا.',
  '“{0}”': '«{0}»',
  'We do not know “{0}”. Did you mean {1}?': 'لا نعرف «{0}». هل تقصد {1}؟',
  'This goes to {0}, and here it names {1}. Correct the name: a wrong one ends the reading.':
    'هذا يذهب إلى {0}، وهنا يذكر {1}. صحح الاسم: الاسم الخطأ ينهي القراءة.',
  'One statement goes to many programs, and this names {0}. Take the name out, or keep a copy of the statement for this program alone.':
    'يذهب البيان الواحد إلى برامج كثيرة، وهذا يذكر {0}. احذف الاسم، أو احتفظ بنسخة لهذا البرنامج وحده.',
  'Here it names {0}, and before it {1}. If the text goes to one of them, take the other out.':
    'هنا يذكر {0}، وقبل ذلك {1}. إن كان النص يذهب إلى أحدهما فاحذف الآخر.',
  'This is for {0}, and here it speaks of {1}. A reader takes it for a text that was written for somebody else. Correct it.':
    'هذا النص لتخصص {0}، وهنا يتحدث عن {1}. سيظنه القارئ نصًا كُتب لغيره. صححه.',
  'This is what a letter of intent says. Only one program may get it. If you mean it, review this as your letter of intent. If not, say that you are very interested.':
    'هذا ما تقوله رسالة النية. برنامج واحد فقط يمكن أن يتلقاها. إن كنت تعني ذلك، فراجع هذا النص بوصفه رسالة النية. وإلا فقل إنك مهتم جدًا.',
  'You have a letter of intent to {0} already. Exactly one program can be your first choice. Keep one letter, and make the other a letter of interest.':
    'لديك رسالة نية إلى {0} بالفعل. برنامج واحد فقط يمكن أن يكون خيارك الأول. أبقِ رسالة واحدة، واجعل الأخرى رسالة اهتمام.',
  'Your reason for this specialty stands in your other statement too, nearly word for word. A reason that fits two specialties convinces neither. Give each its own.':
    'سبب اختيارك لهذا التخصص موجود في بيانك الآخر أيضًا، بالكلمات نفسها تقريبًا. السبب الذي يصلح لتخصصين لا يقنع في أي منهما. اجعل لكل واحد سببه.',
  '{0} of {1} sentences stand in your other text too. That is fine, as long as the reason for the specialty is its own.':
    '{0} من {1} من الجمل موجودة في نصك الآخر أيضًا. لا بأس بذلك، ما دام سبب اختيار التخصص خاصًا بكل نص.',
  'This is what a letter of intent says, and only one program may get it. Take it out of a note of thanks. If you mean it, write a letter of intent later.':
    'هذا ما تقوله رسالة النية، وبرنامج واحد فقط يمكن أن يتلقاها. احذفه من رسالة الشكر. وإن كنت تعني ذلك، فاكتب رسالة نية لاحقًا.',
  'A condition makes this promise weak: a reader cannot build on it. Ask your question first, for example whether the program can sponsor your visa. Make the promise when you know the answer.':
    'الشرط يُضعف هذا الوعد، فالقارئ لا يستطيع أن يعتمد عليه. اسأل سؤالك أولًا، مثلًا هل يستطيع البرنامج رعاية تأشيرتك. ثم قدّم الوعد حين تعرف الجواب.',
  'This date can be read in two ways: in the United States the month comes first. Write the month as a word.':
    'يمكن أن يُقرأ هذا التاريخ بطريقتين: في الولايات المتحدة يأتي الشهر أولًا. اكتب اسم الشهر بالحروف.',
  'This leaves the author almost no time. Say why it is so late, offer a later day, and make it easy to say no.':
    'هذا لا يترك لصاحب الرسالة وقتًا تقريبًا. قل لماذا تأخر الطلب، واعرض يومًا أبعد، واجعل الاعتذار سهلًا عليه.',
};
