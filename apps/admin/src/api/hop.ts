import { createHmac } from 'node:crypto';

/** What proves to the api that a request comes from the console. */
export function hopToken(secret: string): string {
  return createHmac('sha256', secret).update('candor console hop').digest('hex');
}
