import type { Entry, Head, Problem, PublicBody } from '@candor/record';
import { headAt, toPublic, verify } from '@candor/record';
import { decodeEvent } from '../log/event-row.ts';
import type { LogRow } from './entries.ts';
import { entryFrom } from './entries.ts';

/**
 * How an event can break the log. `unreadable`: this release cannot make sense of it; `projection`: it is not told as
 * the entry it must be, or told though internal.
 */
export type LogProblem = Problem | 'sequence' | 'version' | 'unreadable' | 'projection';

/** Checks rows of the log one after the other. */
export interface LogCheck {
  /** What is wrong with the next row, or null. */
  next(row: LogRow): LogProblem | null;
  /** The head of the record after the rows that were right. */
  head(): Head;
}

/** Begins behind a place in the log that is taken as right. */
export function createLogCheck(start: { readonly sequence: number; readonly head: Head }): LogCheck {
  let { sequence, head } = start;
  let recordedAt = '';
  const versions = new Map<string, number>();

  function next(row: LogRow): LogProblem | null {
    if (row.sequence !== sequence + 1) return 'sequence';
    if (row.recorded_at < recordedAt) return 'time';
    // Behind the middle of the log a stream may go on from any version.
    const before = versions.get(row.stream) ?? (start.sequence === 0 ? 0 : row.version - 1);
    if (row.version !== before + 1) return 'version';
    const body = toldOf(row);
    if (body === 'unreadable') return body;
    const problem = body === null ? internalProblem(row) : publicProblem(row, body);
    if (problem !== null) return problem;
    sequence = row.sequence;
    recordedAt = row.recorded_at;
    versions.set(row.stream, row.version);
    return null;
  }

  function internalProblem(row: LogRow): LogProblem | null {
    return row.index === null ? null : 'projection';
  }

  function publicProblem(row: LogRow, body: PublicBody): LogProblem | null {
    const entry: Entry | null = entryFrom(row, body);
    if (entry === null) return 'projection';
    if (entry.recordedAt !== row.recorded_at) return 'time';
    const verdict = verify([entry], head);
    if (!verdict.ok) return verdict.problem;
    head = headAt(entry);
    return null;
  }

  return { next, head: () => head };
}

function toldOf(row: LogRow): PublicBody | null | 'unreadable' {
  try {
    return toPublic(decodeEvent(row));
  } catch {
    return 'unreadable';
  }
}
