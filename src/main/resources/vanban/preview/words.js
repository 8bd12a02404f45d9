// The same words in two places, the page of the document and the printed pages, are found by the
// words around them; where these are the same in several places, nothing is.

const WORD = /[\p{L}\p{M}]+|\p{N}+/gu;
const REACH = 24; // so many words on either side are looked at

// The words below an element, in order, each with the node it stands in and its start there.
export function wordsOf(root) {
  const words = [];
  const nodes = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    for (const found of node.data.matchAll(WORD)) {
      words.push({ word: found[0].normalize("NFC").toLowerCase(), node, at: found.index });
    }
  }
  return words;
}

// Which of the words stands at a letter, or ends or begins beside it; -1 for none.
export function indexAt(words, node, offset) {
  return words.findIndex(
    (one) => one.node === node && one.at <= offset && offset <= one.at + one.word.length);
}

// The first of the words that stands at a letter or after it in the same node; -1 for none.
export function indexFrom(words, node, offset) {
  return words.findIndex((one) => one.node === node && offset < one.at + one.word.length);
}

// Where among others the word at an index stands; empty where that is not certain.
export function same(words, index, others) {
  const word = words[index]?.word;
  let best = null;
  let most = 0;
  let ties = 0;
  others.forEach((other, at) => {
    if (other.word !== word) return;
    const score = alike(words, index, others, at, 1) + alike(words, index, others, at, -1);
    if (score > most) {
      [best, most, ties] = [other, score, 1];
    } else if (score === most) {
      ties++;
    }
  });
  return ties === 1 ? best : null;
}

// How many words after (1) or before (-1) two words are the same.
function alike(words, index, others, at, step) {
  let far = 1;
  while (far <= REACH && words[index + far * step] &&
      words[index + far * step].word === others[at + far * step]?.word) {
    far++;
  }
  return far - 1;
}
