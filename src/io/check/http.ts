/** Requests to a service on this machine: limits on time and size, a connection each. */
import http from 'node:http';
import type { Exchange } from '../../core/check/fill.js';
import type { Answered } from '../../core/check/judge.js';
import type { Json } from '../../core/course/project.js';

/** Milliseconds for an answer, bytes of its body. */
const LIMITS = { time: 10_000, bytes: 1024 * 1024 };

/** `failed`: why no answer came, as the end of a sentence that begins with "The request". */
export type Reply = Answered | { readonly failed: string };

export type Address = { readonly host: string; readonly port: number };

/** Sends a request and reads the whole answer. Never throws. */
export function ask(
  { host, port }: Address,
  { method, path, headers, body }: Exchange,
  time = LIMITS.time,
): Promise<Reply> {
  return new Promise((resolve) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const options = {
      host,
      port,
      method,
      path,
      headers: { accept: 'application/json', ...length, ...headers },
      agent: false,
    };
    let request: http.ClientRequest;
    const end = (reply: Reply) => {
      clearTimeout(timer);
      resolve(reply);
      request?.destroy();
    };
    const timer = setTimeout(() => end({ failed: `got no answer in ${time / 1000} seconds` }), time);
    try {
      request = http.request(options, (response) => collect(response, end));
    } catch (error) {
      return end({ failed: `could not be sent: ${(error as Error).message}` });
    }
    request.on('error', (error: NodeJS.ErrnoException) =>
      end({ failed: REASONS[error.code ?? ''] ?? `failed: ${error.message}` }),
    );
    request.end(body);
  });
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'found nobody who listens: has the program ended?',
  ECONNRESET: 'was cut off: the program closed the connection without an answer',
  EPIPE: 'was cut off: the program closed the connection while it was sent',
};

function collect(response: http.IncomingMessage, end: (reply: Reply) => void): void {
  const chunks: Buffer[] = [];
  let size = 0;
  response.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > LIMITS.bytes) end({ failed: `got an answer of more than ${LIMITS.bytes / 1024 / 1024} MiB` });
    else chunks.push(chunk);
  });
  response.on('error', () => end({ failed: 'was cut off in the middle of the answer' }));
  response.on('end', () => {
    const text = Buffer.concat(chunks).toString('utf8');
    end({ status: response.statusCode ?? 0, headers: headersOf(response), text, json: parsed(text) });
  });
}

function headersOf({ headers }: http.IncomingMessage): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]));
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
