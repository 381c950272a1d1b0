/** `fetch` that ends the body with an error once it is longer than `maxBytes`; Octokit itself reads without end. */
export function cappedFetch(maxBytes: number): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    if (response.body === null || !Number.isFinite(maxBytes)) return response;
    const { status, statusText, headers } = response;
    return new Response(response.body.pipeThrough(cap(maxBytes)), { status, statusText, headers });
  };
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
