type KeysOf<Union> = Union extends unknown ? keyof Union : never;

/**
 * A union of objects each of which refuses the fields of the others: TypeScript alone lets an object have the fields of all members.
 */
export type Exclusive<Union, Keys extends PropertyKey = KeysOf<Union>> = Union extends unknown ? Union & { readonly [K in Exclude<Keys, keyof Union>]?: undefined } : never;

/** Data that nobody may change, at any depth. */
export type DeepReadonly<T> = { readonly [K in keyof T]: DeepReadonly<T[K]> };

/** An object of a readonly type while it is still being made. */
export type Unfinished<T> = { -readonly [K in keyof T]: T[K] };
