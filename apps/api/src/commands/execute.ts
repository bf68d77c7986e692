import type { Actor, Decided, Deciding, Recorded } from '@candor/log';
import { sealText } from '@candor/log';
import type { LogEvent } from '@candor/record';
import type { Tx } from '@candor/store';
import { append, runCommand } from '@candor/store';
import type { Services } from '../context.ts';
import type { Said } from './command-id.ts';

/** The services, on behalf of somebody. */
export interface Acting extends Services {
  readonly actor: Actor;
}

/** A parsed input with the id that its sender gave it. */
export interface Command {
  readonly commandId: string;
}

/** A command by its name, such as `PublishUpdate`, with its parsed input. */
export interface Named<Input extends Command = Command> {
  readonly type: string;
  readonly input: Input;
}

/** What a command does inside its transaction. */
export interface Work {
  readonly tx: Tx;
  /** The time, and how texts are sealed, for `decide`. */
  readonly at: Deciding;
  /** Appends what was decided to a stream, in this command's name. */
  readonly append: (stream: string, events: readonly Decided<LogEvent>[]) => Promise<Recorded<LogEvent>[]>;
}

/**
 * Runs one command: load, decide, append and answer inside one transaction under the append lock. The same id with the
 * same input gets the first answer again; with another input or from somebody else it is refused as `command-reused`.
 */
export async function execute<Answer>(
  acting: Acting,
  { type, input }: Named,
  work: (work: Work) => Promise<Answer>,
): Promise<Answer> {
  const { store, actor, now, newSalt } = acting;
  const { commandId } = input;
  const at = { now: now(), seal: (text: string) => sealText(text, newSalt()) };
  return runCommand(store, { commandId, type, actor, input, now: at.now }, (tx) =>
    work({
      tx,
      at,
      append: (stream, events) => append(tx, { stream, events, actor, commandId, now: at.now }),
    }),
  );
}

/** What a command answers about what it had recorded. */
export function said(recorded: readonly Recorded<LogEvent>[]): Said {
  const indexes = recorded.flatMap((event) => event.index ?? []);
  return { index: indexes.at(-1) ?? null, recordedAt: recorded.at(-1)?.recordedAt ?? null };
}
