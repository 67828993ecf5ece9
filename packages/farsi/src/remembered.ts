// Answers kept for what is asked again and again: words of a text repeat.

/** `make` with its answers kept; all are dropped when there are more than `most`. */
export function remembered<T>(most: number, make: (key: string) => T): (key: string) => T {
  let kept = new Map<string, T>();
  return (key) => {
    let answer = kept.get(key);
    if (answer !== undefined || kept.has(key)) return answer as T;
    answer = make(key);
    if (kept.size >= most) kept = new Map();
    kept.set(key, answer);
    return answer;
  };
}
