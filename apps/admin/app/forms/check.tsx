import type { ReactNode } from 'react';
import { useField } from './form-context.ts';

/** A box to tick, sent as `on`, or empty: a box that was emptied stays empty when the form comes back. */
export function Check({
  name,
  hint,
  children,
}: {
  readonly name: string;
  readonly hint?: ReactNode;
  readonly children: ReactNode;
}) {
  const { id, value } = useField(name);
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-2.5">
      <input type="hidden" name={name} value="" autoComplete="off" />
      <input
        type="checkbox"
        id={id}
        name={name}
        value="on"
        defaultChecked={value === 'on'}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="size-4 translate-y-0.5 accent-accent"
      />
      <label htmlFor={id}>{children}</label>
      {hint && (
        <p id={`${id}-hint`} className="col-start-2 text-sm text-soft">
          {hint}
        </p>
      )}
    </div>
  );
}
