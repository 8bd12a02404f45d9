// The desk of the preview: keeps the page, the panels and the printed pages as the server says they
// are, without losing the reader's place; tells the server where somebody clicks.
"use strict";

const body = document.body;
const report = body.dataset.report;
const frame = document.getElementById("page");
const panels = document.getElementById("panels");
const pages = document.getElementById("pages");
const stale = document.getElementById("stale");
const tip = document.getElementById("tip");
const state = document.getElementById("state");

const shown = { page: -1, version: -1 };
let printing = false;

const address = (name, fields = {}) =>
  name + "?" + new URLSearchParams({ report, ...fields });

const text = async (name, fields) => {
  const answer = await fetch(address(name, fields));
  if (!answer.ok) throw new Error(name + " " + answer.status);
  return answer.text();
};

const post = (name, fields) =>
  fetch(address(name), { method: "POST", body: new URLSearchParams(fields) });

// ---------------------------------------------------------------- places: file:line:column

function spot(at) {
  const parts = /^(.*):(\d+):(\d+)$/s.exec(at ?? "");
  return parts && { file: parts[1], line: +parts[2], column: +parts[3] };
}

const written = (place) => `${place.file}:${place.line}:${place.column}`;

const isBefore = (a, b) => a.line < b.line || (a.line === b.line && a.column <= b.column);

// The element of the page whose words begin nearest before a place.
function elementAt(place) {
  let best = null;
  let bestPlace = null;
  for (const element of frame.contentDocument.querySelectorAll("[data-at]")) {
    const here = spot(element.dataset.at);
    if (!here || here.file !== place.file || !isBefore(here, place)) continue;
    if (bestPlace === null || isBefore(bestPlace, here)) {
      best = element;
      bestPlace = here;
    }
  }
  return best;
}

// The place of the very letter at a point of the page.
function placeUnder(event) {
  const element = event.target.closest("[data-at]");
  const place = element && spot(element.dataset.at);
  if (!place) return null;
  const isWords = [...element.childNodes].every((node) => node.nodeType === Node.TEXT_NODE);
  if (!isWords || "figure" in element.dataset || element.tagName === "A") return place;
  const caret = caretAt(event.clientX, event.clientY);
  if (!caret || !element.contains(caret.node)) return place;
  let before = caret.offset;
  for (let node = caret.node.previousSibling; node; node = node.previousSibling) {
    before += node.textContent.length;
  }
  return { ...place, column: place.column + before };
}

function caretAt(x, y) {
  const page = frame.contentDocument;
  if (page.caretPositionFromPoint) {
    const at = page.caretPositionFromPoint(x, y);
    return at && { node: at.offsetNode, offset: at.offset };
  }
  const at = page.caretRangeFromPoint(x, y);
  return at && { node: at.startContainer, offset: at.startOffset };
}

async function show(place) {
  say(written(place));
  const answer = await post("show", { at: written(place) });
  if (!answer.ok) return;
  const link = await answer.text();
  if (link !== "") {
    location.href = link;
  } else if (navigator.clipboard && document.hasFocus()) {
    navigator.clipboard
      .writeText(written(place))
      .then(() => say(body.dataset.copied.replace("{0}", written(place))))
      .catch(() => {}); // a browser that does not let it; the place stands there to be read
  }
}

function say(words) {
  state.textContent = words;
}

function sayCount() {
  const count = panels.querySelector("#wrong .count");
  say(count ? count.textContent : "");
}

// ---------------------------------------------------------------- the page, brought up to date

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
  @media print { .vanban-new, .vanban-error, .vanban-warning { outline: none; background: none; } }
