/** A build that nobody watches: what it would add to the lockfile would be lost. */
export function isInCi(environment: NodeJS.ProcessEnv = process.env): boolean {
  return isSet(environment['CI']);
}

export function isOnGitHub(environment: NodeJS.ProcessEnv = process.env): boolean {
  return isSet(environment['GITHUB_ACTIONS']);
}

function isSet(value: string | undefined): boolean {
  return value === '1' || value?.toLowerCase() === 'true';
}
