// What the screens have fetched. A change says what it touched with `forget`, by the first word of the call's name:
// `forget("articles")` fetches again what is on the screen of them. Each edition has answers of its own.
import { hashKey, QueryClient } from "@tanstack/react-query";
import { ApiFault } from "./client.ts";
import { workedIn } from "./edition.ts";

const WORTH_ANOTHER_TRY = new Set(["OFFLINE", "UNAVAILABLE"]);

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      queryKeyHashFn: (key) => `${workedIn()} ${hashKey(key)}`,
      staleTime: 10_000,
      gcTime: 5 * 60_000,
      retry: (failures, error) =>
        failures < 2 && error instanceof ApiFault && WORTH_ANOTHER_TRY.has(error.code),
      // The banner says that the line is broken; what was fetched stays on the screen.
      networkMode: "always",
    },
    mutations: { networkMode: "always" },
  },
});

export function forget(...names: string[]): Promise<unknown> {
  return Promise.all(names.map((name) => queries.invalidateQueries({ queryKey: [name] })));
}
