import { localeOf } from '../../../language/locale.ts';
import type { Speech } from '../../../language/speech.ts';

/** What the script that checks the record says, with slots by name; and the locale it writes numbers in. */
export function checkWords({ language, text }: Pick<Speech, 'language' | 'text'>): Readonly<Record<string, string>> {
  const [index, path, count] = ['{index}', '{path}', '{count}'];
  return {
    locale: localeOf(language),
    head: text('check.head'),
    now: text('check.now'),
    progress: text('check.progress'),
    checking: text('check.checking'),
    whole: text('check.whole', { count, head: '{head}' }),
    removed: text('check.removed', { count }),
    signed: text('check.signed', { key: '{key}', index }),
    unsigned: text('check.unsigned'),
    'unknown-signature': text('check.unknown-signature'),
    kept: text('check.kept', { index }),
    'not-kept': text('check.not-kept'),
    'no-head': text('check.no-head'),
    broken: text('check.broken', { index, path, line: '{line}', problem: '{problem}' }),
    'other-head': text('check.other-head', { index, last: '{last}' }),
    unreadable: text('check.unreadable', { path }),
    insecure: text('check.insecure'),
    'problem-form': text('check.problem-form'),
    'problem-index': text('check.problem-index'),
    'problem-previous': text('check.problem-previous'),
    'problem-time': text('check.problem-time'),
    'problem-text': text('check.problem-text'),
    'problem-commitment': text('check.problem-commitment'),
    'problem-hash': text('check.problem-hash'),
    'problem-gone': text('check.problem-gone'),
    'problem-standing': text('check.problem-standing'),
  };
}
