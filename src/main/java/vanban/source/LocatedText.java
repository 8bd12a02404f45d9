package vanban.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Text of which every char knows where it was written, through trimming, folding, normalising and
 * joining. Its parts may have been written in several files.
 *
 * <p>It keeps runs of chars, not chars: a part of it costs little more than its letters, and shares
 * all else with the whole.
 */
public final class LocatedText implements Located {
  /** No letter has more signs; a heap of marks is put together piece by piece. */
  private static final int MOST_SIGNS = 32;

  private final String value;
  private final Run[] runs; // in the order of their offsets in the text this one is cut from
  private final int cut; // where in that text this one begins
  private final int first; // which run that is in
  private final Place end; // a point

  private LocatedText(String value, Run[] runs, int cut, int first, Place end) {
    this.value = value;
    this.runs = runs;
    this.cut = cut;
    this.first = first;
    this.end = end;
  }

  /** The text that stands at a place, letter by letter. */
  public static LocatedText at(Place place) {
    Run[] runs = {Run.typed(0, place.file(), place.start())};
    return new LocatedText(
        place.text(), runs, 0, 0, new Place(place.file(), place.end(), place.end()));
  }

  /** The text itself. */
  public String value() {
    return value;
  }

  /** Where all of it was written, as {@link #place(int, int)} says it. */
  @Override
  public Place place() {
    return place(0, value.length());
  }

  /**
   * Where a part of it was written: from the start of its first char to the end of its last one.
   * What was written in another file than the first char does not count.
   *
   * @param from offset of its first char
   * @param to offset of the first char after it; {@code from} for a point
   */
  @Override
  public Place place(int from, int to) {
    Place start = point(from);
    if (to <= from) {
      return start;
    }
    int stop = endIn(start.file(), from, to);
    return new Place(start.file(), start.start(), Math.max(start.start(), stop));
  }

  /**
   * Where a part of it was written, piece by piece, in the order of the text. What stands side by
   * side in a file, or stands for the same, is one piece.
   *
   * @param from offset of its first char
   * @param to offset of the first char after it; {@code from} for a point
   */
  public List<Place> places(int from, int to) {
    List<Place> places = new ArrayList<>();
    int last = Math.min(to, value.length());
    for (int next = from; next < last; ) {
      int index = index(next);
      int stop = Math.min(last, stop(index));
      Run run = runs[index];
      int start = run.startOf(cut + next);
      join(places, new Place(run.file(), start, Math.max(start, run.endOf(cut + stop - 1))));
      next = stop;
    }
    return places.isEmpty() ? List.of(point(from)) : List.copyOf(places);
  }

  private static void join(List<Place> places, Place next) {
    int last = places.size() - 1;
    if (last >= 0 && goesOn(places.get(last), next)) {
      Place before = places.get(last);
      places.set(last, new Place(next.file(), before.start(), Math.max(before.end(), next.end())));
    } else {
      places.add(next);
    }
  }

  private static boolean goesOn(Place before, Place next) {
    return before.file().equals(next.file())
        && before.start() <= next.start()
        && before.end() >= next.start();
  }

  /** Where a char begins; for none, the end of the text. */
  private Place point(int offset) {
    if (offset >= value.length()) {
      return end;
    }
    Run run = runs[index(offset)];
    int start = run.startOf(cut + offset);
    return new Place(run.file(), start, start);
  }

  /** Where the last char of a part ends that was written in a file. */
  private int endIn(SourceFile file, int from, int to) {
    int stop = Math.min(to, value.length());
    for (int index = index(stop - 1); stop > from; index--) {
      Run run = runs[index];
      if (run.file().equals(file)) {
        return run.endOf(cut + stop - 1);
      }
      stop = run.at() - cut;
    }
    return 0;
  }

