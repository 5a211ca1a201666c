/**
 * How long the fakes wait for an acknowledgement, in milliseconds. The platforms wait 3 s, which a busy machine can miss
 * with nothing wrong; what is acknowledged only after something that never comes is found all the same.
 */
export const acknowledgeMs = 15_000;
