// The pages as they are printed, in place of the page of the document and back, at the same place.

import { Refusal, body, imported, parsed, say, text } from "./ask.js";
import { frame, page } from "./places.js";

const pages = document.getElementById("pages");
const button = document.getElementById("pictures");

let printing = false;
let from = null; // where the reader came from, until the pages are there
let left = null; // where he was on the page, and where that is among the pages

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
  const top = pages.scrollTop;
  pages.replaceChildren(document.importNode(list, true));
  await Promise.all(
    [...pages.querySelectorAll("img")].slice(0, 2).map((image) => image.decode().catch(() => {})));
  if (!printing) return;
  if (from === null) pages.scrollTop = top;
  else arrive();
}

function arrive() {
  goFar(pages, from);
  left.pages = pages.scrollTop;
  from = null;
}

// Says something where the pages will be.
function note(words) {
  const told = document.createElement("p");
  told.className = "note";
  told.textContent = words;
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
  const back = on ? null : { top: pages.scrollTop, share: far(pages) };
  if (on) leave();
  pages.hidden = !on;
  frame.hidden = on;
  if (on) enter();
  else goBack(back);
}

function leave() {
  const scroller = page().scrollingElement;
  left = { top: scroller.scrollTop, pages: null };
  from = far(scroller);
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
  if (moved) goFar(scroller, back.share);
  else scroller.scrollTop = left.top;
  from = null;
}

button.addEventListener("click", () => print(!printing));
