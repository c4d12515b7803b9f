import { StrictMode } from 'react';
import { App } from './app.tsx';
import { planner } from './app-planner.ts';
import { watchForUpdates } from './shell/updates.ts';
import { rememberVisits } from './storage/visits.ts';
import { styled, wake } from './wake.ts';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/rtl.css';
import './styles/print.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element.');

void planner.open();
void styled().then(() =>
  wake(
    root,
    <StrictMode>
      <App />
    </StrictMode>,
  ),
);
rememberVisits(planner.store);
watchForUpdates();
