import type { ReactNode } from 'react';
import { useLastAnswer } from './answer.ts';

/** Forms that are not needed most of the time; open while one of them has an answer to show. */
export function Fold({
  title,
  forms,
  isOpen = false,
  children,
}: {
  readonly title: ReactNode;
  readonly forms: readonly string[];
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}) {
  const answer = useLastAnswer();
  return (
    <details open={isOpen || (answer !== null && forms.includes(answer.form))}>
      <summary className="py-1 text-sm text-soft">{title}</summary>
      <div className="grid grid-cols-1 gap-3 py-2">{children}</div>
    </details>
  );
}
