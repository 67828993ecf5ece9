// Sets the reader's own scheme and size before anything of a page is drawn. Small, and no module: a module would come
// after the first picture of the page, which would then change before the reader's eyes.

try {
  for (const name of ["scheme", "size"]) {
    const kept = localStorage.getItem(name);
    if (/^(light|dark|small|large)$/.test(kept ?? "")) document.documentElement.dataset[name] = kept ?? "";
  }
} catch {
  // Without storage pages look as they do for everybody.
}
