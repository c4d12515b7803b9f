export { type InterviewFileOptions, interviewCalendarFile } from './calendar/interview-events.ts';
export { type CalendarOptions, planCalendar } from './calendar/plan-calendar.ts';
