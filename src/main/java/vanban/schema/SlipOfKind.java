package vanban.schema;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Mend;
import vanban.source.Edit;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;
import vanban.yaml.YamlValue;

/**
 * The slip by which a value is of another kind than was meant: a space or a bar that is missing.
 */
final class SlipOfKind {
  private static final Pattern GLUED_KEY = Pattern.compile("[a-z_]+:(?=[^\\s:/\\\\])");
  private static final Pattern GLUED_DASH = Pattern.compile("\\s*(-)(?=[\\p{L}\"'])");

  /** What stands before an item: a bracket, a comma or a dash. */
  private static final Pattern ITEM = Pattern.compile("(?:[\\[,]\\s*|(?:^|[\\r\\n])[ -]*- +)\\z");

  private static final Pattern KEY = Pattern.compile("[a-z_]+");

  private SlipOfKind() {}

  /** What to tell of a value that should be of a kind; empty if no such slip is seen. */
  static Optional<Diagnostic> in(YamlValue value, String expected) {
    if (value instanceof YamlText text && expected.equals(ValueKind.MAPPING.word())) {
      return gluedKey(text);
    }
    if (value instanceof YamlMapping mapping && expected.equals(ValueKind.LIST.word())) {
      return gluedDashes(mapping);
    }
    return value instanceof YamlMapping mapping && expected.equals(ValueKind.TEXT.word())
        ? missingBar(mapping).or(() -> unquoted(mapping))
        : Optional.empty();
  }

  private static Diagnostic told(Place place, String variant) {
    return Diagnostic.error(Code.YAML_SYNTAX, place).variant(variant);
  }

  private static Edit insert(Place behind, String words) {
    return new Edit(new Place(behind.file(), behind.end(), behind.end()), words);
  }

  /**
   * Words with a colon that stand as an item without quotes, where a text may stand as well: YAML
   * makes a key of what is before the colon.
   */
  static Optional<Diagnostic> unquoted(YamlValue value) {
    if (!(value instanceof YamlMapping mapping) || mapping.entries().size() != 1) {
      return Optional.empty();
    }
    YamlMapping.Entry entry = mapping.entries().get(0);
    Place key = entry.key().place();
    boolean text = entry.value() instanceof YamlText words && !words.quoted();
    Place whole =
        new Place(key.file(), key.start(), Math.max(key.end(), entry.value().place().end()));
    boolean item = ITEM.matcher(key.file().text().substring(0, key.start())).find();
    if (!text
        || !item
        || KEY.matcher(entry.name()).matches()
        || whole.text().matches("(?s).*[\"\n].*")) {
      return Optional.empty();
    }
    String quoted = "\"" + whole.text() + "\"";
    return Optional.of(
        Diagnostic.error(Code.WRONG_TYPE, whole)
            .variant("text-not-mapping")
            .hint("write", quoted)
            .mend(new Edit(whole, quoted)));
  }

  /** {@code title:Kinh tế}. */
  private static Optional<Diagnostic> gluedKey(YamlText text) {
    LocatedText words = text.text().trim();
    Matcher key = GLUED_KEY.matcher(words.value());
    if (text.quoted() || !key.lookingAt()) {
      return Optional.empty();
    }
    Place colon = words.place(key.end() - 1, key.end());
    return Optional.of(told(colon, "glued-key").mend(insert(colon, " ")));
  }

  /** {@code -title: Kinh tế}, which makes a key of the dash. */
  private static Optional<Diagnostic> gluedDashes(YamlMapping mapping) {
    List<Place> dashes =
        mapping.entries().stream()
            .map(YamlMapping.Entry::key)
            .filter(key -> key.value().matches("-\\p{L}.*"))
            .map(key -> key.place(0, 1))
            .toList();
    if (dashes.isEmpty()) {
      return Optional.empty();
    }
    Diagnostic found = told(dashes.get(0), "glued-dash");
    boolean all = dashes.size() == mapping.entries().size();
    return Optional.of(all ? found.mend(spaced(dashes)) : found);
  }

  private static Mend spaced(List<Place> signs) {
    return Mend.of(signs.stream().map(sign -> insert(sign, " ")).toList());
  }

  /** Lines of a text that start with a dash and no space, which makes one text of all. */
  static Optional<Diagnostic> gluedItems(YamlText text) {
    List<LocatedText> lines = LocatedText.at(text.place()).lines();
    boolean all = lines.stream().allMatch(line -> GLUED_DASH.matcher(line.value()).lookingAt());
    if (text.quoted() || lines.size() < 2 || !all) {
      return Optional.empty();
    }
    List<Place> dashes = lines.stream().map(line -> line.trim().place(0, 1)).toList();
    return Optional.of(told(dashes.get(0), "glued-dash").mend(spaced(dashes)));
  }

  /** Words with a colon below a key, where the bar is missing behind that. */
  private static Optional<Diagnostic> missingBar(YamlMapping mapping) {
    Place start = mapping.place();
    String before = start.file().text().substring(0, start.start());
    String key = before.stripTrailing();
    boolean below = before.substring(key.length()).contains("\n");
    if (!key.endsWith(":") || !below || mapping.entries().isEmpty()) {
      return Optional.empty();
    }
    Place colon = new Place(start.file(), key.length() - 1, key.length());
    return Optional.of(told(colon, "no-bar").mend(insert(colon, " |")));
  }
}
