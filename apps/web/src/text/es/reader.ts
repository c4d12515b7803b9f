/** What the readers of profiles, seasons, rank lists and pairs say, by its English; {0}, {1} … are its gaps. */
export const reader: Readonly<Record<string, string>> = {
  '{0} is missing. Write {1}. {2}': 'Falta {0}. Escriba {1}. {2}',
  '{0} is {1}, but it must be {2}. {3}': '{0} es {1}, pero se espera {2}. {3}',
  '{0}: the name {1} is not known here. It must be {2}. Correct the name, or remove this line.':
    '{0}: el nombre {1} no se conoce aquí. Se espera {2}. Corrija el nombre o quite esta línea.',
  'Did you mean {0}? {1}': '¿Quiso decir {0}? {1}',
  'It is the only field you must fill in to start. Next, add what changes the odds most: `visa`, the Step 2 CK score under `exams`, `school.graduated` and `experience`.':
    'Es el único campo necesario para empezar. Después agregue lo que más cambia las probabilidades: `visa`, el puntaje de Step 2 CK en `exams`, `school.graduated` y `experience`.',
  'Start from one of the example profiles.': 'Empiece con uno de los perfiles de ejemplo.',
  'Start from the example file.': 'Empiece con el archivo de ejemplo.',
  'Correct this entry of the list, or remove it.': 'Corrija esta entrada de la lista o quítela.',
  'Add it, or remove the whole entry.': 'Agréguelo o quite toda la entrada.',
  'Correct it, or leave it out if you do not know it.': 'Corríjalo, o déjelo fuera si no lo sabe.',
  nothing: 'nada',
  'a list of 1 entry': 'una lista de 1 entrada',
  'a list of {0} entries': 'una lista de {0} entradas',
  'a group of fields': 'un grupo de campos',
  '(whole file)': '(todo el archivo)',
  'NaN (not a number)': 'NaN (no es un número)',
  '{0}, at most {1} of them': '{0}, {1} como máximo',
  'one of {0}': 'una de estas opciones: {0}',
  'a list of one of {0}': 'una lista de estas opciones: {0}',
  'This is not valid JSON. Correct the file.': 'Esto no es JSON válido. Corrija el archivo.',
  'This is not valid JSON: expected {0}, but found {1}. Correct the text at this place.':
    'Esto no es JSON válido: se esperaba {0}, pero se encontró {1}. Corrija el texto en este lugar.',
  'This is not valid JSON: expected {0}, but the file ends. Correct the text at this place.':
    'Esto no es JSON válido: se esperaba {0}, pero el archivo termina. Corrija el texto en este lugar.',
  '{0} is written twice. Keep one of the two.': '{0} está escrito dos veces. Deje uno de los dos.',
  'at most {0} levels of brackets': '{0} niveles de corchetes como máximo',
  'text that ends with a quotation mark on the same line':
    'un texto que termina con comillas en la misma línea',
  'a value: text in quotation marks, a number, true, false, null, a list or an object':
    'un valor: texto entre comillas, un número, true, false, null, una lista o un objeto',
  'a field name in double quotation marks': 'un nombre de campo entre comillas dobles',
  'a colon after the field name': 'dos puntos después del nombre del campo',
  'a comma or }': 'una coma o }',
  'a comma or ]': 'una coma o ]',
  'the end of the file': 'el final del archivo',
  'The file is larger than 1 MB, far more than a profile needs. Check that it is the right file.':
    'El archivo pasa de 1 MB, mucho más de lo que un perfil necesita. Compruebe que sea el archivo correcto.',
  'The file has more than {0} levels of brackets. Check that it is the right file.':
    'El archivo tiene más de {0} niveles de corchetes. Compruebe que sea el archivo correcto.',
  'The file cannot be read: it repeats parts of itself (& and *) too often. Write it out plainly, like the example profiles.':
    'No se puede leer el archivo: repite partes de sí mismo (& y *) demasiadas veces. Escríbalo sin repeticiones, como los perfiles de ejemplo.',
  'The file cannot be read: it is nested too deeply. Write it out plainly, like the example profiles.':
    'No se puede leer el archivo: tiene demasiados niveles. Escríbalo con sencillez, como los perfiles de ejemplo.',
  'The same field is written twice in one group. Correct the text at this place.':
    'El mismo campo está escrito dos veces en un grupo. Corrija el texto en este lugar.',
  'The file holds more than one document (a line with ---). Correct the text at this place.':
    'El archivo contiene más de un documento (una línea con ---). Corrija el texto en este lugar.',
  'The file uses a tag (a word that starts with !), and tags are not allowed. Correct the text at this place.':
    'El archivo usa una etiqueta (una palabra que empieza con !), y no se permiten etiquetas. Corrija el texto en este lugar.',
  'A line starts with a tab, and YAML allows only spaces there. Correct the text at this place.':
    'Una línea empieza con un tabulador, y YAML solo permite espacios ahí. Corrija el texto en este lugar.',
  'A line starts at the wrong column for its group, or a closing bracket is missing. Correct the text at this place.':
    'Una línea empieza en la columna equivocada para su grupo, o falta un corchete de cierre. Corrija el texto en este lugar.',
  'A character is missing, such as a colon, a comma or a closing bracket or quotation mark. Correct the text at this place.':
    'Falta un signo, como dos puntos, una coma, un corchete de cierre o unas comillas. Corrija el texto en este lugar.',
  'A field name is not plain text. Correct the text at this place.':
    'Un nombre de campo no es texto simple. Corrija el texto en este lugar.',
  'This is not valid YAML: {0}. Correct the text at this place.':
    'Esto no es YAML válido. Corrija el texto en este lugar.',
  'The profile does not name its format, so it is read as format 1 (`profile: 1`).':
    'El perfil no nombra su formato; se lee como formato 1 (`profile: 1`).',
  'Write `{0}`, or leave the line out.': 'Escriba `{0}` o quite la línea.',
  'the format number, {0}': 'el número de formato, {0}',
  'This file was written by a newer Matchwright ({0} format {1}). This version reads up to {2}. Update Matchwright to open it.':
    'Este archivo lo escribió un Matchwright más nuevo (formato {1} de {0}). Esta versión lee hasta el {2}. Actualice Matchwright para abrirlo.',
  'The file does not name its format, so it is read as `{0}`.':
    'El archivo no nombra su formato; se lee como `{0}`.',
  'This is an empty value, which a file cannot hold. Remove it.':
    'Es un valor vacío que un archivo no puede contener. Quítelo.',
  'A field named __proto__ was left out: it has no meaning here.':
    'Se dejó fuera un campo llamado __proto__: aquí no significa nada.',
  'This input cannot be a profile: {0}. Start again from an example profile.':
    'Esto no puede ser un perfil: {0}. Empiece de nuevo con un perfil de ejemplo.',
  'it is nested deeper than {0} levels': 'tiene más de {0} niveles',
  'it cannot be read as plain data': 'no se puede leer como datos simples',
  'season: not given, so the plan is for {0}, the next season open to applications.':
    'season: sin dato; el plan es para {0}, la próxima temporada abierta a solicitudes.',
  '{0}: {1} is read as "not known".': '{0}: {1} se lee como «no se sabe».',
  '{0} is not a known field. It has no effect. Did you mean `{1}`?':
    '{0} no es un campo conocido. No tiene efecto. ¿Quiso decir `{1}`?',
  '{0} is not a known field. It has no effect.': '{0} no es un campo conocido. No tiene efecto.',
  '{0}: {1} is read as a list.': '{0}: {1} se lee como una lista.',
  '{0} names {1} twice. Keep one of the two entries.':
    '{0} nombra {1} dos veces. Deje una de las dos entradas.',
  '{0}: {1} is read as {2}.': '{0}: {1} se lee como {2}.',
  'exams: the attempts were not in the order of their dates, so they are sorted, oldest first.':
    'exams: los intentos no estaban en el orden de sus fechas; se ordenaron, el más antiguo primero.',
  '{0} has a result ({1}), but its date {2} is after today, {3}. It is what you expect, not a result: the exam counts as booked.':
    '{0} tiene un resultado ({1}), pero su fecha {2} es posterior a hoy, {3}. Es lo que espera, no un resultado: el examen cuenta como reservado.',
  '{0} has a result, but its date {1} is after today, {2}. It is what you expect, not a result: the exam counts as booked.':
    '{0} tiene un resultado, pero su fecha {1} es posterior a hoy, {2}. Es lo que espera, no un resultado: el examen cuenta como reservado.',
  '{0}: The score {1} is below {2}, the passing score of {3} on {4}. So this attempt counts as `fail`. Check the date and the score. If both are right, choose `fail`.':
    '{0}: El puntaje {1} está por debajo de {2}, el mínimo para aprobar {3} el {4}. Por eso este intento cuenta como `fail`. Revise la fecha y el puntaje. Si ambos son correctos, elija `fail`.',
  '{0}: The score {1} is below {2}, the passing score of {3} in {4}. So this attempt counts as `fail`. Check the date and the score. If both are right, choose `fail`.':
    '{0}: El puntaje {1} está por debajo de {2}, el mínimo para aprobar {3} en {4}. Por eso este intento cuenta como `fail`. Revise la fecha y el puntaje. Si ambos son correctos, elija `fail`.',
  '{0}: The score {1} is at or above {2}, the passing score of {3} on {4}. So this attempt counts as `pass`. Check the date and the score. If both are right, choose `pass`.':
    '{0}: El puntaje {1} alcanza {2}, el mínimo para aprobar {3} el {4}. Por eso este intento cuenta como `pass`. Revise la fecha y el puntaje. Si ambos son correctos, elija `pass`.',
  '{0}: The score {1} is at or above {2}, the passing score of {3} in {4}. So this attempt counts as `pass`. Check the date and the score. If both are right, choose `pass`.':
    '{0}: El puntaje {1} alcanza {2}, el mínimo para aprobar {3} en {4}. Por eso este intento cuenta como `pass`. Revise la fecha y el puntaje. Si ambos son correctos, elija `pass`.',
  '`pass`, because the passing score was {0}': '`pass`, porque el mínimo para aprobar era {0}',
  '`fail`, because the passing score was {0}': '`fail`, porque el mínimo para aprobar era {0}',
  '{0} is a fail with the score {1}, but {2}, the passing score of {3} on {4}, is the highest so far. Correct the score or the result.':
    '{0} figura como no aprobado con el puntaje {1}, pero {2}, el mínimo para aprobar {3} el {4}, es el más alto hasta ahora. Corrija el puntaje o el resultado.',
  '{0}: Is this score right? It is {1}, but a {2} that is passed has three digits. Correct it, or leave it out if you do not know it.':
    '{0}: ¿Es correcto este puntaje? Es {1}, pero un {2} aprobado tiene tres cifras. Corríjalo, o déjelo fuera si no lo sabe.',
  'a score of three digits': 'un puntaje de tres cifras',
  'a score of three digits, such as 245, or a percentage, such as 68%':
    'un puntaje de tres cifras, como 245, o un porcentaje, como 68%',
  '{0} has the score {1}, but {2} was passed with {3}. So it counts as a failed attempt. Is the score right? If you failed, choose `fail` as the result.':
    '{0} tiene el puntaje {1}, pero {2} se aprobaba con {3}. Por eso cuenta como un intento no aprobado. ¿Es correcto el puntaje? Si no aprobó, elija `fail` como resultado.',
  '{0} has the score {1}, but {2} has only pass or fail since {3}, and yours is of {4}. Is the date right, or does the score belong to another exam?':
    '{0} tiene el puntaje {1}, pero {2} solo se aprueba o no se aprueba desde {3}, y el suyo es de {4}. ¿Es correcta la fecha, o el puntaje es de otro examen?',
  '{0}.months is {1}, but you graduated in {2}, at most {3} months ago. Is that right? The months given are used.':
    '{0}.months es {1}, pero usted se graduó en {2}, hace {3} meses como mucho. ¿Es correcto? Se usan los meses indicados.',
  'a whole number from {0} to {1}, the scale of {2}': 'un número entero de {0} a {1}, la escala de {2}',
  'a date from {0} to {1}': 'una fecha entre {0} y {1}',
  'Check the year, or leave the date out if you do not know it.':
    'Compruebe el año, o deje la fecha fuera si no la sabe.',
  '{0} is an attempt at {1} after the pass in {2}. A passed exam cannot be taken again. Remove the entry that is wrong, or correct its date or result.':
    '{0} es un intento de {1} posterior a la aprobación en {2}. Un examen aprobado no se repite. Quite la entrada equivocada, o corrija su fecha o resultado.',
  'no attempt at {0} after its pass': 'ningún intento de {0} después de aprobarlo',
  '{0} is attempt {1} at {2}, but on {3} the limit was {4} attempts, the pass included. Remove an attempt that is written twice, or correct its date.':
    '{0} es el intento {1} de {2}, pero el {3} el límite era de {4} intentos, contando el aprobado. Quite un intento repetido o corrija su fecha.',
  'at most {0} attempts at {1}': '{0} intentos de {1} como máximo',
  '{0}.date is {1}, but {2} was passed on {3}. Step 3 can only be taken after Step 1 and Step 2 CK are passed. Correct one of the two dates.':
    '{0}.date es {1}, pero {2} se aprobó el {3}. Step 3 solo se puede rendir después de aprobar Step 1 y Step 2 CK. Corrija una de las dos fechas.',
  'a date after the pass of {0}, {1}': 'una fecha posterior a la aprobación de {0}, {1}',
  '{0} is Step 3, but every attempt at {1} in the profile failed. Add the pass.':
    '{0} es Step 3, pero en el perfil todos los intentos de {1} se reprobaron. Agregue el aprobado.',
  '{0}.months is {1}, but its dates cover about {2} months. The months given are used.':
    '{0}.months es {1}, pero sus fechas cubren unos {2} meses. Se usan los meses indicados.',
  '{0} ends ({1}) before it starts ({2}). Swap or correct the two dates; leave `to` out if it is still going on.':
    '{0} termina ({1}) antes de empezar ({2}). Intercambie o corrija las dos fechas; deje `to` fuera si aún continúa.',
  'a month or date not before {0}': 'un mes o una fecha no anterior a {0}',
  '{0} has no result. It counts as passed: {1} is passed, and that asks for a pass of {2}.':
    '{0} no tiene resultado. Cuenta como aprobado: {1} está aprobado, y eso exige haber aprobado {2}.',
  '{0} has no result. It counts as passed: you are ECFMG certified, and that asks for a pass of {1}.':
    '{0} no tiene resultado. Cuenta como aprobado: usted tiene el certificado de la ECFMG, y eso exige haber aprobado {1}.',
  'citizenship is US, but applicant non-us-img means a person who is not a US citizen. Write `applicant: us-img` for a US citizen who graduated outside the US and Canada, or correct the citizenship.':
    '`citizenship` es US, pero el tipo non-us-img es para quien no tiene ciudadanía de EE. UU. Escriba `applicant: us-img` para quien la tiene y se graduó fuera de EE. UU. y Canadá, o corrija la ciudadanía.',
  'citizenship is {0}, but applicant us-img means a US citizen. A person with a green card and no US citizenship is counted as non-us-img in the Match.':
    '`citizenship` es {0}, pero el tipo us-img es para quien tiene ciudadanía de EE. UU. Con green card y sin ciudadanía, el Match cuenta a la persona como non-us-img.',
  'exams has a COMLEX exam, which only us-do applicants take, but applicant is {0}.':
    '`exams` tiene un examen COMLEX, que solo rinden los solicitantes us-do, pero el tipo es {0}.',
  'visa.needed is true, but citizenship is US, and US citizens need no visa. Write `needed: false`, or correct the citizenship.':
    'visa.needed dice que sí, pero `citizenship` es US, y quien tiene esa ciudadanía no necesita visa. Escriba `needed: false` o corrija la ciudadanía.',
  'visa.needed: set to false, because US citizens need no visa.':
    'visa.needed: se pone en no, porque quien tiene ciudadanía de EE. UU. no necesita visa.',
  'visa.needed is true, but applicant us-img means a US citizen, who needs no visa.':
    'visa.needed dice que sí, pero el tipo us-img es para quien tiene ciudadanía de EE. UU. y no necesita visa.',
  'J-1 or H-1B or both when a visa is needed': 'J-1, H-1B o ambas cuando se necesita visa',
  'Name at least one, or remove the line to count both.':
    'Nombre al menos una, o quite la línea para contar ambas.',
  'a year from 1950 to {0}': 'un año de 1950 a {0}',
  'Write the year in which you finished or will finish medical school.':
    'Escriba el año en que terminó o terminará la facultad de medicina.',
  'school.graduated is {0}, but the plan is for the {1} Match, and residency starts in July {2}. Correct the year, or plan for a season from {3} on.':
    'school.graduated es {0}, pero el plan es para el Match {1}, y la residencia empieza en julio de {2}. Corrija el año, o planifique una temporada desde {3}.',
  'the year of a Match season from 2025 to {0}': 'el año de una temporada del Match, de 2025 a {0}',
  'Leave it out to plan for {0}, the next season open to applications.':
    'Déjelo fuera para planificar {0}, la próxima temporada abierta a solicitudes.',
  'ecfmg.expected is {0}, and that day is over. If you have the certificate, say so. If not, write when you expect it now.':
    'ecfmg.expected es {0}, y ese día ya pasó. Si ya tiene el certificado, indíquelo. Si no, escriba cuándo lo espera ahora.',
  'season is {0}, but that season is over or its applications are already open. The next one open to applications is {1}.':
    '`season` es {0}, pero esa temporada terminó o sus solicitudes ya están abiertas. La próxima abierta a solicitudes es {1}.',
  'preferences.exclude names {0}, which preferences.pin names too. A program cannot be always in the list and never in it. Remove it from one of the two.':
    'preferences.exclude nombra {0}, que también está en preferences.pin. Un programa no puede estar siempre y nunca en la lista. Quítelo de uno de los dos.',
  'programs that are not pinned': 'programas que no están fijados',
  'preferences.specialties: none is named, so all three count alike, with {0} stars each.':
    'preferences.specialties: no nombra ninguna; las tres cuentan igual, con {0} estrellas cada una.',
  'preferences.never names {0}, but preferences.states gives it {1} stars. Remove it from one of the two.':
    'preferences.never nombra {0}, pero preferences.states le da {1} estrellas. Quítelo de uno de los dos.',
  'states without stars': 'estados sin estrellas',
  '{0} says {1}, but another track of the program {2} says {3}. Keep one of the two.':
    '{0} dice {1}, pero otro track del programa {2} dice {3}. Deje uno de los dos.',
  'one signal for each program': 'un signal por programa',
  'preferences.signals gives {0} a signal, but preferences.exclude names it. A program that is never in the list cannot be signaled. Remove it from one of the two.':
    'preferences.signals da un signal a {0}, pero preferences.exclude lo nombra. Un programa que nunca está en la lista no puede recibir un signal. Quítelo de uno de los dos.',
  'programs that are not excluded': 'programas que no están excluidos',
  '{0}: {1} is named twice; the second is dropped.': '{0}: {1} aparece dos veces; el segundo se omite.',
  '{0}: no program in the directory has the code {1}, so it has no effect.':
    '{0}: ningún programa del directorio tiene el código {1}; no tiene efecto.',
  '{0}: {1} is a track of the program {2}, so {3} is used.':
    '{0}: {1} es un track del programa {2}; se usa {3}.',
  'There are {0} more problems of this kind. Correct the ones above first.':
    'Hay {0} problemas más de este tipo. Corrija primero los de arriba.',
  'an NRMP program code, such as 1252700C0 (four digits, 140, 320 or 700, a letter, a digit)':
    'un código de programa del NRMP, por ejemplo 1252700C0 (cuatro cifras; 140, 320 o 700; una letra y una cifra)',
  'a group of fields, such as `applicant: non-us-img`':
    'un grupo de campos, por ejemplo `applicant: non-us-img`',
  'a group of fields with `exam`, and `date`, `result` or `score` where known':
    'un grupo de campos con `exam` y, si se saben, `date`, `result` o `score`',
  'a group of fields with `exam`, and `date` and `score` where known':
    'un grupo de campos con `exam` y, si se saben, `date` y `score`',
  'fields, each one of {0}': 'áreas, cada una de estas: {0}',
  'a list of fields, each one of {0}': 'una lista de áreas, cada una de estas: {0}',
  'a group of fields with `kind`, and `country`, `field`, `from` and `to` where known':
    'un grupo de campos con `kind` y, si se saben, `country`, `field`, `from` y `to`',
  'a group of fields with `kind`, and `topic` and `year` where known':
    'un grupo de campos con `kind` y, si se saben, `topic` y `year`',
  'a group of fields such as {0}': 'un grupo de campos, por ejemplo {0}',
  'a group of fields with {0}': 'un grupo de campos con {0}',
  'a group of fields, such as {0}': 'un grupo de campos, por ejemplo {0}',
  'a group of fields, {0}': 'un grupo de campos, {0}',
  'a group of fields: {0}': 'un grupo de campos: {0}',
  'a group of answers such as {0}': 'un grupo de respuestas, por ejemplo {0}',
  'a group of stars: {0}': 'un grupo de estrellas: {0}',
  'a group of numbers: {0}': 'un grupo de números: {0}',
  'a group of two program codes, {0}': 'un grupo de dos códigos de programa, {0}',
  'a list of {0}': 'una lista de {0}',
  'claims of growth': 'avances',
  'ids of tasks': 'identificadores de tareas',
  'dates by task, such as {0}': 'fechas por tarea, por ejemplo {0}',
  'tasks of your own': 'tareas propias',
  'specialties with their stars, such as {0}': 'especialidades con sus estrellas, por ejemplo {0}',
  'states with their stars, such as {0}': 'estados con sus estrellas, por ejemplo {0}',
  'the year of a Match season, such as {0}': 'el año de una temporada del Match, por ejemplo {0}',
  'visa classes, J-1 or H-1B or both': 'clases de visa: J-1, H-1B o ambas',
  'exam attempts, oldest first': 'intentos de exámenes, el más antiguo primero',
  'practice tests': 'exámenes de práctica',
  'scholarly works': 'trabajos académicos',
  'languages, such as {0}': 'idiomas, por ejemplo {0}',
  'state codes, such as {0}': 'códigos de estado, por ejemplo {0}',
  'school names': 'nombres de facultades',
  'NRMP program codes': 'códigos de programa del NRMP',
  'programs with their signals, such as {0}': 'programas con sus signals, por ejemplo {0}',
  'at least one program': 'al menos un programa',
  'ranks is empty. Write the NRMP codes of your programs, the most wanted first.':
    '`ranks` está vacío. Escriba los códigos NRMP de sus programas, el preferido primero.',
  'counts.{0}: {1} interviews came of {2} applications. Check the two numbers.':
    'counts.{0}: {1} entrevistas de {2} solicitudes. Compruebe los dos números.',
  'counts.{0}: you ranked {1} programs after {2} interviews. Check them.':
    'counts.{0}: ordenó {1} programas tras {2} entrevistas. Compruébelo.',
  'This entry names no program. Give its NRMP code as `program`, or its name as `name`.':
    'Esta entrada no nombra ningún programa. Dé su código NRMP en `program` o su nombre en `name`.',
  '{0} is no program that we know. It is followed like the others, but no chance is worked out for it.':
    '{0} no es un programa que conozcamos. Se sigue como los demás, pero no se calcula su probabilidad.',
  'stars by criterion, such as {0}': 'estrellas por criterio, por ejemplo {0}',
  'a program code, or a group of fields with `program` or `name`':
    'un código de programa, o un grupo de campos con `program` o `name`',
  'a group of two program codes, `own` and `partner`; leave one out for "no match"':
    'un grupo de dos códigos de programa, `own` y `partner`; deje uno fuera para «sin match»',
  'a list of programs, the most wanted first': 'una lista de programas, el preferido primero',
  'criteria with their weight, such as {0}': 'criterios con su peso, por ejemplo {0}',
  'comparisons of two programs': 'comparaciones de dos programas',
  'a list of pairs, the most wanted first': 'una lista de parejas de programas, la preferida primero',
  'a list of programs': 'una lista de programas',
  'ids of the steps that are done': 'identificadores de los pasos hechos',
  'codes as they were certified': 'códigos tal como se certificaron',
  'a whole number of applications from 0 to 5,000': 'un número entero de solicitudes, de 0 a 5,000',
  'numbers of applications by specialty, such as {0}':
    'números de solicitudes por especialidad, por ejemplo {0}',
  'codes of the programs that interviewed you': 'códigos de los programas que le entrevistaron',
  'a time zone by its IANA name, such as America/Chicago or Africa/Cairo':
    'una zona horaria por su nombre IANA, por ejemplo America/Chicago o Africa/Cairo',
  'a date and time, such as 2026-11-12T09:00 with its `zone`, or 2026-11-12T14:00Z in universal time':
    'una fecha y hora, por ejemplo 2026-11-12T09:00 con su `zone`, o 2026-11-12T14:00Z en hora universal',
  'a date such as 2026-10-20, or a date and time such as 2026-10-20T17:00':
    'una fecha, por ejemplo 2026-10-20, o una fecha y hora, por ejemplo 2026-10-20T17:00',
  'a whole number of minutes from 5 to 1440': 'un número entero de minutos, de 5 a 1440',
  'a list of earlier times': 'una lista de horas anteriores',
  'notes by heading, such as {0}': 'notas por título, por ejemplo {0}',
  'events with `status` and `date`, oldest first': 'sucesos con `status` y `date`, el más antiguo primero',
  'authors of letters': 'autores de cartas',
  'a whole number of interviews from 0 to 5,000': 'un número entero de entrevistas, de 0 a 5,000',
  'a whole number of programs ranked from 0 to 5,000':
    'un número entero de programas ordenados, de 0 a 5,000',
  'totals by specialty, such as {0}': 'totales por especialidad, por ejemplo {0}',
  'ids of the SOAP readiness list': 'identificadores de la lista de preparación para SOAP',
  'applications[{0}] is the same program as applications[{1}]. Their histories are joined.':
    'applications[{0}] es el mismo programa que applications[{1}]. Sus historiales se unen.',
  'applications[{0}].interviews[{1}].{2} is on {3}. This season goes from {4} to {5}. Check its year.':
    'applications[{0}].interviews[{1}].{2} es del {3}. Esta temporada va del {4} al {5}. Compruebe el año.',
  'applications[{0}]: "{1}" is dated {2}, which lies ahead. It counts from that day.':
    'applications[{0}]: «{1}» tiene fecha {2}, que está por venir. Cuenta desde ese día.',
  'applications[{0}].history is put in the order of its dates.':
    'applications[{0}].history se ordenó por fechas.',
  'applications[{0}].{1} is {2}, but the same program has {3} in applications[{4}]. Keep one of them.':
    'applications[{0}].{1} es {2}, pero el mismo programa tiene {3} en applications[{4}]. Deje uno de los dos.',
  '{0}: 00:00 is the first minute of {1}. If you mean the end of that day, write 23:59.':
    '{0}: 00:00 es el primer minuto del {1}. Si quiere decir el final de ese día, escriba 23:59.',
  '{0} is {1}, but nobody says in which time zone. Add `zone`, such as America/Chicago.':
    '{0} es {1}, pero no se dice en qué zona horaria. Agregue `zone`, por ejemplo America/Chicago.',
  '{0}: the clocks of {1} are put forward over {2} that night. It is read as an hour later. Check the invitation.':
    '{0}: esa noche los relojes de {1} se adelantan y pasan por encima de las {2}. Se lee como una hora más tarde. Compruebe la invitación.',
  '{0}: the clocks of {1} show {2} twice that night. It is read as the first time. Check the invitation.':
    '{0}: esa noche los relojes de {1} marcan las {2} dos veces. Se lee como la primera. Compruebe la invitación.',
  '{0} stands on the list twice, as number {1} and number {2}. Keep one of them.':
    '{0} está dos veces en la lista, con los números {1} y {2}. Deje uno de los dos.',
  'comparisons[{0}] compares {1} with itself. Remove it.':
    'comparisons[{0}] compara {1} consigo mismo. Quítela.',
  'Row {0}: "{1}" is no NRMP code, which has seven digits, a letter and a digit. The row is left out.':
    'Fila {0}: «{1}» no es un código NRMP, que tiene siete cifras, una letra y una cifra. La fila se omite.',
  'Row {0}: neither partner has a program. The row is left out.':
    'Fila {0}: ninguno de los dos tiene programa. La fila se omite.',
  'Row {0} is the same pair as row {1}. It is left out.':
    'La fila {0} es la misma pareja que la fila {1}. Se omite.',
  'No pairs were found. Write your code and the code of your partner in the first two columns.':
    'No se encontraron parejas. Escriba su código y el de su pareja en las dos primeras columnas.',
  'The table could not be read.': 'No se pudo leer la tabla.',
  'line {0}, column {1}: {2}': 'línea {0}, columna {1}: {2}',
  '`{0}` and `{1}`': '`{0}` y `{1}`',
};
