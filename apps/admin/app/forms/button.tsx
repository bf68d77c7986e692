import type { ComponentProps, MouseEvent } from 'react';

const LOOKS = {
  go: 'border-accent bg-accent font-semibold text-on-accent',
  plain: 'border-edge bg-card text-ink',
  quiet: 'border-transparent bg-transparent text-accent underline underline-offset-[0.18em]',
} as const;

const SHAPE = 'rounded-lg border px-3.5 py-1.5 whitespace-nowrap no-underline disabled:opacity-60';

/** How a button or a link that leads on looks. */
export function buttonLook(look: keyof typeof LOOKS = 'plain'): string {
  return `${SHAPE} ${LOOKS[look]}`;
}

/** A button that sends its form once: the second click of a double click counts for nothing. */
export function Button({
  look,
  className = '',
  ...rest
}: ComponentProps<'button'> & { readonly look?: keyof typeof LOOKS }) {
  const onClick = (event: MouseEvent<HTMLButtonElement>) => {
    if (event.detail > 1) event.preventDefault();
    else rest.onClick?.(event);
  };
  return <button type="submit" {...rest} onClick={onClick} className={`${buttonLook(look)} ${className}`} />;
}
