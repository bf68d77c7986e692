import type { English, Translated } from '../message.ts';
import { about } from './ar/about.ts';
import { check } from './ar/check.ts';
import { commitment } from './ar/commitment.ts';
import { error } from './ar/error.ts';
import { feature } from './ar/feature.ts';
import { follow } from './ar/follow.ts';
import { frame } from './ar/frame.ts';
import { history } from './ar/history.ts';
import { home } from './ar/home.ts';
import { incident } from './ar/incident.ts';
import { live } from './ar/live.ts';
import { maintenance } from './ar/maintenance.ts';
import { postmortem } from './ar/postmortem.ts';
import { record } from './ar/record.ts';
import { removed } from './ar/removed.ts';
import { revisions } from './ar/revisions.ts';
import { states } from './ar/states.ts';
import { time } from './ar/time.ts';
import { widget } from './ar/widget.ts';

/** Everything that pages say in Arabic. */
export const AR: Translated<English> = {
  ...frame,
  ...revisions,
  ...states,
  ...time,
  ...live,
  ...widget,
  ...home,
  ...incident,
  ...maintenance,
  ...postmortem,
  ...commitment,
  ...removed,
  ...record,
  ...history,
  ...feature,
  ...about,
  ...check,
  ...error,
  ...follow,
};
