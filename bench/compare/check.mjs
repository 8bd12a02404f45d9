// Whether a document holds the whole text: letter by letter and in its order, of the body and of the footnotes.
import fs from 'node:fs';
import PizZip from 'pizzip';
import { texts } from './content.mjs';

/** What a document lacks or has too much of: empty if it holds a report, no more and no less. */
export function missing(file, report) {
  const zip = new PizZip(fs.readFileSync(file));
  const document = zip.file('word/document.xml').asText();
  const footnotes = zip.file('word/footnotes.xml')?.asText() ?? '';
  const expected = texts(report);
  const found = [];
  const references = [...document.matchAll(/<w:footnoteReference[ /]/g)].length;
  if (references !== expected.notes.length) found.push(`${references} footnotes of ${expected.notes.length}`);
  compare('body', letters(words(document)), letters(expected.body.join('')), found);
  compare('footnotes', letters(words(footnotes)), letters(expected.notes.join('')), found);
  return found;
}

/** How long a report is: syllables (in Vietnamese, what stands between blanks), letters, footnotes. */
export function size(report) {
  const { body, notes } = texts(report);
  const all = [...body, ...notes];
  return { words: all.join(' ').split(/\s+/).length, letters: letters(all.join('')).length, footnotes: notes.length };
}

function words(xml) {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((match) => match[1]).join('')
    .replace(/&#(?:x([0-9a-fA-F]+)|(\d+));/g, (_, hex, dec) => String.fromCodePoint(hex ? parseInt(hex, 16) : Number(dec)));
}

/** Letters and digits alone: what stands between them is set by each in its own way. */
function letters(text) {
  return text.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function compare(what, actual, expected, found) {
  if (actual === expected) return;
  let same = 0;
  while (actual[same] === expected[same]) same++;
  found.push(`${what}: ${actual.length} letters of ${expected.length}, other from letter ${same + 1} on: ` +
    `“${actual.slice(same, same + 30)}” for “${expected.slice(same, same + 30)}”`);
}
