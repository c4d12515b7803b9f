import type { Sentences } from '../../../sentences.ts';

/** What several topics of the advisor say: names, the season, applying now or later. */
export const common: Sentences = {
  'US MD student or graduate': 'Estudiante o graduado US MD',
  'US DO student or graduate': 'Estudiante o graduado US DO',
  'US citizen, school abroad': 'Con ciudadanía de EE. UU., facultad extranjera',
  'Not a US citizen, school abroad': 'Sin ciudadanía de EE. UU., facultad extranjera',
  'another field': 'otro campo',
  'Hands-on clinical work': 'Práctica clínica directa',
  Observership: 'Observership',
  'Own practice': 'Práctica propia',
  Internship: 'Internado',
  Residency: 'Residencia',
  Teaching: 'Docencia',
  Volunteering: 'Voluntariado',
  Research: 'Investigación',
  Planned: 'Planeada',
  'Asked for': 'Pedida',
  Received: 'Recibida',
  Exams: 'Exámenes',
  'Education and pauses': 'Estudios y pausas',
  'US experience': 'Experiencia en EE. UU.',
  'Research and continuity': 'Investigación y continuidad',
  'Your specialty': 'Su especialidad',
  Letters: 'Cartas',
  Visa: 'Visa',
  Certification: 'Certificación',
  'The season': 'La temporada',
  'Everything together': 'Todo junto',
  Risk: 'Riesgo',
  Strength: 'Punto fuerte',
  Open: 'Pendiente',
  'The rank lists of the {0} season are closed, so the next season is the one to plan.':
    'Las rank order lists de la temporada {0} están cerradas: la que hay que planear es la próxima.',
  '{0} Ask ECFMG what you may do before you choose a season. Without the certificate, no chance that we show holds.':
    '{0} Pregunte a la ECFMG qué puede hacer antes de elegir una temporada. Sin el certificado, ninguna probabilidad que mostramos vale.',
  'Your chance in the {0} Match is practically nil: ECFMG certification must be there by {1}. {2}':
    'Su probabilidad en el Match {0} es prácticamente nula: la certificación de la ECFMG debe estar a más tardar el {1}. {2}',
  'You expect your ECFMG certificate on {0}. But with {1} still to pass, {2} is about the earliest.':
    'Usted espera su certificado de la ECFMG el {0}. Pero como todavía falta aprobar {1}, lo más pronto es alrededor del {2}.',
  'You have not passed {0} yet, and the chances here take the pass for granted. Without it there is no ECFMG certificate, and nobody can match.':
    'Todavía no ha aprobado {0}, y las probabilidades de esta página dan por hecho que lo aprueba. Sin eso no hay certificado ECFMG, y nadie puede hacer match.',
  'ECFMG certification must be there by {0}. {1}':
    'La certificación de la ECFMG debe estar a más tardar el {0}. {1}',
  'ECFMG certification must be there by {0}. By your entries, it comes on about {1}. That leaves {2}.':
    'La certificación de la ECFMG debe estar a más tardar el {0}. Según sus datos, llega alrededor del {1}. Quedan {2}.',
  'Your chance in the {0} Match is practically nil: ECFMG certification must be there by {1}. By your entries, it comes on about {2}.':
    'Su probabilidad en el Match {0} es prácticamente nula: la certificación de la ECFMG debe estar a más tardar el {1}. Según sus datos, llega alrededor del {2}.',
  'Do not put off {0}: your ECFMG window ends on {1}, and waiting does not move it. After that day, your {2} pass no longer counts.':
    'No aplace el {0}: su plazo ante la ECFMG termina el {1}, y esperar no lo mueve. Después de ese día, su {2} aprobado ya no cuenta.',
  'ECFMG had to confirm you by {0}. By your entries it had not, so you can neither match nor take part in SOAP in {1}. If it had, say in your profile that you are certified.':
    'La ECFMG tenía que confirmarle a más tardar el {0}. Según sus datos, no lo hizo, así que en {1} no puede hacer match ni participar en SOAP. Si lo hizo, diga en su perfil que tiene el certificado.',
  'You expected your ECFMG certificate on {0}. Has it come?':
    'Usted esperaba su certificado de la ECFMG el {0}. ¿Llegó?',
  'Do you have the ECFMG certificate? {0} Say it in your profile.':
    '¿Tiene el certificado de la ECFMG? {0} Dígalo en su perfil.',
  '{0} {1} Say in your profile whether it came.': '{0} {1} Diga en su perfil si llegó.',
  '{0} {1} Say in your profile whether it came, or when you expect it now.':
    '{0} {1} Diga en su perfil si llegó o cuándo lo espera ahora.',
  'ECFMG had to confirm you by {0}. If it did not, you can neither match nor take part in SOAP in {1}.':
    'La ECFMG tenía que confirmarle a más tardar el {0}. Si no lo hizo, en {1} no puede hacer match ni participar en SOAP.',
  'ECFMG had to confirm you by {0}. By your entries it had not, so you could neither match nor take part in SOAP in {1}. If it had, say in your profile that you are certified.':
    'La ECFMG tenía que confirmarle a más tardar el {0}. Según sus datos no lo hizo, así que en {1} no podía hacer match ni participar en SOAP. Si lo hizo, diga en su perfil que tiene el certificado.',
  'Do you have the ECFMG certificate?': '¿Tiene el certificado de la ECFMG?',
  '{0} ECFMG had to confirm you by {1}. If it did not, you could not match in {2}. Say in your profile whether it came.':
    '{0} La ECFMG tenía que confirmarle a más tardar el {1}. Si no lo hizo, no podía hacer match en {2}. Diga en su perfil si llegó.',
  'ECFMG must confirm you by {0}, or you cannot match in {1}.':
    'La ECFMG debe confirmarle a más tardar el {0}; si no, no puede hacer match en {1}.',
  'You noted how your {0} season ended. What comes next stands on the page “After the Match”.':
    'Usted anotó cómo terminó su temporada {0}. Lo que sigue está en la página «Después del Match».',
  'Rank lists of {0} were due on {1}, so nothing changes your chance any more. What your answers make of it stands on the page “Season”. From {2} on, your NRMP account shows whether you matched.':
    'Las rank order lists de {0} se entregaban el {1}, así que ya nada cambia su probabilidad. Cuál es, según las respuestas que recibió, está en la página «Temporada». Desde el {2}, su cuenta de NRMP muestra si hizo match.',
  'Rank lists of {0} were due on {1}, and your NRMP account shows whether you matched. Note it on the page “After the Match”.':
    'Las rank order lists de {0} se entregaban el {1}, y su cuenta de NRMP muestra si hizo match. Anótelo en la página «Después del Match».',
  'The {0} season is over: its rank list deadline was {1}. Begin season {2} on the page “After the Match” to see your chances.':
    'La temporada {0} terminó: su plazo para las rank order lists fue {1}. Empiece la temporada {2} en la página «Después del Match» para ver sus probabilidades.',
  'The {0} season is over: its rank list deadline was {1}. Choose the {2} season in your profile to see your chances.':
    'La temporada {0} terminó: su plazo para las rank order lists fue {1}. Elija la temporada {2} en su perfil para ver sus probabilidades.',
  'Your budget of {0} does not cover the fixed fees of {1}, so no list can be made. Raise it to see your chances.':
    'Su presupuesto de {0} no cubre las tarifas fijas de {1}: no se puede armar una lista. Súbalo para ver sus probabilidades.',
  'Your budget of {0} pays the fixed fees and nothing more, so no list can be made. Raise it to see your chances.':
    'Su presupuesto de {0} alcanza solo para las tarifas fijas: no se puede armar una lista. Súbalo para ver sus probabilidades.',
  '{0}, the chance is {1}.': '{0}, la probabilidad es {1}.',
  '{0}, the chance is {1}, if you are certified by then.':
    '{0}, la probabilidad es {1}, si para entonces tiene la certificación.',
  'Do not pay for applications for the {0} Match, unless the certificate can come earlier.':
    'No pague solicitudes para el Match {0}, a menos que el certificado pueda llegar antes.',
  'As you are now, the chance could be {0} in the {1} Match. If you wait for the {2} Match, it could be {3}.':
    'Tal como está ahora, la probabilidad podría ser {0} en el Match {1}. Si espera al Match {2}, podría ser {3}.',
  'Too little is known to say more. Enter what is missing, then compare again.':
    'Se sabe muy poco para decir más. Anote lo que falta y compare otra vez.',
  'The chance in the {0} Match holds only if you are certified in time.':
    'La probabilidad en el Match de {0} vale solo si su certificado llega a tiempo.',
  'As you are now, the chance is {0} in the {1} Match.':
    'Tal como está ahora, la probabilidad es {0} en el Match {1}.',
  'That counts an average Step 2 CK score, because you have none yet.':
    'Eso cuenta un puntaje promedio de Step 2 CK, porque usted todavía no tiene uno.',
  'With the best you can still do for the {0} Match ({1}), it is {2}.':
    'Con lo mejor que todavía puede hacer para el Match {0} ({1}), es {2}.',
  '{0}, it is {1}.': '{0}, es {1}.',
  'If you wait for the {0} Match ({1})': 'Si espera al Match {0} ({1})',
  'If you wait for the {0} Match': 'Si espera al Match {0}',
  'Visitor visa application': 'Solicitud de visa de visitante',
  'Visa integrity fee, once the visa is issued': 'Visa integrity fee, cuando se emite la visa',
  'Ask the host in writing which visa fits what you will do there. Waiting times for the interview differ by embassy: look up yours first. This is no legal advice.':
    'Pregunte por escrito a quien le recibe qué visa corresponde a lo que hará ahí. La espera para la entrevista varía según la embajada: mire primero la suya. Esto no es asesoría legal.',
  'Plus up to {0} for a visitor visa; nothing if you hold one.':
    'Además, hasta {0} por una visa de visitante; nada si ya la tiene.',
  ' since {0}': ' desde el {0}',
  'A US entry restriction names {0}. It stops visitor visas for most of its citizens abroad{1}, with few exceptions. Our source is from {2}. Such lists are contested and change: check travel.state.gov before you pay for a rotation.':
    'Una restricción de entrada a EE. UU. nombra a {0}. Con pocas excepciones, detiene las visas de visitante para la mayoría de sus ciudadanos en el exterior{1}. Nuestra fuente es de {2}. Estas listas se discuten y cambian: revise travel.state.gov antes de pagar una rotación.',
  'The B-1 visitor rules name an unpaid elective at the hospital of a US medical school. They name it for students of a school abroad.':
    'Las reglas de la visa de visitante B-1 nombran una rotación electiva sin sueldo en el hospital de una facultad de medicina de EE. UU. La nombran para estudiantes de una facultad extranjera.',
  'The B-1 visitor rules name unpaid electives of students. One university reads them so: they do not cover doctors who have finished medical school, and observers may not care for patients. So a hands-on place may need another visa.':
    'Las reglas de la visa de visitante B-1 nombran rotaciones electivas sin sueldo de estudiantes. Una universidad las lee así: no cubren a médicos ya graduados, y quien observa no puede atender pacientes. Por eso, un lugar de práctica directa puede necesitar otra visa.',
  'This depends on the date of your certificate. {0}': 'Esto depende de la fecha de su certificado. {0}',
  'No: your chance is already high, and a year more adds next to nothing.':
    'No: su probabilidad ya es alta, y un año más no suma casi nada.',
  'Beside the best for the {0} Match, waiting would mean {1}':
    'Frente a lo mejor para el Match {0}, el efecto de esperar sería: {1}',
  'Waiting would mean {0}': 'El efecto de esperar sería: {0}',
  '{0}, so the numbers alone do not decide.': '{0}; los números solos no deciden.',
  '{0}. A loss is likelier than a gain.': '{0}. Es más probable perder que ganar.',
  '{0}. A gain is likelier than a loss, but not certain.':
    '{0}. Es más probable ganar que perder, pero no es seguro.',
};
