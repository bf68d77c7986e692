/** One value that was compared: which field of which sort of object, as both have it. */
export interface Compared {
  /** For instance `update.body`. */
  readonly field: string;
  readonly ours: unknown;
  readonly theirs: unknown;
  /** The objects that have it; of what is listed or not, those that have the list. */
  readonly our: Json;
  readonly their: Json;
  /** What is listed or not. */
  readonly item?: Json;
  /** What `their` stands in, from the outside in: the answer, the incident, the update. */
  readonly within: readonly Json[];
}

export type Json = Readonly<Record<string, unknown>>;

/** Which keys hold lists of other sorts of objects. */
const LISTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  answer: { components: 'component', incidents: 'incident', scheduled_maintenances: 'maintenance' },
  incident: { incident_updates: 'update', components: 'component' },
  maintenance: { incident_updates: 'update', components: 'component' },
  update: { affected_components: 'affected component' },
  feed: { entries: 'entry' },
  entry: { paragraphs: 'paragraph' },
};

/**
 * Every value that stands in their answer beside ours: objects key by key, lists item by item (found by id), with the
 * order of what both have. Keys of ours that theirs lacks are not compared: captures of older days lack newer ones.
 */
export function* compare(kind: string, our: Json, their: Json, within: readonly Json[] = []): Generator<Compared> {
  for (const [key, theirs] of Object.entries(their)) {
    const ours = our[key];
    const list = LISTS[kind]?.[key];
    if (isObject(ours) && isObject(theirs)) yield* compare(key, ours, theirs, [...within, their]);
    else if (list && isList(ours) && isList(theirs)) yield* compareLists(list, { ours, theirs, our, their, within });
    else yield { field: `${kind}.${key}`, ours, theirs, our, their, within };
  }
}

interface Lists extends Pick<Compared, 'our' | 'their' | 'within'> {
  readonly ours: readonly Json[];
  readonly theirs: readonly Json[];
}

function* compareLists(kind: string, { ours, theirs, our, their, within }: Lists): Generator<Compared> {
  for (const it of theirs) {
    const match = ours.find((other) => keyOf(other) === keyOf(it));
    yield { field: `${kind} (listed)`, ours: match !== undefined, theirs: true, our, their, within, item: it };
    if (match) yield* compare(kind, match, it, [...within, their]);
  }
  for (const it of ours)
    if (!theirs.some((other) => keyOf(other) === keyOf(it)))
      yield { field: `${kind} (listed)`, ours: true, theirs: false, our, their, within, item: it };
  const order = (list: readonly Json[], other: readonly Json[]) =>
    list.map(keyOf).filter((key) => other.some((it) => keyOf(it) === key));
  const common = order(theirs, ours);
  if (common.length > 1)
    yield { field: `${kind} (order)`, ours: order(ours, theirs), theirs: common, our, their, within };
}

function keyOf(it: Json): unknown {
  return it.id ?? it.code ?? it.name;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is Json[] {
  return Array.isArray(value) && value.every(isObject);
}
