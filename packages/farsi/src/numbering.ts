// Strings by numbers: 0, 1, 2 … in the order in which they were first seen.

/**
 * For the words of many texts, whose answers then stand in columns. A table of our own, found by the letters
 * themselves: a `Map` takes three times as long for keys that have just been cut out of a text.
 */
export class Numbering {
  readonly keys: string[] = [];
  /** Number and 1 by place, 0 where there is none; never more than half full. */
  #numbers = new Int32Array(1024);
  #hashes = new Int32Array(512);

  /** -1 for one that was not seen yet. */
  find(key: string): number {
    return (this.#numbers[this.#placeOf(key, hashOf(key))] as number) - 1;
  }

  numberOf(key: string): number {
    const hash = hashOf(key);
    const place = this.#placeOf(key, hash);
    const number = this.#numbers[place] as number;
    return number > 0 ? number - 1 : this.#add(key, { hash, place });
  }

  #placeOf(key: string, hash: number): number {
    const last = this.#numbers.length - 1;
    for (let place = hash & last; ; place = (place + 1) & last) {
      const number = this.#numbers[place] as number;
      if (number === 0) return place;
      if (this.#hashes[number - 1] === hash && this.keys[number - 1] === key) return place;
    }
  }

  #add(key: string, { hash, place }: { hash: number; place: number }): number {
    const number = this.keys.push(key) - 1;
    this.#numbers[place] = number + 1;
    this.#hashes[number] = hash;
    if (this.keys.length === this.#hashes.length) this.#grow();
    return number;
  }

  #grow(): void {
    const hashes = this.#hashes;
    this.#hashes = new Int32Array(hashes.length * 2);
    this.#hashes.set(hashes);
    this.#numbers = new Int32Array(hashes.length * 4);
    const last = this.#numbers.length - 1;
    for (let number = 0; number < hashes.length; number++) {
      let place = (hashes[number] as number) & last;
      while (this.#numbers[place] !== 0) place = (place + 1) & last;
      this.#numbers[place] = number + 1;
    }
  }
}

/** FNV-1a over the UTF-16 units, its upper half mixed into the lower. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
