import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { temporaryDirectory } from '@candor/testbed';
import { expect, it } from 'vitest';
import type { PublishedFiles } from './files.ts';
import { openPublishedFiles } from './files.ts';

const TEXT = 'Nachrichten kommen verspätet an. 消息延迟。\n'.repeat(50);

it('puts a file in place with its compressed forms and nothing else', async () => {
  const directory = path.join(temporaryDirectory(), 'published');
  const files = openPublishedFiles(directory);
  await write(files, 'history/2024-04/index.html', TEXT);
  const at = (name: string) => readFileSync(path.join(directory, 'history/2024-04', name));
  expect(String(at('index.html'))).toBe(TEXT);
  expect(String(brotliDecompressSync(at('index.html.br')))).toBe(TEXT);
  expect(String(gunzipSync(at('index.html.gz')))).toBe(TEXT);
  expect((await files.list()).sort()).toEqual(['', '.br', '.gz'].map((form) => `history/2024-04/index.html${form}`));
  expect(String(await files.read('history/2024-04/index.html'))).toBe(TEXT);
  expect(await files.size('history/2024-04/index.html')).toBe(Buffer.byteLength(TEXT));
});

it('has nothing in a directory that is not there, and of files that are not', async () => {
  const files = openPublishedFiles(path.join(temporaryDirectory(), 'nowhere'));
  expect(await files.list()).toEqual([]);
  expect([await files.read('index.html'), await files.size('index.html/more')]).toEqual([null, null]);
  await files.remove('index.html');
});

it('shows the old bytes or the new to whoever reads meanwhile', async () => {
  const directory = temporaryDirectory();
  const files = openPublishedFiles(directory);
  const texts = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(200_000));
  await write(files, 'page', texts[0] ?? '');
  let isDone = false;
  const reading = (async () => {
    const seen = new Set<string>();
    while (!isDone) seen.add(String(await files.read('page')));
    return seen;
  })();
  for (const text of texts) await write(files, 'page', text);
  isDone = true;
  for (const text of await reading) expect(texts).toContain(text);
});

it('leaves no half file behind when it cannot write', async () => {
  const directory = temporaryDirectory();
  mkdirSync(path.join(directory, 'page'));
  const files = openPublishedFiles(directory);
  await expect(write(files, 'page', TEXT)).rejects.toMatchObject({ code: 'EISDIR' });
  await expect(files.writeDurably('page', TEXT)).rejects.toMatchObject({ code: 'EISDIR' });
  expect(readdirSync(directory)).toEqual(['page']);
});

it('lists what another process left half written', async () => {
  const directory = temporaryDirectory();
  writeFileSync(path.join(directory, 'page.3.aabbccddeeff.tmp'), 'half a');
  expect(await openPublishedFiles(directory).list()).toEqual(['page.3.aabbccddeeff.tmp']);
});

async function write(files: PublishedFiles, file: string, text: string): Promise<void> {
  await (await files.prepare(file, text)).place();
}
