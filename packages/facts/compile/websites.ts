/** Addresses as a browser opens them: no redirectors of mail filters, no analytics tails. */
export function websiteAddress(printed: string): string | null {
  const text = printed.trim();
  if (text === '') return null;
  const withScheme = /^https?:\/\//i.test(text) ? text : `http://${text}`;
  if (!URL.canParse(withScheme)) return null;
  const url = new URL(withScheme);
  const wrapped = url.searchParams.get('u');
  if (wrapped && URL.canParse(wrapped)) return websiteAddress(wrapped);
  if (!url.hostname.includes('.')) return null;
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (name.startsWith('utm_')) url.searchParams.delete(name);
  return url.pathname === '/' && url.search === '' ? url.origin : url.href;
}
