// Remembers when each fact last changed, by a counter. Whatever was made from facts is fresh as long as none of
// them changed after its making began; so nothing has to be searched for and dropped when a fact changes.

/** With more changed facts than this, one "everything changed" is cheaper than remembering them. */
const MOST_FACTS = 200_000;

export class FactClock {
  #tick = 0;
  #everything = 0;
  #changed = new Map<string, number>();
  #doubtful = false;
  readonly #listeners = new Set<() => void>();

  /** Reading of the counter; take it before reading the database. */
  get tick(): number {
    return this.#tick;
  }

  /** True while changes may go unheard: then nothing made earlier can be called fresh. */
  get doubtful(): boolean {
    return this.#doubtful;
  }

  /** `*` is every fact. */
  change(facts: Iterable<string>): void {
    this.#tick += 1;
    for (const fact of facts) {
      if (fact === "*") this.#everything = this.#tick;
      else this.#changed.set(fact, this.#tick);
    }
    if (this.#changed.size > MOST_FACTS) this.#everything = this.#tick;
    if (this.#everything === this.#tick) this.#changed.clear();
    for (const listener of this.#listeners) listener();
  }

  /** Calls `listener` after every change, until the function it returns is called. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The line to those who announce changes broke. */
  doubt(): void {
    this.#doubtful = true;
  }

  /** The line stands again; what was said meanwhile is unknown, so everything may have changed. */
  trust(): void {
    this.#doubtful = false;
    this.change(["*"]);
  }

  /** True when none of the facts is known to have changed after the counter stood at `since`. */
  unchanged(facts: Iterable<string>, since: number): boolean {
    if (since === this.#tick) return true;
    if (this.#everything > since) return false;
    for (const fact of facts) {
      if ((this.#changed.get(fact) ?? 0) > since) return false;
    }
    return true;
  }
}
