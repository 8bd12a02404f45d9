// The panels beside the page. What somebody types or tries there stays while they are refreshed.

import { body, imported, parsed, say, send, shown, text } from "./ask.js";
import { elementsOf, spot } from "./places.js";
import { unmark } from "./page.js";

export const panels = document.getElementById("panels");

const served = {}; // each panel as the server wrote it last, by its id
const held = new Set(); // the ids of those that are not to be swapped just now
const tried = new Map(); // by figure and number: what is typed there, and what came of it
const refused = new Map(); // by what is wrong: why it was not mended
let pressing = false;

export async function loadPanels(version) {
  const now = parsed(await text("panels"));
  for (const section of now.querySelectorAll("section")) put(section);
  shown.version = version;
  body.dataset.version = version;
  choose(body.dataset.tab ?? "wrong");
  markWrong();
}

// Shows a panel, unless it is as it was, or somebody is at work in it: then as soon as he is not.
function put(section) {
  const old = document.getElementById(section.id);
  const same = served[section.id]?.outerHTML === section.outerHTML;
  served[section.id] = section;
  if (!old) {
    panels.append(document.importNode(section, true));
  } else if (!same && isBusy(old)) {
    held.add(section.id);
  } else if (!same) {
    swap(old, section);
  }
}

const isBusy = (section) =>
  pressing || (section.contains(document.activeElement) && document.activeElement.matches("input"));

function release() {
  for (const id of [...held]) {
    const old = document.getElementById(id);
    if (isBusy(old)) continue;
    held.delete(id);
    swap(old, served[id]);
    if (id === "wrong") markWrong();
  }
}

function swap(old, section) {
  held.delete(section.id);
  const top = panels.scrollTop;
  const focused = old.contains(document.activeElement) ? mark(document.activeElement) : null;
  const open = new Set([...old.querySelectorAll("details[open]")].map((one) => one.dataset.key));
  const now = document.importNode(section, true);
  now.querySelectorAll("details").forEach((one) => (one.open = open.has(one.dataset.key)));
  now.querySelectorAll("form").forEach(restore);
  now.querySelectorAll("#wrong li").forEach((one) => refuse(one, refused.get(title(one))));
  now.hidden = old.hidden;
  old.replaceWith(now);
  panels.scrollTop = top;
  if (focused) now.querySelector(focused)?.focus({ preventScroll: true });
  now.querySelectorAll("form").forEach(again);
}

// A selector of an element that can have the focus, as it will be after a swap.
function mark(element) {
  const form = element.closest("form");
  const key = element.closest("details")?.dataset.key;
  if (form) return `${own(form)} ${element.tagName}`;
  return key ? `details[data-key="${CSS.escape(key)}"] ${element.tagName}` : null;
}

const own = (form) =>
  `form[data-try="${CSS.escape(form.dataset.try)}"][data-scenario="${CSS.escape(form.dataset.scenario)}"]`;

// ---------------------------------------------------------------- numbers that are tried

const key = (form) => form.dataset.try + " " + form.dataset.scenario;

const input = (form) => form.querySelector("input");

const result = (form) => form.querySelector(".result");

const fields = (form, value) => ({ figure: form.dataset.try, scenario: form.dataset.scenario, value });

// Puts into a new form what was typed into the old one, and what came of it.
function restore(form) {
  const kept = tried.get(key(form));
  if (!kept) return;
  if (kept.value === input(form).defaultValue) {
    tried.delete(key(form)); // it has been written
    return;
  }
  input(form).value = kept.value;
  if (kept.result) result(form).replaceWith(kept.result);
}

// The report has changed: what would move is asked anew; where there is no answer, the old one stays.
async function again(form) {
  const kept = tried.get(key(form));
  if (!kept?.result?.dataset.value) return;
  const { ok, words } = await send("try", fields(form, kept.result.dataset.value));
  if (!ok || !result(form).isConnected || !kept.result.dataset.value) return;
  const now = parsed(words);
  if (!now.querySelector(".moved")) return;
  kept.result.replaceChildren(...imported(now), ...kept.result.querySelectorAll(".refused"));
}

