/** Is a value a list? Unlike `Array.isArray`, it tells TypeScript of lists that nobody may change. */
export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
