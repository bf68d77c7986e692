/** One field of an input with something in its place that must be refused. */
export interface HostileInput {
  /** The field and what was put there, for the message of a failing test. */
  readonly name: string;
  readonly input: object;
}

/** What is no input of any command: sent as JSON, or as it is where it is text. */
export const ODD_INPUTS = [null, [], 7, 'text', true, {}, '{', '', '['.repeat(100_000), `"${'x'.repeat(1_100_000)}"`];

/** What names no intention. */
export const ODD_COMMAND_IDS = [
  undefined,
  null,
  7,
  {},
  '',
  'short',
  '../../../etc',
  'a'.repeat(65),
  'nul\u0000nul\u0000',
];

const FIELDS = ['incidentId', 'maintenanceId', 'seriesId', 'text', 'query', 'person', 'subject', 'act', 'from'];
const ODD = FIELDS.flatMap((name) => ['a\u0000b', 'a\ud800b', '', {}].map((value) => ({ [name]: value })));

/** What nobody asks, as it stands in an address. */
export const ODD_QUESTIONS = [
  ...[null, [], 7, 'x', { limit: 1e99, before: -1, page: 1.5, kinds: ['x'] }, ...ODD].map((it) => JSON.stringify(it)),
  '{',
];

/** Fields that no command asks for, each saying these words where it can. */
export function unaskedFields(words: string): object {
  return {
    ...{ role: words, actor: words, actorId: words, id: words, recordedAt: words, sequence: 1, index: 1, version: 9 },
    ...{ stream: words, type: words, keyHash: words, principal: { role: 'admin', name: words } },
  };
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
type Path = readonly (string | number)[];

/** Texts of several lines: readers get them as Markdown, in which nothing turns what stands around them. */
const PROSE =
  /^(text|reason|about|imprint|alternative|why|summary|contributing_factors|went_well|went_badly|got_lucky|evidence|note)$/;
const INSTANT = /^\d{4}-\d\d-\d\dT/;

/** A valid input of a command, spoilt in one place at a time: every field, by every trick that fits its kind. */
export function hostileInputs(valid: object, { unknownIds = true } = {}): HostileInput[] {
  return placesIn(valid as Json).flatMap(({ path, value }) =>
    tricksFor(String(path.at(-1)), value, unknownIds).map(([name, trick]) => ({
      name: `${path.join('.')}: ${name}`,
      input: replaced(valid as Json, path, trick) as object,
    })),
  );
}

function tricksFor(field: string, value: Json, unknownIds: boolean): (readonly [string, Json])[] {
  if (typeof value === 'number') return otherTypes(['seven', {}, [], true, 1e308, 1.5]);
  if (typeof value === 'boolean') return otherTypes(['yes', {}, [], 7]);
  if (Array.isArray(value))
    return [
      ...otherTypes(['a', {}, 7, true]),
      ['numbers in it', [7]],
      ['lists in it', [[value]]],
      ['null in it', [null]],
    ];
  if (typeof value === 'object') return otherTypes(['a', [], 7, true]);
  const never: (readonly [string, Json])[] = [
    ...otherTypes([{}, [], 7, true, { length: 12 }, { toString: 'x' }]),
    ['a text of 1 MB', 'x'.repeat(1_000_000)],
    ['a NUL', 'a\u0000b'],
    ['a bell', 'a\u0007b'],
    ['an escape', '\u001b[31mred'],
    ['half a pair', 'a\ud800b'],
    ['no character', 'a\uffffb'],
    ['nothing', ''],
    ['blanks', ' \t\n '],
  ];
  if (!PROSE.test(field))
    never.push(['an override', 'a\u202egnorw'], ['an isolate', 'a\u2066b'], ['two lines', 'a\nb']);
  if (/Id$/.test(field) && unknownIds)
    never.push(
      ...[
        'nowhere00000',
        '../../etc/passwd',
        "a'; drop table event; --",
        'ａ'.repeat(12),
        '__proto__',
        '{"$gt":""}',
      ].map((id) => [`the id ${id}`, id] as const),
    );
  if (INSTANT.test(String(value)))
    never.push(
      ...[
        field === 'expiresAt' ? '2000-01-01T00:00Z' : '9999-12-31T23:59Z',
        '2024-02-30T10:00Z',
        'tomorrow',
        '1e9',
        '-000001-01-01T00:00Z',
        '2024-01-01',
      ].map((time) => [`the time ${time}`, time] as const),
    );
  return never;
}

function otherTypes(values: readonly Json[]): (readonly [string, Json])[] {
  return values.map((value) => [`the value ${JSON.stringify(value)}`, value] as const);
}

function placesIn(value: Json, path: Path = []): { path: Path; value: Json }[] {
  const own = path.length > 0 && value !== null ? [{ path, value }] : [];
  if (Array.isArray(value)) return [...own, ...value.slice(0, 1).flatMap((it: Json) => placesIn(it, [...path, 0]))];
  if (typeof value !== 'object' || value === null) return own;
  return [...own, ...Object.entries(value).flatMap(([name, it]) => placesIn(it as Json, [...path, name]))];
}

function replaced(value: Json, [first, ...rest]: Path, by: Json): Json {
  if (first === undefined) return by;
  if (Array.isArray(value))
    return value.map((it: Json, place: number) => (place === first ? replaced(it, rest, by) : it));
  const members = value as { readonly [name: string]: Json };
  return { ...members, [first]: replaced(members[first] ?? null, rest, by) };
}
