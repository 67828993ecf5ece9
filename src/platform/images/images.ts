// Pictures measured and resized in a child process with limits on time, memory, pixels and formats.
import { type ChildProcess, fork } from "node:child_process";
import { AppError } from "../../errors.ts";

export interface ImageTask {
  id: number;
  kind: "inspect" | "resize";
  path: string;
  target?: string;
  width?: number;
  format?: "webp" | "jpeg";
}

export interface ImageAnswer {
  id: number;
  fault?: string;
  format?: string;
  width?: number;
  height?: number;
  colour?: string;
  bytes?: number;
}

export interface ImageFacts {
  format: string;
  width: number;
  height: number;
  /** Dominant colour, `#rrggbb`. */
  colour: string;
}

const PATIENCE_MS = 20_000;
const IDLE_MS = 10_000;

let child: ChildProcess | null = null;
let turn: Promise<unknown> = Promise.resolve();
let idle: NodeJS.Timeout | undefined;
let tasks = 0;

/** @throws AppError REFUSED for anything that is not a sound JPEG, PNG or WebP. */
export async function inspectImage(path: string): Promise<ImageFacts> {
  const { format, width, height, colour } = await ask({ kind: "inspect", path });
  if (!format || !width || !height || !colour) throw refusal("it could not be measured");
  return { format, width, height, colour };
}

/** Writes a picture of at most this width to `target`. */
export async function resizeImage(task: {
  path: string;
  target: string;
  width: number;
  format: "webp" | "jpeg";
}): Promise<void> {
  await ask({ kind: "resize", ...task });
}

/** One after another: decoding takes a whole core and much memory. */
function ask(task: Omit<ImageTask, "id">): Promise<ImageAnswer> {
  const answer = turn.then(() => askNow({ ...task, id: ++tasks }));
  turn = answer.catch(() => {});
  return answer;
}

function askNow(task: ImageTask): Promise<ImageAnswer> {
  const worker = startWorker();
  return new Promise((resolve, reject) => {
    const finish = (done: () => void): void => {
      clearTimeout(patience);
      worker.off("message", onMessage);
      worker.off("exit", onExit);
      worker.off("error", onExit);
      idle = setTimeout(() => dismiss(worker), IDLE_MS);
      idle.unref();
      done();
    };
    const onMessage = (answer: ImageAnswer): void => {
      if (answer.id !== task.id) return;
      finish(() => (answer.fault ? reject(refusal(answer.fault)) : resolve(answer)));
    };
    const onExit = (): void => finish(() => reject(refusal("it ended the decoder")));
    const patience = setTimeout(() => worker.kill("SIGKILL"), PATIENCE_MS);
    worker.on("message", onMessage);
    worker.on("exit", onExit);
    worker.on("error", onExit);
    worker.send(task);
  });
}

/** The next task gets a process of its own, not one that is about to end. */
function dismiss(worker: ChildProcess): void {
  if (child === worker) child = null;
  worker.kill();
}

function startWorker(): ChildProcess {
  clearTimeout(idle);
  if (child?.connected) return child;
  const started = fork(new URL("./process.ts", import.meta.url), [], {
    execArgv: ["--max-old-space-size=512"],
    env: { PATH: "/usr/bin:/bin" },
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const forget = (): void => {
    if (child === started) child = null;
  };
  started.on("exit", forget);
  // A process that could not even be started must not end ours.
  started.on("error", forget);
  // A picture in work keeps the process alive through its promise; an idle worker must not.
  started.unref();
  started.channel?.unref();
  child = started;
  return started;
}

function refusal(reason: string): AppError {
  return new AppError(
    "REFUSED",
    `the picture is not taken (${reason}): send a JPEG, PNG or WebP of at most 100 megapixels`,
  );
}
