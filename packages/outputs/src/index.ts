export {
  type FiledInterviews,
  type InterviewFileOptions,
  interviewCalendarFile,
} from './calendar/interview-events.ts';
export { type CalendarOptions, planCalendar } from './calendar/plan-calendar.ts';
export { type SoapFileOptions, soapCalendarFile } from './calendar/soap-events.ts';
export type { CalendarWords } from './text/calendar-words.ts';
