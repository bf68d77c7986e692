import type { Tone } from '@candor/site';
import type { ReactNode } from 'react';

/** How a tone is filled: each with a pattern of its own, so that none is told by its colour alone. */
export function fillOf(tone: Tone): string {
  return `url(#drawn-${tone})`;
}

/** The patterns that `fillOf` names; once on a screen. */
export function Patterns() {
  return (
    <svg width="0" height="0" aria-hidden="true" className="absolute">
      <defs>
        <Pattern tone="major" ink="fill-major stroke-major" strength={1} />
        <Pattern tone="partial" ink="fill-partial stroke-partial" strength={0.25}>
          <path d="M-2 2 2 -2M0 8 8 0M6 10 10 6" strokeWidth="2" />
        </Pattern>
        <Pattern tone="degraded" ink="fill-degraded stroke-degraded" strength={0.2}>
          <circle cx="4" cy="4" r="1.2" stroke="none" />
        </Pattern>
        <Pattern tone="ok" ink="fill-ok stroke-ok" strength={0.4} />
        <Pattern tone="maintenance" ink="fill-maintenance stroke-maintenance" strength={0.5} />
        <Pattern tone="open" ink="fill-soft stroke-soft" strength={0.22} />
      </defs>
    </svg>
  );
}

interface PatternProps {
  readonly tone: Tone;
  readonly ink: string;
  readonly strength: number;
  readonly children?: ReactNode;
}

function Pattern({ tone, ink, strength, children }: PatternProps) {
  return (
    <pattern id={`drawn-${tone}`} width="8" height="8" patternUnits="userSpaceOnUse" className={ink}>
      <rect width="8" height="8" stroke="none" fillOpacity={strength} />
      {children}
    </pattern>
  );
}

/** What each pattern stands for. */
export function Legend({ of }: { readonly of: readonly { readonly tone: Tone; readonly words: string }[] }) {
  return (
    <ul aria-hidden="true" className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-soft">
      {of.map(({ tone, words }) => (
        <li key={words} className="flex items-center gap-1.5">
          <svg aria-hidden="true" width="14" height="14" className="shrink-0">
            <rect x="0.5" y="0.5" width="13" height="13" fill={fillOf(tone)} className="stroke-edge" />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
