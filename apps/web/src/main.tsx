import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { planner } from './app-planner.ts';
import { watchForUpdates } from './shell/updates.ts';
import { rememberVisits } from './storage/visits.ts';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element.');

// The start page that came with the document was hidden from people for whom another screen opens.
if (document.documentElement.dataset.wait !== undefined) root.replaceChildren();
delete document.documentElement.dataset.wait;

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
void planner.open();
rememberVisits(planner.store);
watchForUpdates();
