// Strings by numbers: 0, 1, 2 … in the order in which they were first seen.

/**
 * For the words of many texts, whose answers then stand in columns. A table of our own, found by the letters
 * themselves: a `Map` takes three times as long for keys that have just been cut out of a text.
 */
export class Numbering {
  readonly keys: string[] = [];
  /** By place: a hash and, beside it, the number and 1, or 0 where there is none; never more than half full. */
  #places = new Int32Array(2048);

  /** -1 for one that was not seen yet. */
  find(key: string): number {
    return (this.#places[this.#placeOf(key, hashOf(key)) + 1] as number) - 1;
  }

  numberOf(key: string): number {
    const hash = hashOf(key);
    const place = this.#placeOf(key, hash);
    const number = this.#places[place + 1] as number;
    return number > 0 ? number - 1 : this.#add(key, { hash, place });
  }

  #placeOf(key: string, hash: number): number {
    const places = this.#places;
    const last = places.length - 2;
    for (let place = (hash << 1) & last; ; place = (place + 2) & last) {
      const number = places[place + 1] as number;
      if (number === 0 || (places[place] === hash && this.keys[number - 1] === key)) return place;
    }
  }

  #add(key: string, { hash, place }: { hash: number; place: number }): number {
    const number = this.keys.push(key) - 1;
    this.#places[place] = hash;
    this.#places[place + 1] = number + 1;
    if (this.keys.length * 4 >= this.#places.length) this.#grow();
    return number;
  }

  #grow(): void {
    const before = this.#places;
    this.#places = new Int32Array(before.length * 2);
    const last = this.#places.length - 2;
    for (let from = 0; from < before.length; from += 2) {
      if (before[from + 1] === 0) continue;
      let place = ((before[from] as number) << 1) & last;
      while (this.#places[place + 1] !== 0) place = (place + 2) & last;
      this.#places[place] = before[from] as number;
      this.#places[place + 1] = before[from + 1] as number;
    }
  }
}

/** FNV-1a over the UTF-16 units, its upper half mixed into the lower. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
