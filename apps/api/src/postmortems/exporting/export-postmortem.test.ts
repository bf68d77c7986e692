import { Instant, TemplateId } from '@candor/log';
import { addOperator } from '@candor/store';
import { expect, it } from 'vitest';
import { addNote } from '../../incidents/add-note.ts';
import { changeTemplates } from '../../templates/change-templates.ts';
import { commandId } from '../../testing/api-process.ts';
import { openScene } from '../../testing/scene.ts';
import { ExportPostmortemInput, exportPostmortem } from './export-postmortem.ts';
import { listExportable } from './list-exportable.ts';

const OURS = TemplateId.parse('ourtemplate1');

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

it('follows a template of the team’s own, and refuses one that there is not', async () => {
  const scene = await openScene();
  const incidentId = await scene.declare('Messages');
  const text = '## Trigger (required)\nWhy on that day?\n## Timeline';
  const template = { use: 'postmortem', name: 'Short one', text } as const;
  await changeTemplates(
    scene.acting,
    { commandId: commandId() },
    { type: 'AddTemplate', templateId: OURS, ...template },
  );
  const asked = { incidentId, format: 'md', template: 'short one' } as const;
  const exported = await exportPostmortem(scene.acting, asked);
  expect(exported.fileName).toMatch(new RegExp(`-${OURS}\\.md$`));
  expect(exported.text?.match(/^## .*$/gm)).toEqual(['## Trigger', '## Timeline']);
  expect(exported.text).toContain('Why on that day?');
  await expect(exportPostmortem(scene.acting, { ...asked, template: 'grand' })).rejects.toThrow(
    'There is no such template. There are: full, light, google-sre, public, Short one.',
  );
  const badly = { ...template, name: 'Other', text: '## Whose fault' };
  const adding = { type: 'AddTemplate', templateId: OURS, ...badly } as const;
  expect(() => changeTemplates(scene.acting, { commandId: commandId() }, adding)).toThrow(
    'There is no section “Whose fault”.',
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
