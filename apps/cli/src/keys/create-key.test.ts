import { temporaryDirectory } from '@candor/testbed';
import { expect, it } from 'vitest';
import { createApiClient } from '../api/client.ts';
import { candor } from '../testing/candor-process.ts';

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
