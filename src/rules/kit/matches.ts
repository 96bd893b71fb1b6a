const NONE: readonly RegExpExecArray[] = [];

/** What `matchAll` gives, for a pattern of a module. `matchAll` copies the pattern before it looks: in most texts, which have no match, that takes longer than looking. */
export function matchesIn(text: string, form: RegExp): Iterable<RegExpExecArray> {
  form.lastIndex = 0;
  const first = form.exec(text);
  const end = form.lastIndex;
  form.lastIndex = 0;
  return first === null ? NONE : following(text, form, first, end);
}

/** The pattern may be asked elsewhere between two matches: its place is kept here. */
function* following(text: string, form: RegExp, first: RegExpExecArray, behind: number): Iterable<RegExpExecArray> {
  let [found, end]: [RegExpExecArray | null, number] = [first, behind];
  while (found !== null) {
    yield found;
    form.lastIndex = found[0] === '' ? end + ((text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1) : end;
    found = form.exec(text);
    end = form.lastIndex;
    form.lastIndex = 0;
  }
}
