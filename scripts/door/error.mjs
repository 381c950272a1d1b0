// @ts-check

/** An end that the user can do something about: one sentence, no stack trace. */
export class DoorError extends Error {}
