import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ROOT, runCli, TODAY } from '../run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'packed matchwright-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isWindows = process.platform === 'win32';

test.runIf(!isWindows)(
  'the packed package works alone, without the sources and without any other package',
  async () => {
    const npm = ['pack', '--silent', '--workspace', 'matchwright', '--pack-destination', folder];
    const tarball = execFileSync('npm', npm, { cwd: ROOT, encoding: 'utf8' }).trim().split('\n').at(-1) ?? '';
    execFileSync('tar', ['-xzf', join(folder, tarball), '-C', folder]);
    const inside = join(folder, 'package');
    expect(existsSync(join(inside, 'src'))).toBe(false);

    const words = [
      'odds',
      join(ROOT, 'examples', 'reference.yaml'),
      '--program',
      '1252700C0',
      '--json',
      '--today',
      TODAY,
    ];
    const packed = spawnSync(process.execPath, [join(inside, 'bin', 'matchwright.mjs'), ...words], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(packed.stderr).toBe('');
    expect(packed.stdout).toBe((await runCli(words)).stdout);
  },
);
