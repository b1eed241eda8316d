/** What is kept of one kind of work: a long thread, read again with every new message. */
const usual = 80;

/**
 * Keeps what was made of the latest inputs, so that a thread that has grown costs only its new message. What is made must
 * depend on nothing but the input, and nobody may change it.
 *
 * @param make - the work; called when the key is new
 * @param keyOf - what the work depends on, as a string
 * @param most - how many are kept
 */
export function remember<Input, Made>(make: (input: Input) => Made, keyOf: (input: Input) => string, most = usual) {
  const kept = new Map<string, Made>();
  return (input: Input): Made => {
    const key = keyOf(input);
    const made = kept.has(key) ? (kept.get(key) as Made) : make(input);
    // Used last, dropped last.
    kept.delete(key);
    kept.set(key, made);
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    return made;
  };
}
