import { Moon, Sun } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { Button } from '../parts/button.tsx';
import { THEME_KEY } from '../storage/preferences.ts';
import { phrases } from '../text/phrases.ts';

function themeNow(): 'light' | 'dark' {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function watchTheme(changed: () => void) {
  const ofSystem = window.matchMedia('(prefers-color-scheme: dark)');
  const ofPage = new MutationObserver(changed);
  ofSystem.addEventListener('change', changed);
  ofPage.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    ofSystem.removeEventListener('change', changed);
    ofPage.disconnect();
  };
}

export function ThemeButton() {
  const theme = useSyncExternalStore(watchTheme, themeNow, () => 'light' as const);
  const other = theme === 'dark' ? 'light' : 'dark';
  const word = other === 'dark' ? phrases.shell.toDark : phrases.shell.toLight;
  function change() {
    document.documentElement.dataset.theme = other;
    try {
      localStorage.setItem(THEME_KEY, other);
    } catch {
      // A closed store only means that the choice lasts until the page is closed.
    }
  }
  return (
    <Button
      look="quiet"
      icon={other === 'dark' ? Moon : Sun}
      aria-label={phrases.shell.themeLabel(word)}
      onClick={change}
    >
      {word}
    </Button>
  );
}
