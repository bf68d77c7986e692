// Controls do nothing for a reader and break XML and terminals. Explicit bidirectional formatting (LRE..RLO, LRI..PDI)
// is dropped, not isolated: a title or a JSON body has no markup to close it again, so it would reorder what stands
// around it. Right-to-left text needs none of it, and the harmless marks (LRM, RLM, ALM) stay.
const forbidden = /(?![\n\t])[\p{Cc}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069]/gu;

/**
 * An operator's text without what no reader should get: control characters other than newline and tab, bidirectional
 * overrides and isolates, noncharacters. Line endings become `\n`, lone surrogates U+FFFD. For titles and names too.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(forbidden, '');
}
