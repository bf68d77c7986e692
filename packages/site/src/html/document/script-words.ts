import type { Language } from '@candor/record';
import { localeOf } from '../../language/locale.ts';
import type { Speech } from '../../language/speech.ts';
import { speechIn } from '../../language/speech.ts';
import type { Markup } from '../markup.ts';
import { jsonBlock } from './json-block.ts';

/** The words that the script needs, and the locale it writes times in: it is the same for all languages. */
export interface ScriptWords {
  readonly locale: string;
  /** Lengths of time by plural form, `#` for the number; a form that is not there reads as `other`. */
  readonly days: Readonly<Record<string, string>>;
  readonly hours: Readonly<Record<string, string>>;
  readonly minutes: Readonly<Record<string, string>>;
  readonly short: string;
  readonly two: string;
  readonly dated: string;
  readonly passed: string;
  readonly left: string;
  readonly due: string;
  readonly late: string;
  readonly fresh: string;
  readonly corrected: string;
  readonly withdrawn: string;
  readonly changed: string;
  readonly unconnected: string;
  readonly connected: string;
  readonly behind: string;
  readonly utc: string;
  readonly mine: string;
}

const known = new Map<Language, Markup>();

/** The script's words as they stand in a page: data, which no policy takes for a script. */
export function scriptWords({ language }: Pick<Speech, 'language'>): Markup {
  const words = known.get(language) ?? jsonBlock('application/json', scriptWordsIn(language), 'words');
  known.set(language, words);
  return words;
}

/** The same as a value. */
export function scriptWordsIn(language: Language): ScriptWords {
  const { text } = speechIn(language);
  const [length, time] = ['{length}', '{time}'];
  return {
    locale: localeOf(language),
    days: formsOf(language, (n) => text('length.days', { n })),
    hours: formsOf(language, (n) => text('length.hours', { n })),
    minutes: formsOf(language, (n) => text('length.minutes', { n })),
    short: text('length.under-a-minute'),
    two: text('length.two', { larger: '{larger}', smaller: '{smaller}' }),
    dated: text('time.day-and-time', { day: '{day}', time }),
    passed: text('live.passed', { length }),
    left: text('live.left', { length }),
    due: text('live.due-now'),
    late: text('live.late', { length }),
    fresh: text('live.new-update', { time }),
    corrected: text('live.corrected', { time }),
    withdrawn: text('live.withdrawn', { time }),
    changed: text('live.changed', { time }),
    unconnected: text('live.unconnected', { length }),
    connected: text('live.connected'),
    behind: text('live.behind', { length }),
    utc: text('live.utc'),
    mine: text('live.mine'),
  };
}

const SAMPLES = Array.from({ length: 200 }, (_, number) => number);

/** A message for each plural form of a language, its number left open. */
function formsOf(language: Language, write: (n: number) => string): Record<string, string> {
  const rules = new Intl.PluralRules(localeOf(language));
  const forms: Record<string, string> = {};
  for (const n of SAMPLES) forms[rules.select(n)] ??= write(n).replace(String(n), '#');
  return Object.fromEntries(Object.entries(forms).filter(([form, text]) => form === 'other' || text !== forms.other));
}
