export { type CalendarOptions, planCalendar } from './calendar/plan-calendar.ts';