`;

// What stands at the top of the window, and how far from it.
function anchor(page) {
  for (const element of page.querySelectorAll("main p, main tr, main h1, main h2, main h3, main li")) {
    const box = element.getBoundingClientRect();
    if (box.bottom > 0) return { element, top: box.top };
  }
  return null;
}

async function loadPage(version) {
  const html = await text("page");
  const page = frame.contentDocument;
  // by a parser of the frame: it holds what it reads to the rules of the frame, which let looks in
  const now = new frame.contentWindow.DOMParser().parseFromString(html, "text/html");
  const first = shown.page < 0;
  const at = anchor(page);
  page.documentElement.lang = now.documentElement.lang;
  page.title = now.title;
  const style = [...now.head.querySelectorAll("style")].map((s) => s.textContent).join("\n");
  let own = page.getElementById("vanban-style");
  if (!own) {
    own = page.head.appendChild(page.createElement("style"));
    own.id = "vanban-style";
    page.head.appendChild(page.createElement("style")).textContent = OVERLAY;
    page.addEventListener("click", clicked);
    page.addEventListener("dblclick", chosen);
    page.addEventListener("mouseover", hovered);
    page.addEventListener("mouseout", () => (tip.hidden = true));
    page.addEventListener("keydown", pressed);
    page.addEventListener("scroll", () => (tip.hidden = true));
  }
  if (own.textContent !== style) own.textContent = style;
  const old = page.querySelector("main");
  const main = now.querySelector("main");
  page.querySelectorAll(".vanban-new").forEach((e) => e.classList.remove("vanban-new"));
  unmark();
  if (old) {
    adopt(old, main, !first);
  } else {
    page.body.replaceChildren(page.importNode(main, true));
  }
  if (at && at.element.isConnected) {
    page.defaultView.scrollBy(0, at.element.getBoundingClientRect().top - at.top);
  }
  shown.page = version;
  body.dataset.page = version;
}

function unmark() {
  for (const kind of ["error", "warning", "cursor"]) {
    frame.contentDocument.querySelectorAll(".vanban-" + kind).forEach((element) => {
      element.classList.remove("vanban-" + kind);
      element.removeAttribute("title");
      if (element.className === "") element.removeAttribute("class");
    });
  }
}

// ---------------------------------------------------------------- the panels

async function loadPanels(version) {
  const open = new Set(
    [...panels.querySelectorAll("details[open]")].map((details) => details.dataset.key));
  const html = await text("panels");
  if (panels.contains(document.activeElement) && document.activeElement.matches("input")) {
    return; // somebody is typing there; it comes with the next change
  }
  const now = new DOMParser().parseFromString(html, "text/html");
  panels.replaceChildren(...[...now.body.childNodes].map((n) => document.importNode(n, true)));
  panels.querySelectorAll("details").forEach((details) => {
    details.open = open.has(details.dataset.key);
  });
  shown.version = version;
  body.dataset.version = version;
  choose(body.dataset.tab ?? "wrong");
  markWrong();
}

function markWrong() {
  unmark();
  for (const found of panels.querySelectorAll("#wrong li[data-at]")) {
    const place = spot(found.dataset.at);
    const element = place && elementAt(place);
    if (element) {
      element.classList.add(found.classList.contains("error") ? "vanban-error" : "vanban-warning");
      element.title = found.querySelector("p").textContent;
    }
  }
}

function choose(tab) {
  body.dataset.tab = tab;
  for (const button of document.querySelectorAll("[data-tab]")) {
    if (button.matches("[role=tab]")) {
      button.setAttribute("aria-selected", String(button.dataset.tab === tab));
    }
  }
  for (const section of panels.querySelectorAll("section")) section.hidden = section.id !== tab;
}

// ---------------------------------------------------------------- the printed pages

async function loadPages() {
  if (!printing) return;
  const html = await text("pages");
  const now = new DOMParser().parseFromString(html, "text/html");
  const list = now.querySelector("ol");
  if (list.children.length === 0) {
    say(body.dataset.drawing);
    return;
  }
  const top = pages.scrollTop;
  pages.replaceChildren(document.importNode(list, true));
  await Promise.all([...pages.querySelectorAll("img")].slice(0, 2).map((image) =>
    image.decode().catch(() => {})));
  pages.scrollTop = top;
}

function print(on) {
  const from = on ? frame.contentDocument.scrollingElement : pages;
  const far = from.scrollTop / Math.max(1, from.scrollHeight);
  printing = on;
  document.getElementById("pictures").setAttribute("aria-pressed", String(on));
  pages.hidden = !on;
  frame.hidden = on;
  const scroll = () => {
    const to = on ? pages : frame.contentDocument.scrollingElement;
    to.scrollTop = far * to.scrollHeight;
  };
  if (on) loadPages().then(scroll);
  else scroll();
}

// ---------------------------------------------------------------- what somebody does

function clicked(event) {
  const link = event.target.closest("a[href]");
  if (link && !event.altKey) {
    const to = link.getAttribute("href");
    event.preventDefault();
    if (to.startsWith("#")) {
      frame.contentDocument.getElementById(decodeURIComponent(to.slice(1)))?.scrollIntoView();
    } else if (/^(https?|mailto):/.test(to)) {
      window.open(to, "_blank", "noopener");
    }
    return;
  }
  const place = placeUnder(event);
  if (place) show(place);
}

// A number that is clicked twice is looked up among the figures.
function chosen(event) {
  const figure = event.target.closest("[data-figure]");
  if (!figure) return;
  choose("figures");
  const details = row(figure.dataset.figure)?.closest("details");
  if (!details) return;
  details.open = true;
  details.scrollIntoView({ block: "nearest" });
  details.querySelector("input")?.select();
}

const row = (expression) =>
  [...panels.querySelectorAll("[data-expression]")].find(
    (line) => line.dataset.expression === expression);

function hovered(event) {
  const figure = event.target.closest("[data-figure]");
  explain(figure, figure?.dataset.figure, frame.getBoundingClientRect());
}

// Says below an element how a figure comes about; what the element is measured from is at a place.
function explain(element, expression, at) {
  const why = element && row(expression)?.querySelector(".why");
  tip.hidden = !why;
  if (!why) return;
  tip.replaceChildren(...[...why.childNodes].map((node) => node.cloneNode(true)));
  const box = element.getBoundingClientRect();
  tip.style.left = Math.max(8, Math.min(at.left + box.left, innerWidth - tip.offsetWidth - 8)) + "px";
  const below = at.top + box.bottom + 6;
  const fits = below + tip.offsetHeight < innerHeight;
  tip.style.top = (fits ? below : at.top + box.top - tip.offsetHeight - 6) + "px";
}

panels.addEventListener("mouseover", (event) => {
  const line = event.target.closest("[data-expression]");
  explain(line, line?.dataset.expression, { left: 0, top: 0 });
});
panels.addEventListener("mouseleave", () => (tip.hidden = true));

panels.addEventListener("click", async (event) => {
  const mend = event.target.closest("[data-mend]");
  const write = event.target.closest("[data-write]");
  const link = event.target.closest("[data-at]");
  if (mend) {
    told(await post("mend", { number: mend.dataset.mend, version: panels.querySelector(".count").dataset.version }));
  } else if (write) {
    const form = write.closest("form");
    told(await post("write", fields(form)));
    form.querySelector(".result").replaceChildren();
    form.querySelector("input").blur();
  } else if (link) {
    event.preventDefault();
    const place = spot(link.dataset.at);
    elementAt(place)?.scrollIntoView({ block: "center" });
    show(place);
  }
});

async function told(answer) {
  if (!answer.ok) say(await answer.text());
}

const fields = (form) => ({
  figure: form.dataset.try,
  scenario: form.dataset.scenario,
  value: form.querySelector("input").value,
});

panels.addEventListener("submit", async (event) => {
  event.preventDefault();
  const form = event.target;
  const answer = await post("try", fields(form));
  const now = new DOMParser().parseFromString(await answer.text(), "text/html");
  form
    .querySelector(".result")
    .replaceChildren(...[...now.body.childNodes].map((n) => document.importNode(n, true)));
});

document.querySelector("[role=tablist]").addEventListener("click", (event) => {
  const tab = event.target.closest("[data-tab]");
  if (tab) choose(tab.dataset.tab);
});

document.getElementById("pictures").addEventListener("click", () => print(!printing));

function dark(on) {
  document.documentElement.classList.toggle("dark", on);
  try {
    localStorage.setItem("vanban-dark", on ? "1" : "0");
  } catch {
    return; // a browser that keeps nothing
  }
}

const isDark = () => document.documentElement.classList.contains("dark");

document.getElementById("dark").addEventListener("click", () => dark(!isDark()));

let at = -1; // which of what is wrong was gone to last

function pressed(event) {
  if (event.target.matches("input") || event.ctrlKey || event.metaKey || event.altKey) return;
  const button = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (button && !button.disabled) {
    button.click();
  } else if (event.key === "n" || event.key === "N") {
    const all = [...panels.querySelectorAll("#wrong li[data-at]")];
    if (all.length === 0) return;
    at = (at + (event.key === "n" ? 1 : all.length - 1) + all.length) % all.length;
    choose("wrong");
    all[at].scrollIntoView({ block: "nearest" });
    all[at].click();
  }
}

document.addEventListener("keydown", pressed);

// ---------------------------------------------------------------- what the server tells

let work = Promise.resolve();
let latest = "";

function follow(told) {
  latest = told;
  work = work.then(() => refresh(told)).catch(() => say(body.dataset.lost));
}

async function refresh(told) {
  if (told !== latest) return; // another came meanwhile
  const now = Object.fromEntries(told.split(" ").map((field) => field.split("=")));
  if (+now.page !== shown.page) await loadPage(+now.page);
  stale.hidden = now.fresh === "true";
  stale.textContent = body.dataset.stale;
  await loadPanels(+now.version);
  sayCount();
  if (printing) loadPages();
}

function listen() {
  const events = new EventSource(address("events"));
  events.addEventListener("state", (event) => follow(event.data));
  events.addEventListener("pictures", (event) => {
    loadPages().then(() => {
      body.dataset.pictures = event.data.split("=")[1];
      sayCount();
    });
  });
  events.addEventListener("trouble", (event) => say(event.data));
  events.addEventListener("cursor", (event) => {
    const place = spot(event.data);
    const element = place && elementAt(place);
    if (!element) return;
    unmark();
    markWrong();
    element.classList.add("vanban-cursor");
    element.scrollIntoView({ block: "center" });
  });
  events.addEventListener("error", () => say(body.dataset.lost));
  addEventListener("pagehide", () => events.close());
}

try {
  const kept = localStorage.getItem("vanban-dark");
  dark(kept === null ? matchMedia("(prefers-color-scheme: dark)").matches : kept === "1");
} catch {
  dark(false);
}
choose("wrong");
if (frame.contentDocument?.title === "…" && frame.contentDocument.readyState === "complete") {
  listen();
} else {
  frame.addEventListener("load", listen, { once: true });
}
