import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commitmentOf, toPublic } from '@candor/record';
import { describe, expect, it } from 'vitest';
import type { EventTable } from '../tables.ts';
import { GOLDEN_EVENTS } from '../testing/golden-events.ts';
import { decodeEvent, encodeEvent } from './event-row.ts';
import { applyUpcasters, EVENT_TYPES, schemaOf } from './schemas.ts';

interface Golden {
  readonly row: EventTable;
  /** What the chain holds for it; null for what is internal. */
  readonly commitment: string | null;
}

/**
 * Rows as they lie in databases out there, one for each type and schema there ever was. They are only ever added to: a
 * new schema brings a row of its own, and its upcaster has to read the old row as the same event.
 */
const GOLDEN: Golden[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', 'testing', 'rows.golden.json'), 'utf8'),
);
const ROWS = GOLDEN.map(({ row }) => row);

describe('events as they were once written', () => {
  it.each(GOLDEN)('$row.type of schema $row.schema reads as it means today', ({ row, commitment }) => {
    const meant = GOLDEN_EVENTS.find(({ sequence }) => sequence === row.sequence);
    const event = decodeEvent({ ...row, index: null });
    expect(event).toStrictEqual({ ...meant, schema: schemaOf(event.type) });
    const told = toPublic(event);
    expect(told && commitmentOf(told.data)).toBe(commitment);
  });

  it.each(GOLDEN_EVENTS.map((event) => [event.type, event] as const))('%s is still written so', (type, event) => {
    const row = ROWS.find((it) => it.type === type && it.schema === schemaOf(type));
    expect(encodeEvent(event)).toStrictEqual(row);
  });

  it('are all here: every type in every schema', () => {
    const known = EVENT_TYPES.flatMap((type) =>
      Array.from({ length: schemaOf(type) }, (_, nth) => `${type} ${nth + 1}`),
    );
    expect(ROWS.map(({ type, schema }) => `${type} ${schema}`).sort()).toEqual(known.sort());
  });

  it('are refused when a newer release wrote them', () => {
    const [row] = ROWS as [EventTable];
    expect(() => decodeEvent({ ...row, schema: 99, index: null })).toThrow('does not know schema 99');
    expect(() => decodeEvent({ ...row, type: 'toString', index: null })).toThrow(
      'does not know events of type toString',
    );
  });
});

describe('upcasters', () => {
  const upcasters = [(data: object) => ({ ...data, second: true }), (data: object) => ({ ...data, third: true })];

  it.each([
    [1, { second: true, third: true }],
    [2, { third: true }],
    [3, {}],
  ])('lead from schema %i to the present one', (schema, expected) => {
    expect(applyUpcasters(upcasters, schema, {})).toEqual(expected);
  });

  it.each([0, 4, 1.5])('do not know schema %d', (schema) => {
    expect(applyUpcasters(upcasters, schema, {})).toBeNull();
  });
});
