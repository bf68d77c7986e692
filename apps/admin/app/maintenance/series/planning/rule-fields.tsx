import { Choice, TextField } from '../../../forms/field.tsx';
import type { RuleChoice } from '../rule-choice.ts';
import { RULE_CHOICES } from '../rule-choice.ts';

const WORDS: Readonly<Record<RuleChoice, string>> = {
  weekly: 'every week, on the same weekday',
  'two-weekly': 'every two weeks, on the same weekday',
  'monthly-weekday': 'every month, on the same weekday, such as the second Sunday',
  'monthly-day': 'every month, on the same day of the month',
  daily: 'every day',
  own: 'by a rule of its own',
};

/** How often it comes again: counted from the first, or by a rule. */
export function RuleFields() {
  return (
    <div className="group/rule grid gap-4">
      <Choice name="repeats" label="It comes again">
        {RULE_CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {WORDS[choice]}
          </option>
        ))}
      </Choice>
      <div className="hidden group-has-[option[value=own]:checked]/rule:block">
        <TextField
          name="rule"
          label="Rule, as RFC 5545 writes it"
          autoComplete="off"
          spellCheck={false}
          hint="Such as FREQ=MONTHLY;BYDAY=1TU,3TU for the first and third Tuesday."
        />
      </div>
    </div>
  );
}
