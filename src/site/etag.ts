// Whether a client's If-None-Match names what we would send.

/** `tags` are our strong ETags for the same content; a weak form of one in the header counts too. */
export function namesOne(ifNoneMatch: string | undefined, tags: string[]): boolean {
  if (!ifNoneMatch) return false;
  if (ifNoneMatch === "*") return true;
  return ifNoneMatch.split(",").some((one) => tags.includes(one.trim().replace(/^W\//, "")));
}
