import { useContext, useEffect, useRef } from 'react';
import type { Answer } from './answer.ts';
import { FormContext } from './form-context.ts';
import { InPageLink } from './in-page-link.tsx';

/** What must be mended, above the form; it takes the focus, and leads to each field. */
export function ProblemSummary({ answer }: { readonly answer: Answer | null }) {
  const { form } = useContext(FormContext);
  const box = useRef<HTMLDivElement>(null);
  const id = answer?.id;
  useEffect(() => {
    if (id) box.current?.focus();
  }, [id]);
  if (!answer || answer.problems.length === 0) return null;
  return (
    <div
      ref={box}
      role="alert"
      // biome-ignore lint/a11y/noAutofocus: without JavaScript nothing else brings a reader to what went wrong.
      autoFocus
      tabIndex={-1}
      className="rounded-lg border border-major bg-alarm px-3.5 py-2.5"
    >
      <ul className="grid gap-1">
        {answer.problems.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            {field ? <InPageLink to={`${form}-${field}`}>{message}</InPageLink> : message}
          </li>
        ))}
      </ul>
    </div>
  );
}
