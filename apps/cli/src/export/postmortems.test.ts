import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { browserProgram, temporaryDirectory, until } from '@candor/testbed';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApiClient } from '../api/client.ts';
import type { CandorProcess } from '../testing/candor-process.ts';
import { candor } from '../testing/candor-process.ts';

let api: CandorProcess;
let client: ReturnType<typeof createApiClient>;
let here: Record<string, string>;
const incidents: string[] = [];
/** The day of the first. */
let day: string;

beforeAll(async () => {
  const data = temporaryDirectory();
  api = candor(['start', 'api'], { CANDOR_DATA: data });
  const [, url = ''] = await api.says(/"url":"(http:[^"]+)"/);
  const key = candor(['key', 'create', '--role', 'publisher', '--name', 'test'], { CANDOR_DATA: data });
  await key.ended;
  client = createApiClient({ url, key: key.stdout().trim() });
  here = { CANDOR_DATA: data, CANDOR_API_URL: url, CANDOR_API_KEY: key.stdout().trim() };
  for (const nth of [1, 2, 3]) {
    const said = { title: `Messages are late, ${nth}`, status: 'investigating', text: 'They arrive late.' } as const;
    const declared = await client.incidents.declare.mutate({ ...said, commandId: `declare-${nth}` });
    incidents.push(declared.incidentId);
    day ??= String(declared.recordedAt).slice(0, 10);
  }
});
afterAll(async () => {
  api.child.kill('SIGTERM');
  expect(await api.ended).toBe(0);
});

async function run(words: readonly string[], environment: Record<string, string> = {}) {
  const process = candor(['export', 'postmortem', ...words], { ...here, ...environment });
  const code = await process.ended;
  return { code, stdout: process.stdout(), stderr: process.stderr() };
}

const filesIn = (folder: string) => readdirSync(folder).filter((name) => !name.startsWith('.'));

describe('one postmortem', () => {
  it.each([
    ['html', 'full', /^<!doctype html>[\s\S]*<svg/],
    ['json', 'public', /^\{\n {2}"format": "candor-postmortem",[\s\S]*"template": "public"/],
    ['md', 'public', /^## Summary/],
  ])('comes as %s by the template %s, printed and as a file', async (format, template, form) => {
    const [id = ''] = incidents;
    const printed = await run([id, '--format', format, '--template', template]);
    expect(printed).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(form) });
    const out = path.join(temporaryDirectory(), 'new');
    const written = await run([id, '--format', format, '--template', template, '--out', out]);
    expect(written.code, written.stderr).toBe(0);
    expect(path.basename(written.stdout.trim())).toBe(
      `${day}-${id}${template === 'full' ? '' : `-${template}`}.${format}`,
    );
    expect(readFileSync(written.stdout.trim(), 'utf8')).toBe(printed.stdout);
    expect(readdirSync(out)).toHaveLength(1);
  });

  it.each([
    [['ID', '--format', 'docx'], 'The format is md, html, json or pdf.'],
    [['ID', '--template', 'grand'], 'There is no such template.'],
    [['ID', '--all'], 'Name one incident, or say --all.'],
    [[], 'Name one incident, or say --all.'],
    [['--all'], 'Say with --out into which folder all of them go.'],
  ])('%j is refused', async (words, why) => {
    const { code, stderr } = await run(words.map((word) => (word === 'ID' ? (incidents[0] ?? '') : word)));
    expect(code).toBe(1);
    expect(stderr).toMatch(/^candor: [^\n]+\n$/);
    expect(stderr).toContain(why);
  });

  it('says what to do where there is no Chromium', async () => {
    const [id = ''] = incidents;
    const named = await run([id, '--format', 'pdf', '--out', '.'], { CHROMIUM_PATH: '/nowhere/chromium' });
    expect(named).toMatchObject({
      code: 1,
      stderr: 'candor: CHROMIUM_PATH names /nowhere/chromium, which is no program.\n',
    });
    const broken = await run([id, '--format', 'pdf', '--out', temporaryDirectory()], { CHROMIUM_PATH: '/bin/false' });
    expect(broken).toMatchObject({ code: 1, stderr: expect.stringContaining('/bin/false printed nothing.') });
  });
});

