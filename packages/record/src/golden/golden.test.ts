import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../canonical-json.ts';
import { chain, commitmentOf, hashLink } from '../chain.ts';
import type { Entry, EntryKind, PublicBody } from '../entry.ts';
import { GENESIS } from '../entry.ts';
import { toEvent } from '../to-event.ts';
import { toPublic } from '../to-public.ts';
import { verify } from '../verify.ts';

interface Vector {
  readonly entry: Entry;
  readonly canonicalData: string;
  readonly canonicalLink: string;
}

const vectors: readonly Vector[] = read('chain.json');
const named = vectors.map((vector) => [`${vector.entry.index} ${vector.entry.kind}`, vector] as const);

// The vectors were written once by another program in another language. This second way to them uses nothing of ours
// either, so that a mistake in our code can never move them.
describe('the golden chain, computed from scratch,', () => {
  it.each(named)('holds at %s', (_, { entry, canonicalData, canonicalLink }) => {
    const { index, previous, kind, recordedAt, commitment, hash } = entry;
    expect(json(sealed(entry.data))).toBe(canonicalData);
    expect(sha256(canonicalData)).toBe(commitment);
    expect(json({ index, previous, kind, recorded_at: recordedAt, commitment })).toBe(canonicalLink);
    expect(sha256(canonicalLink)).toBe(hash);
    expect(previous).toBe(vectors[index - 2]?.entry.hash ?? '0'.repeat(64));
    for (const { hash, salt, text } of textsIn(entry.data))
      if (text !== null) expect(sha256(Buffer.from(salt ?? '', 'hex'), text)).toBe(hash);
  });
});

describe('the chain of the record', () => {
  it.each(named)('is the golden one at %s', (_, { entry, canonicalLink }) => {
    const { index, previous, kind, recordedAt, commitment, hash } = entry;
    expect(canonicalJson({ index, previous, kind, recorded_at: recordedAt, commitment })).toBe(canonicalLink);
    expect(commitmentOf(entry.data)).toBe(commitment);
    expect(hashLink(entry)).toBe(hash);
    const body = { kind, data: entry.data } as PublicBody;
    expect(chain({ index: index - 1, hash: previous }, body, recordedAt)).toEqual(entry);
  });

  it('verifies as a whole, and from anywhere in it', () => {
    const entries = vectors.map((vector) => vector.entry);
    const last = entries.at(-1);
    const head = { index: last?.index, hash: last?.hash };
    expect(verify(entries)).toEqual({ ok: true, head });
    for (const { index, hash } of entries)
      expect(verify(entries.slice(index), { index, hash })).toEqual({ ok: true, head });
    expect(verify([])).toEqual({ ok: true, head: GENESIS });
  });

  it('holds every kind of entry there is', () => {
    const kinds: Record<EntryKind, true> = {
      page: true,
      looks: true,
      languages: true,
      imprint: true,
      'postmortem-term': true,
      continued: true,
      'signing-key': true,
      'product-added': true,
      'product-renamed': true,
      'product-archived': true,
      'feature-added': true,
      'feature-renamed': true,
      'feature-archived': true,
      'catalogue-ordered': true,
      'standing-status': true,
      alternative: true,
      incident: true,
      update: true,
      correction: true,
      withdrawal: true,
      'edited-at-source': true,
      impact: true,
      'promise-late': true,
      'promise-withdrawn': true,
      maintenance: true,
      'maintenance-update': true,
      'maintenance-correction': true,
      'maintenance-withdrawal': true,
      'maintenance-plan': true,
      'maintenance-overdue': true,
      link: true,
      unlink: true,
      postmortem: true,
      redaction: true,
      'postmortem-promised': true,
      'postmortem-declined': true,
      'postmortem-late': true,
      commitment: true,
      'commitment-moved': true,
      'commitment-kept': true,
      'commitment-dropped': true,
      'commitment-late': true,
    };
    expect(new Set(vectors.map((vector) => vector.entry.kind))).toEqual(new Set(Object.keys(kinds)));
  });

  it.each(named)('tells at %s of an event that becomes the same entry again', (_, { entry }) => {
    const actor = { role: entry.data.by, id: null };
    expect(toPublic({ ...toEvent(entry), actor })).toEqual({ kind: entry.kind, data: entry.data });
  });
});

describe('docs/reference/record.md', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../../docs/reference/record.md'), 'utf8');
  const example = /```json\n(?<entry>[\s\S]*?)```/.exec(page)?.groups?.entry ?? 'null';

  it('works through an entry that is a golden one', () => {
    const entry: Entry = JSON.parse(example);
    const vector = vectors[entry.index - 1];
    expect(entry).toEqual(vector?.entry);
    const blocks = [...page.matchAll(/```text\n(?<text>[\s\S]*?)\n```/g)].map((block) => block.groups?.text);
    expect(blocks).toContain(vector?.canonicalData);
    expect(blocks).toContain(vector?.canonicalLink);
  });

  it('lists every kind with all that its data holds', () => {
    const kinds = page.slice(page.indexOf('## Kinds'));
    const rows = [...kinds.matchAll(/^\| `(?<kind>[a-z-]+)`\s+\| (?<members>.*?) \|/gm)];
    const listed = rows.map(({ groups }) => [
      groups?.kind,
      [...(groups?.members ?? '').matchAll(/`(\w+)`/g)].map((it) => it[1]),
    ]);
    const found = vectors.map(({ entry }) => [
      entry.kind,
      Object.keys(entry.data).filter((it) => it !== 'happenedAt' && it !== 'by'),
    ]);
    expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(found));
  });
});

function read(file: string): readonly Vector[] {
  return JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'));
}

function sha256(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

interface SealedText {
  readonly hash: string;
  readonly salt: string | null;
  readonly text: string | null;
}

function isSealed(value: object): value is SealedText {
  return Object.keys(value).sort().join() === 'hash,salt,text';
}

function sealed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isSealed(value)) return value.hash;
  if (Array.isArray(value)) return value.map(sealed);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, sealed(member)]));
}

function textsIn(value: unknown): SealedText[] {
  if (typeof value !== 'object' || value === null) return [];
  return isSealed(value) ? [value] : Object.values(value).flatMap(textsIn);
}

/** RFC 8785 for what entries hold: no numbers but whole ones. */
function json(value: unknown): string {
  if (typeof value === 'string') return `"${[...value].map(escaped).join('')}"`;
  if (typeof value !== 'object' || value === null) return `${value}`;
  if (Array.isArray(value)) return `[${value.map(json)}]`;
  const members = Object.keys(value).sort();
  return `{${members.map((key) => `${json(key)}:${json((value as Record<string, unknown>)[key])}`)}}`;
}

function escaped(character: string): string {
  const short = { '"': '\\"', '\\': '\\\\', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t' }[
    character
  ];
  return short ?? (character < ' ' ? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}` : character);
}
