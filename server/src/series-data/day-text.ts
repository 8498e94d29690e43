/** A date as YYYY-MM-DD. */
export function dayText(date: Date): string {
  return date.toISOString().slice(0, 10);
}
