import { z } from 'zod';

/** An id of something outside of the log, such as an operator or a key: nothing that a database could stumble over. */
export const OpaqueId = z.string().regex(/^[\w-]{1,64}$/, 'This is no id.');
