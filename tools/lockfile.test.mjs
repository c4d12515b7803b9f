import { expect, test } from 'vitest';
import { missingEntries } from './lockfile.mjs';

const withOptional = (optionalDependencies, others = {}) => ({
  packages: { '': {}, 'node_modules/tool': { version: '2.0.0', dev: true, optionalDependencies }, ...others },
});

test('bindings for other platforms get an entry that npm skips elsewhere', () => {
  const lockfile = withOptional({ '@tool/cli-darwin-arm64': '2.0.0', '@tool/cli-linux-x64-musl': '2.0.0' });
  expect(missingEntries(lockfile)).toEqual({
    'node_modules/@tool/cli-darwin-arm64': {
      version: '2.0.0',
      cpu: ['arm64'],
      dev: true,
      optional: true,
      os: ['darwin'],
    },
    'node_modules/@tool/cli-linux-x64-musl': {
      version: '2.0.0',
      cpu: ['x64'],
      dev: true,
      libc: ['musl'],
      optional: true,
      os: ['linux'],
    },
  });
});

test('what is there, beside its parent or above, is left alone', () => {
  const nested = {
    'node_modules/a/node_modules/b': {
      optionalDependencies: { 'x-linux-x64': '1.0.0', 'y-linux-x64': '1.0.0' },
    },
    'node_modules/a/node_modules/x-linux-x64': { version: '1.0.0' },
    'node_modules/y-linux-x64': { version: '1.0.0' },
  };
  expect(missingEntries({ packages: nested })).toEqual({});
});

test('a range or a name without a platform is for a person to solve', () => {
  expect(() => missingEntries(withOptional({ 'tool-linux-x64': '^2.0.0' }))).toThrow('^2.0.0');
  expect(() => missingEntries(withOptional({ extra: '2.0.0' }))).toThrow('tells no platform');
});
