// The framework's notice that the session is gone is a box that reloads the page when it is clicked
// anywhere, or at Esc, and takes what has been typed with it. Here it gets a button, and only the
// button leaves the page. The last line of its text is the button's.
const dress = (notice) => {
  const message = notice.querySelector(".message");
  const [text, button] = (message?.textContent ?? "").split("\n");
  notice.setAttribute("role", "alertdialog");
  notice.setAttribute("aria-label", notice.querySelector(".caption")?.textContent ?? "");
  if (button) {
    message.textContent = text;
    const again = document.createElement("button");
    again.type = "button";
    again.className = "btn pri";
    again.textContent = button;
    message.append(again);
  }
  const live = document.createElement("span");
  live.setAttribute("role", "alert");
  live.append(...notice.childNodes);
  notice.append(live);
  notice.addEventListener(
    "click",
    (event) => {
      if (!event.target.closest("button")) {
        event.stopImmediatePropagation();
      }
    },
    true,
  );
};

new MutationObserver((changes) => {
  for (const change of changes) {
    for (const node of change.addedNodes) {
      if (node.classList?.contains("v-system-error") && !node.hasAttribute("role")) {
        dress(node);
      }
    }
  }
}).observe(document.body, { childList: true });

addEventListener(
  "keydown",
  (event) => {
    if (event.key === "Escape" && document.querySelector(".v-system-error")) {
      event.stopImmediatePropagation();
    }
  },
  true,
);
