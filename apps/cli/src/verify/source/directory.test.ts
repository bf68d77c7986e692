import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryDirectory } from '@candor/testbed';
import { expect, it } from 'vitest';
import { openDirectory } from './directory.ts';

const directory = temporaryDirectory();
const at = (name: string) => path.join(directory, name);
const source = openDirectory(directory);

writeFileSync(at('words'), 'words');
symlinkSync(at('words'), at('link'));
symlinkSync(at('nowhere'), at('dangling'));
mkdirSync(at('folder'));
writeFileSync(at('folder/words'), 'words');
symlinkSync(at('folder'), at('other'));
execFileSync('mkfifo', [at('pipe')]);

it('reads a plain file, as far as it is told to', async () => {
  expect(String(await source.read('folder/words', 3))).toBe('wor');
});

it.each(['link', 'dangling', 'folder', 'pipe', 'other/words'])(
  'takes %s for no file, and does not read it',
  async (name) => {
    expect(await source.read(name, 9)).toBeNull();
    expect(await source.absence(name)).toBe('is no file');
  },
);

it.each(['nothing', 'words/within', 'folder/nothing'])('finds %s missing', async (name) => {
  expect(await source.read(name, 9)).toBeNull();
  expect(await source.absence(name)).toBe('is missing');
});
