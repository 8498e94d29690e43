/**
 * The one form in which texts are stored for search and asked for: lower case, without diacritics (Rasŏn is rason),
 * Hangul in single letters (so that 라선 and 나선 share most trigrams), without punctuation (Rajin-Sonbong is
 * rajinsonbong), words kept apart by one blank (coal cap). The same as the SQL function `fold` of the migrations.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{Alphabetic}0-9\s]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
