package vanban.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanban.document.Block;
import vanban.document.Inline;
import vanban.document.Origin;
import vanban.document.Paragraph;
import vanban.style.Cascade;
import vanban.style.ParagraphUse;
import vanban.style.Style;
import vanban.style.StyleSet;
import vanban.style.TextStyle;

/** What all who write a page share: where they write, its styles, and what is still to come. */
final class Page {
  private final Html html;
  private final StyleSet styles;
  private final Looks looks;
  private final Classes classes = new Classes();
  private final Places places;
  private final Map<Integer, String> headings;
  private final List<Inline.Note> notes = new ArrayList<>();
  private final List<Block> feet = new ArrayList<>();
  private int charts;

  /**
   * A page.
   *
   * @param places says where something was written
   * @param headings the ids of those that tables of contents list, by their places there
   */
  Page(Html html, StyleSet styles, Places places, Map<Integer, String> headings) {
    this.html = html;
    this.styles = styles;
    this.looks = new Looks(styles.size());
    this.places = places;
    this.headings = Map.copyOf(headings);
  }

  Html html() {
    return html;
  }

  StyleSet styles() {
    return styles;
  }

  Looks looks() {
    return looks;
  }

  Classes classes() {
    return classes;
  }

  Words words() {
    return Words.of(styles);
  }

  Cascade cascade() {
    return new Cascade(styles);
  }

  /** Says of the element that was just begun where it was written, if that is asked for. */
  Html at(Origin origin) {
    return html.with("data-at", places.of(origin));
  }

  /** Where something was written, if that is asked for. */
  Optional<String> place(Origin origin) {
    return places.of(origin);
  }

  /** Where some words were written, stretch by stretch. */
  List<Places.Stretch> stretches(Origin origin, String words) {
    return places.stretches(origin, words.length());
  }

  /** The class of a paragraph. */
  String paragraph(ParagraphUse use) {
    return classes.name("p", use.role(), looks.paragraph(cascade().paragraph(use)));
  }

  /** The class of words in a span of a role. */
  String span(String role) {
    return classes.name("w", role, looks.words(wordsOf(role)));
  }

  private Style wordsOf(String role) {
    return styles.text(role).only(TextStyle.OF_CHARACTERS);
  }

  /** The id of a heading that tables of contents list. */
  Optional<String> heading(int place) {
    return Optional.ofNullable(headings.get(place));
  }

  /** Hears of a note that hangs here. */
  void hang(Inline.Note note) {
    notes.add(note);
  }

  /** The notes heard of since they were last asked for, in order. */
  List<Inline.Note> takeNotes() {
    List<Inline.Note> taken = List.copyOf(notes);
    notes.clear();
    return taken;
  }

  /** Hears of a paragraph that stands at the foot of the text. */
  void stand(Paragraph paragraph) {
    feet.add(paragraph);
  }

  /** The paragraphs heard of since they were last asked for, in order. */
  List<Block> takeFeet() {
    List<Block> taken = List.copyOf(feet);
    feet.clear();
    return taken;
  }

  /** A number for each chart, for the names within it. */
  int nextChart() {
    return ++charts;
  }

  /** The id of a note. */
  static String note(int number) {
    return "note." + number;
  }

  /** The id of the sign of a note. */
  static String sign(int number) {
    return "sign." + number;
  }
}