async function submit(form) {
  const value = input(form).value;
  delete result(form).dataset.value;
  result(form).replaceChildren(paragraph(body.dataset.trying, "note"));
  const { ok, words } = await send("try", fields(form, value));
  const shownIn = result(panels.querySelector(own(form)) ?? form);
  if (!ok && !shownIn.isConnected) say(words); // its figure is gone meanwhile
  if (ok) shownIn.replaceChildren(...imported(parsed(words)));
  else shownIn.replaceChildren(paragraph(words));
  if (shownIn.querySelector(".moved")) shownIn.dataset.value = value;
  else delete shownIn.dataset.value;
  tried.set(key(form), { value, result: shownIn });
}

async function write(button) {
  const form = button.closest("form");
  const value = { ...fields(form, result(form).dataset.value), was: button.dataset.write };
  const { ok, words } = await send("write", value);
  const now = panels.querySelector(own(form)) ?? form; // it may have been swapped meanwhile
  const shown = result(now);
  if (!ok) {
    shown.querySelector(".refused")?.remove();
    shown.append(paragraph(words));
    if (!shown.isConnected) say(words); // its figure is gone meanwhile
    return;
  }
  tried.delete(key(form));
  shown.replaceChildren();
  delete shown.dataset.value;
  input(now)?.blur();
}

function paragraph(words, looks = "error refused") {
  const told = document.createElement("p");
  told.className = looks;
  if (looks !== "note") told.setAttribute("role", "alert");
  told.textContent = words;
  return told;
}

// ---------------------------------------------------------------- what is wrong

const title = (item) => item.querySelector("p").textContent;

function refuse(item, words) {
  item.querySelector(".refused")?.remove();
  if (words) item.append(paragraph(words));
}

async function mend(button) {
  const item = button.closest("li");
  const version = document.querySelector("#wrong .count").dataset.version;
  const { ok, words } = await send("mend", { number: button.dataset.mend, version });
  refused.clear();
  if (ok) return;
  refused.set(title(item), words);
  for (const now of panels.querySelectorAll("#wrong li")) refuse(now, refused.get(title(now)));
}

// What is wrong, each with the element of the page in which it stands.
export function wrong() {
  return [...panels.querySelectorAll("#wrong li[data-at]")].flatMap((found) => {
    const place = spot(found.dataset.at);
    const kind = found.classList.contains("error") ? "error" : "warning";
    const shownBy = place ? elementsOf(place, found.dataset.of) : [];
    return shownBy.map(({ element, letter }) => ({ element, kind, letter, words: title(found) }));
  });
}

export function markWrong() {
  unmark();
  for (const { element, kind, words } of wrong()) {
    element.classList.add("vanban-" + kind);
    element.title = words;
  }
}

export function choose(tab) {
  body.dataset.tab = tab;
  for (const button of document.querySelectorAll("[role=tab]")) {
    button.setAttribute("aria-selected", String(button.dataset.tab === tab));
  }
  for (const section of panels.querySelectorAll("section")) section.hidden = section.id !== tab;
}

// ---------------------------------------------------------------- what somebody does

panels.addEventListener("submit", (event) => {
  event.preventDefault();
  submit(event.target);
});

panels.addEventListener("input", (event) => {
  const form = event.target.closest("form");
  if (form) tried.set(key(form), { ...tried.get(key(form)), value: event.target.value });
});

// Goes where somebody clicks, by a function from places to what is shown there.
export function onChoice(go) {
  panels.addEventListener("click", (event) => {
    const button = event.target.closest("[data-mend], [data-write]");
    const link = event.target.closest("[data-at]");
    if (button) {
      if ("mend" in button.dataset) mend(button);
      else write(button);
    } else if (link) {
      event.preventDefault();
      go(spot(link.dataset.at), link.dataset.of);
    }
  });
}

panels.addEventListener("focusout", () => setTimeout(release));
panels.addEventListener("pointerdown", (event) => {
  pressing = event.target.closest("button, a, summary, [data-at]") !== null;
});
for (const end of ["pointerup", "pointercancel"]) {
  addEventListener(end, () => {
    setTimeout(() => {
      pressing = false;
      release();
    });
  });
}
