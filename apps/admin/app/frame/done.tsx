import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';

/** Says that something was done; it takes the focus once, so that whoever cannot see it hears it. */
export function Done({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  return (
    <div
      id={id}
      ref={box}
      role="status"
      tabIndex={-1}
      className="scroll-mt-48 rounded-lg border border-ok bg-card px-3.5 py-2 outline-none"
    >
      {children}
    </div>
  );
}
