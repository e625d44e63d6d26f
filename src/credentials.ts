/** Names of which a part sounds like a credential: what a prompt cache is found by, what counts tokens, who wrote something. */
const NO_CREDENTIAL = /cache[_-]?key$|tokeni[sz]er|^authors?$/i;

/** Whether a header, query parameter or body field of this name carries something secret. */
export function isCredentialName(name: string): boolean {
  if (NO_CREDENTIAL.test(name)) return false;
  return /auth|key|token|secret|password|passwd|credential|cookie|session|signature|jwt|bearer|pwd|^pass$|^sig$|^code$/i.test(
    name,
  );
}

/**
 * A URL as text without its credentials: user name, password and the values of credential-like query parameters become
 * `***`, in the part after `#` too. As URLs are parsed, any number of slashes and backslashes may stand before a user name.
 */
export function withoutCredentials(url: string): string {
  return url
    .replace(/^((?:[a-z][a-z\d+.-]*:)?[\\/\s]*)[^\\/?#]*@/i, '$1***@')
    .replace(/([?&;#])([^=&;#]+)=([^&;#]+)/g, (whole, before: string, name: string) =>
      isCredentialName(decodeQueryPart(name)) ? `${before}${name}=***` : whole,
    );
}

/** A name or a value of a query string, decoded; as it stands where that is impossible. */
export function decodeQueryPart(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
