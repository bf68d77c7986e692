import { InPageLink } from '../forms/in-page-link.tsx';
import type { WritingHelp } from './use-writing-help.ts';

/** One line below a text, always as high: how much there is to think about, and the way there. */
export function WritingSummary({ help }: { readonly help: WritingHelp }) {
  const { findings, watch, name, isLive } = help;
  if (!isLive) return <span ref={watch} hidden />;
  const count = findings?.length ?? 0;
  return (
    <p ref={watch} role="status" className="min-h-[1.45em] text-sm text-soft">
      {count > 0 && (
        <InPageLink to={helpId(name)}>
          {count === 1 ? 'One thing to think about' : `${count} things to think about`} before you publish
        </InPageLink>
      )}
    </p>
  );
}

/** The id of the list that a summary leads to. */
export function helpId(name: string): string {
  return `help-${name}`;
}
