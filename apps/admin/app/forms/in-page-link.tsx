import type { MouseEvent, ReactNode } from 'react';

/** A link to something on this screen, which takes the focus. It does not navigate: what was typed elsewhere stays. */
export function InPageLink({
  to,
  className = '',
  children,
}: {
  readonly to: string;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const go = (event: MouseEvent) => {
    const target = document.getElementById(to);
    if (!target) return;
    event.preventDefault();
    target.closest('details')?.setAttribute('open', '');
    target.scrollIntoView({ block: 'center' });
    target.focus({ preventScroll: true });
  };
  return (
    <a href={`#${to}`} onClick={go} className={className}>
      {children}
    </a>
  );
}
