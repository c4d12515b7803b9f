import type { Sentences } from '../../sentences.ts';

/** Why a table cannot be read; the reasons stand inside a sentence. */
export const files: Sentences = {
  'This file is empty. Download it again.': 'هذا الملف فارغ. نزّله من جديد.',
  'This file has {0} MB; at most {1} MB can be read. Keep only the programs and columns you need and save it again.':
    'حجم هذا الملف {0} ميغابايت؛ ونقرأ {1} على الأكثر. أبقِ البرامج والأعمدة التي تحتاجها فقط واحفظه من جديد.',
  'This file could not be read. Open it in a spreadsheet program and save it as .csv.':
    'تعذّرت قراءة هذا الملف. افتحه في برنامج جداول واحفظه بصيغة csv.',
  'There is nothing in this file. Check that you chose the right one.':
    'لا شيء في هذا الملف. تحقق من أنك اخترت الملف الصحيح.',
  'One cell of this table holds more text than a spreadsheet can. Shorten it and save the file again.':
    'في خلية من هذا الجدول نص أطول مما يسعه جدول. اختصرها واحفظ الملف من جديد.',
  'Open it in a spreadsheet program and save it as "CSV UTF-8" or .xlsx.':
    'افتحه في برنامج جداول واحفظه بصيغة «\u2066CSV UTF-8\u2069» أو xlsx.',
  'it is not valid {0}': 'ليس {0} صحيحًا',
  'This file holds bytes that no table has. Choose a file that ends in .xlsx or .csv.':
    'في هذا الملف بيانات لا توجد في جدول. اختر ملفًا بصيغة xlsx أو csv.',
  'Read as Windows-1252 (Western European). Check letters with accents.':
    'قُرئ بترميز Windows-1252 (أوروبا الغربية). راجع الحروف ذات العلامات.',
  'Some letters were already damaged in the file (such as "Ã©" for "é"). Names may need a confirmation.':
    'بعض الحروف كانت تالفة في الملف (مثل «\u2066Ã©\u2069» بدل «\u2066é\u2069»). قد تحتاج الأسماء إلى تأكيد.',
  'The letters of this file cannot be read: {0}. {1}': 'لا يمكن قراءة حروف هذا الملف: {0}. {1}',
  'it is in UTF-32': 'هو بترميز UTF-32',
  'it is neither UTF-8 nor Windows-1252': 'ليس UTF-8 ولا Windows-1252',
  'it is UTF-8 with damaged letters in it': 'هو UTF-8 وفيه حروف تالفة',
  'it seems to be in an alphabet that is not Western European': 'يبدو أنه بأبجدية غير أبجدية أوروبا الغربية',
  'a quotation mark near line {0} is never closed': 'علامة اقتباس قرب السطر {0} لا تُغلق',
  'This is {0}, not a spreadsheet. {1}': 'هذا الملف {0}، وليس جدولًا. {1}',
  'Download the table as .xlsx or .csv and choose that file.':
    'نزّل الجدول بصيغة xlsx أو csv واختر ذلك الملف.',
  'a PDF document': 'مستند PDF',
  'a text document (RTF)': 'مستند نصي (RTF)',
  'a picture': 'صورة',
  'a compressed file (gzip)': 'ملف مضغوط (gzip)',
  'a compressed file (7z)': 'ملف مضغوط (7z)',
  'a compressed file (RAR)': 'ملف مضغوط (RAR)',
  'a Windows program': 'برنامج Windows تنفيذي',
  'a program': 'برنامج تنفيذي',
  'This file is protected with a password. Open it in a spreadsheet program, remove the password and save it as .xlsx or .csv.':
    'هذا الملف محمي بكلمة مرور. افتحه في برنامج جداول، وأزل كلمة المرور، واحفظه بصيغة xlsx أو csv.',
  'This is an Excel file of the old kind (.xls). Open it in a spreadsheet program and save it as .xlsx or .csv.':
    'هذا ملف Excel من النوع القديم (xls). افتحه في برنامج جداول واحفظه بصيغة xlsx أو csv.',
  'This is an old Office document, not a spreadsheet. {0}': 'هذا مستند Office قديم، وليس جدولًا. {0}',
  'This is a web page, although its name may end in .xls. Open it in a spreadsheet program and save it as .xlsx or .csv.':
    'هذه صفحة ويب، وإن انتهى اسمها بـxls. افتحها في برنامج جداول واحفظها بصيغة xlsx أو csv.',
  'This is a saved web page (MHTML). Open it in a spreadsheet program and save it as .xlsx or .csv.':
    'هذه صفحة ويب محفوظة (MHTML). افتحها في برنامج جداول واحفظها بصيغة xlsx أو csv.',
  'an Excel 2003 XML file': 'ملف XML من Excel 2003',
  'an XML file': 'ملف XML',
  'This is {0}. Open it in a spreadsheet program and save it as .xlsx or .csv.':
    'هذا {0}. افتحه في برنامج جداول واحفظه بصيغة xlsx أو csv.',
  'This is a data file (JSON), not a table. {0}': 'هذا ملف بيانات (JSON)، وليس جدولًا. {0}',
  'This is an old exchange file (SYLK). Open it in a spreadsheet program and save it as .xlsx or .csv.':
    'هذا ملف تبادل قديم (SYLK). افتحه في برنامج جداول واحفظه بصيغة xlsx أو csv.',
  'This table has more than {0} rows. Keep only the programs you consider and save it again.':
    'في هذا الجدول أكثر من {0} صف. أبقِ البرامج التي تفكر فيها فقط واحفظه من جديد.',
  'This table has more than {0} columns. Keep only the columns you need and save it again.':
    'في هذا الجدول أكثر من {0} عمود. أبقِ الأعمدة التي تحتاجها فقط واحفظه من جديد.',
  'This file has more than {0} cells. Keep only the programs and columns you need and save it again.':
    'في هذا الملف أكثر من {0} خلية. أبقِ البرامج والأعمدة التي تحتاجها فقط واحفظه من جديد.',
  'This file is damaged: {0}. Download it again, or open it in a spreadsheet program and save it as .xlsx or .csv.':
    'هذا الملف تالف: {0}. نزّله من جديد، أو افتحه في برنامج جداول واحفظه بصيغة xlsx أو csv.',
  'the letters in it cannot be read': 'لا يمكن قراءة حروفه',
  'Open it in a spreadsheet program and save it as .xlsx or .csv.':
    'افتحه في برنامج جداول واحفظه بصيغة xlsx أو csv.',
  'This file contains macros (small programs), so it was not read. Save it as .xlsx or .csv, which leaves them out.':
    'في هذا الملف وحدات ماكرو (برامج صغيرة)، فلم يُقرأ. احفظه بصيغة xlsx أو csv، فهما يتركانها.',
  'This is a compressed folder (zip). Unpack it first and choose the .xlsx or .csv file inside.':
    'هذا مجلد مضغوط (zip). فك ضغطه أولًا واختر ملف xlsx أو csv الذي فيه.',
  'This is a binary Excel file (.xlsb). {0}': 'هذا ملف Excel ثنائي (xlsb). {0}',
  'This is a Word document, not a spreadsheet. Copy the table into a spreadsheet program and save it as .xlsx or .csv.':
    'هذا مستند Word، وليس جدولًا. انسخ الجدول إلى برنامج جداول واحفظه بصيغة xlsx أو csv.',
  'This is a presentation. Download the table as .xlsx or .csv instead.':
    'هذا عرض تقديمي. نزّل الجدول بصيغة xlsx أو csv بدلًا منه.',
  'This is an Apple Numbers file. {0}': 'هذا ملف Apple Numbers. {0}',
  'This is an OpenDocument file (.ods). {0}': 'هذا ملف OpenDocument (ods). {0}',
  '{0} cells hold a formula without a stored result and count as empty. To use them, open the file in a spreadsheet program and save it.':
    'خلايا فيها معادلة بلا نتيجة محفوظة، وتُحسب فارغة: {0}. لاستخدامها افتح الملف في برنامج جداول واحفظه.',
  'Only the first {0} sheets were read.': 'قُرئت أول {0} من الأوراق فقط.',
  'it has no workbook': 'لا مصنّف فيه',
  'This is an Office document, but not a spreadsheet.': 'هذا مستند Office، لكنه ليس جدولًا.',
  'its tags do not fit together': 'وسومه غير متطابقة',
  'its tags are nested too deeply': 'وسومه متداخلة أكثر مما ينبغي',
  'it ends too early': 'ينتهي قبل أوانه',
  'This file was refused because it declares entities, which honest spreadsheets never do. Open it in a spreadsheet program and save the table as .csv.':
    'رُفض هذا الملف لأنه يعرّف كيانات (entities)، والجداول السليمة لا تفعل ذلك أبدًا. افتحه في برنامج جداول واحفظ الجدول بصيغة csv.',
  'a tag is broken': 'فيه وسم مكسور',
  'it ends in the middle of a tag': 'ينتهي في وسط وسم',
  'it uses a character name that is not declared': 'يستخدم اسم حرف غير معرَّف',
  'a character in it is broken': 'فيه حرف مكسور',
  'it holds too many texts': 'فيه نصوص أكثر مما ينبغي',
  'a part of it is packed in an unusual way': 'جزء منه مضغوط بطريقة غير مألوفة',
  'a part of it has another size than stated': 'حجم جزء منه يخالف المذكور',
  'a part of it was changed or not fully written': 'جزء منه غُيّر أو لم يُكتب كاملًا',
  'a part of it is larger than it claims': 'جزء منه أكبر مما يقول',
  'a part of it cannot be unpacked': 'جزء منه لا يُفك ضغطه',
  'it holds too many parts': 'فيه أجزاء أكثر مما ينبغي',
  'its directory does not fit into the file': 'فهرسه لا يسعه الملف',
  'its directory is broken': 'فهرسه مكسور',
  'two of its parts have the same name': 'جزآن منه باسم واحد',
  'This file is protected with a password. Save it again without one.':
    'هذا الملف محمي بكلمة مرور. احفظه من جديد من دونها.',
  'its end is missing, so the download was probably cut off': 'نهايته ناقصة، والأرجح أن التنزيل انقطع',
  'a part of it is missing': 'جزء منه ناقص',
  'a part of it is cut off': 'جزء منه مقطوع',
  'its parts overlap': 'أجزاؤه متداخلة',
  'it unpacks to more than a spreadsheet of programs can need': 'بعد فك ضغطه أكبر مما يحتاجه جدول برامج',
  'a part of it unpacks to {0} times its size': 'جزء منه يكبر بعد فك ضغطه {0} مرة',
  'This file was not unpacked because it could fill the memory of your device: {0}. Open it in a spreadsheet program and save the table as .csv.':
    'لم يُفك ضغط هذا الملف لأنه قد يملأ ذاكرة جهازك: {0}. افتحه في برنامج جداول واحفظ الجدول بصيغة csv.',
};
