/** A name as names are compared: NFKC, without case, by Unicode's rules. */
export function fold(name: string): string {
  return name.normalize("NFKC").trim().toLowerCase().normalize("NFC");
}
