package vanban.check.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import vanban.source.LocatedText;
import vanban.source.Place;

/**
 * Words that are read in one go, a paragraph, a cell, a note or a title, as they are printed:
 * figures by their numbers, references by what they cite. The words of a layout are among them, so
 * that a sentence is whole.
 *
 * <p>{@code claims} reads the same words with its figures left open.
 */
public final class Passage {
  /** Stands for what is printed but no words: a field, a picture. */
  public static final char GAP = '\u00B6';

  /** How long a quotation may be. */
  private static final int QUOTE = 600;

  private static final Function<Passage, List<Sentence>> SENTENCES = Passage::read;

  private final Kind kind;
  private final LocatedText text;
  private final List<Stretch> written;
  private final List<Mark> marks;
  private final Map<Function<Passage, ?>, Object> kept = new ConcurrentHashMap<>();

  /** What a passage is in its document. */
  public enum Kind {
    /** The title of a section. */
    HEADING,
    /** A paragraph, or an item of a list. */
    TEXT,
    /** In a table. */
    CELL,
    /** What a footnote says. */
    NOTE,
    /** The title of a table, a chart or a picture, and the lines around it. */
    CAPTION
  }

  /**
   * Letters of a passage.
   *
   * @param from offset of the first
   * @param to offset behind the last
   */
  public record Stretch(int from, int to) {
    /** Whether all letters of another are among its own. */
    boolean holds(int start, int end) {
      return from <= start && end <= to;
    }
  }

  /**
   * The sign of a note.
   *
   * @param at the offset of the letter behind it
   * @param number 1 for the first of the document
   */
  public record Mark(int at, int number) {}

  /**
   * @param written the letters that an author wrote, or a figure printed for one
   */
  Passage(Kind kind, LocatedText text, List<Stretch> written, List<Mark> marks) {
    this.kind = kind;
    this.text = text;
    this.written = List.copyOf(written);
    this.marks = List.copyOf(marks);
  }

  /**
   * The same with each letter composed with its marks, so that rules see one word however it was
   * typed; where it was written stays.
   */
  Passage composed() {
    LocatedText whole = text.composed();
    return whole.value().equals(text.value()) ? this : composed(whole);
  }

  private Passage composed(LocatedText whole) {
    Composition to = Composition.of(text.value());
    return new Passage(
        kind,
        whole,
        written.stream().map(one -> new Stretch(to.at(one.from()), to.at(one.to()))).toList(),
        marks.stream().map(one -> new Mark(to.at(one.at()), one.number())).toList());
  }

  /** What it is in its document. */
  public Kind kind() {
    return kind;
  }

  /** Its words. No-break spaces and hyphens are common ones; letters and their marks are one. */
  public String value() {
    return text.value();
  }

  /** Where notes hang on it, in their order. */
  public List<Mark> marks() {
    return marks;
  }

  /** Its sentences, in their order; together they are all of its words. */
  public List<Sentence> sentences() {
    return kept(SENTENCES);
  }

  /** The sentence in which a letter stands. */
  public Sentence sentence(int at) {
    List<Sentence> all = sentences();
    int low = 0;
    int high = all.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).to() <= at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return all.get(low);
  }

  /** Whether a letter stands in a quotation. */
  public boolean isQuoted(int at) {
    String before = value().substring(Math.max(0, at - QUOTE), at);
    return before.lastIndexOf('“') > before.lastIndexOf('”');
  }

  /** Where its author wrote some letters; empty if it was not the author of the report. */
  public Optional<Place> place(int from, int to) {
    return written.stream().anyMatch(one -> one.holds(from, to))
        ? Optional.of(text.place(from, to))
        : Optional.empty();
  }

  /**
   * The same if the letters stand there as they are printed, side by side: only there can other
   * letters be put for them.
   */
  public Optional<Place> typed(int from, int to) {
    return place(from, to)
        .filter(
            place ->
                folded(LocatedText.at(place).composed().value())
                    .equals(value().substring(from, to)));
  }

  private static List<Sentence> read(Passage passage) {
    return Sentence.all(passage.value());
  }

  /** What was read of it, the first time somebody asked. */
  @SuppressWarnings("unchecked") // under a reading stands nothing but what it has read
  <T> T kept(Function<Passage, T> reading) {
    Object known = kept.get(reading);
    if (known == null) { // not computeIfAbsent: a reading may ask for another
      known = reading.apply(this);
      kept.put(reading, known);
    }
    return (T) known;
  }

  private static String folded(String typed) {
    return typed.replaceAll("[ \\t]*\\R[ \\t]*", " ").replace('\u00A0', ' ').replace('\u2011', '-');
  }

  @Override
  public String toString() {
    return kind + ": " + value();
  }
}
