import type { CorrectionSort } from '@candor/incidents';
import { FieldProblem } from '../../forms/field.tsx';
import { useField } from '../../forms/form-context.ts';

const SORTS: readonly { readonly sort: CorrectionSort; readonly name: string; readonly meaning: string }[] = [
  { sort: 'typo', name: 'A typo', meaning: 'spelling, grammar, a broken link: it says the same as before' },
  { sort: 'fact', name: 'A fact', meaning: 'something it said was not true: a time, a number, a cause' },
  { sort: 'addition', name: 'Added information', meaning: 'what it said is true, and something was missing' },
];

/** What a correction puts right. Nothing is chosen at first: readers see which, so somebody has to say it. */
export function SortChoice() {
  const { id, value, problem } = useField('change');
  return (
    <fieldset className="grid gap-1.5" aria-describedby={problem ? `${id}-problem` : undefined}>
      <legend className="mb-1 text-sm text-soft">What it puts right, shown to readers</legend>
      {SORTS.map(({ sort, name, meaning }, place) => (
        <label key={sort} className="grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-2.5">
          <input
            type="radio"
            id={place === 0 ? id : undefined}
            name="change"
            value={sort}
            defaultChecked={value === sort}
            className="size-4 translate-y-0.5 accent-accent"
          />
          <span>
            <span className="font-semibold">{name}</span>: {meaning}
          </span>
        </label>
      ))}
      <FieldProblem id={id} problem={problem} />
    </fieldset>
  );
}
