import type { FeatureStatus } from '@candor/features';
import type { Impact } from '@candor/incidents';
import type { Tone } from '@candor/site';
import { IMPACT_WORDS, SHAPES, STATUS_WORDS } from '@candor/site';
import type { ReactNode } from 'react';

const COLOURS: Readonly<Record<Tone, string>> = {
  ok: 'text-ok',
  maintenance: 'text-maintenance',
  degraded: 'text-degraded',
  partial: 'text-partial',
  major: 'text-major',
  open: 'text-soft',
};

/** A state as a shape, a word and a colour; the word may stand elsewhere. */
export function StateMark({ tone, children }: { readonly tone: Tone; readonly children?: ReactNode }) {
  return (
    <span className={`inline-flex items-baseline gap-1.5 text-sm font-semibold ${COLOURS[tone]}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true" className="size-[0.82em] shrink-0 fill-current">
        <path d={SHAPES[tone]} />
      </svg>
      {children && <span>{children}</span>}
    </span>
  );
}

/** The status of a feature in the readers' words. */
export function FeatureStatusMark({ status }: { readonly status: FeatureStatus }) {
  return <StateMark tone={STATUS_WORDS[status].tone}>{STATUS_WORDS[status].title}</StateMark>;
}

/** How bad an incident is, with what else is said of it in one line. */
export function ImpactMark({ impact, also = [] }: { readonly impact: Impact; readonly also?: readonly string[] }) {
  return <StateMark tone={IMPACT_WORDS[impact].tone}>{[IMPACT_WORDS[impact].title, ...also].join(' · ')}</StateMark>;
}
