import type { Sentences } from '../../sentences.ts';

/** Remarks on what closes a door. */
export const unwise: Sentences = {
  'The author must write the letter. A letter that you wrote yourself can end your application, and harm the author too. Send your CV, dates and two stories instead, and let the author choose the words.':
    'يجب أن يكتب صاحب الرسالة رسالته بنفسه. الرسالة التي كتبتها أنت قد تنهي طلبك وتضر صاحبها أيضًا. أرسل بدلًا منها سيرتك الذاتية والتواريخ وقصتين، ودعه يختار كلماته.',
  'You keep the right to see the letter, or ask to see it. Readers then trust it less, and many authors say no. Choose an author who will praise you, and waive the right in ERAS.':
    'أنت تحتفظ بحق الاطلاع على الرسالة أو تطلب رؤيتها. عندئذ تقل ثقة القراء بها، ويرفض كثيرون كتابتها. اختر من سيثني عليك، وتنازل عن هذا الحق في ERAS.',
  'This asks somebody to hide or change a fact. The facts stand in your application, and a letter that says otherwise harms you both. Ask the author to tell what they saw you do well.':
    'هذا يطلب من شخص أن يخفي حقيقة أو يغيرها. الحقائق موجودة في طلبك، والرسالة التي تقول غيرها تضركما معًا. اطلب من صاحب الرسالة أن يحكي ما رآك تفعله جيدًا.',
  'This offers money or a gift. It may be a kind custom at home, but here it looks like a payment for a favor, and it can end your application. Take it out. Thanks in words are enough.':
    'هذا يعرض مالًا أو هدية. قد تكون عادة لطيفة في بلدك، لكنها تبدو هنا ثمنًا لخدمة، وقد تنهي طلبك. احذفها. يكفي الشكر بالكلمات.',
  'This sounds like a threat. No program invites somebody who threatens it, and others may hear of it. Take it out. If you were treated unfairly, ask your medical school or ECFMG for advice first.':
    'هذا يبدو تهديدًا. لا يدعو أي برنامج من يهدده، وقد يسمع به آخرون. احذفه. وإن عوملت بغير عدل، فاستشر كلية الطب أو ECFMG أولًا.',
  'This begs. We know how much hangs on it, but it makes the reader look at your need and not at your work. Say in one sentence what you bring, and ask for nothing.':
    'هذا توسل. نعرف كم يتوقف عليه، لكنه يجعل القارئ ينظر إلى حاجتك لا إلى عملك. قل في جملة واحدة ما تقدمه، ولا تطلب شيئًا.',
  'This reproaches the reader. Programs get thousands of letters, and silence is no insult. Take it out, and write only what is new or what you are thankful for.':
    'هذا عتاب للقارئ. تصل إلى البرامج آلاف الرسائل، والصمت ليس إهانة. احذفه، واكتب فقط الجديد أو ما تشكر عليه.',
  'Identity papers do not belong in an e-mail: it can be read and copied by others. Take them out. If an office needs one later, ask it for a safe way to send it.':
    'لا مكان لوثائق الهوية في البريد الإلكتروني، فقد يقرؤه غيرك وينسخه. احذفها. وإن احتاج مكتب إلى إحداها لاحقًا، فاسأله عن طريقة آمنة لإرسالها.',
  'Too early for a first e-mail to faculty. Exam scores, a visa, a letter, a rotation or an interview make it look like a request for a favor. Write only of their work and of the help that you offer.':
    'هذا مبكر في أول رسالة إلى أستاذ. ذكر الدرجات أو التأشيرة أو رسالة توصية أو تدريب أو مقابلة يجعلها تبدو طلب خدمة. اكتب فقط عن عمله وعن المساعدة التي تعرضها.',
  'This may tell who a patient is. Patients have a right to privacy, and readers notice. Take out the name, the date of birth, the room and the number. If you changed the name already, or it is not a patient, leave it.':
    'قد يكشف هذا من هو المريض. للمرضى حق في الخصوصية، والقراء يلاحظون ذلك. احذف الاسم وتاريخ الميلاد والغرفة والرقم. وإن كنت قد غيّرت الاسم، أو لم يكن مريضًا، فاتركه.',
  'This tells of a false record, or of cheating. Nobody can read past it, and it may cost a licence. Do not send it before you have spoken with somebody you trust, such as a dean or a lawyer.':
    'هذا يحكي عن سجل مزيف أو غش. لا أحد يتجاوز ذلك، وقد يكلّف الرخصة الطبية. لا ترسله قبل أن تتحدث مع شخص تثق به، كعميد أو محامٍ.',
  'Money or easy hours may be a true reason, and there is no shame in it. But a reader looks for what draws you to the patients. Write about that work instead.':
    'قد يكون المال أو الدوام المريح سببًا صادقًا، ولا عيب فيه. لكن القارئ يبحث عما يجذبك إلى المرضى. اكتب عن ذلك العمل بدلًا منه.',
  'You need not tell this. Your own health, a pregnancy or trouble at home is private, and programs may not ask about it. If it explains a gap, “a health reason, now settled” is enough.':
    'لست مضطرًا إلى ذكر هذا. صحتك أو الحمل أو مشكلات البيت أمور خاصة، ولا يحق للبرامج أن تسأل عنها. وإن كانت تفسر انقطاعًا، فيكفي «سبب صحي انتهى».',
  'This looks down on people. The reader works with such patients and colleagues, or comes from such a place. Say what you saw and what you did about it, without a judgment.':
    'هذا ينظر إلى الناس من فوق. القارئ يعمل مع مرضى وزملاء كهؤلاء، أو جاء من مكان كهذا. قل ما رأيته وما فعلته، من غير حكم.',
  'This was left by a form or a machine, or says that a machine wrote the text. ERAS asks you to confirm that the statement is your own work. Fill the gap or take it out, and write the text in your own words.':
    'هذا بقية من نموذج أو من آلة، أو يقول إن آلة كتبت النص. يطلب ERAS منك أن تؤكد أن البيان من عملك. املأ الفراغ أو احذفه، واكتب النص بكلماتك.',
  'This tells where programs stand on your list. Here it harms: a statement goes to many programs, and “one of my top three” or “my backup” says that another comes first. Take it out, and say what you like about their work.':
    'هذا يقول أين تقف البرامج في قائمتك. وهو هنا يضر: فالبيان يذهب إلى برامج كثيرة، وعبارة «من أفضل ثلاثة» أو «خطتي البديلة» تقول إن غيره يسبقه. احذفه، وقل ما يعجبك في عملهم.',
  'This day has passed. Look up the deadline again, and write a day that is still ahead.':
    'انقضى هذا اليوم. راجع الموعد النهائي مرة أخرى، واكتب يومًا لم يأتِ بعد.',
  'This day has passed. Look up the deadline again, and write a day that is still ahead. If you mean next year, write the year too.':
    'انقضى هذا اليوم. راجع الموعد النهائي مرة أخرى، واكتب يومًا لم يأتِ بعد. وإن كنت تقصد السنة المقبلة فاكتب السنة أيضًا.',
  'There is no name here, but the place, the day, the age and the illness together may tell who this patient was. Keep what the story needs, and make the rest less exact: “a rural hospital”, “that winter”.':
    'لا اسم هنا، لكن المكان واليوم والعمر والمرض معًا قد تدل على هوية هذا المريض. أبقِ ما تحتاج إليه القصة، واجعل الباقي أقل تحديدًا: «\u2066a rural hospital\u2069» أو «\u2066that winter\u2069».',
  'This can wait. First settle what the remark on a false record says.':
    'يمكن لهذا أن ينتظر. عالج أولًا ما تقوله الملاحظة عن السجل غير الصحيح.',
  'Together with the rest, this tells who the patient is. Take it out too.':
    'هذا مع الباقي يكشف من هو المريض. احذفه أيضًا.',
  'This shows a teacher or a colleague up before others. A reader asks how you would speak with their team. Tell what you saw, how you raised it with respect, and what became of the patient.':
    'هذا يُحرج أستاذًا أو زميلًا أمام غيره. سيتساءل القارئ كيف ستتكلم مع فريقه. احكِ ما رأيته، وكيف نبّهت إليه باحترام، وما آل إليه المريض.',
  'This tells of a procedure that you did as a student with nobody beside you, or without leave. A reader thinks of the patient first. If somebody supervised you, say who. If not, choose another story.':
    'هذا يحكي عن إجراء قمت به وأنت طالب من غير أن يقف معك أحد، أو من غير إذن. القارئ يفكر في المريض أولًا. إن أشرف عليك أحد فقل من هو. وإلا فاختر قصة أخرى.',
};
