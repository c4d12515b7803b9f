import type { Sentences } from '../../sentences.ts';

/** Specialties that are not planned here. */
export const names: Sentences = {
  'Family Medicine': 'Medicina Familiar',
  Psychiatry: 'Psiquiatría',
  Neurology: 'Neurología',
  'Emergency Medicine': 'Medicina de Emergencias',
  Surgery: 'Cirugía',
  'Obstetrics and Gynecology': 'Obstetricia y Ginecología',
  Anesthesiology: 'Anestesiología',
  Radiology: 'Radiología',
  Pathology: 'Patología',
  Dermatology: 'Dermatología',
  'Ear, Nose and Throat': 'Otorrinolaringología',
  Ophthalmology: 'Oftalmología',
  'Physical Medicine and Rehabilitation': 'Medicina Física y Rehabilitación',
  Urology: 'Urología',
};
