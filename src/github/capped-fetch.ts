/** `fetch` that ends the body with an error once it is longer than `maxBytes`; Octokit itself reads without end. */
export function cappedFetch(maxBytes: number): typeof fetch {
  return async (input, init) => {
    return capBody(await fetch(input, init), maxBytes);
  };
}

const MAX_ERROR_BODY = 1024 * 1024;

/**
 * `fetch` for files: the head of the answer has to come within `timeout` ms, the body within `transferTimeout`. The
 * size of a file is the caller's to limit.
 */
export function transferFetch(timeout: number, transferTimeout: number): typeof fetch {
  return async (input, init) => {
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(new DOMException('no answer in time', 'TimeoutError')), timeout);
    const signal = AbortSignal.any([late.signal, AbortSignal.timeout(transferTimeout)]);
    try {
      const response = await fetch(input, { ...init, signal });
      return response.status < 400 ? response : capBody(response, MAX_ERROR_BODY);
    } finally {
      clearTimeout(timer);
    }
  };
}

function capBody(response: Response, maxBytes: number): Response {
  if (response.body === null) return response;
  const { status, statusText, headers } = response;
  return new Response(response.body.pipeThrough(cap(maxBytes)), { status, statusText, headers });
}

function cap(maxBytes: number): TransformStream<Uint8Array, Uint8Array> {
  let size = 0;
  return new TransformStream({
    transform: (chunk, controller) => {
      size += chunk.byteLength;
      if (size > maxBytes) controller.error(new RangeError(`the body is longer than ${maxBytes} bytes`));
      else controller.enqueue(chunk);
    },
  });
}
