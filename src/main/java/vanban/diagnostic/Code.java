package vanban.diagnostic;

import java.util.Locale;

/**
 * Everything that can be wrong with what authors write. The code as printed is stable: it is what
 * people search for. Each has its entry in docs/diagnostics.md and a case in the tests.
 */
public enum Code {
  // Files
  /** A file that should be text is not UTF-8. */
  NOT_UTF8,
  /** A file cannot be read. */
  UNREADABLE_FILE,
  /** An output cannot be written. */
  UNWRITABLE_OUTPUT,
  /** LibreOffice does not tell the pages of a document. */
  NO_PAGE_NUMBERS,
  /** LibreOffice does not write the PDF file of a document. */
  NO_PDF,
  /** More of something than Vanban reads, or than a document can have. */
  SOURCE_LIMIT,
  /** More is wrong with a file than is said. */
  TOO_MUCH_WRONG,
  /** Vanban itself fails at a report. */
  FAULT_OF_VANBAN,
  /** A file given as a Word document is none. */
  NOT_A_DOCUMENT,
  /** A Word document with a password. */
  ENCRYPTED_DOCUMENT,
  /** A Word document of which something is missing or not as it must be. */
  DAMAGED_DOCUMENT,
  /** A Word document with more of something than is read. */
  DOCUMENT_LIMIT,
  /** Something in a Word document that is left out of its text. */
  UNREAD_CONTENT,

  // YAML
  /** Not YAML. */
  YAML_SYNTAX,
  /** Two versions of some lines that Git could not merge. */
  MERGE_CONFLICT,
  /** An anchor, alias, tag, second document or compound key, which reports do not use. */
  YAML_FEATURE,
  /** A key that stands twice in one mapping. */
  DUPLICATE_KEY,
  /** A sign that nobody sees, or that no font has, or what is left of a letter that was lost. */
  ODD_CHARACTER,
  /** Words that YAML takes for something else, and that are then printed nowhere, or otherwise. */
  LOST_TEXT,
  /** A comment that leaves out no warning, or not as it must. */
  WRONG_SUPPRESSION,

  // What stands under the keys
  /** A key that means nothing here. */
  UNKNOWN_KEY,
  /** A key that must be there is not. */
  MISSING_KEY,
  /** A list where a text belongs, and the like. */
  WRONG_TYPE,
  /** A text, list or mapping with nothing in it. */
  EMPTY_VALUE,
  /** A value that is none of those allowed, or not written as it must be. */
  WRONG_VALUE,
  /** A date that is not one. */
  WRONG_DATE,
  /** Two keys of which only one may stand. */
  CONFLICTING_KEYS,

  // Reports
  /** A layout that is not in the templates folder. */
  UNKNOWN_LAYOUT,
  /** An included file that is not there. */
  INCLUDE_MISSING,
  /** A file that includes itself, directly or not. */
  INCLUDE_CYCLE,
  /** An included file outside the data folder. */
  INCLUDE_OUTSIDE,
  /** A numbering pattern that cannot number what it should. */
  WRONG_PATTERN,
  /** Sections deeper than there are numbering patterns. */
  TOO_DEEP,
  /** An id that stands twice. */
  DUPLICATE_ID,
  /** A section without title whose number has no paragraph to run into. */
  NO_LEAD,
  /** A table row that does not fill the columns. */
  UNEVEN_ROW,
  /** A table with more columns than Word can have. */
  TOO_MANY_COLUMNS,
  /** A table whose words do not fit into the width of its paper. */
  WIDE_TABLE,
  /** A table of contents of a document without headings. */
  EMPTY_CONTENTS,

  // Genres
  /** A genre that the layout does not know. */
  UNKNOWN_GENRE,
  /** Two genres of one name. */
  DUPLICATE_GENRE,
  /** A symbol that belongs to another genre. */
  SYMBOL_MISMATCH,
  /** A title that starts with the name of a genre. */
  TITLE_MISMATCH,
  /** Something a genre must have and has not, or may not have and has. */
  GENRE_RULE,

  // Prose
  /** Something CommonMark has and reports do not. */
  UNSUPPORTED_PROSE,
  /** Lines of prose that are printed in one paragraph, and were probably not meant to be. */
  RUN_TOGETHER,
  /** A note that is used and not written. */
  UNDEFINED_NOTE,
  /** A note that is written and not used. */
  UNUSED_NOTE,
  /** A note that is used or written twice. */
  DOUBLED_NOTE,
  /** A reference to an id that nothing has. */
  UNKNOWN_REFERENCE,
  /** A <code>${…}</code> that stands for nothing. */
  UNKNOWN_TERM,
  /** A dollar and brace that is not closed, or holds what is not a key. */
  WRONG_TERM,
  /** Words that an author marked as still to be checked. */
  TO_CHECK,

