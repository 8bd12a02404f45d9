// The desk of the preview: keeps the page, the panels and the printed pages as the server says they
// are; tells the server where somebody clicks.

import { Refusal, address, body, say, shown, unsay } from "./ask.js";
import { caretAt, elementAt, elementsOf, frame, letterAt, page, placeOf, show, spot } from "./places.js";
import { loadPage, onPage, unmark } from "./page.js";
import { choose, loadPanels, markWrong, onChoice, panels } from "./panels.js";
import { goTo, isPrinting, loadPages, onWords, print, trouble } from "./pages.js";

const DOUBLE = 300; // milliseconds in which a second click makes a double one

const stale = document.getElementById("stale");
const ended = document.getElementById("ended");
const tip = document.getElementById("tip");

function sayCount() {
  document.getElementById("count").textContent = panels.querySelector("#wrong .count")?.textContent ?? "";
}

// ---------------------------------------------------------------- what somebody does

let single = 0; // the click on a number that may become a double one

function clicked(event) {
  const link = event.target.closest("a[href]");
  if (link && !event.altKey) {
    event.preventDefault();
    follow(link.getAttribute("href"));
    return;
  }
  clickedOn(event.target, caretAt(page(), event.clientX, event.clientY), event.detail);
}

// An element of the page, and the letter of it, if that is known, that is clicked once or twice.
function clickedOn(target, letter, times) {
  const place = placeOf(target.closest("[data-at]"), letter?.node, letter?.offset);
  clearTimeout(single);
  if (place && target.closest("[data-figure]")) {
    if (times < 2) single = setTimeout(() => show(place), DOUBLE);
  } else if (place) {
    show(place);
  }
}

function follow(to) {
  if (to.startsWith("#")) {
    page().getElementById(decodeURIComponent(to.slice(1)))?.scrollIntoView();
  } else if (/^(https?|mailto):/.test(to)) {
    window.open(to, "_blank", "noopener");
  }
}

// A number that is clicked twice is looked up among the figures.
function chosen(target) {
  const figure = target.closest("[data-figure]");
  if (!figure) return;
  clearTimeout(single);
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

// Shows words of the page, or where a figure is printed that is declared there, and the place.
function go(place, figure) {
  const first = elementsOf(place, figure)[0];
  if (first && !(isPrinting() && goTo(first.element, first.letter))) {
    print(false);
    first.element.scrollIntoView({ block: "center" });
  }
  show(place);
}

onChoice(go);
onWords(clickedOn, chosen);

document.querySelector("[role=tablist]").addEventListener("click", (event) => {
  const tab = event.target.closest("[data-tab]");
  if (tab) choose(tab.dataset.tab);
});

// A document is fetched before it is kept, so that why there is none can be said here.
document.querySelector("header").addEventListener("click", async (event) => {
  const link = event.target.closest("a[download]");
  if (!link || link.href.startsWith("blob:")) return;
  event.preventDefault();
  say(body.dataset.fetching);
  try {
    const answer = await fetch(link.href);
    if (!answer.ok) throw new Refusal(await answer.text());
    keep(await answer.blob(), name(answer));
    unsay(body.dataset.fetching);
  } catch (fault) {
    say(fault instanceof Refusal ? fault.message : body.dataset.ended);
  }
});

const name = (answer) =>
  decodeURIComponent(/''(.*)$/.exec(answer.headers.get("Content-Disposition") ?? "")?.[1] ?? "");

function keep(blob, file) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function dark(on) {
  document.documentElement.classList.toggle("dark", on);
  page()?.documentElement?.classList.toggle("vanban-dark", on);
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
  if (event.target.matches?.("input") || event.ctrlKey || event.metaKey || event.altKey) return;
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

onPage({
  click: clicked,
  dblclick: (event) => chosen(event.target),
  mouseover: hovered,
  mouseout: () => (tip.hidden = true),
  keydown: pressed,
  scroll: () => (tip.hidden = true),
});

// ---------------------------------------------------------------- what the server tells

let work = Promise.resolve();
let latest = "";

function hear(told) {
  latest = told;
  work = work
    .then(() => refresh(told))
    .catch(failed);
}

const failed = (fault) => say(fault instanceof Refusal ? fault.message : body.dataset.lost);

async function refresh(told) {
  if (told !== latest) return; // another came meanwhile
  const now = Object.fromEntries(told.split(" ").map((field) => field.split("=")));
  if (+now.page !== shown.page) await loadPage(+now.page);
  stale.hidden = now.fresh === "true";
  stale.textContent = now.there === "true" ? body.dataset.stale : body.dataset.gone;
  await loadPanels(+now.version);
  sayCount();
  unsay(body.dataset.lost);
  if (isPrinting()) await loadPages();
}

function point(place) {
  const element = place && elementAt(place);
  if (!element) return;
  unmark();
  markWrong();
  element.classList.add("vanban-cursor");
  if (isPrinting()) goTo(element, letterAt(element, place));
  else element.scrollIntoView({ block: "center" });
}

let events = null;

// A page that nobody sees hears nothing: browsers keep few connections to one server.
function listen() {
  events?.close();
  if (document.hidden) return;
  page().documentElement.classList.toggle("vanban-dark", isDark());
  const stream = new EventSource(address("events"));
  events = stream;
  stream.addEventListener("open", () => (ended.hidden = true));
  stream.addEventListener("state", (event) => hear(event.data));
  stream.addEventListener("pictures", (event) => {
    loadPages().then(() => (body.dataset.pictures = event.data.split("=")[1]), failed);
  });
  stream.addEventListener("trouble", (event) => trouble(event.data));
  stream.addEventListener("cursor", (event) => point(spot(event.data)));
  stream.addEventListener("error", () => lost(stream));
}

addEventListener("pagehide", () => events?.close());

const isThere = (folder) => fetch(folder + "frame").then((answer) => answer.ok, () => false);

// A preview that is opened anew has another address: pages of one that has ended follow to it.
const FOLDER = location.pathname.replace(/[^/]*$/, "");
const NEWEST = "vanban-address";

// The server may be busy, or have ended: then the browser goes on trying, and the page says so.
async function lost(stream) {
  say(body.dataset.lost);
  ended.textContent = body.dataset.ended;
  ended.hidden = await isThere(FOLDER);
  if (!ended.hidden) await move();
  if (stream.readyState === EventSource.CLOSED && stream === events) setTimeout(listen, 2000);
}

function newestFolder() {
  try {
    return localStorage.getItem(NEWEST) ?? FOLDER;
  } catch {
    return FOLDER; // a browser that keeps nothing
  }
}

async function move() {
  const newest = newestFolder();
  const isOther = newest !== FOLDER && /^\/[0-9a-f]{32}\/$/.test(newest);
  if (isOther && (await isThere(newest))) location.replace(newest + location.search);
}

addEventListener("storage", (event) => {
  if (event.key === NEWEST && !ended.hidden) move();
});

try {
  const kept = localStorage.getItem("vanban-dark");
  dark(kept === null ? matchMedia("(prefers-color-scheme: dark)").matches : kept === "1");
  localStorage.setItem(NEWEST, FOLDER);
} catch {
  dark(false);
}
choose("wrong");

function begin() {
  document.addEventListener("visibilitychange", listen);
  listen();
}

if (page()?.title === "…" && page().readyState === "complete") {
  begin();
} else {
  frame.addEventListener("load", begin, { once: true });
}
