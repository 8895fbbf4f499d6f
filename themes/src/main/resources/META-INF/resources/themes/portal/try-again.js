// For a page that explains an outage: asks every 30 seconds whether its address answers again. It is
// left only then, so that what is being read aloud is not cut off.
setInterval(async () => {
  const answer = await fetch(document.querySelector("a.btn.pri").href, { redirect: "manual" })
    .catch(() => undefined);
  if (answer?.ok || answer?.type === "opaqueredirect") {
    location.assign(document.querySelector("a.btn.pri").href);
  }
}, 30_000);
