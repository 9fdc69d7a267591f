// Steps through the sentences of the articles on a page. The page works without it: the switches are checkboxes, the
// addresses of sentences are anchors. This adds the keys, says the current sentence to screen readers, and keeps the place.
(() => {
  "use strict";

  const articles = [];

  class Reading {
    constructor(root) {
      this.root = root;
      this.mode = root.querySelector(".nm-mode");
      this.focus = root.querySelector(".nm-focus");
      this.live = root.querySelector(".nm-live");
      this.place = root.querySelector(".nm-place");
      this.sentences = Array.from(root.querySelectorAll(".nm-s[id]"));
      this.more = Array.from(root.querySelectorAll(".nm-s:not([id])"));
      this.current = -1;
      root.classList.add("nm-js");
      this.mode.addEventListener("change", () => this.keepPlace());
      this.focus.addEventListener("change", () => this.toggleFocus());
      root.addEventListener("click", event => this.choose(event));
    }

    // The address of the page names a sentence: that one, in Sentences Mode.
    open(id) {
      const index = this.sentences.findIndex(sentence => sentence.id === id);
      if (index < 0) return false;
      this.mode.checked = true;
      this.go(index, false);
      return true;
    }

    step(distance) {
      const from = this.current >= 0 ? this.current : this.firstInView() - (distance > 0 ? 1 : 0);
      const index = Math.min(Math.max(from + distance, 0), this.sentences.length - 1);
      this.go(index, true);
    }

    go(index, names) {
      const before = this.sentences[this.current];
      const sentence = this.sentences[index];
      if (!sentence) return;
      if (before) {
        for (const piece of this.pieces(before)) piece.classList.remove("nm-now");
        before.removeAttribute("aria-current");
      }
      this.current = index;
      for (const piece of this.pieces(sentence)) piece.classList.add("nm-now");
      sentence.setAttribute("aria-current", "true");
      sentence.scrollIntoView({ block: "center" });
      this.say(sentence);
      if (names) this.address(sentence.id);
    }

    // What a screen reader hears: the place, who speaks, and the words.
    say(sentence) {
      const count = this.sentences.length;
      const place = this.live.dataset.place.replace("{0}", this.current + 1).replace("{1}", count);
      const name = Array.from(sentence.querySelectorAll(".nm-name"), part => part.textContent).join(", ");
      const words = this.pieces(sentence).map(piece => piece.querySelector(".nm-t").textContent).join(" ");
      this.live.textContent = place + ". " + (name ? name + ": " : "") + words;
      this.place.textContent = (this.current + 1) + " / " + count;
    }

    // A sentence that runs over items of a list has a piece in each.
    pieces(sentence) {
      return [sentence, ...this.more.filter(piece => piece.dataset.sentence === sentence.id)];
    }

    // So that the current sentence can be bookmarked. Pages without an address of their own may forbid it.
    address(id) {
      try {
        history.replaceState(history.state, "", "#" + encodeURIComponent(id));
      } catch {
        return;
      }
    }

    firstInView() {
      const index = this.sentences.findIndex(sentence => sentence.getBoundingClientRect().bottom > 80);
      return index < 0 ? 0 : index;
    }

    // Switching changes the length of everything above: the reader stays with the sentence that was being read.
    keepPlace() {
      const sentence = this.current >= 0 ? this.sentences[this.current] : null;
      if (!this.mode.checked) this.focus.checked = false;
      if (sentence && sentence.getBoundingClientRect().top > 0) sentence.scrollIntoView({ block: "center" });
    }

    toggleFocus() {
      if (this.focus.checked) this.go(this.current >= 0 ? this.current : this.firstInView(), true);
      else if (this.current >= 0) this.sentences[this.current].scrollIntoView({ block: "center" });
    }

    setFocus(on) {
      if (this.focus.checked === on) return;
      this.focus.checked = on;
      this.toggleFocus();
    }

    choose(event) {
      if (!this.mode.checked) return;
      const step = event.target.closest(".nm-step a");
      if (step) {
        event.preventDefault();
        const which = step.rel;
        this.step(which === "next" ? 1 : -1);
        const same = this.sentences[this.current].querySelector(".nm-step a[rel=" + which + "]");
        if (same) same.focus({ preventScroll: true });
        return;
      }
      if (event.target.closest("a, label, input") || String(getSelection())) return;
      const index = this.sentences.indexOf(event.target.closest(".nm-s"));
      if (index >= 0) this.go(index, true);
    }
  }

  // Letters of other keyboards stand on the keys that j, k and f have on a Latin one.
  const letter = event => /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : (event.code || "").replace(/^Key/, "").toLowerCase();

  // The article whose sentence is current, or the first one on the screen that is in Sentences Mode.
  const active = () => {
    const on = articles.filter(article => article.mode.checked);
    return on.find(article => article.root.contains(document.activeElement)) ||
      on.find(article => article.root.getBoundingClientRect().bottom > 80) || on[0];
  };

  const isTyping = target => target instanceof Element &&
    target.closest("textarea, select, [contenteditable], [role=region][tabindex], input:not([type=checkbox])") !== null;

  document.addEventListener("keydown", event => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
    const article = active();
    if (!article) return;
    if (event.key === "ArrowDown" && !event.shiftKey) article.step(1);
    else if (event.key === "ArrowUp" && !event.shiftKey) article.step(-1);
    else if (event.key === "Escape") article.setFocus(false);
    else if (letter(event) === "j") article.step(1);
    else if (letter(event) === "k") article.step(-1);
    else if (letter(event) === "f") article.setFocus(!article.focus.checked);
    else return;
    event.preventDefault();
  });

  const follow = () => {
    let id = location.hash.slice(1);
    try {
      id = decodeURIComponent(id);
    } catch {
      return;
    }
    if (id) articles.some(article => article.open(id));
  };

  const start = () => {
    for (const root of document.querySelectorAll(".nm")) {
      if (root.querySelector(".nm-mode")) articles.push(new Reading(root));
    }
    follow();
    addEventListener("hashchange", follow);
  };

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
