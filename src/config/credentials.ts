/** Whether a header, query parameter or body field of this name carries something secret. */
export function isCredentialName(name: string): boolean {
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
      isCredentialName(decode(name)) ? `${before}${name}=***` : whole,
    );
}

/**
 * The secrets in a URL, as written and decoded: the password (or a user name without one, which then is a token) and
 * the values of credential-like query parameters.
 */
export function credentialsIn(url: URL): string[] {
  const query = url.search
    .slice(1)
    .split('&')
    .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const)
    .filter(([name]) => isCredentialName(decode(name)))
    .map(([, value]) => value);
  return [url.password === '' ? url.username : url.password, ...query]
    .flatMap((value) => [value, decode(value)])
    .filter((value) => value !== '');
}

/**
 * The secrets among headers: the value of a credential-like name, also without its scheme (`Bearer`), and any other
 * value of at least 8 characters; shorter ones are left alone, as masking `1` or `true` would wreck the log.
 */
export function credentialsInHeaders(headers: readonly (readonly [name: string, value: string])[]): string[] {
  return headers.flatMap(([name, value]) => {
    if (isCredentialName(name)) return [value, value.replace(/^[A-Za-z]+\s+/, '')];
    return value.length >= 8 ? [value] : [];
  });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
