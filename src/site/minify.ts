// Makes the few styles and scripts of the site smaller without understanding them: comments and white space go,
// nothing is renamed. Only for our own files, which keep to what is said at each function.

/** CSS without comments and idle white space. Strings in the styles hold no braces, semicolons or double spaces. */
export function minifyStyle(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,]) ?/g, "$1")
    .replace(/: /g, ":")
    .replace(/;}/g, "}")
    .trim();
}

/** A script without whole-line comments, indentation and empty lines; line ends stay, so nothing can change. */
export function minifyScript(code: string): string {
  return code
    .split("\n")
    .map((line) => line.trim().replace(/ {2,}/g, " "))
    .filter((line) => line !== "" && !line.startsWith("//") && !/^(\/\*|\*)/.test(line))
    .join("\n");
}
