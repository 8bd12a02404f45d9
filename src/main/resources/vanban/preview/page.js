// The page of the document: brought up to date where it differs, without losing the reader's place.

import { body, shown, text } from "./ask.js";
import { frame, page } from "./places.js";

const bare = (html) => html.replace(/ data-at="[^"]*"/g, "");

// Makes one element like another, touching only what differs. What is new is marked.
function adopt(old, now, mark) {
  if (old.isEqualNode(now)) return;
  const sameShell = old.cloneNode(false);
  sameShell.removeAttribute("data-at");
  const nowShell = now.cloneNode(false);
  nowShell.removeAttribute("data-at");
  if (bare(old.outerHTML) === bare(now.outerHTML)) {
    adoptPlaces(old, now);
  } else if (sameShell.isEqualNode(nowShell) && hasBlocks(old) && hasBlocks(now)) {
    if (now.dataset.at) old.dataset.at = now.dataset.at;
    adoptChildren(old, now, mark);
  } else {
    const taken = old.ownerDocument.importNode(now, true);
    old.replaceWith(taken);
    if (mark) taken.classList.add("vanban-new");
  }
}

const BLOCKS = "main,section,article,div,ol,ul,table,tbody,thead,tr,figure,footer,header,aside,nav";

const hasBlocks = (element) =>
  element.matches(BLOCKS) &&
  [...element.childNodes].every((n) => n.nodeType !== Node.TEXT_NODE || n.data.trim() === "");

function adoptPlaces(old, now) {
  const before = [old, ...old.querySelectorAll("[data-at]")];
  const after = [now, ...now.querySelectorAll("[data-at]")];
  before.forEach((element, i) => {
    if (after[i].dataset.at) element.dataset.at = after[i].dataset.at;
  });
}

function adoptChildren(old, now, mark) {
  const before = [...old.children];
  const after = [...now.children];
  const beforeKeys = before.map((e) => bare(e.outerHTML));
  const afterKeys = after.map((e) => bare(e.outerHTML));
  let start = 0;
  while (start < before.length && start < after.length && beforeKeys[start] === afterKeys[start]) {
    adoptPlaces(before[start], after[start]);
    start++;
  }
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    beforeKeys[before.length - 1 - end] === afterKeys[after.length - 1 - end]
  ) {
    adoptPlaces(before[before.length - 1 - end], after[after.length - 1 - end]);
    end++;
  }
  const oldOnes = before.slice(start, before.length - end);
  const newOnes = after.slice(start, after.length - end);
  const pairs = Math.min(oldOnes.length, newOnes.length);
  for (let i = 0; i < pairs; i++) adopt(oldOnes[i], newOnes[i], mark);
  oldOnes.slice(pairs).forEach((element) => element.remove());
  const next = before[before.length - end] ?? null;
  newOnes.slice(pairs).forEach((element) => {
    const taken = old.ownerDocument.importNode(element, true);
    old.insertBefore(taken, next);
    if (mark) taken.classList.add("vanban-new");
  });
}

const OVERLAY = `
  [data-at] { cursor: text; }
  [data-figure] { background: linear-gradient(#0a58ca, #0a58ca) 0 100% / 100% 1px no-repeat; cursor: help; }
  .vanban-new { outline: 2px solid #2e8b57; outline-offset: 3px; }
  .vanban-error { background: #ffd7d5; outline: 2px solid #c62828; }
  .vanban-warning { background: #fff1c2; outline: 1px solid #b26a00; }
  .vanban-cursor { box-shadow: -4px 0 0 #0a58ca; }
  @media screen {
    :root.vanban-dark { background: #26282c; color-scheme: dark; }
    :root.vanban-dark .sheet { color-scheme: light; box-shadow: 0 0 0 1px #000; }
  }
  @media print { .vanban-new, .vanban-error, .vanban-warning { outline: none; background: none; } }
`;

// What stands at the top of the window, and how far from it.
export function anchor(document) {
  for (const element of document.querySelectorAll("main p, main tr, main h1, main h2, main h3, main li")) {
    const box = element.getBoundingClientRect();
    if (box.bottom > 0) return { element, top: box.top };
  }
  return null;
}

// Hears what happens on the page, as these listeners want it: { click: …, keydown: … }
let listeners = {};

export function onPage(all) {
  listeners = all;
}

function furnish(now) {
  const old = page();
  let own = old.getElementById("vanban-style");
  if (!own) {
    own = old.head.appendChild(old.createElement("style"));
    own.id = "vanban-style";
    old.head.appendChild(old.createElement("style")).textContent = OVERLAY;
    for (const [event, heard] of Object.entries(listeners)) old.addEventListener(event, heard);
  }
  const style = [...now.head.querySelectorAll("style")].map((s) => s.textContent).join("\n");
  if (own.textContent !== style) own.textContent = style;
}

export async function loadPage(version) {
  const html = await text("page");
  const old = page();
  // by a parser of the frame: it holds what it reads to the rules of the frame, which let looks in
  const now = new frame.contentWindow.DOMParser().parseFromString(html, "text/html");
  const at = anchor(old);
  old.documentElement.lang = now.documentElement.lang;
  old.title = now.title;
  furnish(now);
  old.querySelectorAll(".vanban-new").forEach((e) => e.classList.remove("vanban-new"));
  unmark();
  if (old.querySelector("main")) {
    adopt(old.querySelector("main"), now.querySelector("main"), shown.page >= 0);
  } else {
    old.body.replaceChildren(old.importNode(now.querySelector("main"), true));
  }
  if (at && at.element.isConnected) {
    old.defaultView.scrollBy(0, at.element.getBoundingClientRect().top - at.top);
  }
  shown.page = version;
  body.dataset.page = version;
}

export function unmark() {
  for (const kind of ["error", "warning", "cursor"]) {
    page().querySelectorAll(".vanban-" + kind).forEach((element) => {
      element.classList.remove("vanban-" + kind);
      element.removeAttribute("title");
      if (element.className === "") element.removeAttribute("class");
    });
  }
}
