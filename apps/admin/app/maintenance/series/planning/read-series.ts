import { Recurrence, StartSeries } from '@candor/incidents';
import type { Fields } from '../../../forms/sent/fields.ts';
import { typed } from '../../../forms/sent/fields.ts';
import { all, Invalid, parsed } from '../../../forms/sent/problems.ts';
import { readTicks } from '../../planning/read-plan.ts';
import { RULE_CHOICES, ruleOf } from '../rule-choice.ts';

/** The recurring windows that a form describes. Throws `Invalid`. */
export async function readSeries(fields: Fields): Promise<StartSeries> {
  const { title = '', text = '', lasts = 'other' } = fields;
  const numbers = await all({
    minutes: () => wholeNumber(fields, lasts === 'other' ? 'minutes' : 'lasts'),
    announcedDaysBefore: () => wholeNumber(fields, 'announcedDaysBefore'),
  });
  const candidate = { title, text, ...recurrenceOf(fields), ...numbers, ...readTicks(fields) };
  return parsed(StartSeries, candidate, fieldFor(fields));
}

/** Only how often they come. Throws `Invalid`. */
export function readRecurrence(fields: Fields): Recurrence {
  return parsed(Recurrence, recurrenceOf(fields), fieldFor(fields));
}

function recurrenceOf(fields: Fields) {
  const startsAt = (fields.startsAt ?? '').trim().slice(0, 16);
  const choice = RULE_CHOICES.find((it) => it === fields.repeats) ?? 'own';
  const rule = choice === 'own' ? (fields.rule ?? '') : ruleOf(choice, startsAt);
  return { rule, startsAt, timeZone: fields.timeZone ?? '' };
}

function wholeNumber(fields: Fields, field: string): number {
  const value = typed(fields, field)?.trim() ?? '';
  if (/^\d{1,6}$/.test(value)) return Number(value);
  throw new Invalid([{ field, message: 'Give a whole number.' }]);
}

/** What is wrong with a rule stands where it was chosen. */
function fieldFor({ repeats }: Fields) {
  return ([name]: readonly PropertyKey[]) => {
    if (name === 'rule') return repeats === 'own' ? 'rule' : 'repeats';
    return typeof name === 'string' ? name : null;
  };
}
