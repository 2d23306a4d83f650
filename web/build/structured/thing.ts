/** Something that schema.org has a word for. */
export interface Thing {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** What a page says of itself to programs, as JSON-LD that can stand between tags. */
export function printThings(things: readonly Thing[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
}
