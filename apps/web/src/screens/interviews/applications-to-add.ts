import type { Application, ApplicationStatus } from '@matchwright/inputs/season';
import { keyOf } from './interviews-address.ts';

const FIRST: readonly (ApplicationStatus | undefined)[] = ['invited', 'scheduled', 'interviewed'];
const LAST: readonly (ApplicationStatus | undefined)[] = ['rejected', 'withdrawn'];

/** Programs to which an interview may be added: those that invited first, those that are over last, each by name. */
export function applicationsToAdd(
  applications: readonly Application[],
  nameOf: (key: string) => string,
): string[] {
  const groupOf = ({ history }: Application) => {
    const last = history.at(-1)?.status;
    const place = FIRST.indexOf(last);
    return place >= 0 ? place : LAST.includes(last) ? FIRST.length + 1 : FIRST.length;
  };
  return applications
    .toSorted((a, b) => groupOf(a) - groupOf(b) || nameOf(keyOf(a)).localeCompare(nameOf(keyOf(b))))
    .map(keyOf);
}
