/** Lower-case letters and digits without those that look alike: fit for XML, defined names and people. */
const ALPHABET = '23456789abcdefghijkmnpqrstuvwxyz';
const LENGTH = 12;

/** A new identity: 60 random bits, so that two people never invent the same. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH));
  return Array.from(bytes, (byte) => ALPHABET[byte % ALPHABET.length]).join('');
}
