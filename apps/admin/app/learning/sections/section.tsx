import type { ReactNode } from 'react';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** Which table of it can be taken as a file, of which range; none when left out. */
  readonly file?: { readonly table: string; readonly query: string };
  readonly children: ReactNode;
}

/** One figure with its heading, and the way to its numbers as a file. */
export function Section({ id, title, file, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="grid grid-cols-1 gap-3 border-t pt-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={id} className="scroll-mt-4 text-[1.06rem] font-semibold">
          {title}
        </h2>
        {file && (
          <a href={`/learning.csv?${file.query}&table=${file.table}`} className="text-sm" download>
            CSV<span className="sr-only"> of: {title}</span>
          </a>
        )}
      </div>
      {children}
    </section>
  );
}

/** The numbers of a picture in words, folded away below it. */
export function InWords({ of, children }: { readonly of: string; readonly children: ReactNode }) {
  return (
    <details>
      <summary className="py-1 text-sm text-soft">
        As a table<span className="sr-only">: {of}</span>
      </summary>
      {children}
    </details>
  );
}
