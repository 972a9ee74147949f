/** Calls a command of W3C WebDriver (w3.org/TR/webdriver2), which is JSON over HTTP. */
export type Call = <Value>(method: 'GET' | 'POST' | 'DELETE', command: string, body?: object) => Promise<Value>;

interface Failure {
  error: string;
  message: string;
}

/** @throws what the driver objects to */
export function webdriver(origin: string): Call {
  return async <Value>(method: string, command: string, body?: object) => {
    const response = await fetch(`${origin}${command}`, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = (await response.json()) as { value: Value | Failure };
    if (!response.ok) throw new Error(`${command}: ${(value as Failure).error}, ${(value as Failure).message}`);
    return value as Value;
  };
}
