/** All that the model takes from where it runs, browser or Node: random bytes, for identities that nobody else invents. */
declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };
