// @ts-check
// Which Node.js may do what. Old ones must be able to read this file, so it imports nothing and stays plain.

/**
 * Why this Node.js cannot even open the door, or null.
 * @param {string} version
 * @returns {string | null}
 */
export function refusal(version) {
  if (Number.parseInt(version, 10) >= 20) return null;
  return `Node.js 20 or newer is needed to set this project up, and this is ${version}. Install one from https://nodejs.org and try again.`;
}

/**
 * Whether the scripts may run under this version: the `engines` of package.json.
 * @param {string} version
 */
export function canRunScripts(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return (major === 24 && minor >= 15) || major >= 26;
}