  /** Which run a char belongs to: more often than not the first one, or one of the next. */
  private int index(int offset) {
    int low = first;
    int step = 1;
    while (low + step < runs.length && runs[low + step].at() <= cut + offset) {
      low += step;
      step *= 2;
    }
    int high = Math.min(low + step, runs.length); // the first run that surely is behind it
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (runs[middle].at() <= cut + offset) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The offset behind the last char of a run. */
  private int stop(int index) {
    return index + 1 < runs.length ? runs[index + 1].at() - cut : value.length();
  }

  /** The part from one offset to another. */
  public LocatedText slice(int from, int to) {
    boolean whole = from == 0 && to == value.length();
    return whole
        ? this
        : new LocatedText(value.substring(from, to), runs, cut + from, index(from), point(to));
  }

  /**
   * Its parts, in order, in each of which every char stands for itself, the next one behind it in
   * the file too, or all stand for the same. No part if there are no chars.
   */
  public List<LocatedText> runs() {
    List<LocatedText> parts = new ArrayList<>();
    for (int next = 0; next < value.length(); ) {
      int stop = Math.min(value.length(), stop(index(next)));
      parts.add(slice(next, stop));
      next = stop;
    }
    return parts;
  }

  /** Its lines, without their ends, as {@link String#lines()} has them. */
  public List<LocatedText> lines() {
    List<LocatedText> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\n' || c == '\r') {
        lines.add(slice(from, i));
        boolean both = c == '\r' && i + 1 < value.length() && value.charAt(i + 1) == '\n';
        i += both ? 1 : 0;
        from = i + 1;
      }
    }
    if (from < value.length()) {
      lines.add(slice(from, value.length()));
    }
    return List.copyOf(lines);
  }

  /** Without white space at its ends. No-break spaces are no white space. */
  public LocatedText trim() {
    int from = 0;
    int to = value.length();
    while (from < to && isSpace(value.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(value.charAt(to - 1))) {
      to--;
    }
    return slice(from, to);
  }

  /** With one space for each run of white space. No-break spaces stay. */
  public LocatedText fold() {
    int next = toFold(0);
    if (next == value.length()) {
      return endingWith(place());
    }
    Builder out = new Builder(place(), value.length());
    int from = 0;
    while (next < value.length()) {
      out.append(this, from, next).append(" ", this, next, next + 1);
      from = next;
      while (from < value.length() && isSpace(value.charAt(from))) {
        from++;
      }
      next = toFold(from);
    }
    return out.append(this, from, value.length()).build();
  }

  /** Where the next white space begins that is anything but a single space. */
  private int toFold(int from) {
    for (int i = from; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean single = c == ' ' && (i + 1 == value.length() || !isSpace(value.charAt(i + 1)));
      if (isSpace(c) && !single) {
        return i;
      }
    }
    return value.length();
  }

  /** With each letter composed with its marks (Unicode NFC), as Vietnamese text is kept. */
  public LocatedText composed() {
    if (value.chars().noneMatch(c -> isMark((char) c))
        && Normalizer.isNormalized(value, Normalizer.Form.NFC)) {
      return this; // of marks in heaps this question alone takes the square of their number
    }
    Builder out = new Builder(place(), value.length());
    boolean apart = false;
    int from = 0;
    while (from < value.length()) {
      int to = from + 1;
      while (to < value.length() && to - from < MOST_SIGNS && isJoined(value.charAt(to))) {
        to++;
      }
      String typed = value.substring(from, to);
      String letter = Normalizer.normalize(typed, Normalizer.Form.NFC);
      out.append(letter, this, from, to);
      apart |= !letter.equals(typed);
      from = to;
    }
    return apart ? out.build() : this;
  }

  private static boolean isJoined(char c) {
    return isMark(c) || Character.isLowSurrogate(c);
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Whether a char is white space that may be folded; a no-break space is not. */
  public static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  /** The same, which ends where {@code whole} ends, or with its last char if that is elsewhere. */
  private LocatedText endingWith(Place whole) {
    int offset = whole.end();
    SourceFile file = whole.file();
    if (!value.isEmpty()) {
      Run last = runs[index(value.length() - 1)];
      int start = last.startOf(cut + value.length() - 1);
      boolean here = file.equals(last.file());
      offset = Math.max(start, here ? offset : last.endOf(cut + value.length() - 1));
      file = last.file();
    }
    return new LocatedText(value, runs, cut, first, new Place(file, offset, offset));
  }

  @Override
  public String toString() {
    return value;
  }

  /** Puts a located text together. */
  public static final class Builder {
    private final Place whole;
    private final StringBuilder value;
    private final List<Run> runs = new ArrayList<>();

    /**
     * Starts a text.
     *
     * @param whole where all of it is written, but for what is written in other files; its end is
     *     the end of the text
     */
    public Builder(Place whole) {
      this(whole, whole.end() - whole.start());
    }

    private Builder(Place whole, int length) {
      this.whole = whole;
      this.value = new StringBuilder(length);
    }

    /**
     * Adds a char that was written at {@code [start, stop)} of the file of the whole.
     *
     * @param c the char
     * @param start offset in the file
     * @param stop offset in the file after it
     */
    public Builder append(char c, int start, int stop) {
      if (!goesOn(value.length(), whole.file(), start, stop)) {
        runs.add(Run.ofOne(value.length(), whole.file(), start, stop));
      }
      value.append(c);
      return this;
    }

    /** Adds all of {@code text}, which may come from another file. */
    public Builder append(LocatedText text) {
      return append(text, 0, text.value.length());
    }

    private Builder append(LocatedText text, int from, int to) {
      int next = from;
      for (int index = text.index(from); next < to; index++) {
        int at = value.length() + next - from;
        add(text.runs[index].from(text.cut + next, at));
        next = text.stop(index);
      }
      value.append(text.value, from, to);
      return this;
    }

    /**
     * Adds words from elsewhere (a term, a figure) that stand for what was written at a place,
     * which may be one of another file.
     */
    public Builder append(String words, Place place) {
      if (!words.isEmpty()) {
        add(Run.standing(value.length(), place.file(), place.start(), place.end()));
        value.append(words);
      }
      return this;
    }

    /** Adds chars that stand for some chars of a text. */
    private Builder append(String chars, LocatedText text, int from, int to) {
      Place start = text.point(from);
      int stop = text.endIn(start.file(), from, to);
      Run run = Run.ofOne(value.length(), start.file(), start.start(), stop);
      add(chars.length() == 1 ? run : run.standing());
      value.append(chars);
      return this;
    }

    private void add(Run next) {
      if (!next.typed() || !goesOn(next.at(), next.file(), next.start(), next.end())) {
        runs.add(next);
      }
    }

    private boolean goesOn(int at, SourceFile file, int start, int stop) {
      return !runs.isEmpty() && runs.get(runs.size() - 1).goesOn(at, file, start, stop);
    }

    /** The text so far. */
    public LocatedText build() {
      return new LocatedText(value.toString(), runs.toArray(Run[]::new), 0, 0, whole)
          .endingWith(whole);
    }
  }
}
