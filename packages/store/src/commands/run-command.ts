import type { Instant, Sender } from '@candor/log';
import { DomainError, formatActor } from '@candor/log';
import { canonicalJson, hashJson } from '@candor/record';
import type { Store, Tx } from '../store/store.ts';
import { findCommand, keepCommand, REDACTED_INPUT } from './kept-command.ts';

/** A command as it came in. */
export interface CommandEnvelope {
  readonly commandId: string;
  /** Its name, such as `PublishUpdate`: the same input asks something else of another command. */
  readonly type: string;
  readonly actor: Sender;
  /** The parsed input, before any default from the clock. Its `commandId` and `after` do not count for sameness. */
  readonly input: object;
  readonly now: Instant;
}

/**
 * Does what a command asks exactly once, however often it is sent.
 *
 * `work` loads, decides and appends in one transaction; what it answers is kept with the command's id, and is the answer
 * whenever the same actor sends the same input under that id again, without doing anything. The answer must be JSON.
 * Throws a `DomainError` `command-reused` when the id stands for something else, `command-redacted` when a text of what it
 * stands for was destroyed since, and whatever `work` throws; then
 * nothing is kept, and the command may be sent again.
 */
export function runCommand<Answer>(
  store: Store,
  command: CommandEnvelope,
  work: (tx: Tx) => Promise<Answer>,
): Promise<Answer> {
  const id = command.commandId;
  const actor = formatActor(command.actor);
  const inputHash = hashOf(command);
  return store.transaction(async (tx) => {
    const kept = await findCommand(tx, id);
    if (kept?.inputHash === REDACTED_INPUT && kept.actor === actor) throw redacted();
    if (kept && (kept.actor !== actor || kept.inputHash !== inputHash)) throw reused();
    if (kept) return JSON.parse(kept.answer);
    const answer = canonicalJson(await work(tx));
    await keepCommand(tx, { id, actor, inputHash, answer, recordedAt: command.now });
    return JSON.parse(answer);
  });
}

function hashOf({ type, input }: CommandEnvelope): string {
  const asked = Object.entries(input).filter(([name]) => name !== 'commandId' && name !== 'after');
  return hashJson({ type, input: Object.fromEntries(asked) });
}

function reused(): DomainError {
  return new DomainError({
    kind: 'conflict',
    code: 'command-reused',
    message:
      'This was sent before with something else in it, and that was saved. Look at what is there, then send again.',
  });
}

function redacted(): DomainError {
  return new DomainError({
    kind: 'conflict',
    code: 'command-redacted',
    message:
      'This was sent before and saved. A text of it was removed since then on legal grounds. Nothing was changed.',
  });
}
