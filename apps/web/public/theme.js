// Runs before the first paint, so that a page kept dark never flashes white.
try {
  const theme = localStorage.getItem('matchwright-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be closed to us (private mode); the system theme then applies.
}
