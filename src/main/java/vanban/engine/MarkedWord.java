package vanban.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vanban.check.text.PassageReader;
import vanban.check.text.WordLine;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Hint;
import vanban.diagnostic.Messages;
import vanban.document.Document;
import vanban.document.Origin;
import vanban.docx.mark.CommentWriter;
import vanban.docx.mark.Remark;
import vanban.docx.read.DocxReader;
import vanban.docx.read.WordPlace;
import vanban.docx.read.WordPlace.Letter;
import vanban.source.Place;
import vanban.source.World;

/** What a reviewer has against a Word file, as comments in a copy of that file. */
public final class MarkedWord {
  private static final int MOST_QUOTED = 80; // letters

  private final List<WordLine> lines;
  private final Messages messages;

  private MarkedWord(Document document, Messages messages) {
    this.lines = PassageReader.linesOfWords(document);
    this.messages = messages;
  }

  /** A copy of a file. */
  public static final class Copy {
    private final byte[] bytes;
    private final int marked;

    private Copy(byte[] bytes, int marked) {
      this.bytes = bytes;
      this.marked = marked;
    }

    /** All of it. */
    public byte[] bytes() {
      return bytes;
    }

    /** How many comments were put into it. */
    public int marked() {
      return marked;
    }
  }

  /**
   * A copy of a Word file with a comment at the words of each finding.
   *
   * @param found what {@link WordReview#of} has found in it
   * @param messages the words of the comments
   * @return empty after an error
   */
  public static Optional<Copy> of(
      World world, Path file, List<Diagnostic> found, Messages messages, Diagnostics diagnostics) {
    String name = world.display(file);
    try {
      byte[] docx = world.bytes(file, DocxReader.mostBytes());
      return DocxReader.read(name, docx, new Diagnostics())
          .map(document -> new MarkedWord(document, messages).remarks(name, found))
          .flatMap(
              remarks ->
                  CommentWriter.write(name, docx, remarks, diagnostics)
                      .map(copy -> new Copy(copy, remarks.size())));
    } catch (IOException e) {
      diagnostics.add(Diagnostic.error(Code.UNREADABLE_FILE, name));
      return Optional.empty();
    }
  }

  /**
   * Whether a file may be written over by a copy: it is one itself, with comments or, where nothing
   * was found, without.
   *
   * @param file that would be copied
   */
  public static boolean isCopy(World world, Path there, Path file) {
    try {
      byte[] docx = world.bytes(there, DocxReader.mostBytes());
      return CommentWriter.hasOurs(docx)
          || Arrays.equals(docx, world.bytes(file, DocxReader.mostBytes()));
    } catch (IOException e) {
      return false;
    }
  }

  private List<Remark> remarks(String name, List<Diagnostic> found) {
    List<Remark> remarks = new ArrayList<>();
    for (Diagnostic one : found) {
      one.place()
          .filter(place -> one.id().rule().isPresent() && place.file().path().equals(name))
          .flatMap(place -> remark(one, place))
          .ifPresent(remarks::add);
    }
    return remarks;
  }

  private Optional<Remark> remark(Diagnostic found, Place place) {
    return line(place.start())
        .flatMap(
            line ->
                line.note().isPresent()
                    ? first(line.note().get()).map(sign -> onNote(sign, found, place))
                    : onWords(line, found, place));
  }

  private Remark onNote(Letter sign, Diagnostic found, Place place) {
    List<String> says = new ArrayList<>(List.of("“" + quoted(place) + "”"));
    says.addAll(says(found));
    return new Remark(sign, sign, says, "");
  }

  private Optional<Remark> onWords(WordLine line, Diagnostic found, Place place) {
    int from = place.start() - line.from();
    int to = Math.max(from + 1, place.end() - line.from());
    Optional<Letter> first = first(line, IntStream.range(from, to));
    Optional<Letter> last = first(line, IntStream.range(from, to).map(at -> from + to - 1 - at));
    return first
        .or(() -> near(line, from))
        .map(letter -> new Remark(letter, last.orElse(letter), says(found), quoted(place)));
  }

  /** The first of some letters of a line that an element prints. */
  private static Optional<Letter> first(WordLine line, IntStream numbers) {
    return numbers.mapToObj(at -> letter(line, at)).flatMap(Optional::stream).findFirst();
  }

  /** Where words stand that no element prints, such as a number before a paragraph. */
  private static Optional<Letter> near(WordLine line, int at) {
    return first(line, IntStream.range(at, line.to() - line.from()))
        .or(() -> first(line, IntStream.rangeClosed(1, at).map(back -> at - back)))
        .or(() -> first(line.paragraph()));
  }

  private static Optional<Letter> letter(WordLine line, int at) {
    return line.words().stream()
        .filter(words -> words.from() <= at && at < words.to())
        .findFirst()
        .flatMap(
            words ->
                words
                    .origin()
                    .as(WordPlace.class)
                    .flatMap(place -> place.letter(at - words.from())));
  }

  private static Optional<Letter> first(Origin origin) {
    return origin.as(WordPlace.class).flatMap(place -> place.letter(0));
  }

  private Optional<WordLine> line(int at) {
    return lines.stream().filter(line -> line.from() <= at && at <= line.to()).findFirst();
  }

  private static String quoted(Place place) {
    String words = place.text();
    return words.length() > MOST_QUOTED ? words.substring(0, MOST_QUOTED) + "…" : words;
  }

  private List<String> says(Diagnostic found) {
    List<String> says = new ArrayList<>();
    says.add(messages.say(found.message()) + " [" + found.id().text() + "]");
    found.hints().stream().map(Hint::message).map(messages::say).forEach(says::add);
    return says;
  }
}
