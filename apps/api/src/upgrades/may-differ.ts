/**
 * The files that a later release publishes otherwise than the release that a state was kept of, each with the reason. A
 * file that is not named here must stay as it was to the byte; JSON must keep its keys and values, and feeds their ids
 * and times, whether it is named or not.
 */
export const MAY_DIFFER: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '0.1.0': {},
  '0.2.0': {},
};
