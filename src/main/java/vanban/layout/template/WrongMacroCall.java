package vanban.layout.template;

import freemarker.core.Macro;
import freemarker.template.TemplateException;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Nearest;
import vanban.source.Place;

/**
 * A macro that was called without a parameter it needs, or with one it does not know. FreeMarker
 * tells these apart from other failures by its words alone.
 *
 * @param variant of the message
 * @param arguments of the message: the macro, then the parameter or how many it takes
 */
@SuppressWarnings("deprecation") // FreeMarker says that its macros are its own and may change
record WrongMacroCall(String variant, List<String> arguments) {
  private static final Pattern NAME = Pattern.compile("\\w+");

  /** What FreeMarker says, and the variant for it. */
  private enum Kind {
    MISSING(
        "parameter-missing",
        "When calling (?:macro|function) \"([^\"]+)\", required parameter \"([^\"]+)\".*"),
    TOO_MANY(
        "parameters-too-many",
        "(?:Macro|Function) \"([^\"]+)\" only accepts (\\d+) parameters, but got \\d+.*"),
    UNKNOWN(
        "parameter-unknown",
        "(?:Macro|Function) \"([^\"]+)\" has no parameter with name \"([^\"]+)\".*");

    private final String variant;
    private final Pattern words;

    Kind(String variant, String words) {
      this.variant = variant;
      this.words = Pattern.compile(words, Pattern.DOTALL);
    }

    private Optional<WrongMacroCall> in(String message) {
      Matcher found = words.matcher(message);
      return found.matches()
          ? Optional.of(new WrongMacroCall(variant, List.of(found.group(1), found.group(2))))
          : Optional.empty();
    }
  }

  /** What is wrong with the call that an exception stopped; empty if that is no such call. */
  static Optional<WrongMacroCall> of(TemplateException wrong) {
    String message = wrong.getMessageWithoutStackTop();
    return Stream.of(Kind.values()).flatMap(kind -> kind.in(message).stream()).findFirst();
  }

  /**
   * The call, or, where a library calls a piece that a layout has in the place of its own, that
   * piece: it has to take what the library hands it.
   *
   * @param stop that FreeMarker made of it
   * @param at where it stands
   */
  Diagnostic explained(TemplateException stop, Place at, Templates templates) {
    boolean atMacro = variant.equals(Kind.MISSING.variant);
    Place call = atMacro ? TemplateCalls.caller(stop, templates).orElse(at) : at;
    Optional<Place> macro = atMacro ? Optional.of(at) : macro(stop, call, templates);
    Optional<Place> slot =
        macro.filter(
            place -> Templates.isSlots(place.file().path()) && !place.file().equals(call.file()));
    return slot.map(place -> ofSlot(place, call)).orElseGet(() -> ofCall(call, macro));
  }

  private Diagnostic ofCall(Place call, Optional<Place> macro) {
    Place word = variant.equals(Kind.UNKNOWN.variant) ? argument(call) : call;
    Diagnostic found = error(word, variant);
    List<String> known = variant.equals(Kind.UNKNOWN.variant) ? parameters(macro) : List.of();
    Diagnostic named =
        Nearest.to(arguments.get(1), known)
            .map(meant -> found.didYouMean(arguments.get(1), meant))
            .orElse(found);
    return macro.map(place -> named.hintAt(place, "macro-here")).orElse(named);
  }

  private Diagnostic ofSlot(Place macro, Place call) {
    String word = arguments.get(variant.equals(Kind.MISSING.variant) ? 1 : 0);
    return error(within(macro, "\\b" + word + "\\b"), "slot-" + variant)
        .hintAt(call, "called-here");
  }

  private Diagnostic error(Place place, String of) {
    return Diagnostic.error(Code.LAYOUT_ERROR, place, arguments.toArray(String[]::new)).variant(of);
  }

  /** The name of the parameter in a call. */
  private Place argument(Place call) {
    return within(call, "(?<=\\s)" + arguments.get(1) + "(?=\\s*=)");
  }

  private static Place within(Place place, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(place.text());
    return found.find()
        ? new Place(place.file(), place.start() + found.start(), place.start() + found.end())
        : place;
  }

  /** The macro that is called, by the last of its names. */
  private Optional<Place> macro(TemplateException stop, Place call, Templates templates) {
    NamesInReach reach = NamesInReach.of(stop);
    return Pattern.compile("(?:\\w+\\.)*" + Pattern.quote(arguments.get(0)) + "\\b")
        .matcher(call.text())
        .results()
        .map(path -> reach.macro(List.of(path.group().split("\\.", -1))))
        .flatMap(Optional::stream)
        .flatMap(found -> place(found, templates).stream())
        .findFirst();
  }

  private static Optional<Place> place(Macro macro, Templates templates) {
    return templates
        .file(macro.getTemplate().getSourceName())
        .map(file -> TemplateTree.place(macro, file));
  }

  /** The parameters that a macro says it has. */
  private static List<String> parameters(Optional<Place> macro) {
    return macro.map(place -> place.text().lines().findFirst().orElse("")).stream()
        .flatMap(head -> NAME.matcher(head).results())
        .map(MatchResult::group)
        .skip(2) // the word "macro" and its name
        .toList();
  }
}
