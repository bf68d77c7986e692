import type { Markup } from '../html/markup.ts';
import type { EN } from './messages/en.ts';

/** The English messages by key: what every other catalogue is held to. */
export type English = typeof EN;

/** What can be said. */
export type MessageKey = keyof English;

/** The messages of one area in another language: every one of them, whatever its words. */
export type Translated<Area> = { readonly [Key in keyof Area]: string };

/** What is filled into a message: `#` of a plural or an ordinal takes a number, the rest texts (escaped) or markup. */
export type ValuesOf<Key extends MessageKey> = ValuesIn<English[Key]>;

type ValuesIn<Message extends string> = {
  readonly [Slot in SlotsIn<Message> as Slot['name']]: Slot['value'];
};

type SlotsIn<Message extends string> = Message extends `${infer Before}{${infer After}`
  ? (Before extends `${string}${BeforeBranch}` ? never : SlotAt<After>) | SlotsIn<After>
  : never;

/** What stands before the brace of a branch, not of a slot. No message may put a slot after these words. */
type BeforeBranch = `${'zero' | 'one' | 'two' | 'few' | 'many' | 'other' | `=${number}`} `;

type SlotAt<After extends string> = After extends `${infer Inside}}${string}`
  ? Inside extends `${infer Name}, ${'plural' | 'selectordinal'}${string}`
    ? { readonly name: Name; readonly value: number }
    : { readonly name: Inside; readonly value: string | number | Markup }
  : never;
