import type { ShouldRevalidateFunction } from '@remix-run/react';

const CONFLICT = 409;

/** A refused form changes nothing, so nothing is loaded anew, unless it was refused because something had changed. */
export const revalidateAfterConflicts: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) =>
  actionStatus === CONFLICT || defaultShouldRevalidate;
