// The pages as they are printed, in place of the page of the document and back, at the same place.

import { Refusal, body, parsed, say, text, unsay } from "./ask.js";
import { anchor } from "./page.js";
import { caretAt, frame, page } from "./places.js";
import { wrong } from "./panels.js";
import { indexAt, indexFrom, same, wordsOf } from "./words.js";

const pages = document.getElementById("pages");
const button = document.getElementById("pictures");

let printing = false;
let from = null; // where the reader came from, until the pages are there
let left = null; // where he was on the page, and where that is among the pages
let served = ""; // the pages as the server wrote them
let printed = []; // the words of the pages
let writtenWords = []; // those of the page
let writtenAt = ""; // and of which version of it

export const isPrinting = () => printing;

const far = (scroller) =>
  scroller.scrollTop / Math.max(1, scroller.scrollHeight - scroller.clientHeight);

const goFar = (scroller, share) =>
  (scroller.scrollTop = share * (scroller.scrollHeight - scroller.clientHeight));

export async function loadPages() {
  if (!printing || "noOffice" in body.dataset) return;
  const list = parsed(await text("pages")).querySelector("ol");
  if (list.children.length === 0) {
    if (!pages.querySelector("ol")) note(body.dataset.drawing);
    say(body.dataset.drawing);
    return;
  }
  unsay(body.dataset.drawing);
  if (served !== list.outerHTML) await lay(list);
  if (!printing) return;
  if (from !== null) arrive();
  markWrong();
}

async function lay(list) {
  const top = pages.scrollTop;
  served = list.outerHTML;
  pages.replaceChildren(document.importNode(list, true));
  printed = wordsOf(pages);
  const first = [...pages.querySelectorAll("img")].slice(0, 2);
  await Promise.all(first.map((image) => image.decode().catch(() => {})));
  if (from === null) pages.scrollTop = top;
}

// Comes to where the same words stand; where that is not certain, about as far down.
function arrive() {
  const line = from.element && lineOf(from.element);
  if (line) pages.scrollTop += line.getBoundingClientRect().top - pages.getBoundingClientRect().top - from.top;
  else goFar(pages, from.share);
  left.pages = pages.scrollTop;
  from = null;
}

// The words of the page, as it is now.
function written() {
  if (writtenAt !== body.dataset.page) {
    writtenWords = wordsOf(page().querySelector("main"));
    writtenAt = body.dataset.page;
  }
  return writtenWords;
}

// The printed line in which a letter of an element of the page stands, or else its first words.
function lineOf(element, letter) {
  const [first] = wordsOf(element);
  const words = first ? written() : [];
  const at = letter ? indexFrom(words, letter.node, letter.offset) : -1;
  const index = at < 0 && first ? indexFrom(words, first.node, first.at) : at;
  return index < 0 ? null : same(words, index, printed)?.node.parentElement ?? null;
}

// The letter of the page that stands at one of the pages.
function letterOf(node, offset) {
  const index = indexAt(printed, node, offset);
  const there = index < 0 ? null : same(printed, index, written());
  return there && { node: there.node, offset: there.at + Math.max(0, offset - printed[index].at) };
}

// Shows among the pages where words of the page stand; whether that is certain.
export function goTo(element, letter) {
  const line = lineOf(element, letter);
  if (!line) return false;
  pages.querySelectorAll(".here").forEach((old) => old.remove());
  frameLine(line, "here");
  line.scrollIntoView({ block: "center" });
  return true;
}

// Hears of clicks on words as of clicks on the same words of the page; of those that mark words, not.
export function onWords(clicked, chosen) {
  const heard = (event, tell) => {
    const caret = event.target.closest("text") && caretAt(document, event.clientX, event.clientY);
    const letter = caret && letterOf(caret.node, caret.offset);
    if (letter) tell(letter.node.parentElement, letter, event.detail);
  };
  pages.addEventListener("click", (event) => {
    if (getSelection().isCollapsed || event.detail > 1) heard(event, clicked);
  });
  pages.addEventListener("dblclick", (event) => heard(event, chosen));
}

// Marks the lines in which something wrong begins.
function markWrong() {
  pages.querySelectorAll(".error, .warning").forEach((old) => old.remove());
  for (const { element, kind, letter } of wrong()) {
    const line = lineOf(element, letter);
    if (line) frameLine(line, kind);
  }
}

function frameLine(line, looks) {
  const box = line.getBBox();
  const mark = document.createElementNS(line.namespaceURI, "rect");
  for (const side of ["x", "y", "width", "height"]) mark.setAttribute(side, box[side]);
  mark.classList.add(looks);
  line.before(mark);
}

// Says something where the pages will be.
function note(words) {
  const told = document.createElement("p");
  told.className = "note";
  told.textContent = words;
  served = "";
  pages.replaceChildren(told);
}

export function trouble(words) {
  if (printing && !pages.querySelector("ol")) note(words);
  say(words);
}

export function print(on) {
  if (on === printing) return;
  printing = on;
  button.setAttribute("aria-pressed", String(on));
  const back = on ? null : { top: pages.scrollTop, share: far(pages), line: firstLine() };
  if (on) leave();
  pages.hidden = !on;
  frame.hidden = on;
  if (on) enter();
  else goBack(back);
}

function leave() {
  const scroller = page().scrollingElement;
  const first = anchor(page());
  left = { top: scroller.scrollTop, pages: null };
  from = { share: far(scroller), element: first?.element, top: first?.top ?? 0 };
}

function enter() {
  if ("noOffice" in body.dataset) note(body.dataset.noOffice);
  else if (pages.querySelector("ol")) arrive();
  loadPages().catch((fault) => fault instanceof Refusal && trouble(fault.message));
}

// Who has not moved among the pages comes back to where he was.
function goBack(back) {
  const moved = left.pages !== null && Math.abs(back.top - left.pages) > 1;
  const scroller = page().scrollingElement;
  const letter = moved && back.line ? letterOf(back.line.node, 0) : null;
  if (letter) letter.node.parentElement.scrollIntoView();
  else if (moved) goFar(scroller, back.share);
  else scroller.scrollTop = left.top;
  from = null;
}

// The first line that is seen, which no page number is.
function firstLine() {
  const top = pages.getBoundingClientRect().top;
  const line = [...pages.querySelectorAll("text")].find(
    (one) => one.getBoundingClientRect().top >= top && one.textContent.length > 9);
  return line && { node: line.firstChild };
}

button.addEventListener("click", () => print(!printing));
