// What is asked of the server, and the line in which the desk speaks.

export const body = document.body;

const report = body.dataset.report;
const state = document.getElementById("state");

// What is shown: the version of the page, and that of the panels.
export const shown = { page: -1, version: -1 };

export const address = (name, fields = {}) =>
  name + "?" + new URLSearchParams({ report, ...fields });

// What the server says instead of an answer: a sentence for the reader.
export class Refusal extends Error {}

export async function text(name, fields) {
  const answer = await fetch(address(name, fields));
  const words = await answer.text();
  if (!answer.ok) throw new Refusal(words);
  return words;
}

// Something to be done. Whatever comes of it, there are words to show.
export async function send(name, fields) {
  try {
    const options = { method: "POST", body: new URLSearchParams(fields) };
    const answer = await fetch(address(name), options);
    return { ok: answer.ok, words: await answer.text() };
  } catch {
    return { ok: false, words: body.dataset.ended };
  }
}

export const parsed = (html) => new DOMParser().parseFromString(html, "text/html").body;

export const imported = (element) =>
  [...element.childNodes].map((node) => document.importNode(node, true));

export function say(words) {
  state.textContent = words;
}

// Takes back what was said, if nothing else has been said since.
export function unsay(words) {
  if (state.textContent === words) say("");
}
