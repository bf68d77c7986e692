import type { Actor, Decided, Deciding, Recorded, Sender } from '@candor/log';
import { sealText } from '@candor/log';
import type { LogEvent } from '@candor/record';
import type { Tx } from '@candor/store';
import { append, putAudit, runCommand } from '@candor/store';
import type { Changed, Changes } from '../audit/follow-changes.ts';
import { followChanges } from '../audit/follow-changes.ts';
import type { From } from '../audit/from.ts';
import { whoActs } from '../audit/who.ts';
import type { Principal } from '../auth/principal.ts';
import type { Services } from '../context.ts';
import type { Said } from './command-id.ts';

/** The services, on behalf of somebody who may act in the log. */
export interface Acting extends Services {
  readonly actor: Actor;
  /** Who that is, and where the request comes from; Candor's clock has neither. */
  readonly principal?: Principal;
  readonly from?: From;
}

/** The services, on behalf of a principal of any role. */
export interface Asking extends Services {
  readonly principal: Principal;
  readonly from: From;
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
  /** Tells the audit of a change outside of the log, such as an operator's role; what is appended it knows by itself. */
  readonly changed: (changed: Changed) => void;
}

/**
 * Runs one command: load, decide, append and answer inside one transaction under the append lock. The same id with the
 * same input gets the first answer again; with another input or from somebody else it is refused as `command-reused`.
 * The audit gets its row in the same transaction, whatever the command is.
 */
export function execute<Answer>(acting: Acting, named: Named, work: (work: Work) => Promise<Answer>): Promise<Answer> {
  const { actor, now, newSalt } = acting;
  const at = { now: now(), seal: (text: string) => sealText(text, newSalt()) };
  const { commandId } = named.input;
  return run({ ...acting, sender: actor, now: () => at.now }, named, ({ tx, changes }) =>
    work({
      tx,
      at,
      append: (stream, events) =>
        changes.around(stream, () => append(tx, { stream, events, actor, commandId, now: at.now })),
      changed: changes.add,
    }),
  );
}

/** Runs a command like `execute`, for anybody: what it does leaves nothing in the log. */
export function executeOutsideLog<Answer>(
  asking: Asking,
  named: Named,
  work: (work: Pick<Work, 'tx' | 'changed'>) => Promise<Answer>,
): Promise<Answer> {
  const { role, id } = asking.principal;
  return run({ ...asking, sender: { role, id } }, named, ({ tx, changes }) => work({ tx, changed: changes.add }));
}

interface Sending extends Services, Pick<Acting, 'principal' | 'from'> {
  readonly sender: Sender;
}

function run<Answer>(
  sending: Sending,
  { type, input }: Named,
  work: (inside: { readonly tx: Tx; readonly changes: Changes }) => Promise<Answer>,
): Promise<Answer> {
  const { store, sender: actor, now, realNow } = sending;
  const { commandId } = input;
  return runCommand(store, { commandId, type, actor, input, now: now() }, async (tx) => {
    const changes = followChanges(tx);
    const answer = await work({ tx, changes });
    const who = whoActs({ ...sending, actor });
    await putAudit(tx, { ...who, ...changes.sum(input), at: realNow(), act: type, refused: false, commandId });
    return answer;
  });
}

/** What a command answers about what it had recorded. */
export function said(recorded: readonly Recorded<LogEvent>[]): Said {
  const indexes = recorded.flatMap((event) => event.index ?? []);
  return { index: indexes.at(-1) ?? null, recordedAt: recorded.at(-1)?.recordedAt ?? null };
}
