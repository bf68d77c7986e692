import { Link } from '@remix-run/react';

const YEAR = 'py-1 text-soft no-underline aria-[current]:font-semibold aria-[current]:text-ink';

interface YearsProps {
  readonly years: readonly string[];
  /** The one that is shown; null where another range is. */
  readonly year: string | null;
  /** What else an address asks for. */
  readonly also?: string;
}

/** The years there are, the newest first. */
export function Years({ years, year, also = '' }: YearsProps) {
  return (
    <nav aria-label="Years" className="flex flex-wrap gap-x-4">
      {years.map((it) => (
        <Link key={it} to={`?year=${it}${also}`} className={YEAR} aria-current={it === year ? 'page' : undefined}>
          {it}
        </Link>
      ))}
    </nav>
  );
}
