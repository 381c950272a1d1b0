/** How the process ends when an error of this code is what ended it (design.md §4). */
export type ErrorExit = 1 | 2 | 12 | 30;

/**
 * Every error code with the exit status it leads to and what it means to a user.
 * `docs/errors.md` is generated from this table.
 *
 * Reader and harness errors are `12`: inside `mira run` they end the attempt as incomplete.
 * `mira samples` and `mira compare` read files that the user named, and end with `2` for the same codes.
 */
export const ERROR_CODES = {
  E_USAGE: [2, 'The command line or an action input is wrong.'],
  E_CONFIG_MISSING: [2, 'There is no `mira.yml` where one was expected.'],
  E_CONFIG_SYNTAX: [2, 'The file is not the YAML that `mira.yml` may be written in.'],
  E_CONFIG_UNKNOWN_KEY: [2, 'A key that `mira.yml` does not have; the nearest valid one is named.'],
  E_CONFIG_VALUE: [2, 'A value in `mira.yml` that is not allowed there.'],
  E_CONFIG_DUPLICATE_CLAIM: [2, 'Two claims in `mira.yml` speak of the same metric.'],
  E_CONFIG_PATH: [2, 'A path in `mira.yml` that does not exist or leaves the workspace.'],
  E_CLAIM_UNKNOWN_METRIC: [2, 'A claim names a metric or slice that the evaluation did not report.'],
  E_CLAIM_DIRECTION: [2, 'Neither the harness nor the claim says whether higher or lower is better.'],
  E_METRIC_UNSUPPORTED: [2, 'A claim on an aggregate that is not a mean over samples.'],
  E_SECRET_MISSING: [2, 'A variable named under `secrets` is not set.'],

  E_MODEL_MISSING: [2, 'The model folder does not exist or is not a folder.'],
  E_MODEL_EMPTY: [2, 'No file is left in the model folder after the exclusions.'],
  E_MODEL_SYMLINK: [2, 'A symbolic link in a folder that is hashed.'],
  E_MODEL_SPECIAL_FILE: [2, 'A FIFO, socket or device in a folder that is hashed.'],
  E_MODEL_NAME: [2, 'A file name that is not valid UTF-8, or differs from another in nothing but case.'],
  E_LFS_POINTER: [2, 'A Git LFS pointer lies where the file itself should be.'],
  E_PICKLE: [2, 'A pickle in the model: loading it runs code. `allow-pickle` takes it and records it.'],
  E_TENSORS: [2, 'A safetensors or GGUF file that is not sound, or shards that are missing or too many.'],
  E_MANIFEST: [2, 'A saved manifest of a model that cannot be read or does not add up.'],
  E_FILE_CHANGED: [2, 'A file changed while it was read.'],
  E_FILE_UNREADABLE: [2, 'A file could not be read.'],
  E_FILE_UNWRITABLE: [2, 'A file could not be rewritten; it is as it was.'],

  E_IMAGE_REFERENCE: [2, 'A container image reference that cannot be parsed.'],
  E_UNPINNED: [30, 'An image that is not pinned by digest, or pinned as something else than `mira.lock.json` says.'],
  E_LOCK: [2, '`mira.lock.json` cannot be read.'],
  E_CONTAINER_ENGINE: [2, 'An evaluation runs in an image, and neither docker nor podman can be used.'],
  E_IMAGE_PULL: [1, 'The container engine could not pull the image by its digest.'],
  E_IMAGE_DRIFT: [30, 'The image that ran is not the one that `mira.lock.json` names.'],
  E_REGISTRY_AUTH: [1, 'The registry refused access to the image.'],
  E_REGISTRY_NOT_FOUND: [1, 'The registry has no such image or tag.'],
  E_REGISTRY_DIGEST: [30, 'What the registry sent does not have the digest that it names.'],
  E_REGISTRY: [1, 'The registry could not be used.'],

  E_CONTAINER: [12, 'The container engine could not make, start or watch the container.'],
  E_HARNESS_NOT_FOUND: [12, 'The program that `run` names could not be started.'],
  E_HARNESS_EXIT: [12, 'The harness ended with a status that `ok-exit-codes` does not list.'],
  E_HARNESS_TIMEOUT: [12, 'The harness did not end within its time limit.'],
  E_OUTPUT_MISSING: [12, 'The harness wrote nothing that can be read.'],
  E_OUTPUT_STALE: [12, 'The output is older than the run that should have made it.'],
  E_FORMAT_UNKNOWN: [12, 'No reader recognises the output.'],
  E_FORMAT: [12, 'The output is not what its format prescribes.'],
  E_ROW: [12, 'A row of the output cannot be read; file and line are named.'],
  E_SCORE: [12, 'A score that is neither a finite number nor null.'],
  E_DUPLICATE_SAMPLE: [12, 'Two rows have the same task, key and repeat.'],
  E_MIXED_RUNS: [12, 'One output holds the results of several runs.'],
  E_RUN_FAILED: [12, 'The output says that its run failed, was cancelled or did not finish.'],
  E_EDITED: [12, 'The output was edited after the run that made it.'],
  E_MISMATCH: [12, 'A reported aggregate does not follow from the rows.'],
  E_COUNT: [12, 'The number of rows is not the number that the harness says it evaluated.'],
  E_LIMITED: [12, 'The harness evaluated only a part of the task.'],
  E_MIN_SCORED: [12, 'Fewer samples were scored than `min-scored` asks for.'],
  E_TASK_TWICE: [12, 'Two evaluations of one plan report the same task.'],
  E_CANCELLED: [12, 'The run was cancelled.'],
  E_SECRET_IN_EVIDENCE: [12, 'The value of a secret stands in something that would be stored.'],

  E_UNSAFE_TRIGGER: [2, 'The event runs with rights that a pull request must not reach.'],
  E_NO_OIDC: [2, 'This job may not ask for an identity token.'],
  E_OIDC: [1, 'The identity token could not be had.'],
  E_PRIVATE_LOG: [2, 'A private repository would be named in a public log.'],
  E_KEY: [2, 'The signing or verification key cannot be used.'],
  E_FULCIO: [1, 'The certificate authority gave no certificate.'],
  E_REKOR: [1, 'The transparency log took no entry.'],

  E_GITHUB: [1, 'GitHub could not be used.'],
  E_GITHUB_PERMISSION: [1, 'The token lacks a permission; the lines to add are printed.'],
  E_RATE_LIMIT: [1, 'A service asks us to wait longer than a job should.'],
  E_NETWORK: [1, 'A service did not answer, or answered with garbage.'],
  E_RELEASE_IMMUTABLE: [1, 'The release is published and immutable: nothing can be attached.'],
  E_BASELINE_MISSING: [2, 'The baseline that was named does not exist or carries no evaluation.'],

  E_SIZE: [30, 'A file is larger than what is read of its kind.'],
  E_BUNDLE: [30, 'The file is not a Sigstore bundle that we accept.'],
  E_TRUST_ROOT: [30, 'The trust root cannot be used.'],
  E_SIGNATURE: [30, 'The signature or its certificate does not verify.'],
  E_LOG: [30, 'The transparency log entry does not verify.'],
  E_SIGNER: [30, 'Somebody signed whose signature does not count here.'],
  E_PAYLOAD_TYPE: [30, 'The signed payload is not an in-toto statement.'],
  E_STATEMENT: [30, 'The payload is not a statement that we accept.'],
  E_PREDICATE_TYPE: [30, 'The statement is of another type than the one asked for.'],
  E_SUBJECT: [30, 'The statement speaks of another model.'],
  E_SCHEMA: [30, 'The predicate does not have the form that its type prescribes.'],
  E_EVIDENCE: [30, 'The samples are not the ones that were signed.'],
  E_UNDECLARED_REDACTION: [30, 'A part of a sample that was published is closed, and nothing says why.'],
  E_RECOMPUTE: [30, 'A claim does not follow from the samples.'],
  E_INTERNAL: [1, 'A defect of this program; please report it.'],
} as const satisfies Readonly<Record<string, readonly [exit: ErrorExit, meaning: string]>>;

export type ErrorCode = keyof typeof ERROR_CODES;
