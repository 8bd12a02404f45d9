package vanban.yaml;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.source.Place;
import vanban.source.SourceFile;

/**
 * Reads YAML. Anchors, aliases, tags, compound keys and second documents are errors, and so is a
 * key that stands twice.
 *
 * <p>A slip does not end the reading: what stands before it is kept, and from the next line that
 * starts a key in its first column (in a file that is a list: an item) reading goes on.
 */
public final class YamlReader {
  private final SourceFile file;
  private final Characters characters;
  private final String text;
  private final CodePoints codePoints;
  private final KeyLines lines;
  private final List<MistypedSign> mistyped;
  private final List<MergeConflict> conflicts;
  private final List<CommentScanner.Span> blocks = new ArrayList<>();
  private final CommentScanner comments;
  private final Diagnostics diagnostics = new Diagnostics();
  private final List<YamlValue> roots = new ArrayList<>();
  private boolean complete = true;
  private boolean isMapping;
  private boolean isList;
  private int slips;
  private int values;

  private YamlReader(SourceFile file, List<MistypedSign> mistyped) {
    this.file = file;
    this.characters = new Characters(file);
    this.mistyped = mistyped;
    this.conflicts = MergeConflict.in(file);
    StringBuilder meant = new StringBuilder(characters.readable());
    mistyped.forEach(sign -> meant.replace(sign.place().start(), sign.place().end(), sign.meant()));
    conflicts.stream().flatMap(one -> one.unread().stream()).forEach(place -> empty(place, meant));
    this.text = meant.toString();
    this.codePoints = new CodePoints(text);
    this.lines = new KeyLines(text);
    this.comments = new CommentScanner(file);
  }

  /** Empties lines, and as many chars as they had remain: empty lines mean nothing anywhere. */
  private static void empty(Place place, StringBuilder text) {
    text.replace(place.start(), place.end(), "\n".repeat(place.end() - place.start()));
  }

  /** Reads a file as far as it can be read. */
  public static ParsedYaml parse(SourceFile file) {
    YamlReader reader = new YamlReader(file, List.of());
    ParsedYaml parsed = reader.parse();
    List<MistypedSign> mistyped =
        MistypedSign.in(file).stream().filter(sign -> !reader.isInBlock(sign)).toList();
    return mistyped.isEmpty() ? parsed : new YamlReader(file, mistyped).parse();
  }

  /**
   * Reads a file whole.
   *
   * @return its value; empty if it is no YAML, or has nothing in it, which is then among the
   *     diagnostics
   */
  public static Optional<YamlValue> read(SourceFile file, Diagnostics diagnostics) {
    ParsedYaml parsed = parse(file);
    diagnostics.addAll(parsed.diagnostics());
    return parsed.whole();
  }

  /** Whether a sign stands in a text below a bar, where it is a letter as any other. */
  private boolean isInBlock(MistypedSign sign) {
    int start = sign.place().start();
    return blocks.stream().anyMatch(block -> block.start() <= start && start < block.end());
  }

  private ParsedYaml parse() {
    List<Diagnostic> wrongCharacters = characters.diagnostics();
    diagnostics.addAll(wrongCharacters);
    complete = wrongCharacters.isEmpty();
    int at = 0;
    do {
      at = readFrom(at);
    } while (at < text.length());
    if (roots.isEmpty() && complete) {
      diagnostics.add(Diagnostic.error(Code.EMPTY_VALUE, Place.startOf(file)).variant("file"));
    }
    mistyped.forEach(sign -> diagnostics.add(sign.told()));
    conflicts.forEach(conflict -> diagnostics.add(conflict.told()));
    diagnostics.addAll(OddCharacters.in(file, comments.comments()));
    Optional<YamlValue> root = root();
    return new ParsedYaml(file, root, comments.comments(), diagnostics.sorted(), complete);
  }

