import { Moon, Sun } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../parts/button.tsx';
import { phrases } from '../text/phrases.ts';

const KEY = 'matchwright-theme';

function themeNow(): 'light' | 'dark' {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

export function ThemeButton() {
  const [theme, setTheme] = useState(themeNow);
  const other = theme === 'dark' ? 'light' : 'dark';
  const word = other === 'dark' ? phrases.shell.toDark : phrases.shell.toLight;
  function change() {
    document.documentElement.dataset.theme = other;
    setTheme(other);
    try {
      localStorage.setItem(KEY, other);
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
