import type { Language } from '@candor/record';
import { IntlMessageFormat } from 'intl-messageformat';
import type { Markup } from '../html/markup.ts';
import { markup } from '../html/markup.ts';
import { CATALOGUES } from './catalogues.ts';
import { localeOf } from './locale.ts';
import type { MessageKey, ValuesOf } from './message.ts';

type Values<Key extends MessageKey> = keyof ValuesOf<Key> extends never ? [] : [ValuesOf<Key>];
type Plain<Key extends MessageKey> = keyof ValuesOf<Key> extends never
  ? []
  : [{ readonly [Name in keyof ValuesOf<Key>]: Exclude<ValuesOf<Key>[Name], Markup> }];

/** The words of the interface in one language. */
export interface Speech {
  readonly language: Language;
  /** A message as it stands in a page: texts filled in are escaped, markup is not. */
  readonly say: <Key extends MessageKey>(key: Key, ...values: Values<Key>) => Markup;
  /** A message as plain text, for titles and attributes. */
  readonly text: <Key extends MessageKey>(key: Key, ...values: Plain<Key>) => string;
}

const known = new Map<Language, Speech>();

/** The words of a language. A value that a message needs and is not given is an error. */
export function speechIn(language: Language): Speech {
  const speech = known.get(language) ?? makeSpeech(language);
  known.set(language, speech);
  return speech;
}

function makeSpeech(language: Language): Speech {
  const messages = CATALOGUES[language];
  // Kept, because reading a message costs far more than filling it.
  const read = new Map<MessageKey, IntlMessageFormat>();
  const formatOf = (key: MessageKey) => {
    const format = read.get(key) ?? new IntlMessageFormat(messages[key], localeOf(language), undefined, AS_TEXT);
    read.set(key, format);
    return format;
  };
  return {
    language,
    say(key, ...[values]) {
      const parts = formatOf(key).formatToParts<Markup>(values);
      return markup`${parts.map(({ value }) => value as string | Markup)}`;
    },
    text: (key, ...[values]) => String(formatOf(key).format(values)),
  };
}

/** No tags in messages: an angle bracket is one. */
const AS_TEXT = { ignoreTag: true };
