// The review page: picked rows show their passage, keys decide, and selected words fill the form for what is missing.
"use strict";

const page = document.querySelector(".review");
const text = page.querySelector(".review-words");
const missing = page.querySelector(".review-missing");
const cards = [...page.querySelectorAll(".review-card")];
const keys = page.querySelector(".review-keys");
const still = matchMedia("(prefers-reduced-motion: reduce)");

function pick(card, focus) {
  page.querySelectorAll(".is-picked").forEach((one) => one.classList.remove("is-picked"));
  if (!card) return;
  card.classList.add("is-picked");
  const pieces = text.querySelectorAll(`[data-row="${card.id}"]`);
  pieces.forEach((piece) => piece.classList.add("is-picked"));
  if (focus) {
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: "nearest", behavior: still.matches ? "auto" : "smooth" });
  }
  if (pieces.length) {
    const top = pieces[0].getBoundingClientRect().top - text.getBoundingClientRect().top;
    text.scrollTop += top - text.clientHeight / 3;
  }
}

function current() {
  return document.activeElement.closest(".review-card") || page.querySelector(".review-card.is-picked");
}

function step(by) {
  const at = cards.indexOf(current());
  pick(cards[Math.min(Math.max(at + by, 0), cards.length - 1)], true);
}

function press(selector) {
  const button = current()?.querySelector(selector);
  if (button) button.click();
}

const DEEDS = {
  j: () => step(1),
  k: () => step(-1),
  a: () => press(".review-accept"),
  r: () => press(".review-reject"),
  e: () => press(".review-edit"),
};

function areOn() {
  return localStorage.getItem("review-keys") !== "off";
}

function showSwitch() {
  const button = keys.querySelector(".review-switch");
  keys.hidden = false;
  button.setAttribute("aria-pressed", String(areOn()));
  button.textContent = areOn() ? "Keys are on" : "Keys are off";
}

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  if (typing || event.ctrlKey || event.metaKey || event.altKey || !areOn() || !(event.key in DEEDS)) return;
  event.preventDefault();
  DEEDS[event.key]();
});

keys.querySelector(".review-switch").addEventListener("click", () => {
  localStorage.setItem("review-keys", areOn() ? "off" : "on");
  showSwitch();
});
showSwitch();

page.addEventListener("focusin", (event) => {
  const card = event.target.closest(".review-card");
  if (card && !card.classList.contains("is-picked")) pick(card, false);
});

// The server counts characters, the browser UTF-16 units.
const characters = (string) => Array.from(string).length;

function offset(node, at) {
  const leaf = node.parentElement?.closest("[data-start]");
  if (!leaf || node.nodeType !== Node.TEXT_NODE) return null;
  return Number(leaf.dataset.start) + characters(node.data.slice(0, at));
}

function selectedPieces(range) {
  return [...text.querySelectorAll("[data-start]")].filter((leaf) => range.intersectsNode(leaf));
}

function selectedSpan() {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!text.contains(range.commonAncestorContainer)) return null;
  const pieces = selectedPieces(range);
  if (!pieces.length) return null;
  const first = pieces[0];
  const last = pieces[pieces.length - 1];
  const start = offset(range.startContainer, range.startOffset) ?? Number(first.dataset.start);
  const end = offset(range.endContainer, range.endOffset) ?? Number(last.dataset.start) + characters(last.textContent);
  return start < end ? trimmed(start, end, pieces) : null;
}

// A double click takes the blank after a word along; a passage begins and ends with a word.
function trimmed(start, end, pieces) {
  const from = Number(pieces[0].dataset.start);
  const all = new Map(pieces.flatMap((leaf) => Array.from(leaf.textContent, (one, at) => [Number(leaf.dataset.start) + at, one])));
  const isBlank = (at) => /^\s?$/.test(all.get(at) ?? "");
  while (start < end && isBlank(start)) start += 1;
  while (end > start && isBlank(end - 1)) end -= 1;
  let words = "";
  for (let at = Math.max(start, from); at < end; at += 1) words += all.get(at) ?? "\n";
  return start < end ? { start, end, words } : null;
}

document.addEventListener("selectionchange", () => {
  const span = selectedSpan();
  if (!span) return;
  missing.elements.start.value = span.start;
  missing.elements.end.value = span.end;
  missing.elements.quote.value = span.words;
  missing.classList.add("is-filled");
});

// Words that are typed are looked up by the server; the places of an earlier selection no longer hold.
missing.elements.quote.addEventListener("input", () => {
  missing.elements.start.value = "";
  missing.elements.end.value = "";
  missing.classList.remove("is-filled");
});

const arrived = document.getElementById(location.hash.slice(1));
if (arrived?.classList.contains("review-card")) pick(arrived, true);
