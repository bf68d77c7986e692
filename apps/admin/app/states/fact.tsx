import type { ReactNode } from 'react';

/** A fact in a line of facts: its name, then itself. */
export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="flex gap-1.5">
      <dt>{name}</dt>
      <dd className="font-semibold text-ink">{children}</dd>
    </div>
  );
}
