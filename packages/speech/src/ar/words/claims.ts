import type { Sentences } from '../../sentences.ts';

/** What a text says and the profile says otherwise. */
export const claims: Sentences = {
  'You write of {0}. Your profile has no result of it yet.': 'تذكر {0}. ليست نتيجته في ملفك بعد.',
  'You write of {0}. Your profile has no such exam.': 'تذكر {0}. ليس هذا الامتحان في ملفك.',
  'You write that no exam was failed. Your profile has a failed {0}.':
    'كتبت أنك لم ترسب في أي امتحان. في ملفك رسوب في {0}.',
  'no failed of {0} at {1}': 'لا رسوب في {1} (المحاولات: {0})',
  '{0} failed of {1} at {2}': 'الرسوب في {2}: {0} من {1}',
  'You write "{0}". Your profile has {1}.': 'كتبت «{0}». يقول ملفك: {1}.',
  'You write {0} between two attempts. By the dates in your profile it was {1}.':
    'كتبت «{0}» بين محاولتين. بحسب تواريخ ملفك: {1}.',
  '{0} or {1}': '{0} أو {1}',
  'You write that you speak {0}. Your profile has {1}.': 'كتبت أنك تتكلم «{0}». في ملفك: {1}.',
  'You write {0} languages. Your profile has {1}.': 'عدد اللغات في نصك: {0}. وفي ملفك: {1}.',
  'You write of {0} years since you graduated. Your profile says {1}: about {2} years.':
    'السنوات منذ تخرجك بحسب نصك: {0}. يقول ملفك {1}، أي نحو {2}.',
  'You write that you studied at {0}. Your profile says {1}.': 'كتبت أنك درست في «{0}». يقول ملفك: {1}.',
  'a score': 'إحدى الدرجات',
  'You write that you are a citizen of the United States. Your profile says otherwise.':
    'كتبت أنك تحمل جنسية الولايات المتحدة. يقول ملفك غير ذلك.',
  'You write that you need no visa. Your profile says that you do.':
    'كتبت أنك لا تحتاج إلى تأشيرة. يقول ملفك إنك تحتاج إليها.',
  'You write that you need a visa. Your profile says that you do not.':
    'كتبت أنك تحتاج إلى تأشيرة. يقول ملفك إنك لا تحتاج إليها.',
  'You write of an H-1B visa. Your profile accepts only a J-1.': 'تكتب عن تأشيرة H-1B. ملفك يقبل J-1 فقط.',
  'You write of a J-1 visa. Your profile accepts only an H-1B.': 'تكتب عن تأشيرة J-1. ملفك يقبل H-1B فقط.',
  'You write that you are ECFMG certified. Your profile says not yet.':
    'كتبت أن لديك شهادة ECFMG. يقول ملفك إنها ليست لديك بعد.',
  'You write of a couples match. Your profile says that you match alone.':
    'تكتب عن Match مع شريك. يقول ملفك إنك تتقدم وحدك.',
  'You write that you graduated abroad. Your profile says a school in the United States.':
    'كتبت أنك تخرجت خارج الولايات المتحدة. يقول ملفك إن كليتك فيها.',
  'You write that you are a graduate of a school in the United States. Your profile says a school abroad.':
    'كتبت أنك تخرجت من كلية في الولايات المتحدة. يقول ملفك إن كليتك خارجها.',
  'You write that you had no break. Your profile has a gap.': 'كتبت أنه لم يكن لديك انقطاع. في ملفك انقطاع.',
  'You write of more publications than your profile has.': 'تكتب عن منشورات أكثر مما في ملفك.',
  'You write of more letters than your profile has.': 'تكتب عن رسائل أكثر مما في ملفك.',
  'You write {0} for a pause. Your profile has {1} months.': 'كتبت «{0}» عن انقطاع. الأشهر في ملفك: {1}.',
  'You write {0} for this work. The longest entry of work in your profile has {1} months.':
    'تكتب {0} لهذا العمل. أطول عمل في ملفك مدته {1} من الأشهر.',
  'You write {0} for this work. Your profile has {1} months of such work.':
    'كتبت «{0}» عن هذا العمل. أشهر هذا العمل في ملفك: {1}.',
  'You write {0} for this work. Your profile has {1} months in the United States.':
    'كتبت «{0}» عن هذا العمل. الأشهر في الولايات المتحدة بحسب ملفك: {1}.',
  'You write {0} for this work. Your profile has {1} months in {2}.':
    'كتبت «{0}» عن هذا العمل. الأشهر بحسب ملفك ({2}): {1}.',
  'You write of work with {0}. The field of that work in your profile is another one.':
    'تكتب عن عمل مع {0}. مجال هذا العمل في ملفك مختلف.',
  children: 'الأطفال',
  adults: 'البالغين',
  'You write "{0}". The field of that work in your profile is another one.':
    'كتبت «{0}». مجال هذا العمل في ملفك مختلف.',
  'You write of work in {0}. Your profile has none there.': 'تكتب عن عمل في «{0}». ليس في ملفك عمل هناك.',
  'You write "{0}". Your profile has an observership in the United States, and no hands-on work.':
    'كتبت «{0}». في ملفك تدريب بالملاحظة (observership) في الولايات المتحدة، وليس فيه عمل سريري مباشر.',
  'You write "{0}". Your profile has hands-on work in the United States, and no observership.':
    'كتبت «{0}». في ملفك عمل سريري مباشر في الولايات المتحدة، وليس فيه تدريب بالملاحظة (observership).',
  'You write {0} for this work. Your profile says {1}.': 'كتبت «{0}» عن هذا العمل. يقول ملفك: {1}.',
  'You write "{0}". Your profile has fewer failed attempts.': 'كتبت «{0}». في ملفك محاولات راسبة أقل.',
  'You write "{0}". Your profile has only an observership in the United States, and an observer does not treat patients.':
    'كتبت «{0}». في ملفك مشاهدة سريرية فقط في الولايات المتحدة، والمشاهد لا يعالج المرضى.',
  'You write "{0}". The scores in your profile are {1}.': 'كتبت «{0}». الدرجات في ملفك: {1}.',
  'You write "{0}". Your profile has {1} at {2} and {3} at {4}.':
    'كتبت «{0}». في ملفك {1} في {2} و{3} في {4}.',
  'You write "{0}". Your profile has another number of attempts.':
    'كتبت «{0}». في ملفك عدد آخر من المحاولات.',
  'You write "{0}" for {1}. By the dates in your profile it is about {2} years.':
    'كتبت «{0}» عن {1}. بحسب تواريخ ملفك المدة بالسنوات نحو {2}.',
  'You write "{0}" for {1}. The dates in your profile do not fit.':
    'كتبت «{0}» عن {1}. لا تتفق التواريخ في ملفك مع ذلك.',
  'You write another month for your ECFMG certificate than your profile has.':
    'كتبت شهرًا لشهادة ECFMG غير الشهر الذي في ملفك.',
  'You write of a failed {0}. Your profile has no failed attempt at it.':
    'تذكر رسوبًا في {0}. لا رسوب فيه في ملفك.',
  'You write of a publication. Your profile has none.': 'تذكر منشورًا علميًا. لا منشور في ملفك.',
  'You write of a record without a failure. Your profile has a failed exam.':
    'تذكر سجلًا بلا رسوب. في ملفك امتحان راسب.',
  'You write of another citizenship than the one in your profile.': 'تذكر جنسية غير التي في ملفك.',
  'You write of more presentations than your profile has.': 'تذكر عروضًا أكثر مما في ملفك.',
  'You write of one failure. Your profile has {0} failed attempts.':
    'تذكر رسوبًا واحدًا. عدد المحاولات الراسبة في ملفك: {0}.',
  'You write of one publication. Your profile has more.': 'تذكر منشورًا واحدًا. في ملفك أكثر.',
  'You write that {0} is still to come. Your profile has its result.':
    'كتبت أن {0} لم يأت بعد. نتيجته في ملفك.',
  'You write that you match alone. Your profile says as a couple.':
    'كتبت أنك تتقدم وحدك. يقول ملفك إنك تتقدم مع شريك.',
  'You write that you may work without a visa. Your profile says that you need one.':
    'كتبت أنك تستطيع العمل بلا تأشيرة. يقول ملفك إنك تحتاج إليها.',
  'You write that your ECFMG certificate is not there yet. Your profile says that you are certified.':
    'كتبت أن شهادة ECFMG لم تصل بعد. يقول ملفك إنك حاصل عليها.',
};
