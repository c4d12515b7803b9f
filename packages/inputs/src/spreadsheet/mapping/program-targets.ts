import { say } from '@matchwright/speech';
import { listed, type TargetWords } from './target-words.ts';

/** What a program is: its size, its residents, its page. */
export const PROGRAM_TARGETS = {
  website: {
    label: say`Website`,
    reads: 'address',
    phrases: listed(`
      website, web site, program website, url, web address, program url, homepage, link, web page
    `),
  },
  kind: {
    label: say`Kind of program`,
    reads: 'kind',
    phrases: listed(`
      program type, type program, program setting, setting, type, hospital type, institution type,
      primary teaching site type, program kind, kind
    `),
    never: listed('visa, interview, application'),
  },
  positions: {
    label: say`Positions a year`,
    reads: 'count',
    phrases: listed(`
      position, number position, position offered, first year position, pgy1 position, categorical
      position, number first year position, quota, spot, position available, categorical
    `),
    never: listed('filled, preliminary, total, application, applicant, approved, chief'),
  },
  filled: {
    label: say`Positions filled`,
    reads: 'count',
    phrases: listed('position filled, filled position, filled, number filled'),
  },
  residents: {
    label: say`Residents in all years`,
    reads: 'count',
    phrases: listed(`
      number resident, total resident, current resident, total program size, program size, total number
      resident, resident
    `),
    never: listed('percent, percentage, img, salary, hour, first'),
  },
  applications: {
    label: say`Applications received`,
    reads: 'count',
    phrases: listed(`
      number application, application received, application, number applicant, applicant, total
      application, number application first year position
    `),
    never: listed('deadline, date, interview, interviewed, percent, required, requirement'),
  },
  imgShare: {
    label: say`Residents who are IMGs, percent`,
    reads: 'share',
    phrases: listed(`
      percent img, img percent, img share, percent international medical graduate, img percentage,
      resident img, resident who img, percentage img, percentage international medical graduate
    `),
    never: listed('us, nonus, match, interviewed, applicant, accept, considered, friendly, md, do'),
  },
  imgShareUs: {
    label: say`Residents who are US IMGs, percent`,
    reads: 'share',
    phrases: listed(`
      percent us img, us img percent, us img, us citizen img, us img share, percent us citizen img
    `),
    never: listed('nonus, match, interviewed, applicant'),
  },
  imgShareNonUs: {
    label: say`Residents who are non-US IMGs, percent`,
    reads: 'share',
    phrases: listed(`
      percent nonus img, nonus img percent, nonus img, nonus citizen img, nonus img share, percent nonus
      citizen img
    `),
    never: listed('match, interviewed, applicant'),
  },
  childrensHospital: {
    label: say`Children’s hospital`,
    reads: 'text',
    phrases: listed('children hospital, childrens hospital, pediatric hospital'),
  },
  boardPassRateMedicine: {
    label: say`Board pass rate, medicine`,
    reads: 'text',
    phrases: listed('abim pass rate, medicine board pass rate, internal medicine board pass rate'),
    never: listed('pediatric'),
  },
  boardPassRatePediatrics: {
    label: say`Board pass rate, pediatrics`,
    reads: 'text',
    phrases: listed('abp pass rate, pediatric board pass rate'),
    never: listed('medicine'),
  },
} satisfies Record<string, TargetWords>;
