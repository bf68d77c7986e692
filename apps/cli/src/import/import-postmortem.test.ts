import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryDirectory } from '@candor/testbed';
import { expect, it } from 'vitest';
import { createApiClient } from '../api/client.ts';
import { candor } from '../testing/candor-process.ts';

it('brings an edited postmortem back: shows what would change, saves it when told to, and refuses what the record tells', async () => {
  const data = temporaryDirectory();
  const running = candor(['start', 'api'], { CANDOR_DATA: data });
  const [, url = ''] = await running.says(/"url":"(http:[^"]+)"/);
  const key = candor(['key', 'create', '--role', 'publisher', '--name', 'test'], { CANDOR_DATA: data });
  await key.ended;
  const api = createApiClient({ url, key: key.stdout().trim() });
  const title = 'Messages are late';
  const declared = {
    title,
    status: 'investigating',
    text: 'Messages arrive late.',
    commandId: 'declare-for-import',
  } as const;
  const { incidentId } = await api.incidents.declare.mutate(declared);
  const words = { sections: { went_well: 'People waited.' }, incidentId, after: 0, commandId: 'write-for-import' };
  await api.postmortems.saveDraft.mutate(words);
  const item = { title: 'Watch the queue', incidentId, commandId: 'add-for-import' };
  await api.actionItems.add.mutate(item);
  const here = { CANDOR_DATA: data, CANDOR_API_URL: url };
  const run = async (...more: string[]) => {
    const it = candor(['import', 'postmortem', ...more], here);
    return { code: await it.ended, out: it.stdout(), said: it.stderr() };
  };

  const file = path.join(temporaryDirectory(), 'postmortem.md');
  const { text: markdown } = await api.postmortems.export.query({ incidentId });
  if (markdown === null) throw new Error('Nothing was sent.');
  writeFileSync(file, markdown);
  expect(await run(file)).toMatchObject({ code: 0, out: expect.stringContaining('Nothing to save.'), said: '' });

  const row = '| Name an owner | process | high | Operations | 2026-12-24 | | https://tracker.example.com/7 | |\n';
  const edited = markdown
    .replace('People waited', 'Some people waited')
    .replace(/\| Watch the queue .*\n/, (it) => it.replace('nobody yet', 'Messaging') + row)
    .replace('Messages arrive late. |', 'Messages arrive in time. |');
  writeFileSync(file, `${edited}\n## The vendor\n\nThey knew.\n`);
  const asked = await run(file);
  expect(asked.code).toBe(1);
  expect(asked.out).toContain('changed    What went well\n             [-People-]{+Some people+} waited.');
  expect(asked.out).toMatch(
    /refused {4}Timeline\n.*\[-late-\]\{\+in time\+\}.*\n {13}-> This is computed from the record/,
  );
  expect(asked.out).toContain('new        The vendor\n             They knew.');
  expect(asked.out).toContain('changed    Action item: Watch the queue');
  expect(asked.out).toContain(`Nothing was saved yet. To save it: candor import postmortem ${file} --yes`);
  expect((await api.postmortems.read.query({ incidentId })).version).toBe(1);

  expect((await run(file, '--yes')).out).toContain('Saved. Readers see none of it before it is published.');
  const saved = await api.postmortems.read.query({ incidentId });
  expect(saved).toMatchObject({
    sections: { went_well: 'Some people waited.' },
    own: [{ title: 'The vendor', text: 'They knew.' }],
    actionItems: [
      { title: 'Watch the queue', owner: 'Messaging' },
      { title: 'Name an owner', kind: 'process', priority: 'high', due: '2026-12-24' },
    ],
  });
  expect((await run(file, '--yes')).out).toContain('Nothing to save.');

  writeFileSync(file, '# Night of the queue\n\n## Root cause\n\nNo limit.\n');
  expect(await run(file)).toMatchObject({ code: 1, said: expect.stringContaining('Say which one.') });
  expect(await run(file, '--incident', incidentId, '--yes')).toMatchObject({ code: 0 });
  const after = await api.postmortems.read.query({ incidentId });
  expect(after.sections).toEqual({ went_well: 'Some people waited.', contributing_factors: 'No limit.' });
  expect(await run('nowhere.md')).toMatchObject({ code: 1, said: 'candor: nowhere.md cannot be read (ENOENT).\n' });
  writeFileSync(file, 'ü'.repeat(400_001));
  expect(await run(file)).toMatchObject({ code: 1, said: `candor: ${file} has more than 800 kB.\n` });
  writeFileSync(file, '# Night of the queue\n');
  expect((await run(file, '--incident', 'x')).said).toContain('is no incident id');
  expect(readFileSync(file, 'utf8')).toContain('Night of the queue');
  running.child.kill('SIGTERM');
  expect(await running.ended).toBe(0);
});