  /** Reads from an offset to the first slip; returns from where to go on. */
  private int readFrom(int start) {
    SegmentReader reader =
        new SegmentReader(characters, rest(start), marks(start), Integer.MAX_VALUE, values);
    Optional<YamlValue> value = reader.read();
    List<Diagnostic> found = reader.diagnostics().sorted();
    if (reader.slip().isPresent()) {
      return readAround(reader.slip().get(), start, found);
    }
    take(value);
    blocks.addAll(reader.blocks());
    diagnostics.addAll(found);
    comments.scan(start, reader.end(), reader.texts());
    return text.length();
  }

  /** Reads what stands before a slip once more, as if nothing followed; nothing is guessed. */
  private int readAround(YamlEvents.Slip slip, int start, List<Diagnostic> found) {
    complete = false;
    int shown = startOf(slip.diagnostic());
    int next = nextStart(Math.max(shown, start));
    int cut = Math.max(start, Math.min(slip.at(), next));
    Reader before = new StringReader(text.substring(start, cut));
    SegmentReader reader = new SegmentReader(characters, before, marks(start), cut, values);
    take(reader.read());
    blocks.addAll(reader.blocks());
    values = reader.values();
    comments.scan(start, cut, reader.texts());
    comments.scanLost(lines.nextLine(cut), next);
    report(slip.diagnostic(), found.stream().filter(one -> startOf(one) < next).toList());
    return isEnough(slip) ? text.length() : next;
  }

  /** Whether there is more in the file than is read; says so. */
  private boolean isEnough(YamlEvents.Slip slip) {
    if (++slips < YamlLimit.SLIPS.most() || slip.diagnostic().place().isEmpty()) {
      return slip.diagnostic().code() == Code.SOURCE_LIMIT;
    }
    Place place = slip.diagnostic().place().get();
    diagnostics.add(
        Diagnostic.error(Code.SOURCE_LIMIT, place, YamlLimit.SLIPS.shown()).variant("slips"));
    return true;
  }

  private static int startOf(Diagnostic diagnostic) {
    return diagnostic.place().map(Place::start).orElse(0);
  }

  /** A slip, and what was found before it. */
  private void report(Diagnostic slip, List<Diagnostic> before) {
    diagnostics.addAll(before);
    boolean character = slip.place().filter(characters::areWrongInLine).isPresent();
    if (!character && before.stream().noneMatch(other -> explains(other, slip))) {
      diagnostics.add(slip);
    }
  }

  /** After {@code *thế này}, YAML stumbles over the second word too: that is no second error. */
  private static boolean explains(Diagnostic other, Diagnostic slip) {
    return other.code() == Code.YAML_FEATURE
        && other.place().map(Place::line).equals(slip.place().map(Place::line));
  }

  private Marks marks(int start) {
    return Marks.from(file, codePoints, start);
  }

  private Reader rest(int start) {
    try {
      Reader reader = new StringReader(text);
      reader.skip(start);
      return reader;
    } catch (IOException e) {
      throw new UncheckedIOException("a StringReader does not fail", e);
    }
  }

  private void take(Optional<YamlValue> value) {
    value.ifPresent(roots::add);
    isMapping |= value.filter(YamlMapping.class::isInstance).isPresent();
    isList |= value.filter(YamlList.class::isInstance).isPresent();
  }

  private int nextStart(int slip) {
    int key = isList && !isMapping ? text.length() : lines.keyAfter(slip);
    return key < text.length() || isMapping ? key : lines.itemAfter(slip);
  }

  /** One mapping of those that were read, or one list; else the first of all. */
  private Optional<YamlValue> root() {
    if (roots.size() < 2) {
      return roots.stream().findFirst();
    }
    List<YamlMapping> mappings = all(YamlMapping.class);
    if (!mappings.isEmpty()) {
      YamlEntries entries = new YamlEntries(diagnostics);
      mappings.forEach(mapping -> mapping.entries().forEach(entries::add));
      return Optional.of(new YamlMapping(mappings.get(0).place(), entries.all(), complete));
    }
    List<YamlList> lists = all(YamlList.class);
    List<YamlValue> items = lists.stream().flatMap(list -> list.items().stream()).toList();
    return lists.isEmpty()
        ? Optional.of(roots.get(0))
        : Optional.of(new YamlList(lists.get(0).place(), items, complete));
  }

  private <T> List<T> all(Class<T> kind) {
    return roots.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
