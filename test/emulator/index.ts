/**
 * GitHub, Sigstore, the Actions cache and an OCI registry on loopback, and a runner that spawns an action against them.
 * What is not emulated answers 404; nothing is printed.
 */
export { startEmulator, type Emulator, type EmulatorUrls, type LoggedRequest } from './server.ts';
export { runAction, type ActionResult, type ActionRun } from './runner.ts';
export * as events from './events.ts';
export { githubClaims, type RunIdentity } from './identity.ts';
export { releaseOf } from './github-releases.ts';
export { ACTIONS_BOT, fullName, type PullRequest, type Release, type Repository } from './github-state.ts';
