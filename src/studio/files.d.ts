// Files that the bundler takes in besides scripts.
declare module "*.css";
declare module "*.svg" {
  export const address: string;
}
