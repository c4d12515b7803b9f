import type { Sentences } from '../../sentences.ts';

/** Specialties that are not planned here. */
export const names: Sentences = {
  'Family Medicine': 'طب الأسرة',
  Psychiatry: 'الطب النفسي',
  Neurology: 'طب الأعصاب',
  'Emergency Medicine': 'طب الطوارئ',
  Surgery: 'الجراحة',
  'Obstetrics and Gynecology': 'طب النساء والتوليد',
  Anesthesiology: 'التخدير',
  Radiology: 'الأشعة',
  Pathology: 'علم الأمراض',
  Dermatology: 'الأمراض الجلدية',
  'Ear, Nose and Throat': 'الأنف والأذن والحنجرة',
  Ophthalmology: 'طب العيون',
  'Physical Medicine and Rehabilitation': 'الطب الفيزيائي والتأهيل',
  Urology: 'المسالك البولية',
};
