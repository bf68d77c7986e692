import type { ReactNode } from 'react';

/** What will happen, and what will not, in plain words before it does. */
export function Consequences({ children }: { readonly children: ReactNode }) {
  return <ul className="grid list-disc gap-1 ps-5 text-sm text-soft">{children}</ul>;
}
