"use strict";
// Nothing here is needed to read: it copies passages with their source, and moves by keyboard where that is wanted.
(() => {
  const words = document.currentScript.dataset;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const meta = (name) => all(`meta[name="${name}"]`).map((tag) => tag.content);

  const said = document.createElement("p");
  said.className = "visually-hidden";
  said.setAttribute("role", "status");
  document.body.append(said);

  // The words of a passage, without the small numbers and arrows that stand among them on the page.
  const wordsOf = (element) => {
    const copy = element.cloneNode(true);
    all(".reference, .next-hit", copy).forEach((mark) => mark.remove());
    return copy.textContent.trim().replace(/\s+/g, " ");
  };

  const quotation = (element, id) => {
    const address = new URL(location.pathname, location.origin);
    address.hash = id;
    const [, paragraph] = id.match(/p(\d+)(?:s\d+)?$/);
    const year = (meta("citation_publication_date")[0] || "").slice(0, 4);
    const source = [meta("citation_author").join(", "), meta("citation_title")[0], year];
    const place = words.paragraph.replace("{number}", paragraph);
    return `“${wordsOf(element)}” (${[...source.filter(Boolean), place].join(", ")}, ${address})`;
  };

  const copy = async (text, button) => {
    await navigator.clipboard.writeText(text);
    said.textContent = "";
    said.textContent = words.copied;
    button.textContent = words.done;
    setTimeout(() => { button.textContent = button.dataset.label; }, 2000);
  };

  const chosenIn = (paragraph) => paragraph.querySelector(".sentence-chosen") || paragraph.querySelector(".statement-text");

  const label = (button) => {
    const isSentence = button.closest(".statement-paragraph").querySelector(".sentence-chosen");
    button.textContent = button.dataset.label = isSentence ? words.copySentence : words.copy;
  };

  const choose = (sentence) => {
    all(".sentence-chosen").forEach((other) => other.classList.remove("sentence-chosen"));
    if (sentence) sentence.classList.add("sentence-chosen");
    all(".statement-copy").forEach(label);
  };

  // Who follows a link to a sentence means that sentence: its button is the one action left.
  const chooseAddressed = () => {
    const target = document.getElementById(location.hash.slice(1));
    choose(target?.matches(".sentence") ? target : null);
  };

  const addCopyButton = (paragraph) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "statement-copy";
    button.addEventListener("click", () => {
      const passage = chosenIn(paragraph);
      copy(quotation(passage, passage.id || paragraph.id), button);
    });
    paragraph.querySelector(".statement-place").append(button);
    // A sentence of this paragraph may have been chosen before its button came.
    label(button);
  };

  if (navigator.clipboard) {
    // A button is added when its paragraph comes near, so that a long statement opens as fast as a short one.
    const near = new IntersectionObserver((seen) => seen.filter((one) => one.isIntersecting).forEach(({ target }) => {
      near.unobserve(target);
      addCopyButton(target);
    }), { rootMargin: "400px" });
    all(".statement-paragraph[id]").forEach((paragraph) => near.observe(paragraph));
    document.addEventListener("click", (event) => {
      const sentence = event.target.closest(".sentence");
      if (!sentence || event.target.closest("a") || !getSelection().isCollapsed) return;
      history.replaceState(null, "", `#${sentence.id}`);
      choose(sentence);
    });
    addEventListener("hashchange", chooseAddressed);
    chooseAddressed();
  }

  // Single keys are for those who want them: the switch in the footer turns them off for good.
  const KEPT = "shortcuts";
  const box = document.querySelector(".shortcuts input");
  const isOn = () => !box || box.checked;
  if (box) {
    box.closest(".shortcuts").hidden = false;
    box.checked = localStorage.getItem(KEPT) !== "off";
    box.addEventListener("change", () => localStorage.setItem(KEPT, box.checked ? "on" : "off"));
  }

  const ENTRIES = ".entries > li, .people > li, .finding, .meeting, .statement-paragraph";
  const step = (by) => {
    const entries = all(ENTRIES).filter((entry) => entry.querySelector("a"));
    const at = entries.indexOf(document.activeElement.closest(ENTRIES));
    const entry = entries[at < 0 ? (by > 0 ? 0 : -1) : at + by];
    if (entry) entry.querySelector("a").focus();
  };

  const nextHit = () => {
    const hits = all(".statement mark[id]");
    const at = hits.findIndex((hit) => `#${hit.id}` === location.hash);
    if (hits.length) location.hash = hits[(at + 1) % hits.length].id;
  };

  const search = () => document.querySelector("[role=search] input[type=search]")?.focus();
  const keys = { "/": search, j: () => step(1), k: () => step(-1), n: nextHit };

  document.addEventListener("keydown", (event) => {
    const isTyping = event.target.closest("input, textarea, select, [contenteditable]");
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey || !isOn() || !keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  });
})();
