package vanban.docx.read;

import java.util.Locale;

/** What a Word file may hold and is not read, of which whoever reads the text is told. */
enum Omission {
  /** Words that a tracked change takes away. */
  DELETIONS,
  /** Pictures. */
  PICTURES,
  /** Charts. */
  CHARTS,
  /** Drawings with words that are no paragraphs: diagrams, WordArt. */
  DRAWINGS,
  /** Files of other programs, controls, handwriting. */
  OBJECTS,
  /** Formulas. */
  FORMULAS,
  /** Headers and footers with words, not only the number of the page. */
  HEADERS,
  /** Comments. */
  COMMENTS,
  /** Other files that Word would put in. */
  FILES,
  /** Fields that the file holds no result of. */
  FIELDS,
  /** Signs of a font, which cannot be told. */
  SYMBOLS,
  /** Notes that hang on words of notes. */
  NESTED_NOTES,
  /** Notes that are used and not written. */
  MISSING_NOTES,
  /** Numbers before paragraphs that bear a question mark. */
  NUMBERS,
  /** Paragraphs in lists that the file has not. */
  LISTS,
  /** What is there only in a form that newer programs read. */
  ALTERNATIVES;

  /** The variant of the message: {@code nested-notes}. */
  String variant() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
