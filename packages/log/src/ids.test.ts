import { expect, it } from 'vitest';
import { FeatureId, IncidentId, MaintenanceId, NoteId, PageId, ProductId, SeriesId, UpdateId } from './ids.ts';

const schemas = { FeatureId, IncidentId, MaintenanceId, NoteId, PageId, ProductId, SeriesId, UpdateId };

it.each(Object.entries(schemas))('%s is 12 lower-case letters and digits', (_, schema) => {
  expect(schema.parse('0a1b2c3d4e5f')).toBe('0a1b2c3d4e5f');
  for (const bad of ['0a1b2c3d4e5', '0a1b2c3d4e5f6', '0A1b2c3d4e5f', '0a1b2c3d4e5ä', '0a1b2c3d4e5\n', '', 7])
    expect(schema.safeParse(bad).success, JSON.stringify(bad)).toBe(false);
});
