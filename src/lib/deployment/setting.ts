/** A setting as it was meant, or what is wrong with what stands there and how to write it, in Chinese. */
export type Setting<Value> = { value: Value } | { what: string; mend: string };
