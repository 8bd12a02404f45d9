package vanban.engine;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vanban.genre.Genres;
import vanban.genre.OwnKey;
import vanban.schema.Named;

/**
 * What a layout asks of each of its reports, as text of a new one: its own keys that must be there,
 * each with something that can be printed, and without the keys that may not.
 */
final class AskedKeys {
  /** What is left to fill in. */
  static final String BLANK = "==…==";

  private static final String HEAD = "\n# Bố cục này hỏi thêm:\n";
  private static final String INDENT = "  ";
  private static final String TRUE = "true";
  private static final String FALSE = "false";

  private final Genres genres;

  AskedKeys(Genres genres) {
    this.genres = genres;
  }

  /** A report with the keys it lacks, behind all that it has. */
  String with(String report) {
    Set<String> required = genres.required();
    return behind(
        report,
        key -> key.value().required() || required.contains(key.name()),
        key -> entry(key, ""));
  }

  /**
   * A report with every key of the layout's own, those in groups too, behind all that it has; what
   * is true or false is true.
   */
  String withAll(String report) {
    Set<String> forbidden = genres.forbidden();
    return behind(report, key -> !forbidden.contains(key.name()), key -> entry(wholly(key), ""))
        .replace(": " + FALSE, ": " + TRUE);
  }

  private String behind(
      String report, Predicate<Named<OwnKey>> some, Function<Named<OwnKey>, String> entry) {
    String keys =
        genres.ownKeys().stream()
            .filter(some)
            .filter(key -> !entry(key.name()).matcher(report).find())
            .map(entry)
            .collect(Collectors.joining());
    return keys.isEmpty() ? report : report + HEAD + keys;
  }

  /** A key, as if all keys of its group must be there. */
  private static Named<OwnKey> wholly(Named<OwnKey> key) {
    OwnKey own = key.value();
    OwnKey asked =
        new OwnKey(
            own.title(),
            own.explanation(),
            own.kind(),
            own.many(),
            new OwnKey.Use(true, own.use().once()),
            own.keys().stream().map(AskedKeys::wholly).toList());
    return new Named<>(key.key(), asked);
  }

  /** A report without the keys that a rule forbids. */
  String without(String report) {
    String left = report;
    for (String key : genres.forbidden()) {
      left = entry(key).matcher(left).replaceFirst("");
    }
    return left;
  }

  /** An entry of a report, with the lines below that are indented, and empty ones behind them. */
  private static Pattern entry(String key) {
    return Pattern.compile("(?m)^" + Pattern.quote(key) + ":.*\\R(?:[ \\t]*\\R|[ \\t]+\\S.*\\R)*+");
  }

  private static String entry(Named<OwnKey> key, String indent) {
    OwnKey own = key.value();
    String before = indent + key.name() + ":";
    String note = own.title().map(title -> "   # " + title).orElse("");
    if (own.isGroup()) {
      String group = group(own, indent + INDENT + (own.many() ? INDENT : ""));
      return before + note + "\n" + (own.many() ? item(group, indent + INDENT) : group);
    }
    return own.kind() == OwnKey.Kind.PROSE && !own.many()
        ? before + " |" + note + "\n" + indent + INDENT + BLANK + "\n"
        : before + " " + value(own) + note + "\n";
  }

  /** The keys of a group that must be there; all that hold one value where none must. */
  private static String group(OwnKey own, String indent) {
    List<Named<OwnKey>> required =
        own.keys().stream().filter(key -> key.value().required()).toList();
    return (required.isEmpty() ? own.keys() : required)
        .stream().map(key -> entry(key, indent)).collect(Collectors.joining());
  }

  private static String item(String group, String indent) {
    return indent + "- " + group.substring(indent.length() + INDENT.length());
  }

  private static String value(OwnKey own) {
    return switch (own.kind()) {
      case LINE, PROSE -> BLANK;
      case TRUTH -> FALSE;
      case COUNT -> "1";
      case DATE -> "2026";
      case PICTURE -> "{qr: https://example.vn, alt: " + BLANK + "}";
    };
  }
}
