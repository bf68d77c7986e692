import { z } from 'zod';

/** What an operator or an api key may do, least first: each role may also do what those before it may. */
export const ROLES = ['viewer', 'responder', 'publisher', 'admin'] as const;

/**
 * A viewer reads; a responder also writes notes, milestones and postmortem drafts, which stay inside; a publisher also
 * tells readers; an admin also changes features, the page and who may do what.
 */
export const Role = z.enum(ROLES, 'The role is viewer, responder, publisher or admin.');
export type Role = z.infer<typeof Role>;

/** Whether a role may do what asks for another. */
export function reaches(role: Role, least: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(least);
}
