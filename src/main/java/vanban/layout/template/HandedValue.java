package vanban.layout.template;

import freemarker.core.Macro;
import freemarker.template.TemplateException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.source.Place;

/**
 * What a layout hands to a macro of a library that cannot use it: the library trips over it, but
 * what is wrong stands in the call.
 *
 * @param call of the layout, innermost
 * @param expression as it stands in the library
 */
@SuppressWarnings("deprecation") // FreeMarker says that its macros are its own and may change
record HandedValue(Place call, String expression) {

  /**
   * The value that made a run stop in a library, if one of its macros was handed it.
   *
   * @param expression that is to blame
   */
  static Optional<HandedValue> of(TemplateException stop, String expression, Templates templates) {
    String template = String.valueOf(stop.getTemplateSourceName());
    boolean handed =
        Templates.isLibrary(template) && parameters(stop).contains(expression.split("\\.", -1)[0]);
    return handed
        ? outside(TemplateCalls.of(stop, templates), templates)
            .map(call -> new HandedValue(call, expression))
        : Optional.empty();
  }

  /** What a macro asks of one of its parameters, as it stands in an instruction. */
  static Optional<String> asked(TemplateException stop, String member, Place instruction) {
    return parameters(stop).stream()
        .map(parameter -> parameter + "." + member)
        .filter(path -> Pattern.compile("\\b" + path + "\\b").matcher(instruction.text()).find())
        .findFirst();
  }

  private static List<String> parameters(TemplateException stop) {
    return TemplateCalls.macro(stop)
        .flatMap(name -> NamesInReach.of(stop).macro(List.of(name)))
        .map(Macro::getArgumentNames)
        .map(Arrays::asList)
        .orElse(List.of());
  }

  private static Optional<Place> outside(List<Place> calls, Templates templates) {
    return calls.stream().filter(call -> !templates.isLibrary(call.file())).findFirst();
  }

  /**
   * What is wrong, at the call.
   *
   * @param variant of the message
   * @param inLibrary where the library uses it
   */
  Diagnostic told(String variant, Place inLibrary) {
    String macro = call.text().replaceAll("[<@()/>]", "");
    return Diagnostic.error(Code.LAYOUT_ERROR, call, macro, expression)
        .variant(variant)
        .hintAt(inLibrary, "used-here");
  }
}
