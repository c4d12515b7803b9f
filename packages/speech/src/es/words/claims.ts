import type { Sentences } from '../../sentences.ts';

/** What a text says and the profile says otherwise. */
export const claims: Sentences = {
  'You write of {0}. Your profile has no result of it yet.':
    'Usted menciona {0}. Su perfil todavía no tiene ese resultado.',
  'You write of {0}. Your profile has no such exam.': 'Usted menciona {0}. Su perfil no tiene ese examen.',
  'You write that no exam was failed. Your profile has a failed {0}.':
    'Escribe que no reprobó ningún examen. Su perfil tiene un {0} reprobado.',
  'no failed of {0} at {1}': 'ningún intento reprobado de {0} en {1}',
  '{0} failed of {1} at {2}': '{0} de {1} intentos reprobados en {2}',
  'You write "{0}". Your profile has {1}.': 'Escribe “{0}”. Su perfil dice: {1}.',
  'You write {0} between two attempts. By the dates in your profile it was {1}.':
    'Escribe “{0}” entre dos intentos. Según las fechas de su perfil: {1}.',
  '{0} or {1}': '{0} o {1}',
  'You write that you speak {0}. Your profile has {1}.': 'Escribe que habla “{0}”. Su perfil tiene: {1}.',
  'You write {0} languages. Your profile has {1}.': 'Idiomas según su texto: {0}. Según su perfil: {1}.',
  'You write of {0} years since you graduated. Your profile says {1}: about {2} years.':
    'Años desde su graduación según el texto: {0}. Su perfil dice {1}, es decir, unos {2}.',
  'You write that you studied at {0}. Your profile says {1}.':
    'Escribe que estudió en “{0}”. Su perfil dice: {1}.',
  'a score': 'un puntaje',
  'You write that you are a citizen of the United States. Your profile says otherwise.':
    'Escribe que tiene ciudadanía de Estados Unidos. Su perfil dice otra cosa.',
  'You write that you need no visa. Your profile says that you do.':
    'Escribe que no necesita visa. Su perfil dice que sí.',
  'You write that you need a visa. Your profile says that you do not.':
    'Escribe que necesita visa. Su perfil dice que no.',
  'You write of an H-1B visa. Your profile accepts only a J-1.':
    'Escribe de una visa H-1B. Su perfil solo acepta una J-1.',
  'You write of a J-1 visa. Your profile accepts only an H-1B.':
    'Escribe de una visa J-1. Su perfil solo acepta una H-1B.',
  'You write that you are ECFMG certified. Your profile says not yet.':
    'Escribe que tiene el certificado de la ECFMG. Su perfil dice que todavía no.',
  'You write of a couples match. Your profile says that you match alone.':
    'Escribe que postula en pareja. Su perfil dice que postula sin pareja.',
  'You write that you graduated abroad. Your profile says a school in the United States.':
    'Escribe que se graduó en el extranjero. Su perfil dice que en una facultad de Estados Unidos.',
  'You write that you are a graduate of a school in the United States. Your profile says a school abroad.':
    'Escribe que se graduó en una facultad de Estados Unidos. Su perfil dice que en el extranjero.',
  'You write that you had no break. Your profile has a gap.':
    'Escribe que no tuvo ninguna pausa. Su perfil tiene una.',
  'You write of more publications than your profile has.':
    'Escribe de más publicaciones de las que tiene su perfil.',
  'You write of more letters than your profile has.': 'Escribe de más cartas de las que tiene su perfil.',
  'You write {0} for a pause. Your profile has {1} months.':
    'Escribe “{0}” para una pausa. Meses según su perfil: {1}.',
  'You write {0} for this work. The longest entry of work in your profile has {1} months.':
    'Usted escribe {0} para este trabajo. La entrada de trabajo más larga de su perfil tiene {1} meses.',
  'You write {0} for this work. Your profile has {1} months of such work.':
    'Escribe “{0}” para este trabajo. Meses de ese trabajo según su perfil: {1}.',
  'You write {0} for this work. Your profile has {1} months in the United States.':
    'Escribe “{0}” para este trabajo. Meses en Estados Unidos según su perfil: {1}.',
  'You write {0} for this work. Your profile has {1} months in {2}.':
    'Escribe “{0}” para este trabajo. Meses según su perfil ({2}): {1}.',
  'You write of work with {0}. The field of that work in your profile is another one.':
    'Escribe de trabajo con {0}. En su perfil, ese trabajo es de otro campo.',
  children: 'niños',
  adults: 'adultos',
  'You write "{0}". The field of that work in your profile is another one.':
    'Escribe “{0}”. En su perfil, ese trabajo es de otro campo.',
  'You write of work in {0}. Your profile has none there.':
    'Escribe de trabajo en “{0}”. Su perfil no tiene ninguno allí.',
  'You write "{0}". Your profile has an observership in the United States, and no hands-on work.':
    'Escribe “{0}”. Su perfil tiene un observership en Estados Unidos, pero ninguna práctica clínica directa.',
  'You write "{0}". Your profile has hands-on work in the United States, and no observership.':
    'Escribe “{0}”. Su perfil tiene práctica clínica directa en Estados Unidos, pero ningún observership.',
  'You write {0} for this work. Your profile says {1}.':
    'Escribe “{0}” para este trabajo. Su perfil dice: {1}.',
  'You write "{0}". Your profile has fewer failed attempts.':
    'Escribe “{0}”. Su perfil tiene menos intentos reprobados.',
  'You write "{0}". Your profile has only an observership in the United States, and an observer does not treat patients.':
    'Escribe “{0}”. Su perfil solo tiene una observación en Estados Unidos, y quien observa no trata pacientes.',
  'You write "{0}". The scores in your profile are {1}.': 'Escribe “{0}”. Los puntajes de su perfil son {1}.',
  'You write "{0}". Your profile has {1} at {2} and {3} at {4}.':
    'Escribe “{0}”. Su perfil tiene {1} en {2} y {3} en {4}.',
  'You write "{0}". Your profile has another number of attempts.':
    'Escribe “{0}”. Su perfil tiene otro número de intentos.',
  'You write "{0}" for {1}. By the dates in your profile it is about {2} years.':
    'Escribe “{0}” para {1}. Según las fechas de su perfil son unos {2} años.',
  'You write "{0}" for {1}. The dates in your profile do not fit.':
    'Escribe “{0}” para {1}. Las fechas de su perfil no coinciden.',
  'You write another month for your ECFMG certificate than your profile has.':
    'Escribe otro mes para su certificado de la ECFMG que el de su perfil.',
  'You write of a failed {0}. Your profile has no failed attempt at it.':
    'Escribe de un {0} reprobado. Su perfil no tiene ningún intento reprobado de ese examen.',
  'You write of a publication. Your profile has none.':
    'Escribe de una publicación. Su perfil no tiene ninguna.',
  'You write of a record without a failure. Your profile has a failed exam.':
    'Escribe de un historial sin reprobados. Su perfil tiene un examen reprobado.',
  'You write of another citizenship than the one in your profile.':
    'Escribe de otra ciudadanía que la de su perfil.',
  'You write of more presentations than your profile has.':
    'Escribe de más presentaciones que las de su perfil.',
  'You write of one failure. Your profile has {0} failed attempts.':
    'Escribe de un solo intento reprobado. Intentos reprobados en su perfil: {0}.',
  'You write of one publication. Your profile has more.':
    'Escribe de una sola publicación. Su perfil tiene más.',
  'You write that {0} is still to come. Your profile has its result.':
    'Escribe que {0} todavía está por venir. Su perfil ya tiene el resultado.',
  'You write that you match alone. Your profile says as a couple.':
    'Escribe que postula sin pareja. Su perfil dice que en pareja.',
  'You write that you may work without a visa. Your profile says that you need one.':
    'Escribe que puede trabajar sin visa. Su perfil dice que necesita una.',
  'You write that your ECFMG certificate is not there yet. Your profile says that you are certified.':
    'Escribe que todavía no tiene el certificado de la ECFMG. Su perfil dice que ya lo tiene.',
};
