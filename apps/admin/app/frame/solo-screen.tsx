import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';

/** A screen with one thing on it, outside the console's frame. */
export function SoloScreen({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <>
      <header className="border-b bg-card px-4 py-2.5">
        <b className="tracking-tight">Candor</b>
      </header>
      <main className="mx-auto grid w-full max-w-md content-start gap-4 px-4 py-10">
        <h1 ref={heading} tabIndex={-1} className="outline-none">
          {title}
        </h1>
        {children}
      </main>
    </>
  );
}
