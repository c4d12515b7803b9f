import type { Sentences } from '../../sentences.ts';

/** Slips of English; quoted English stays English. */
export const grammar: Sentences = {
  'Say “I graduated from”.': 'قل «\u2066I graduated from\u2069».',
  'Once is enough: “my father was”, without “he”.':
    'مرة واحدة تكفي: «\u2066my father was\u2069»، من دون «\u2066he\u2069».',
  'Say “the first time that I had seen”, or “I saw … for the first time”.':
    'قل «\u2066the first time that I had seen\u2069» أو «\u2066I saw … for the first time\u2069».',
  'A job takes “a” or “an”: “to be a doctor”.':
    'تُسبق المهنة بـ«\u2066a\u2069» أو «\u2066an\u2069»: «\u2066to be a doctor\u2069».',
  'You are interested; the thing is interesting.':
    'الشخص «\u2066interested\u2069»، والشيء «\u2066interesting\u2069».',
  'More than one: “there are”, “there were”.':
    'أكثر من واحد: «\u2066there are\u2069»، «\u2066there were\u2069».',
  'No “to” after “tell” and “ask”: “he told me”.':
    'من دون «\u2066to\u2069» بعد «\u2066tell\u2069» و«\u2066ask\u2069»: «\u2066he told me\u2069».',
  'With “it” the verb ends in -s, or stands in the past: “it makes me”, “it made me”.':
    'مع «\u2066it\u2069» ينتهي الفعل بحرف «\u2066s\u2069» أو يأتي في الماضي: «\u2066it makes me\u2069»، «\u2066it made me\u2069».',
  'Say “at a hospital in”.': 'قل «\u2066at a hospital in\u2069».',
  'Say “I want my patients to feel well”.': 'قل «\u2066I want my patients to feel well\u2069».',
  'Say “when I was a child”.': 'قل «\u2066when I was a child\u2069».',
  'After “can”, “will” or “must” the verb stands in its plain form: “I can speak”.':
    'بعد «\u2066can\u2069» أو «\u2066will\u2069» أو «\u2066must\u2069» يأتي الفعل في صيغته الأصلية: «\u2066I can speak\u2069».',
  'Without “was”: “he died”, “it happened”.':
    'من دون «\u2066was\u2069»: «\u2066he died\u2069»، «\u2066it happened\u2069».',
  'After “able to” the verb stands in its plain form: “able to help”.':
    'بعد «\u2066able to\u2069» يأتي الفعل في صيغته الأصلية: «\u2066able to help\u2069».',
  'After “have” or “had” the verb takes its third form: “had never seen”.':
    'بعد «\u2066have\u2069» أو «\u2066had\u2069» يأتي الفعل في صيغته الثالثة: «\u2066had never seen\u2069».',
  'One thing: “is”.': 'شيء واحد: «\u2066is\u2069».',
  'Say “suggested that I apply”, “recommended it to me”.':
    'قل «\u2066suggested that I apply\u2069»، «\u2066recommended it to me\u2069».',
  'After “did not” and “could not” the verb stands in its plain form.':
    'بعد «\u2066did not\u2069» و«\u2066could not\u2069» يأتي الفعل في صيغته الأصلية.',
  'Two verbs: “I am learning”, “I was learning”, or “I learned”.':
    'فعلان معًا: «\u2066I am learning\u2069» أو «\u2066I was learning\u2069» أو «\u2066I learned\u2069».',
  'After “to” the verb stands in its plain form: “I like to make”.':
    'بعد «\u2066to\u2069» يأتي الفعل في صيغته الأصلية: «\u2066I like to make\u2069».',
  'After “practice” the verb ends in -ing: “I practice speaking”.':
    'بعد «\u2066practice\u2069» ينتهي الفعل بـ«\u2066ing\u2069»: «\u2066I practice speaking\u2069».',
  'It began then and goes on: “I have wanted since my childhood”.':
    'بدأ حينها وما زال مستمرًا: «\u2066I have wanted since my childhood\u2069».',
  'Say “last year”, with the verb in the past.': 'قل «\u2066last year\u2069»، مع الفعل في الماضي.',
  'A thing takes “a” or “an”: “is a good program”.':
    'يُسبق الشيء بـ«\u2066a\u2069» أو «\u2066an\u2069»: «\u2066is a good program\u2069».',
  'A noun takes “a” or “an”: “I am a hard worker”.':
    'يُسبق الاسم بـ«\u2066a\u2069» أو «\u2066an\u2069»: «\u2066I am a hard worker\u2069».',
  'This form needs “have” or “had” before it, or the simple past: “I saw”, “I have seen”.':
    'تحتاج هذه الصيغة إلى «\u2066have\u2069» أو «\u2066had\u2069» قبلها، أو إلى الماضي البسيط: «\u2066I saw\u2069»، «\u2066I have seen\u2069».',
  'After “was” or “were” the verb takes its ending: “was fascinated”.':
    'بعد «\u2066was\u2069» أو «\u2066were\u2069» يأخذ الفعل نهايته: «\u2066was fascinated\u2069».',
  'After this little word the verb ends in -ing: “dreamed of becoming”.':
    'بعد هذه الكلمة القصيرة ينتهي الفعل بـ«\u2066ing\u2069»: «\u2066dreamed of becoming\u2069».',
  'After this “to” the verb ends in -ing: “look forward to hearing”.':
    'بعد «\u2066to\u2069» هذه ينتهي الفعل بـ«\u2066ing\u2069»: «\u2066look forward to hearing\u2069».',
  'After “did” the verb stands in its plain form: “did not know”.':
    'بعد «\u2066did\u2069» يأتي الفعل في صيغته الأصلية: «\u2066did not know\u2069».',
  'After “can”, “will” or “would” the verb stands in its plain form: “could pass”.':
    'بعد «\u2066can\u2069» أو «\u2066will\u2069» أو «\u2066would\u2069» يأتي الفعل في صيغته الأصلية: «\u2066could pass\u2069».',
  'No “to” after “can”, “must” or “will”: “I can help”.':
    'من دون «\u2066to\u2069» بعد «\u2066can\u2069» أو «\u2066must\u2069» أو «\u2066will\u2069»: «\u2066I can help\u2069».',
  'After “to” the verb stands in its plain form: “to become”.':
    'بعد «\u2066to\u2069» يأتي الفعل في صيغته الأصلية: «\u2066to become\u2069».',
  'After “have” or “had” the verb takes its ending: “have learned”.':
    'بعد «\u2066have\u2069» أو «\u2066had\u2069» يأخذ الفعل نهايته: «\u2066have learned\u2069».',
  'One person or thing: the verb takes its singular form, “has”, “does”, “is” or “was”.':
    'شخص واحد أو شيء واحد: الفعل مفرد، «\u2066has\u2069» أو «\u2066does\u2069» أو «\u2066is\u2069» أو «\u2066was\u2069».',
  'One person: “who has”, “who is”, “who needs”.':
    'شخص واحد: «\u2066who has\u2069»، «\u2066who is\u2069»، «\u2066who needs\u2069».',
  'More than one: the verb takes its plural form, “were”, “are” or “have”.':
    'أكثر من واحد: الفعل جمع، «\u2066were\u2069» أو «\u2066are\u2069» أو «\u2066have\u2069».',
  'With “I”: “I am”, “I have”, “I was”, “I do”.':
    'مع «\u2066I\u2069»: «\u2066I am\u2069»، «\u2066I have\u2069»، «\u2066I was\u2069»، «\u2066I do\u2069».',
  '“Agree” is a verb: “I agree”.': 'كلمة «\u2066agree\u2069» فعل: «\u2066I agree\u2069».',
  'Say “I was born”.': 'قل «\u2066I was born\u2069».',
  'This word has no plural in English: “information”, “advice”, “feedback”, “research”.':
    'لا جمع لهذه الكلمة بالإنجليزية: «\u2066information\u2069»، «\u2066advice\u2069»، «\u2066feedback\u2069»، «\u2066research\u2069».',
  'This word cannot be counted: “some advice”, “much feedback”, “a piece of information”.':
    'هذه الكلمة لا تُعدّ: «\u2066some advice\u2069»، «\u2066much feedback\u2069»، «\u2066a piece of information\u2069».',
  'After “one of the” comes the plural: “one of the best hospitals”.':
    'بعد «\u2066one of the\u2069» يأتي الجمع: «\u2066one of the best hospitals\u2069».',
  'After “each” and “every” comes the singular: “every patient”.':
    'بعد «\u2066each\u2069» و«\u2066every\u2069» يأتي المفرد: «\u2066every patient\u2069».',
  'More than one: the noun takes its plural.': 'أكثر من واحد: الاسم جمع.',
  'Things that can be counted take “many”.': 'ما يُعدّ يأخذ «\u2066many\u2069».',
  'No “about” or “on” after this verb: “we discussed the case”.':
    'من دون «\u2066about\u2069» أو «\u2066on\u2069» بعد هذا الفعل: «\u2066we discussed the case\u2069».',
  'Say “explained to me”.': 'قل «\u2066explained to me\u2069».',
  'Another little word belongs here: “depend on”, “interested in”, “capable of”, “responsible for”, “on the other hand”.':
    'هنا كلمة قصيرة أخرى: «\u2066depend on\u2069»، «\u2066interested in\u2069»، «\u2066capable of\u2069»، «\u2066responsible for\u2069»، «\u2066on the other hand\u2069».',
  'Once is enough: “better”, “the easiest”.':
    'مرة واحدة تكفي: «\u2066better\u2069»، «\u2066the easiest\u2069».',
  'Choose one: “despite” or “in spite of”; “although” or “but”; “because I”.':
    'اختر واحدة: «\u2066despite\u2069» أو «\u2066in spite of\u2069»؛ «\u2066although\u2069» أو «\u2066but\u2069»؛ «\u2066because I\u2069».',
  '“You’re” means “you are”. For what belongs to you: “your program”.':
    '«\u2066you’re\u2069» تعني «\u2066you are\u2069». ولما يخصّك: «\u2066your program\u2069».',
  '“Your” is for what belongs to you. Here it is “you are” or “you’re”.':
    '«\u2066your\u2069» لما يخصّك. والصواب هنا «\u2066you are\u2069» أو «\u2066you’re\u2069».',
  'For what exists: “there is”, “there are”.':
    'لما هو موجود: «\u2066there is\u2069» و«\u2066there are\u2069».',
  'For what belongs to them: “their families”, “their own”.':
    'لما يخصّهم: «\u2066their families\u2069» و«\u2066their own\u2069».',
  '“Its” means belonging. Here it is “it is” or “it’s”.':
    '«\u2066its\u2069» تدل على الملكية. والصواب هنا «\u2066it is\u2069» أو «\u2066it’s\u2069».',
  '“It’s” means “it is”. Without the mark it means belonging: “its reputation”.':
    'معنى «\u2066it’s\u2069» هو «\u2066it is\u2069». ومن دون الفاصلة العليا تدل على الملكية: «\u2066its reputation\u2069».',
  'It began in the past and goes on: “I have been working since …”.':
    'بدأ في الماضي وما زال مستمرًا: «\u2066I have been working since …\u2069».',
  '“Since” takes a point in time, “for” a length: “for five years”.':
    'بعد «\u2066since\u2069» نقطة في الزمن، وبعد «\u2066for\u2069» مدة: «\u2066for five years\u2069».',
  'Before a noun: “a 12-year-old boy”.': 'قبل الاسم: «\u2066a 12-year-old boy\u2069».',
  'No “to” after “make” and “let”: “it made me think”.':
    'من دون «\u2066to\u2069» بعد «\u2066make\u2069» و«\u2066let\u2069»: «\u2066it made me think\u2069».',
  'After this verb the next one ends in -ing: “I enjoyed working”.':
    'بعد هذا الفعل ينتهي الفعل التالي بـ«\u2066ing\u2069»: «\u2066I enjoyed working\u2069».',
  'Say “the United States”.': 'قل «\u2066the United States\u2069».',
  'For people: “who”.': 'للأشخاص: «\u2066who\u2069».',
  'Say “most patients” or “most of the patients”.':
    'قل «\u2066most patients\u2069» أو «\u2066most of the patients\u2069».',
  'Say “could have”.': 'قل «\u2066could have\u2069».',
  'In a comparison: “than”.': 'في المقارنة: «\u2066than\u2069».',
  'These are two words.': 'هاتان كلمتان.',
  'This word stands twice.': 'هذه الكلمة مكررة.',
  '“I” is written with a capital.': 'تُكتب «\u2066I\u2069» بحرف كبير.',
  'Names of languages, peoples, months and days take a capital.':
    'أسماء اللغات والشعوب والأشهر والأيام تبدأ بحرف كبير بالإنجليزية.',
  'Before the sound of a vowel: “an”.': 'قبل صوت حرف علة: «\u2066an\u2069».',
  'Before the sound of a consonant: “a”.': 'قبل صوت حرف ساكن: «\u2066a\u2069».',
};
