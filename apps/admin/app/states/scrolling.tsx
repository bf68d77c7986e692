import type { ComponentProps } from 'react';

/** A named part of a screen that scrolls on its own where it is wider than its place, by keys as well. */
export function Scrolling({ className = '', ...rest }: ComponentProps<'section'>) {
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys.
  return <section tabIndex={0} {...rest} className={`overflow-x-auto ${className}`} />;
}
