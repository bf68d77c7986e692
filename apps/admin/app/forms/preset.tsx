import type { ReactNode } from 'react';

/** One of a few choices in sight of each other. */
export function Preset({
  name,
  value,
  isChosen,
  children,
}: {
  readonly name: string;
  readonly value: string;
  readonly isChosen: boolean;
  readonly children: ReactNode;
}) {
  return (
    <label className="grid content-center rounded-lg border border-edge px-1 py-1 text-center text-sm has-checked:border-accent has-checked:bg-accent has-checked:text-on-accent has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
      <input type="radio" name={name} value={value} defaultChecked={isChosen} className="sr-only" />
      {children}
    </label>
  );
}
