// The one error of the document room: a body that cannot be taken, with the place of the fault.

/** `path` is where the fault lies, e.g. «content[3].attrs.level»; the empty path is the whole body. */
export class DocumentError extends Error {
  readonly path: string;
  readonly reason: string;

  constructor(path: string, reason: string) {
    super(path === "" ? reason : `${path}: ${reason}`);
    this.name = "DocumentError";
    this.path = path;
    this.reason = reason;
  }
}
