import { Link } from '@remix-run/react';
import type { SpreadText } from './spread-text.server.ts';

/** How many incidents, as the way to them. */
export function Behind({ to, count }: { readonly to: string; readonly count: number }) {
  return count === 0 ? <>0</> : <Link to={to}>{count}</Link>;
}

/** A value, as the way to the incident that has it. */
export function OfIncident({ it }: { readonly it: SpreadText['lowest'] }) {
  return it && <Link to={`/incidents/${it.incidentId}`}>{it.text}</Link>;
}
