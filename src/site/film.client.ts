// What the players of an article gain where scripts run: keys, a choice of speed, and the place where one stopped. The
// browser's own player knows the space bar and the arrows; elsewhere in the frame they work too.

/** Nearer to either end than this, nothing is remembered. */
const EDGE = 5;
const STEP = 5;
const KEEP_MS = 5000;

function placeOf(frame: HTMLElement): string {
  return `film:${frame.dataset.recording}`;
}

/** Without storage nothing is remembered. */
function remember(frame: HTMLElement, { currentTime, duration }: HTMLMediaElement): void {
  try {
    const worth = currentTime > EDGE && currentTime < duration - EDGE;
    if (worth) localStorage.setItem(placeOf(frame), String(Math.floor(currentTime)));
    else localStorage.removeItem(placeOf(frame));
  } catch {}
}

function goOn(frame: HTMLElement, player: HTMLMediaElement): void {
  try {
    const kept = Number(localStorage.getItem(placeOf(frame)));
    if (kept > EDGE && kept < player.duration - EDGE) player.currentTime = kept;
  } catch {}
}

function press(player: HTMLMediaElement, event: KeyboardEvent): boolean {
  const own = event.target === player;
  if (event.code === "KeyF" && player instanceof HTMLVideoElement) {
    void (document.fullscreenElement ? document.exitFullscreen() : player.requestFullscreen());
  } else if (event.code === "KeyM") player.muted = !player.muted;
  else if (own) return false;
  else if (event.code === "Space") void (player.paused ? player.play() : player.pause());
  // A film runs the same way in every script.
  else if (event.code === "ArrowRight") player.currentTime += STEP;
  else if (event.code === "ArrowLeft") player.currentTime -= STEP;
  else return false;
  return true;
}

for (const frame of document.querySelectorAll<HTMLElement>("[data-recording]")) {
  const player = frame.querySelector<HTMLMediaElement>("video, audio");
  const choice = frame.querySelector("select");
  if (!player) continue;
  frame.addEventListener("keydown", (event) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && event.target !== choice;
    const pressed = plain && !(event.target instanceof HTMLAnchorElement && event.code === "Space");
    if (pressed && press(player, event)) event.preventDefault();
  });
  if (choice) {
    (choice.closest("[data-speed]") as HTMLElement).hidden = false;
    choice.addEventListener("change", () => {
      player.playbackRate = Number(choice.value);
    });
  }
  if (player.readyState > 0) goOn(frame, player);
  else player.addEventListener("loadedmetadata", () => goOn(frame, player), { once: true });
  let last = 0;
  player.addEventListener("timeupdate", () => {
    if (player.paused || Date.now() - last < KEEP_MS) return;
    last = Date.now();
    remember(frame, player);
  });
  player.addEventListener("pause", () => remember(frame, player));
  // Two at once are understood by nobody.
  player.addEventListener("play", () => {
    for (const other of document.querySelectorAll<HTMLMediaElement>("video, audio")) {
      if (other !== player) other.pause();
    }
  });
}
