import type { Recorded } from '@candor/log';
import type { LogEvent } from '@candor/record';
import type { AuditNote, AuditValues, Tx } from '@candor/store';
import { loadStream } from '@candor/store';
import { difference } from './difference.ts';
import { inWords } from './in-words.ts';
import { stateOf, subjectOf, subjectOfInput } from './state-of.ts';
import { wordedBefore } from './worded-before.ts';

/** What a command changed, as the audit is told of it. */
export type Changed = Pick<AuditNote, 'subject' | 'subjectName' | 'before' | 'after'>;

/** Follows what one command changes, for its row in the audit. */
export interface Changes {
  /** Appends to a stream by `append`, and notes what that changed. */
  readonly around: (stream: string, append: () => Promise<Recorded<LogEvent>[]>) => Promise<Recorded<LogEvent>[]>;
  /** Notes a change outside of the log, such as one of an operator. */
  readonly add: (changed: Changed) => void;
  /**
   * All of it as one row: about the first that was changed, with the others' values under their own names. Where nothing
   * was, about what the input names.
   */
  readonly sum: (input: object) => Changed;
}

/** Follows what one command changes, inside its transaction. */
export function followChanges(tx: Tx): Changes {
  const all: Changed[] = [];
  return {
    async around(stream, append) {
      const earlier = await loadStream(tx, stream);
      const recorded = await append();
      if (recorded.length > 0) all.push(changeOf(stream, earlier, recorded));
      return recorded;
    },
    add: (changed) => void all.push(changed),
    sum(input) {
      const [first, ...others] = all;
      if (!first) return { subject: subjectOfInput(input), subjectName: null, before: null, after: null };
      return {
        ...first,
        before: merged(
          first.before,
          others.map((it) => [it.subject, it.before]),
        ),
        after: merged(
          first.after,
          others.map((it) => [it.subject, it.after]),
        ),
      };
    },
  };
}

function changeOf(
  stream: string,
  earlier: readonly Recorded<LogEvent>[],
  recorded: readonly Recorded<LogEvent>[],
): Changed {
  const subject = subjectOf(stream, recorded);
  const state = stateOf(stream, [...earlier, ...recorded], subject);
  const old = earlier.length > 0 ? stateOf(stream, earlier, subject) : undefined;
  const changed = difference(inWords(old), inWords(state));
  return {
    subject,
    subjectName: nameIn(inWords(state)) ?? actionItemIn(inWords(state), recorded),
    before:
      old === undefined || old === null ? null : filled({ ...wordedBefore(earlier, recorded), ...changed.before }),
    after: { ...saidIn(recorded, state === null), ...changed.after },
  };
}

/** What of an event is told as it was said: the words of a message, why they were given, what sort of correction it is. */
const SAID: ReadonlySet<string> = new Set(['text', 'reason', 'change']);

/** What events say besides the state they lead to: the words of a message or a note, the reason given. */
function saidIn(recorded: readonly Recorded<LogEvent>[], isAll: boolean): AuditValues {
  const said = recorded.flatMap(({ type, data }) => {
    // A whole document stands in the record, where everybody reads it.
    if (type === 'PostmortemPublished') return [];
    // Hashes tell people nothing: which text was redacted, its event's number says.
    const values = Object.entries(inWords(data) as AuditValues).filter(([name]) => name !== 'hash');
    return values.filter(([name]) => isAll || SAID.has(name)).map((it) => [type, ...it] as const);
  });
  const names = said.map(([, name]) => name);
  return Object.fromEntries(
    said.map(([type, name, value], place) => {
      const isOnly = names.indexOf(name) === names.lastIndexOf(name);
      return [isOnly ? name : `${type}.${place + 1}.${name}`, value];
    }),
  );
}

function filled(values: AuditValues): AuditValues | null {
  return Object.keys(values).length === 0 ? null : values;
}

function nameIn(state: unknown): string | null {
  if (typeof state !== 'object' || state === null) return null;
  const { title, name } = state as { readonly title?: unknown; readonly name?: unknown };
  const found = title ?? name;
  return typeof found === 'string' ? found : null;
}

/** The title of the action item that all events are about. */
function actionItemIn(state: unknown, recorded: readonly Recorded<LogEvent>[]): string | null {
  const [itemId, ...others] = new Set(recorded.map(({ data }) => ('itemId' in data ? data.itemId : undefined)));
  if (itemId === undefined || others.length > 0) return null;
  const { actionItems } = state as { readonly actionItems: Readonly<Record<string, unknown>> };
  return nameIn(actionItems[itemId]);
}

function merged(
  first: AuditValues | null,
  others: readonly (readonly [string | null, AuditValues | null])[],
): AuditValues | null {
  const more = others.flatMap(([subject, values]) =>
    Object.entries(values ?? {}).map(([name, value]) => [`${subject}: ${name}`, value] as const),
  );
  return more.length > 0 ? { ...first, ...Object.fromEntries(more) } : first;
}
