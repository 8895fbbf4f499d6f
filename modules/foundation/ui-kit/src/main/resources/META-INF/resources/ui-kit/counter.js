/*
 * <td-counter>: how many letters stand in the field around it, at every key. Near the end it says what is
 * left. Attributes as in LengthCounter.java; letters with accents typed apart count as the server counts.
 */

/** From this part of the limit on the end is near. */
const NEAR = 0.9;

class LengthCounter extends HTMLElement {
  static observedAttributes = ["data-words", "data-near"];

  #listeners = null;

  connectedCallback() {
    this.#listeners = new AbortController();
    for (const event of ["input", "value-changed"]) {
      this.parentElement.addEventListener(event, () => this.#count(), { signal: this.#listeners.signal });
    }
    this.#count();
  }

  disconnectedCallback() {
    this.#listeners.abort();
  }

  attributeChangedCallback() {
    if (this.isConnected) {
      this.#count();
    }
  }

  #count() {
    const field = this.parentElement;
    const written = (field.inputElement?.value ?? field.value ?? "").normalize("NFC").length;
    const limit = Number(this.dataset.limit);
    const near = written >= limit * NEAR;
    const words = (near ? this.dataset.near : this.dataset.words) ?? "";
    this.classList.toggle("near", near);
    this.textContent = words.replace("%n", written).replace("%r", Math.max(0, limit - written));
  }
}

customElements.define("td-counter", LengthCounter);
