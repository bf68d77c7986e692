import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether an `Authorization` header carries the token; takes as long for a wrong one as for the right one. */
export function carriesToken(authorization: string | undefined, token: string): boolean {
  const given = /^Bearer (\S{1,512})$/i.exec(authorization ?? '')?.[1];
  return given !== undefined && timingSafeEqual(digest(given), digest(token));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