it('clears everything away at Ctrl-C: the document, the browser and the key', async () => {
  const folder = temporaryDirectory();
  const [chromium, started, temporary] = [
    path.join(folder, 'chromium'),
    path.join(folder, 'pid'),
    temporaryDirectory(),
  ];
  writeFileSync(chromium, `#!/bin/sh\necho $$ > ${started}.new\nmv ${started}.new ${started}\nexec sleep 600\n`, {
    mode: 0o755,
  });
  const words = ['export', 'postmortem', incidents[0] ?? '', '--format', 'pdf', '--out', folder];
  const { CANDOR_API_KEY: _, ...withoutKey } = here;
  const printing = candor(words, { ...withoutKey, CHROMIUM_PATH: chromium, TMPDIR: temporary });
  await until(() => existsSync(started), 'the browser runs', { within: 60_000 });
  expect(readdirSync(temporary)).toHaveLength(1);
  printing.child.kill('SIGINT');
  expect(await printing.ended, printing.stderr()).toBe(130);
  expect([printing.stdout(), printing.stderr()]).toEqual(['', '']);
  expect(readdirSync(temporary)).toEqual([]);
  expect(() => process.kill(Number(readFileSync(started, 'utf8')), 0)).toThrow('ESRCH');
  const keys = candor(['key', 'list'], here);
  await keys.ended;
  expect(keys.stdout()).toMatch(/command line.*revoked/);
});

describe('all of them', () => {
  it('are written once, and again only where something changed or is gone', async () => {
    const out = path.join(temporaryDirectory(), 'all');
    const all = () => run(['--all', '--format', 'html', '--out', out]);
    expect(await all()).toMatchObject({ code: 0, stdout: `3 postmortems in ${out}: 3 written, 0 current.\n` });
    const before = filesIn(out).map((name) => statSync(path.join(out, name)).mtimeMs);
    expect((await all()).stdout).toContain('0 written, 3 current.');

    const [, id = ''] = incidents;
    await client.incidents.addNote.mutate({ incidentId: id, text: 'A queue ran full.', commandId: 'note-for-export' });
    expect((await all()).stdout).toContain('1 written, 2 current.');
    const changed = filesIn(out).find((name) => name.includes(id)) ?? '';
    expect(readFileSync(path.join(out, changed), 'utf8')).toContain('A queue ran full.');
    expect(filesIn(out).map((name) => statSync(path.join(out, name)).mtimeMs)).not.toEqual(before);

    // As after a crash: the ledger ends in the middle of a line, and one file did not come to be.
    const ledger = path.join(out, '.candor-export.jsonl');
    writeFileSync(ledger, readFileSync(ledger, 'utf8').trimEnd().slice(0, -20));
    rmSync(path.join(out, changed));
    expect((await all()).stdout).toContain('1 written, 2 current.');
    expect(filesIn(out)).toHaveLength(3);
  });

  it('are printed one after the other, stop at Ctrl-C behind the one at hand, and go on from there', async () => {
    const out = path.join(temporaryDirectory(), 'pdf');
    const { program, env } = await browserProgram();
    const words = ['--all', '--format', 'pdf', '--template', 'public', '--out', out];
    const environment = { ...here, ...env, CHROMIUM_PATH: program, TMPDIR: temporaryDirectory() };
    const first = candor(['export', 'postmortem', ...words], environment);
    const printed = () => existsSync(out) && filesIn(out).length > 0;
    await until(printed, 'the first is printed', { within: 120_000 });
    first.child.kill('SIGINT');
    expect(await first.ended, first.stderr()).toBe(130);
    expect(first.stdout()).toMatch(/Stopped with [12] left: run it again to go on\.\n$/);
    const done = filesIn(out).length;

    const second = await run(words, environment);
    expect(second.code, second.stderr).toBe(0);
    expect(second.stdout).toContain(`${3 - done} written, ${done} current.`);
    for (const name of filesIn(out)) {
      const pdf = readFileSync(path.join(out, name), 'latin1');
      expect(pdf).toMatch(/^%PDF-/);
      expect(pdf).toContain('/MarkInfo');
    }
    expect(readdirSync(environment.TMPDIR)).toEqual([]);
  });
});
