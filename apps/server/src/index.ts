export { type AppSettings, createApp } from './app.ts';
export { PortBusy, type RunningServer, type ServeSettings, serve } from './serve.ts';
