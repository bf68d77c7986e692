import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryDirectory } from '@candor/testbed';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CandorProcess } from '../testing/candor-process.ts';
import { candor, program } from '../testing/candor-process.ts';

const data = path.join(temporaryDirectory(), 'data');
const published = path.join(data, 'published');
let url: string;
let status: CandorProcess;

beforeAll(async () => {
  const api = program('api', { CANDOR_DATA: data });
  await api.says(/"msg":"api ready"/);
  api.child.kill('SIGTERM');
  await api.ended;
  status = program('status', { CANDOR_DATA: data });
  const [, found = ''] = await status.says(/"url":"(http:[^"]+)"/);
  url = found;
});
afterAll(async () => {
  status.child.kill('SIGTERM');
  await status.ended;
});

async function verify(...words: string[]) {
  const running = candor(['verify', ...words], { CANDOR_DATA: data });
  return { code: await running.ended, said: running.stdout(), complained: running.stderr() };
}

it('finds what the product published whole, in its directory and at its address, rendered anew', async () => {
  const head = JSON.parse(readFileSync(path.join(published, 'record/head.json'), 'utf8'));
  for (const place of [published, url]) {
    const { code, said } = await verify(place, '--head', `${head.index}:${head.hash}`, '--key', head.key, '--json');
    const look = JSON.parse(said);
    expect(look).toMatchObject({
      isWhole: true,
      record: { index: head.index, hash: head.hash, key: head.key },
      heads: [{ index: head.index }],
      files: { checked: 'rendered', because: null },
      problems: [],
      unlisted: [],
    });
    expect(look.files.forms).toBeGreaterThan(look.files.count);
    expect(code).toBe(0);
  }
});

it('names what was changed, and fails', async () => {
  const changed = path.join(temporaryDirectory(), 'changed');
  cpSync(published, changed, { recursive: true });
  const page = path.join(changed, 'about/index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('</main>', 'All was well.</main>'));
  writeFileSync(path.join(changed, 'CNAME'), 'status.example.com');
  const { code, said } = await verify(changed, '--head', '5ace 243a');
  expect(said).toContain(`Lying there too, but nothing here speaks for it:\n  CNAME\nNot whole:\n`);
  expect(said).toContain('  record does not go through it: the head that you kept, 5ace 243a\n');
  expect(said).toContain('  about/index.html is not what the manifest lists: it was changed\n');
  expect(code).toBe(1);
});

it('looks into the database where it is given a file, or nothing', async () => {
  for (const words of [[], [path.join(data, 'candor.sqlite')]]) {
    const { code, said } = await verify(...words);
    expect(said).toMatch(/^Log and record are whole: \d+ events, 2 entries\.\nHead 2 [0-9a-f]{64}\n$/);
    expect(code).toBe(0);
  }
});

it.each([
  [['http://127.0.0.1:1'], 'Nothing listens at 127.0.0.1:1.'],
  [['https://'], 'https:// is no address.'],
  [[path.dirname(data)], `${path.dirname(data)} is no Candor page: it has no manifest/root.json that can be read.`],
  [[path.join(data, 'nothing')], `There is no database ${path.join(data, 'nothing')}.`],
  [['--json'], '--head, --key and --json go with what is published: name its address or directory.'],
  [[published, '--head', 'yesterday'], '“yesterday” is no head.'],
  [[published, '--key', 'mine'], 'mine is no name of a key: it has 43 characters.'],
])('says of %j in one line why it cannot look', async (words, sentence) => {
  const { code, said, complained } = await verify(...words);
  expect({ code, said }).toEqual({ code: 2, said: '' });
  expect(complained).toContain(`candor: ${sentence}`);
  expect(complained.trim().split('\n')).toHaveLength(1);
});
