// Places in the sources, file:line:column, and the words of the page that were written there.

import { body, say, send } from "./ask.js";

export const frame = document.getElementById("page");

export const page = () => frame.contentDocument;

export function spot(at) {
  const parts = /^(.*):(\d+):(\d+)$/s.exec(at ?? "");
  return parts && { file: parts[1], line: +parts[2], column: +parts[3] };
}

const written = (place) => `${place.file}:${place.line}:${place.column}`;

const isBefore = (a, b) => a.line < b.line || (a.line === b.line && a.column <= b.column);

// The element of the page whose words begin nearest before a place.
export function elementAt(place) {
  let best = null;
  let bestPlace = null;
  for (const element of page().querySelectorAll("[data-at]")) {
    const here = spot(element.dataset.at);
    if (!here || here.file !== place.file || !isBefore(here, place)) continue;
    if (bestPlace === null || isBefore(bestPlace, here)) {
      best = element;
      bestPlace = here;
    }
  }
  return best;
}

// The elements that show what is written at a place, each with the letter of it: the words that are
// written there; of what is declared of a figure, wherever that is printed.
export function elementsOf(place, figure) {
  const near = elementAt(place);
  const isHere = near && spot(near.dataset.at).line === place.line;
  const uses = isHere || !figure ? [] : printed(figure);
  if (uses.length > 0) return uses.map((use) => ({ element: use, letter: firstLetter(use) }));
  return near ? [{ element: near, letter: letterAt(near, place) }] : [];
}

const printed = (figure) =>
  [...page().querySelectorAll("[data-figure]")].filter(
    ({ dataset }) => dataset.figure === figure || dataset.figure.startsWith(figure + "."));

const firstLetter = (element) => letterAt(element, spot(element.dataset.at));

// The letter of an element at a place that is not before the element's: its node, and where in it.
export function letterAt(element, place) {
  const start = spot(element.dataset.at);
  let before = start.line === place.line ? place.column - start.column : 0;
  for (const node of element.childNodes) {
    const length = node.textContent.length;
    if (before < length) return node.nodeType === Node.TEXT_NODE ? { node, offset: before } : null;
    before -= length;
  }
  return null;
}

// The place of a letter of the page: of a node of text, and how many letters stand before it there.
export function placeOf(element, node, offset) {
  const place = element && spot(element.dataset.at);
  if (!place) return null;
  const isWords = [...element.childNodes].every((child) => child.nodeType === Node.TEXT_NODE);
  if (!isWords || "figure" in element.dataset || element.tagName === "A") return place;
  if (!node || !element.contains(node)) return place;
  let before = offset;
  for (let other = node.previousSibling; other; other = other.previousSibling) {
    before += other.textContent.length;
  }
  return { ...place, column: place.column + before };
}

// The letter at a point of a document.
export function caretAt(where, x, y) {
  if (where.caretPositionFromPoint) {
    const at = where.caretPositionFromPoint(x, y);
    return at && { node: at.offsetNode, offset: at.offset };
  }
  const at = where.caretRangeFromPoint(x, y);
  return at && { node: at.startContainer, offset: at.startOffset };
}

// Tells the place, and the server, which may open an editor there.
export async function show(place) {
  say(written(place));
  const { ok, words } = await send("show", { at: written(place) });
  if (!ok) {
    say(words);
  } else if (words !== "") {
    location.href = words;
  } else if (navigator.clipboard && document.hasFocus()) {
    navigator.clipboard
      .writeText(written(place))
      .then(() => say(body.dataset.copied.replace("{0}", written(place))))
      .catch(() => {}); // a browser that does not let it; the place stands there to be read
  }
}
