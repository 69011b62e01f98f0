/**
 * The file of a folder that an address means, without query and hash; null for what is none of its files.
 * @param url what the folder is served at
 */
export function pathInFolder(address: string, url: string): string | null {
  if (!address.startsWith(url)) return null;
  try {
    const path = decodeURIComponent(address.slice(url.length).replace(/[?#].*$/s, ''));
    return path === '' || path.endsWith('/') || path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}
