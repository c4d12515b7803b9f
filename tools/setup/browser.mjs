import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { SetupProblem } from './progress.mjs';

// The shell first: it is the same Chromium without windows, and journeys take half the time in it.
const USUAL_PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The Chromium that browser tests drive, or null. `MATCHWRIGHT_CHROME` comes before the usual places. */
export function findBrowser() {
  const chosen = process.env.MATCHWRIGHT_CHROME;
  if (chosen && !isExecutable(chosen)) {
    throw new SetupProblem(`MATCHWRIGHT_CHROME names ${chosen}, which cannot be run. Correct or unset it.`);
  }
  return chosen || (USUAL_PLACES.find(isExecutable) ?? null);
}

export function ensureBrowser() {
  if (findBrowser()) return;
  if (canInstall()) {
    process.stderr.write('Installing Chromium for the browser tests (once; a minute or two) …\n');
    // A package mirror sometimes drops one connection: a second try is cheap and usually enough.
    if (installChromium() || installChromium()) return;
    throw new SetupProblem(
      'apt-get could not install Chromium. Run `apt-get install chromium-headless-shell` to see why.',
    );
  }
  throw new SetupProblem(
    'The tests need Chromium or Chrome and none was found. Install one (Debian and Ubuntu: `sudo apt-get install chromium-headless-shell`) ' +
      'or set MATCHWRIGHT_CHROME to its program file.',
  );
}

const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const canInstall = () =>
  process.getuid?.() === 0 && existsSync('/etc/debian_version') && isExecutable('/usr/bin/apt-get');

function installChromium() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env, stdio: ['ignore', 'ignore', 2] };
  spawnSync('apt-get', ['update', '-qq'], options);
  const packages = ['chromium-headless-shell', 'fonts-liberation'];
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
  return findBrowser() !== null;
}
