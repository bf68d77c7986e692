import { createContext, useContext } from 'react';

/** The nonce under which this answer's scripts may run; browsers hide it, so there it is empty. */
export const NonceContext = createContext<string | undefined>(undefined);

export function useNonce(): string | undefined {
  return useContext(NonceContext);
}
