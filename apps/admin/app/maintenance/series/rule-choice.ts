/** How often windows come again, as one chooses it: a few common ways, or a rule of one's own. */
export const RULE_CHOICES = ['weekly', 'two-weekly', 'monthly-weekday', 'monthly-day', 'daily', 'own'] as const;
export type RuleChoice = (typeof RULE_CHOICES)[number];

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const ORDINALS = ['first', 'second', 'third', 'fourth', 'last'] as const;

/** The rule (RFC 5545) of a choice, for windows of which the first begins at a local time, `2026-12-06T02:00`. */
export function ruleOf(choice: Exclude<RuleChoice, 'own'>, startsAt: string): string {
  switch (choice) {
    case 'daily':
      return 'FREQ=DAILY';
    case 'weekly':
      return 'FREQ=WEEKLY';
    case 'two-weekly':
      return 'FREQ=WEEKLY;INTERVAL=2';
    case 'monthly-day':
      return 'FREQ=MONTHLY';
    case 'monthly-weekday': {
      const { weekday, week } = dayOf(startsAt);
      // A fifth one does not come every month, so it means the last.
      return `FREQ=MONTHLY;BYDAY=${week === 5 ? -1 : week}${weekday.slice(0, 2).toUpperCase()}`;
    }
  }
}

/** The choice that a rule is, for windows of which the first begins at a local time. */
export function choiceOf(rule: string, startsAt: string): RuleChoice {
  return RULE_CHOICES.find((choice) => choice !== 'own' && ruleOf(choice, startsAt) === rule) ?? 'own';
}

/** How often windows come, in words: `every Sunday at 02:00`. */
export function ruleWords(rule: string, startsAt: string): string {
  const { weekday, week, day } = dayOf(startsAt);
  const time = startsAt.slice(11, 16);
  switch (choiceOf(rule, startsAt)) {
    case 'daily':
      return `every day at ${time}`;
    case 'weekly':
      return `every ${weekday} at ${time}`;
    case 'two-weekly':
      return `every second ${weekday} at ${time}`;
    case 'monthly-weekday':
      return `on the ${ORDINALS[week - 1]} ${weekday} of every month at ${time}`;
    case 'monthly-day':
      return `on day ${day} of every month${day > 28 ? ' that has one' : ''} at ${time}`;
    case 'own':
      return `by the rule ${rule}, first at ${time}`;
  }
}

function dayOf(startsAt: string) {
  const at = Date.parse(`${startsAt.slice(0, 16)}Z`);
  const date = new Date(Number.isNaN(at) ? 0 : at);
  const day = date.getUTCDate();
  return { day, week: Math.ceil(day / 7), weekday: WEEKDAYS[date.getUTCDay()] ?? WEEKDAYS[0] };
}