  // Figures
  /** A key that no figure has. */
  UNKNOWN_FIGURE,
  /** Something asked of a figure that figures do not have. */
  UNKNOWN_FORM,
  /** A figure that stands twice in a table, or where it cannot stand there. */
  MISPLACED_FIGURE,
  /** A column of a table of figures that figures do not have, or that stands twice. */
  WRONG_COLUMN,
  /** A chart that cannot be read on paper, or that cannot be drawn as it is asked for. */
  WRONG_CHART,

  /** The file of a picture cannot be printed. */
  WRONG_PICTURE,
  /** A figure that does not state what is asked of it. */
  INCOMPLETE_FIGURE,
  /** A number of a figure that is still to be filled in. */
  UNFILLED_FIGURE,
  /** Numbers of before that are not of the period that they are stated to be of. */
  WRONG_BASE_PERIOD,
  /** A ratio to a number that is zero, or a percentage of one below zero. */
  WRONG_DIVISOR,
  /** Parts that do not add up to the whole. */
  WRONG_SUM,
  /** Units without a file, with a file of another period, or without a figure that others have. */
  MISSING_UNITS,
  /** Periods without a file, or without a number, that a cumulative figure adds up. */
  MISSING_PERIODS,
  /** Files of periods that make no series: of no period, or two of one. */
  WRONG_SERIES,
  /** A file of a unit that need not report. */
  UNKNOWN_UNIT,
  /** A figure that units measure in different units. */
  MIXED_MEASURES,
  /** {@code 1.150} of something counted: is it a thousand? */
  THOUSANDS_POINT,
  /** A part that is more than what it is a part of. */
  PART_EXCEEDS_WHOLE,
  /** Words that a figure prints itself, typed beside it. */
  DOUBLED_WORDS,
  /** Words beside a figure that its numbers contradict. */
  FALSE_WORDS,
  /** A phrase that cannot say how a figure goes. */
  WRONG_PHRASE,
  /** A figure of units that is a rate, and so has no total. */
  UNSUMMABLE_FIGURE,
  /** A figure that follows from itself. */
  FIGURE_CYCLE,

  // Layouts
  /** FreeMarker cannot read or carry out a layout. */
  LAYOUT_ERROR,
  /** A layout that does not come to an end. */
  LAYOUT_ENDLESS,
  /** Something FreeMarker can do and layouts may not. */
  LAYOUT_CLOSED,
  /** Markup that is not well-formed. */
  MARKUP_SYNTAX,
  /** An element the vocabulary does not have. */
  UNKNOWN_ELEMENT,
  /** An element where it may not stand, or one that is missing. */
  MISPLACED_ELEMENT,
  /** An attribute the element does not have. */
  UNKNOWN_ATTRIBUTE,
  /** An attribute that must be there is not, or has a value it may not have. */
  WRONG_ATTRIBUTE,
  /** Text where only blocks may stand. */
  MISPLACED_TEXT,
  /** A role that styles.yaml does not have. */
  UNKNOWN_ROLE,
  /** A word of a layout that no template prints. */
  UNUSED_WORD,
  /** A number typed before a title that Vanban numbers. */
  DOUBLED_NUMBER,
  /** Text of a report that its layout does not print. */
  UNPRINTED_TEXT,

  // Styles
  /** A measure without a unit, with an unknown one, or that is no number. */
  WRONG_MEASURE,
  /** A role or a styles.yaml that inherits what is not there, or itself. */
  WRONG_INHERITANCE,
  /** One name for roles of two kinds. */
  DUPLICATE_ROLE,
  /** Margins or columns that leave no room. */
  NO_ROOM,
  /** A font of which it is not known how wide its letters are. */
  UNMEASURED_FONT,

  // Reviewing
  /** What a reviewer would send back; which rule says so, its id tells. */
  REVIEW,
  /** A report that no rule of the reviewer was asked of, for it has errors. */
  NOT_REVIEWED,
  /** Something without which a document is not issued. */
  NOT_READY,

  // Commands
  /** A folder or file that is in the way of a new report. */
  ALREADY_THERE;

  /** The code as printed: {@code unknown-key}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
