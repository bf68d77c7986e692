import { worstOf } from '@candor/features';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { histories } from '../testing/history/random-history.ts';
import { publishAll } from '../testing/publish.ts';
import type { V2Answer, V2Path } from '../testing/v2-schema.ts';
import { readV2, V2 } from '../testing/v2-schema.ts';

type Incident = V2Answer<'api/v2/incidents.json'>['incidents'][number];
type Maintenance = V2Answer<'api/v2/summary.json'>['scheduled_maintenances'][number];
type Components = V2Answer<'api/v2/components.json'>['components'];

test('every answer has every key, with the right type and no other', () => {
  fc.assert(
    fc.property(histories, ({ record }) => {
      const files = publishAll(record);
      for (const path of Object.keys(V2) as V2Path[]) readV2(files, path);
    }),
    { numRuns: 100 },
  );
});

test('the answers agree with each other', () => {
  fc.assert(
    fc.property(histories, ({ record }) => {
      const files = publishAll(record);
      const summary = readV2(files, 'api/v2/summary.json');
      const { incidents } = readV2(files, 'api/v2/incidents.json');
      for (const path of Object.keys(V2) as V2Path[]) expect(readV2(files, path).page).toEqual(summary.page);
      expect(readV2(files, 'api/v2/components.json').components).toEqual(summary.components);
      expect(readV2(files, 'api/v2/status.json').status).toEqual(summary.status);
      expect(readV2(files, 'api/v2/incidents/unresolved.json').incidents).toEqual(summary.incidents);
      const open = incidents.filter((incident) => incident.resolved_at === null);
      expect(summary.incidents.slice(0, open.length)).toEqual(open);
      for (const incident of [...incidents, ...summary.incidents]) {
        expectWhole(incident, summary.components);
        expect(incident.resolved_at === null).toBe(!['resolved', 'postmortem'].includes(incident.status));
      }
      const { scheduled_maintenances: told } = readV2(files, 'api/v2/scheduled-maintenances.json');
      const { scheduled_maintenances: upcoming } = readV2(files, 'api/v2/scheduled-maintenances/upcoming.json');
      const { scheduled_maintenances: active } = readV2(files, 'api/v2/scheduled-maintenances/active.json');
      expect([...upcoming, ...active].sort(byId)).toEqual([...summary.scheduled_maintenances].sort(byId));
      expect(upcoming.every((maintenance) => maintenance.status === 'scheduled')).toBe(true);
      for (const maintenance of [...told, ...summary.scheduled_maintenances]) {
        expectWhole(maintenance, summary.components);
        expect(maintenance.resolved_at === null).toBe(maintenance.status !== 'completed');
      }
      expectGroups(summary.components);
    }),
    { numRuns: 60 },
  );
});

function byId(one: Maintenance, other: Maintenance) {
  return one.id < other.id ? -1 : 1;
}

function expectWhole(incident: Incident | Maintenance, components: Components) {
  const updates: readonly (Incident | Maintenance)['incident_updates'][number][] = incident.incident_updates;
  const newestFirst = [...updates].sort((one, other) => other.x_candor.index - one.x_candor.index);
  expect(updates).toEqual(newestFirst);
  // A postmortem that is revised after a later update is the newest again, and was created when it was first told.
  const created = updates.filter(({ status }) => status !== 'postmortem').map((it) => Date.parse(it.created_at));
  expect(created).toEqual([...created].sort((one, other) => other - one));
  expect(incident.status).toBe(updates[0]?.status);
  expect(incident.started_at).toBe(updates.at(-1)?.display_at);
  for (const component of incident.components) expect(components).toContainEqual(component);
}

function expectGroups(components: Components) {
  for (const component of components) {
    if (!component.group) continue;
    const members = components.filter((other) => other.group_id === component.id);
    expect(component.components).toEqual(members.map((member) => member.id));
    expect(component.status).toBe(worstOf(members.map((member) => member.status)));
  }
  const groups = new Set(components.filter((component) => component.group).map((component) => component.id));
  for (const { group_id } of components) expect(group_id === null || groups.has(group_id)).toBe(true);
}
