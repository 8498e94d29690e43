/**
 * Whether an If-None-Match header names this entity tag: by weak comparison (RFC 9110, 13.1.2), since a proxy that
 * compresses an answer weakens its tag; `*` names any.
 */
export function matchesEntityTag(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch === tag) return true;
  const opaque = (each: string) => each.trim().replace(/^W\//, '');
  return ifNoneMatch.split(',').some((each) => each.trim() === '*' || opaque(each) === opaque(tag));
}
