import type { Handler } from '../asking/acting.server.ts';

/** Looks over what was typed, for browsers without JavaScript; nothing is published. */
export const checkAsTyped: Handler = async ({ fields }) => fields;
