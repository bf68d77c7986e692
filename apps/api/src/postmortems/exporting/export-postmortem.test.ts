import { Instant } from '@candor/log';
import { addOperator } from '@candor/store';
import { expect, it } from 'vitest';
import { addNote } from '../../incidents/add-note.ts';
import { commandId } from '../../testing/api-process.ts';
import { openScene } from '../../testing/scene.ts';
import { ExportPostmortemInput, exportPostmortem } from './export-postmortem.ts';
import { listExportable } from './list-exportable.ts';

it('sends a document by its template and form, and not again while it is the same', async () => {
  const scene = await openScene();
  const incidentId = await scene.declare('Messages');
  await addNote(scene.acting, { commandId: commandId(), incidentId, text: 'Ada saw it first.' });
  const ask = (more: object) => exportPostmortem(scene.acting, ExportPostmortemInput.parse({ incidentId, ...more }));

  const full = await ask({ format: 'html' });
  expect(full).toMatchObject({ fileName: `2024-04-03-${incidentId}.html`, text: expect.stringContaining('Ada saw') });
  expect(await ask({ format: 'html', known: full.digest })).toEqual({ ...full, text: null });
  const told = await ask({ format: 'json', template: 'public' });
  expect(told.fileName).toBe(`2024-04-03-${incidentId}-public.json`);
  expect(told.text).not.toContain('Ada');

  await addNote(scene.acting, { commandId: commandId(), incidentId, text: 'And Cleo.' });
  expect((await ask({ format: 'html', known: full.digest })).text).toContain('And Cleo.');
  expect(await ask({ format: 'json', template: 'public', known: told.digest })).toMatchObject({ text: null });
});

it('refuses a template that there is not', () => {
  expect(() => ExportPostmortemInput.parse({ incidentId: 'k3v9x0a1b2c3', template: 'grand' })).toThrow(
    'There is no such template. There are: full, light, google-sre, public.',
  );
});

it('tells all incidents, and a position that moves with whatever documents are made from', async () => {
  const scene = await openScene();
  const first = await scene.declare('Messages');
  scene.setTime('2024-04-03T19:00Z');
  const second = await scene.declare('Photos');
  const { incidentIds, position } = await listExportable(scene.acting);
  expect(incidentIds).toEqual([second, first]);
  expect((await listExportable(scene.acting)).position).toBe(position);
  await scene.update(first, 'We look on.');
  const moved = (await listExportable(scene.acting)).position;
  expect(moved).not.toBe(position);
  const ada = { id: 'ada', name: 'Ada', email: 'ada@example.com', role: 'viewer', passwordHash: 'x' } as const;
  await scene.store.transaction((tx) => addOperator(tx, { ...ada, now: Instant.parse('2024-04-03T19:00Z') }));
  expect((await listExportable(scene.acting)).position).not.toBe(moved);
});
