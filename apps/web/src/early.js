// Runs before the first paint: the page begins in its theme and language, and the start page that is part of the
// document is shown only to those whom it is for.
(() => {
  var page = document.documentElement;
  var languages = ['en', 'es', 'ar'];
  function kept(key) {
    try {
      return localStorage.getItem(key);
    } catch {
      // Storage may be closed to us (private mode); what the system says then applies.
      return null;
    }
  }
  var theme = kept('matchwright-theme');
  if (theme === 'light' || theme === 'dark') page.dataset.theme = theme;
  var wanted = [kept('matchwright-language')].concat(
    Array.from(navigator.languages || [], (tag) => tag.split('-')[0]),
  );
  page.lang = wanted.find((tag) => languages.includes(tag)) || 'en';
  page.dir = page.lang === 'ar' ? 'rtl' : 'ltr';
  // What is pressed or chosen before the app is awake is done again once it is; see wake.ts.
  var touched = [];
  function keep(event) {
    touched.push(event);
  }
  document.addEventListener('click', keep, true);
  document.addEventListener('change', keep, true);
  window.matchwrightEarly = () => {
    document.removeEventListener('click', keep, true);
    document.removeEventListener('change', keep, true);
    return touched;
  };
  var elsewhere = location.hash !== '' && location.hash !== '#/';
  var waits = page.lang !== 'en' || elsewhere || kept('matchwright-returning');
  if (waits) page.dataset.wait = '';
  // On a slow line the start page can be read sooner when the app follows it. Who waits for another
  // screen needs them at once, and a page in the background is not painted at all.
  function loadApp() {
    var parts = document.getElementById('app-parts');
    if (parts) document.head.append(document.importNode(parts.content, true));
  }
  if (waits || document.hidden) loadApp();
  else requestAnimationFrame(() => setTimeout(loadApp));
})();
