import { say } from '@matchwright/speech';
import { rule, SILENT } from '../rule.ts';

/** Not in the catalogue's table: a reader missed it. Which programs ask a DO for USMLE is not in our facts. */
export const COMLEX_ONLY = rule<null>({
  id: 'risk.comlex-only',
  kind: 'risk',
  topic: 'exams',
  when: say`You are a DO with COMLEX and without any USMLE Step.`,
  fields: ['exams'],
  parameters: ['advice.comlex.usmle_asked'],
  judge({ profile }) {
    if (profile.applicant !== 'us-do') return SILENT;
    const taken = (kind: RegExp) => profile.exams.filter(({ exam }) => kind.test(exam));
    if (taken(/^comlex/).length === 0 || taken(/^step/).length > 0) return SILENT;
    return { status: 'speaks', severity: 'medium', values: null };
  },
  text: {
    title: () => say`COMLEX without USMLE`,
    says: () =>
      say`A DO needs no USMLE for a licence. But some programs ask for it, and we do not know which. So our chances for you are too high wherever a program does, and we cannot say by how much.`,
    do: () => [
      say`Read what each program on your list says about COMLEX. Where it says nothing, ask.`,
      say`Leave out programs that take USMLE scores only, unless you mean to sit Step 2 CK.`,
    ],
  },
});
