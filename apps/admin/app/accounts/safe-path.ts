/** A path of the console to go to, or the first screen when it could lead anywhere else. */
export function safePath(to: string | null | undefined): string {
  return to && /^(\/[\w-][\w.-]*)+\/?$/.test(to) ? to : '/';
}
