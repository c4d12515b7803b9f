import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from './app.tsx';

/** The start page as text, put into the document at build time: people read it while the scripts still travel. */
export const firstPaint = renderToString(
  <StrictMode>
    <App />
  </StrictMode>,
);
