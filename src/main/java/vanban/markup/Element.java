package vanban.markup;

import static vanban.markup.Attribute.may;
import static vanban.markup.Attribute.must;
import static vanban.markup.ContentModel.BLOCKS;
import static vanban.markup.ContentModel.COLUMN_BLOCKS;
import static vanban.markup.ContentModel.INLINES;
import static vanban.markup.ContentModel.LINES;
import static vanban.markup.ContentModel.NOTHING;
import static vanban.markup.ContentModel.SIMPLE_BLOCKS;
import static vanban.markup.ContentModel.WORDS;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vanban.markup.Attribute.Kind;

/**
 * The vocabulary: every element, what may stand in it and which attributes it has. The reader
 * checks against it; docs/markup.md explains it.
 */
@SuppressWarnings("ImmutableEnumChecker") // the lists are of List.of, the records hold no other
enum Element {
  /** The whole. */
  DOCUMENT(
      "part+",
      must("title", Kind.TEXT),
      must("author", Kind.TEXT),
      may("date", Kind.DATE),
      may("number", Kind.TEXT),
      may("symbol", Kind.TEXT),
      may("subject", Kind.TEXT),
      may("mirror", Kind.CHOICE, "true", "false"),
      may("watermark", Kind.TEXT)),
  /** A run of pages: the document proper, or an appendix. */
  PART(
      "margin*, " + BLOCKS,
      may("orientation", Kind.CHOICE, "portrait", "landscape"),
      may("pages", Kind.CHOICE, "own", "continued"),
      may("cover", Kind.CHOICE, "true", "false")),
  /** What stands above or below the text of a part's pages. */
  MARGIN(
      LINES,
      must("edge", Kind.CHOICE, "top", "bottom"),
      must("pages", Kind.CHOICE, "first", "other")),

  /** A section. */
  SECTION(
      "heading?, " + BLOCKS,
      may("id", Kind.ID),
      may("called", Kind.TEXT),
      may("number", Kind.PATTERN),
      may("counts", Kind.CHOICE, "section", "part"),
      may("page", Kind.CHOICE, "same", "new")),
  /** Its heading. */
  HEADING(INLINES, must("role", Kind.ROLE)),
  /** A paragraph. */
  PARAGRAPH(INLINES, must("role", Kind.ROLE)),
  /** Paragraphs after a sign. */
  LIST("item+", must("sign", Kind.WORD)),
  /** One of them. */
  ITEM("paragraph, " + SIMPLE_BLOCKS),
  /** A table. */
  TABLE(
      "caption?, above?, row+, below*",
      must("role", Kind.ROLE),
      must("columns", Kind.COLUMNS, "left", "center", "right", "decimal"),
      may("orientation", Kind.CHOICE, "portrait", "landscape"),
      may("id", Kind.ID),
      may("number", Kind.PATTERN)),
  /** A chart. */
  CHART(
      "caption?, category+, series+",
      must("role", Kind.ROLE),
      must("kind", Kind.CHOICE, "bar", "column", "line", "pie", "share_bar", "share_column"),
      may("id", Kind.ID),
      may("number", Kind.PATTERN),
      may("head", Kind.TEXT),
      may("unit", Kind.TEXT)),
  /** What numbers of a chart are of. */
  CATEGORY(NOTHING, must("name", Kind.WORD), may("present", Kind.CHOICE, "true", "false")),
  /** Numbers of a chart that belong together. */
  SERIES(
      "value+", must("name", Kind.WORD), may("kind", Kind.CHOICE, "plain", "present", "percent")),
  /** One of them, or a gap. */
  VALUE(NOTHING, may("amount", Kind.DECIMAL), may("of", Kind.WORD)),
  /** A picture. */
  PICTURE(
      "image, caption?, below*",
      must("role", Kind.ROLE),
      may("id", Kind.ID),
      may("number", Kind.PATTERN)),
  /** The file of a picture, or what a QR code says: one of the two. */
  IMAGE(
      NOTHING,
      may("file", Kind.FILE),
      may("qr", Kind.QR),
      must("alt", Kind.WORD),
      may("width", Kind.DECIMAL)),
  /** The paragraph above a table or a chart, or below a picture. */
  CAPTION(INLINES, must("role", Kind.ROLE)),
  /** The line between the caption of a table and its rows. */
  ABOVE(INLINES, must("role", Kind.ROLE)),
  /** A line below the rows of a table, or below a picture. */
  BELOW(INLINES, must("role", Kind.ROLE)),
  /** A row of a table. */
  ROW(
      "cell*",
      may("head", Kind.CHOICE, "true", "false"),
      may("group", Kind.CHOICE, "true", "false"),
      may("subtotal", Kind.CHOICE, "true", "false"),
      may("total", Kind.CHOICE, "true", "false")),
  /** A cell of a row. */
  CELL(
      SIMPLE_BLOCKS,
      may("span", Kind.COUNT),
      may("rows", Kind.COUNT),
      may("align", Kind.CHOICE, "left", "center", "right", "decimal"),
      may("vertical", Kind.CHOICE, "true", "false")),
  /** Blocks side by side. */
  COLUMNS("column+", must("role", Kind.ROLE)),
  /** One of the sides. */
  COLUMN(COLUMN_BLOCKS),
  /** A drawn line. */
  RULE(NOTHING, must("role", Kind.ROLE)),
  /** A table of contents. */
  CONTENTS("depth+"),
  /** How the headings of one depth are listed in it. */
  DEPTH(NOTHING, must("role", Kind.ROLE)),

  /** Bold words. */
  STRONG(INLINES),
  /** Italic words. */
  EMPHASIS(INLINES),
  /** Words in a role of their own. */
  SPAN(INLINES, must("role", Kind.ROLE), may("title", Kind.CHOICE, "true", "false")),
  /** Letters above the line. */
  SUPERSCRIPT(INLINES),
  /** Letters below the line. */
  SUBSCRIPT(INLINES),
  /** Words that lead to an address outside the document. */
  LINK(INLINES, must("role", Kind.ROLE), must("to", Kind.ADDRESS)),
  /** A figure of the report. */
  FIGURE(WORDS, must("of", Kind.WORD)),
  /** A footnote. */
  NOTE("paragraph, " + SIMPLE_BLOCKS),
  /** A reference to a section, a table or a chart. */
  REFERENCE(NOTHING, must("to", Kind.ID_OF), may("extent", Kind.CHOICE, "whole", "number")),
  /** A value that Word fills in. */
  FIELD(NOTHING, must("kind", Kind.CHOICE, "page", "pages")),
  /** The end of a line. */
  BREAK(NOTHING),

  /** What the author wrote, placed by the layout. */
  INSERT(
      NOTHING,
      must("ref", Kind.WORD),
      may("part", Kind.CHOICE, "lead", "rest"),
      may("role", Kind.ROLE),
      may("ending", Kind.TEXT));

  private static final Map<String, Element> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toMap(Element::id, Function.identity()));

  private final String id;
  private final ContentModel content;
  private final List<Attribute> attributes;

  Element(String content, Attribute... attributes) {
    this.id = name().toLowerCase(Locale.ROOT);
    this.content = ContentModel.of(content);
    this.attributes = List.of(attributes);
  }

  /** The element that is written so, if there is one. */
  static Optional<Element> of(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** The names of all elements. */
  static List<String> names() {
    return Arrays.stream(values()).map(Element::id).toList();
  }

  /** Its name as written. */
  String id() {
    return id;
  }

  /** What may stand in it. */
  ContentModel content() {
    return content;
  }

  /** Its attributes. */
  List<Attribute> attributes() {
    return attributes;
  }
}
