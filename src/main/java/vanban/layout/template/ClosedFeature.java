package vanban.layout.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What FreeMarker can do and layouts may not: whatever makes a document depend on the machine, the
 * moment, the version of a library or the names of files, and whatever runs text that no one can
 * check before. All else it has is harmless, for it goes by the report alone.
 */
@SuppressWarnings("ImmutableEnumChecker") // the sets are of Set.of
enum ClosedFeature {
  /** Dates and times: they are read and printed by clock, time zone and locale. */
  MOMENT(
      Set.of("now"),
      Set.of(
          "date",
          "dateifunknown",
          "datetime",
          "datetimeifunknown",
          "time",
          "timeifunknown",
          "numbertodate",
          "numbertodatetime",
          "numbertotime")),
  /** What is set otherwise on other machines, or by other versions of FreeMarker. */
  MACHINE(
      Set.of(
          "locale",
          "localeobject",
          "lang",
          "timezone",
          "outputencoding",
          "urlescapingcharset",
          "version",
          "incompatibleimprovements",
          "error"),
      Set.of()),
  /** Names of files, which change when folders do. */
  FILES(
      Set.of("templatename", "maintemplatename", "currenttemplatename", "callertemplatename"),
      Set.of("absolutetemplatename")),
  /** Ways round the names that layouts see. */
  MODEL(Set.of("datamodel", "globals", "locals", "main", "namespace", "vars"), Set.of()),
  /** Text that is run as a template, and Java. */
  CODE(Set.of(), Set.of("eval", "interpret", "new", "api", "hasapi")),
  /** Numbers as a locale writes them, which each version of Java does in its own way. */
  FORMAT(Set.of(), Set.of("string", "double", "float")),
  /** The order of words in a locale, which each version of Java knows in its own way. */
  ORDER(Set.of(), Set.of("sort", "sortby")),
  /** Patterns: one may take longer than the world lasts, and Java cannot stop it. */
  PATTERN(Set.of(), Set.of("ensurestartswith", "matches")),
  /** Ranges, where all their numbers may be gone through and nothing can stop that. */
  RANGE(Set.of(), Set.of()),
  /** Settings, which are the same for all layouts. */
  SETTING(Set.of(), Set.of());

  /** {@code iso_utc_h_nz} and its like. */
  private static final Pattern ISO = Pattern.compile("iso(utc|local)?(h|m|ms)?(fz|nz)?");

  /** Which argument of a built-in makes a pattern of its first, counted from 0, if it has an r. */
  private static final Map<String, Integer> PATTERN_FLAGS =
      Map.of(
          "replace", 2,
          "split", 1,
          "keepbefore", 1,
          "keepbeforelast", 1,
          "keepafter", 1,
          "keepafterlast", 1);

  private final Set<String> variables;
  private final Set<String> builtIns;

  ClosedFeature(Set<String> variables, Set<String> builtIns) {
    this.variables = variables;
    this.builtIns = builtIns;
  }

  /** Whether a special variable is closed: that of {@code .now}, by its name. */
  static Optional<ClosedFeature> ofVariable(String name) {
    String plain = plain(name);
    return Arrays.stream(values()).filter(one -> one.variables.contains(plain)).findFirst();
  }

  /** Whether a built-in is closed: that of {@code x?eval}, by its name. */
  static Optional<ClosedFeature> ofBuiltIn(String name) {
    String plain = plain(name);
    if (ISO.matcher(plain).matches()) {
      return Optional.of(MOMENT);
    }
    return Arrays.stream(values()).filter(one -> one.builtIns.contains(plain)).findFirst();
  }

  /**
   * Which argument of a built-in may make a pattern of another, counted from 0; empty where none
   * can.
   */
  static Optional<Integer> patternFlag(String builtIn) {
    return Optional.ofNullable(PATTERN_FLAGS.get(plain(builtIn)));
  }

  /** FreeMarker knows each name in two spellings: {@code time_zone} and {@code timeZone}. */
  private static String plain(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }

  /** The variant of its message. */
  String variant() {
    return name().toLowerCase(Locale.ROOT);
  }
}
