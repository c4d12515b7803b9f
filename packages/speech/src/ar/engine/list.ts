import type { Sentences } from '../../sentences.ts';

export const list: Sentences = {
  'By your entries no attempt at {0} is left, and it is not passed. Do not pay for these applications before the USMLE program tells you in writing that you may try again.':
    'بحسب ما أدخلته لم تبق لك محاولة في {0}، ولم تنجح فيه بعد. لا تدفع رسوم هذه الطلبات قبل أن يخبرك برنامج USMLE كتابةً أنه يمكنك المحاولة من جديد.',
  'No offered program has the code {0}. Check it, or remove it.':
    'لا يوجد برنامج معروض رمزه {0}. راجع الرمز أو احذفه.',
  'You excluded it.': 'أنت استبعدته.',
  'Excluded code {0} is no offered program, so it changes nothing.':
    'الرمز المستبعد {0} ليس لأي برنامج معروض، فلا أثر له.',
  '{0} is pinned, but a rule shuts you out: {1}': '{0} مثبّت، لكن قاعدة تغلق الباب أمامك: {1}',
  '{0} is signaled by you, but a rule shuts you out: {1}':
    '{0} وضعتَ له signal، لكن قاعدة تغلق الباب أمامك: {1}',
  'You do not want to go to {0}.': 'لا ترغب في الذهاب إلى {0}.',
  'Only Med-Peds': 'Med-Peds فقط',
  'Only Internal Medicine': 'الطب الباطني فقط',
  'Only Pediatrics': 'طب الأطفال فقط',
  'Highest interview rates everywhere': 'أعلى نسب المقابلات في كل مكان',
  'You can attend {0} of about {1} interviews, so a longer list adds little: the {2} of these programs with the highest chances already give {3} instead of {4}.':
    'يمكنك حضور {0} من المقابلات المتوقعة، وعددها نحو {1}، فالقائمة الأطول لا تضيف إلا قليلًا: البرامج ذات أعلى احتمال، وعددها {2}، تعطي وحدها {3} بدلًا من {4}.',
  'Another $30 would add less than 0.05 points. Compare what else your money could do before you pay for more applications.':
    'مبلغ $30 آخر يضيف أقل من 0.05 نقطة. قبل أن تدفع لطلبات أكثر، قارن بما يمكن أن يفعله مالك في غيرها.',
  'The odds count you as a serious applicant in each specialty, with its own statement and letters. If one is only a reserve, expect less there.':
    'تفترض الاحتمالات أنك متقدم جاد في كل تخصص، بـpersonal statement ورسائل خاصة به. فإن كان أحدها احتياطًا فقط، فتوقع فيه أقل.',
  'You match as a couple. A couple matches only to a pair of programs that takes both. The chances here are yours alone; we do not work out those of the pair.':
    'تدخلان Match زوجين. لا يحصل الزوجان على مكان إلا في برنامجين يقبلان كليهما. الاحتمالات هنا لك وحدك؛ ولا نحسب احتمالات الزوجين معًا.',
  'Fees, signals and dates of the {0} season are not published yet. This plan uses those of {1}.':
    'لم تُنشر بعد رسوم موسم {0} وsignals فيه ومواعيده. تستخدم هذه الخطة ما نُشر لموسم {1}.',
  'Signals in {0}: we found {1} in one source only. Check it on the AAMC page before you rely on it.':
    'عدد signals في {0}: وجدنا {1} في مصدر واحد فقط. تحقق من صفحة AAMC قبل أن تعتمد عليه.',
  'Only 24 non-US-citizen IMGs preferred Med-Peds in the 2026 Match report. The Med-Peds odds rest on few people, and their ranges are wide.':
    'في تقرير Match لعام 2026 فضّل Med-Peds 24 شخصًا فقط من IMG غير حاملي الجنسية الأمريكية. فاحتمالات Med-Peds مبنية على عدد قليل من الناس، ومداها واسع.',
  'No specialty has a star, so only the programs you pinned or signaled are on the list.':
    'لا نجوم لأي تخصص، فليس في القائمة إلا البرامج التي ثبّتها أو وضعت لها signal.',
  'Every program of your specialties is ruled out, by its rules or by your wishes, so the list is empty.':
    'كل برامج تخصصاتك خارج الحساب، بسبب قواعدها أو رغباتك، فالقائمة فارغة.',
  'The fixed fees alone are {0}. The smallest budget with one application is {1}.':
    'الرسوم الثابتة وحدها {0}. وأصغر ميزانية تكفي طلبًا واحدًا هي {1}.',
  'As your profile stands, no program of your specialties can take you, so the list is empty.':
    'بملفك كما هو الآن لا يستطيع أي برنامج من تخصصاتك أن يقبلك، فالقائمة فارغة.',
  'No program can take you as your profile stands: you need a visa and accept only an H-1B, and no hospital can ask for one before you pass Step 3. {0}':
    'بملفك كما هو الآن لا يستطيع أي برنامج أن يقبلك: تحتاج إلى تأشيرة ولا تقبل إلا H-1B، ولا يستطيع أي مستشفى أن يطلبها قبل نجاحك في Step 3. {0}',
  'No program can take you as your profile stands: you need a visa and accept only an H-1B, which needs a passed Step 3. By your entries no attempt at Step 3 is left. {0}':
    'بملفك كما هو الآن لا يستطيع أي برنامج أن يقبلك: تحتاج إلى تأشيرة ولا تقبل إلا H-1B، وهي تتطلب النجاح في Step 3. وبحسب ما أدخلته لم تبق لك محاولة في Step 3. {0}',
  'What is left is a J-1: accept it, and programs open.': 'ما بقي لك هو J-1: اقبلها فتُفتح لك برامج.',
  'What is left is a J-1. Under the US entry restriction, it needs an exception.':
    'ما بقي لك هو J-1. وبموجب تقييد دخول أمريكا تحتاج إلى استثناء.',
  'The programs on your list are there only because you chose them. Do not pay for them yet.':
    'البرامج في قائمتك موجودة فقط لأنك اخترتها. لا تدفع رسومها بعد.',
  'Pass it first, or accept a J-1, too.': 'انجح فيه أولًا، أو اقبل J-1 أيضًا.',
  'Pass it first. Under the US entry restriction, any visa needs an exception, too.':
    'انجح فيه أولًا. وبموجب تقييد دخول أمريكا تحتاج أي تأشيرة إلى استثناء أيضًا.',
  'Pass it first, or accept a J-1, too. Under the US entry restriction, a J-1 needs an exception.':
    'انجح فيه أولًا، أو اقبل J-1 أيضًا. وبموجب تقييد دخول أمريكا تحتاج J-1 إلى استثناء.',
  'a single undated source': 'مصدر واحد دون تاريخ',
  'single {0} source': 'مصدر واحد من {0}',
  '{0}; it was {1} before': '{0}؛ وكان {1} قبل ذلك',
  '{0} ({1}): we could not confirm this fee ({2}). Check the {3} fee page.':
    '{0} ({1}): لم نستطع تأكيد هذا الرسم ({2}). راجع صفحة رسوم {3}.',
  'USMLE transcript, once a season': 'كشف درجات USMLE، مرة في الموسم',
  'NRMP registration': 'التسجيل في NRMP',
  'ECFMG token for ERAS': 'رمز ECFMG لنظام ERAS',
  '{0} gold and {1} silver': '{0} ذهبي و{1} فضي',
  'The pinned programs and those you signal do not fit into the budget of {0} after fixed fees. Raise the budget or remove pins or signals.':
    'البرامج المثبتة والتي وضعت لها signal لا تتسع لها الميزانية {0} بعد الرسوم الثابتة. ارفع الميزانية، أو أزل بعضها.',
  'The pinned programs do not fit into the budget of {0} after fixed fees. Raise the budget or remove pins.':
    'البرامج المثبتة لا تتسع لها الميزانية {0} بعد الرسوم الثابتة. ارفع الميزانية، أو ألغِ بعض التثبيتات.',
  'No specialty is considered, so the list is empty. Give a specialty at least one star.':
    'لا تخصص في الحساب، فالقائمة فارغة. أعطِ تخصصًا نجمة واحدة على الأقل.',
  'Best value at this fee': 'أفضل قيمة مقابل هذا الرسم',
  'Interviews many US MDs': 'يقابل كثيرًا من US MD',
  'Interviews many US DOs': 'يقابل كثيرًا من US DO',
  'Interviews many US-citizen IMGs': 'يقابل كثيرًا من IMG حاملي الجنسية الأمريكية',
  'Interviews many non-US IMGs': 'يقابل كثيرًا من IMG غير الأمريكيين',
  'Gold signal set by you': 'signal ذهبي من اختيارك',
  'Silver signal set by you': 'signal فضي من اختيارك',
  'Signal set by you': 'signal من اختيارك',
  'Gold signal helps you most here': 'هنا يفيدك signal الذهبي أكثر',
  'Silver signal helps you most here': 'هنا يفيدك signal الفضي أكثر',
  'A signal helps you most here': 'هنا يفيدك signal أكثر',
  'Pinned by you': 'ثبّته أنت',
  'Your ties to {0}': 'روابطك بولاية {0}',
  '{0} of residents are non-US IMGs ({1})': '{0} من المقيمين IMG غير أمريكيين ({1})',
  'Took J-1 in {0}': 'قَبِل J-1 في {0}',
  'In {0}, a state you prefer': 'في {0}، وهي ولاية تفضلها',
  'In your favourite specialty': 'في تخصصك المفضل',
  'No offered program has the code {0}. Check it, or remove its signal.':
    'لا يوجد برنامج معروض رمزه {0}. راجع الرمز أو احذف signal الخاص به.',
  '{0} has no silver signals. Write gold for its one kind of signal, or remove it.':
    'لا توجد signals فضية في {0}. اكتب gold لنوعها الوحيد، أو احذفه.',
  '{0} signals': {
    by: 0,
    one: 'signal واحد',
    two: 'اثنان من signals',
    few: '{0} من signals',
    many: '{0} من signals',
    other: '{0} من signals',
  },
  '{0} gold signals': {
    by: 0,
    one: 'signal ذهبي واحد',
    two: 'اثنان من signals الذهبية',
    few: '{0} من signals الذهبية',
    many: '{0} من signals الذهبية',
    other: '{0} من signals الذهبية',
  },
  '{0} silver signals': {
    by: 0,
    one: 'signal فضي واحد',
    two: 'اثنان من signals الفضية',
    few: '{0} من signals الفضية',
    many: '{0} من signals الفضية',
    other: '{0} من signals الفضية',
  },
  'You set {0} in {1}, and it has {2}. Let the planner choose for some of them.':
    'ما ضبطته في {1} هو {0}، والمتاح {2}. اترك للمخطط اختيار بعضها.',
  'Its specialty has no star, so it is not considered.': 'لا نجوم لتخصصه، فهو خارج الحساب.',
};
