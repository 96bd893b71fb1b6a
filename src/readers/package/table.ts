/** A table that is asked with words from a file: without the names that every object has, such as `constructor`. */
export const table = <T>(rows: Readonly<Record<string, T>>): Readonly<Record<string, T>> => Object.assign(Object.create(null) as Record<string, T>, rows); // an object without a prototype has no type of its own
