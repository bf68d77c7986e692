import { temporaryDirectory } from '@candor/testbed';
import { expect, it } from 'vitest';
import { createApiClient } from '../api/client.ts';
import { candor } from '../testing/candor-process.ts';
import { KeyOptions } from './create-key.ts';

it('makes a key beside the running api, which knows it at once', async () => {
  const data = temporaryDirectory();
  const api = candor(['start', 'api'], { CANDOR_DATA: data });
  const [, url = ''] = await api.says(/"url":"(http:[^"]+)"/);
  const key = candor(['key', 'create', '--role', 'publisher', '--name', 'pager'], { CANDOR_DATA: data });
  expect(await key.ended, key.stderr()).toBe(0);
  expect(key.stdout()).toMatch(/^candor_[\w-]{43}\n$/);
  const me = await createApiClient({ url, key: key.stdout().trim() }).session.me.query();
  expect(me).toMatchObject({ kind: 'key', name: 'pager', role: 'publisher' });
  const bad = candor(['key', 'create', '--role', 'owner', '--name', 'pager'], { CANDOR_DATA: data });
  expect(await bad.ended).toBe(1);
  expect(bad.stderr()).toContain('The role is viewer, responder, publisher or admin.');
  api.child.kill('SIGTERM');
  expect(await api.ended).toBe(0);
});

it.each([
  [{ scope: 'everything' }, 'A scope is made of now, incidents,'],
  [{ expires: '2020-01-01' }, 'The key would have run out already.'],
  [{ expires: 'tomorrow' }, 'Give a date that exists'],
])('refuses %j', (wrong, sentence) => {
  const parsed = KeyOptions.safeParse({ role: 'viewer', name: 'screen', ...wrong });
  expect(parsed.error?.issues.map(({ message }) => message).join()).toContain(sentence);
});

it('lists and revokes keys, held to a scope and a date or not', async () => {
  const settings = { CANDOR_DATA: temporaryDirectory() };
  const run = async (...words: string[]) => {
    const it = candor(['key', ...words], settings);
    return { code: await it.ended, out: it.stdout(), said: it.stderr() };
  };
  const make = (...words: string[]) => run('create', '--role', 'viewer', '--name', 'screen', ...words);
  expect((await make('--scope', 'now, incidents:read', '--expires', '2999-01-01')).code).toBe(0);
  const { out } = await run('list');
  expect(out).toMatch(
    /^ID +NAME +ROLE +SCOPE +MADE +LAST USED +STATE\n\w{12} +screen +viewer +now,incidents:read +\d{4}-\d\d-\d\d +never +valid until 2999-01-01\n$/,
  );
  const id = /\n(\w{12}) /.exec(out)?.[1] ?? '';
  expect(await run('revoke', id)).toMatchObject({ code: 0, said: 'The key “screen” is revoked.\n' });
  expect((await run('list')).out).toMatch(/ revoked \d{4}-\d\d-\d\d\n$/);
  expect(await run('revoke', id)).toMatchObject({ code: 1, said: 'candor: The key “screen” was revoked already.\n' });
});

it('rebuilds only while the api is stopped', async () => {
  const data = temporaryDirectory();
  const api = candor(['start', 'api'], { CANDOR_DATA: data });
  await api.says(/"msg":"api ready"/);
  const early = candor(['rebuild'], { CANDOR_DATA: data });
  expect(await early.ended).toBe(1);
  expect(early.stderr()).toContain('Stop it, then rebuild.');
  api.child.kill('SIGTERM');
  await api.ended;
  const rebuilt = candor(['rebuild'], { CANDOR_DATA: data });
  expect(await rebuilt.ended, rebuilt.stderr()).toBe(0);
});
