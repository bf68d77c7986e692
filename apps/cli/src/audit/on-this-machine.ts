import { hostname, userInfo } from 'node:os';
import { instantOf } from '@candor/log';
import type { AuditNote } from '@candor/store';

/** What the audit is told of something done by the command line, straight in the database: by whoever has the machine. */
export function onThisMachine(act: Pick<AuditNote, 'act' | 'subject' | 'subjectName' | 'before' | 'after'>): AuditNote {
  return {
    at: instantOf(Date.now()),
    kind: 'command-line',
    actorId: null,
    name: userName(),
    email: null,
    role: null,
    address: null,
    agent: `candor on ${hostname()}`,
    refused: false,
    commandId: null,
    requestId: null,
    ...act,
  };
}

/** A user of a container may have no name. */
function userName(): string | null {
  try {
    return userInfo().username;
  } catch {
    return null;
  }
}
