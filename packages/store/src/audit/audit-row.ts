import type { Instant } from '@candor/log';
import type { AuditTable } from '../tables.ts';

/** What acted: a person who signs in, an api key, Candor's clock, whoever has the machine, or somebody not known. */
export type AuditKind = 'operator' | 'key' | 'clock' | 'command-line' | 'stranger';

/** A value of `before` and `after`: what changed, by its name. */
export type AuditValues = Readonly<Record<string, unknown>>;

/** One act as the audit is told of it. Names are kept as they were then. */
export interface AuditNote {
  readonly at: Instant;
  readonly kind: AuditKind;
  readonly actorId: string | null;
  readonly name: string | null;
  readonly email: string | null;
  readonly role: string | null;
  /** The address it came from, as far as that was proven. */
  readonly address: string | null;
  /** The program it came from, as that calls itself. */
  readonly agent: string | null;
  /** What was done, as a command is named: `PublishUpdate`, `SignIn`. */
  readonly act: string;
  readonly refused: boolean;
  /** What it was done to: `incident/ID`, `feature/ID`, `operator/ID`, ... */
  readonly subject: string | null;
  readonly subjectName: string | null;
  readonly commandId: string | null;
  readonly requestId: string | null;
  /** What it changed, as it was before; null when there was nothing. */
  readonly before: AuditValues | null;
  readonly after: AuditValues | null;
}

/** An act as the audit has it, numbered from 1. */
export interface AuditRow extends AuditNote {
  readonly number: number;
}

/** Text as it is searched in and searched for. */
export function folded(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** All that can be searched for of an act; `before` and `after` as JSON text. */
export function searchedWords({
  name,
  email,
  actorId,
  act,
  subjectName,
  subject,
  address,
  agent,
  before,
  after,
}: Omit<AuditNote, 'before' | 'after'> & { readonly before: string | null; readonly after: string | null }): string {
  const all = [name, email, actorId, act, subjectName, subject, address, agent, before, after];
  return folded(all.filter((it) => it !== null).join('\n'));
}

export function auditRowOf(row: AuditTable): AuditRow {
  return {
    number: row.number,
    at: row.at as Instant,
    kind: row.kind as AuditKind,
    actorId: row.actor_id,
    name: row.name,
    email: row.email,
    role: row.role,
    address: row.address,
    agent: row.agent,
    act: row.act,
    refused: row.refused === 1,
    subject: row.subject,
    subjectName: row.subject_name,
    commandId: row.command_id,
    requestId: row.request_id,
    before: row.before === null ? null : JSON.parse(row.before),
    after: row.after === null ? null : JSON.parse(row.after),
  };
}
