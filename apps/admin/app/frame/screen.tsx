import type { ReactNode } from 'react';

/** A screen of one column, with its heading and what can be done from it. */
export function Screen({
  title,
  actions,
  isNarrow,
  isWide,
  children,
}: {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly isNarrow?: boolean;
  readonly isWide?: boolean;
  readonly children: ReactNode;
}) {
  const width = isNarrow ? 'max-w-xl' : isWide ? 'max-w-7xl' : 'max-w-4xl';
  return (
    <div className={`grid w-full content-start gap-5 px-4 pt-5 pb-12 lg:px-7 ${width}`}>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h1>{title}</h1>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
      {children}
    </div>
  );
}
