import { Instant } from '@candor/log';

/** Stands in every text and name that readers must never see, and in no other. */
export const INTERNAL = 'qzx-internal-qzx';

/** When every milestone is marked to have been; nothing else happens in that year. */
export const INTERNAL_TIME = Instant.parse('1987-06-05T04:03:02.001Z');
