/* Rows of tools. One Tab stop per row; arrow keys, Home and End move inside it (ARIA toolbar). */

/** Where the themes jar serves the icons, relative to the portal's root. */
const SPRITE = "themes/portal/icons.svg";

/** Makes an element with attributes and children. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/** A line icon of the portal's set. */
export function icon(name) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("class", "i");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(space, "use");
  use.setAttribute("href", `${SPRITE}#${name}`);
  svg.append(use);
  return svg;
}

/** Arrow keys, Home and End go from button to button; Tab comes back to the one that was left. */
export function rove(buttons, event) {
  const at = buttons.indexOf(document.activeElement);
  const steps = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 };
  if (event.key in steps && at >= 0) {
    const next = buttons.at(steps[event.key] % buttons.length);
    stop(buttons, next);
    next.focus();
    event.preventDefault();
  }
}

function stop(buttons, chosen) {
  for (const button of buttons) {
    button.tabIndex = button === chosen ? 0 : -1;
  }
}

export class Toolbar {
  /** @param tools see commands.js; @param press called with the pressed tool */
  constructor(tools, press) {
    this.buttons = new Map();
    this.element = make("div", { class: "tb", role: "toolbar" });
    for (const tool of tools) {
      this.element.append(tool ? this.button(tool, press) : make("hr"));
    }
    const shown = () => [...this.buttons.values()].filter((button) => !button.hidden);
    this.element.addEventListener("keydown", (event) => rove(shown(), event));
    stop(shown(), shown()[0]);
  }

  button(tool, press) {
    const button = make("button", { type: "button", class: "tool", "data-tool": tool.name });
    if (tool.icon) {
      button.append(icon(tool.icon));
    }
    // The caret stays where it is while the mouse presses a tool.
    button.addEventListener("mousedown", (event) => event.preventDefault());
    button.addEventListener("click", () => {
      if (button.getAttribute("aria-disabled") !== "true") {
        press(tool);
      }
    });
    this.buttons.set(tool, button);
    return button;
  }

  /** Names the row and its tools; a tool without icon shows its name. */
  setTexts(name, texts) {
    this.element.setAttribute("aria-label", name);
    for (const [tool, button] of this.buttons) {
      const text = texts[tool.name] ?? "";
      if (tool.icon) {
        button.setAttribute("aria-label", text);
      } else {
        button.textContent = text;
      }
      const key = tool.key?.replace("Mod-", "Ctrl+").replace("Alt-Arrow", "Alt+").replace(/\+\w$/, (letter) => letter.toUpperCase());
      button.title = key ? `${text} (${key})` : text;
      if (key) {
        button.setAttribute("aria-keyshortcuts", key.replace("Ctrl", "Control"));
      }
    }
  }

  /** Shows which tools are on and which can be used. */
  refresh(state, editable) {
    for (const [tool, button] of this.buttons) {
      if (tool.on) {
        button.setAttribute("aria-pressed", String(tool.on(state)));
      }
      const can = tool.run ?? tool.can ?? (() => true);
      const usable = editable && can(state);
      button.setAttribute("aria-disabled", String(!usable));
    }
  }

  focus() {
    this.element.querySelector('[tabindex="0"]').focus();
  }

  /** Shows or hides one tool. */
  offer(name, offered) {
    for (const [tool, button] of this.buttons) {
      if (tool.name === name) {
        button.hidden = !offered;
      }
    }
  }
}
