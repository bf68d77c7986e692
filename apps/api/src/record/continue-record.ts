import { DomainError } from '@candor/log';
import { ContinueRecord, decideContinuation, PAGE_STREAM } from '@candor/record';
import { entryAt, loadContinuations } from '@candor/store';
import type { z } from 'zod';
import type { Said } from '../commands/command-id.ts';
import { CommandId } from '../commands/command-id.ts';
import type { Acting } from '../commands/execute.ts';
import { execute, said } from '../commands/execute.ts';

export const ContinueRecordInput = ContinueRecord.extend({ commandId: CommandId });

/**
 * Goes on with this record over a published one that it does not hold, and tells readers so. Any head that is not our
 * own can be named: where several apis publish, another one's directory may be the one that is ahead.
 */
export function continueRecord(acting: Acting, input: z.infer<typeof ContinueRecordInput>): Promise<Said> {
  const { published } = input;
  const { elsewhere } = acting.publisher.status();
  const from = elsewhere?.published.hash === published.hash ? elsewhere.from : null;
  return execute(acting, { type: 'ContinueRecord', input }, async ({ tx, at, append }) => {
    if ((await entryAt(tx, published.index))?.hash === published.hash) throw nothingLost();
    const events = decideContinuation(await loadContinuations(tx), { ...input, from }, at);
    if (events.length === 0) throw saidAlready();
    return said(await append(PAGE_STREAM, events));
  });
}

function nothingLost(): DomainError {
  return new DomainError({
    kind: 'conflict',
    code: 'nothing-lost',
    message: 'What is published up to there is in this record. Nothing has to be done.',
  });
}

function saidAlready(): DomainError {
  return new DomainError({
    kind: 'conflict',
    code: 'continued-already',
    message: 'An entry says already that the record goes on there. Nothing more has to be done.',
  });
}
