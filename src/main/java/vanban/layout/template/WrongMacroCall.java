package vanban.layout.template;

import freemarker.template.TemplateException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A macro that was called without a parameter it needs, or with one it does not know. FreeMarker
 * tells these apart from other failures by its words alone.
 *
 * @param variant of the message
 * @param arguments of the message: the macro, then the parameter or how many it takes
 */
record WrongMacroCall(String variant, List<String> arguments) {
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

  /** Whether FreeMarker stands at the macro, and not at its call. */
  boolean standsAtMacro() {
    return variant.equals(Kind.MISSING.variant);
  }
}
