// The browser's time, for showing how long ago something was. What is due the database decides.
export function now(): Date {
  return new Date();
}
