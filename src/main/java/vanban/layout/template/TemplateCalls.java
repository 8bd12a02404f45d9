package vanban.layout.template;

import freemarker.template.TemplateException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.source.Place;
import vanban.source.SourceFile;

/**
 * Where the macro in which something stands was called, and where that call stands, and so on, as
 * FreeMarker's stack of instructions tells it.
 */
final class TemplateCalls {
  private static final Pattern FRAME =
      Pattern.compile(
          "- (?:Failed at|Reached through): (.*?)\\s+\\[in template \"([^\"]+)\""
              + "(?: in (?:macro|function) \"([^\"]*)\")? at line (\\d+), column (\\d+)]");

  private TemplateCalls() {}

  /**
   * The calls that led to where an exception was made, innermost first; without that place itself.
   *
   * @param templates that were read
   */
  static List<Place> of(TemplateException where, Templates templates) {
    List<Place> calls = new ArrayList<>();
    String stack = where.getFTLInstructionStack();
    Matcher frame = FRAME.matcher(stack == null ? "" : stack);
    boolean first = true;
    while (frame.find()) {
      if (!first && frame.group(1).startsWith("@")) {
        place(frame, templates).ifPresent(calls::add);
      }
      first = false;
    }
    return calls;
  }

  /** The macro, or the function, in which an exception was made. */
  static Optional<String> macro(TemplateException where) {
    String stack = where.getFTLInstructionStack();
    Matcher frame = FRAME.matcher(stack == null ? "" : stack);
    return frame.find() ? Optional.ofNullable(frame.group(3)) : Optional.empty();
  }

  /** The call of the macro or of the function at whose head an exception was made. */
  static Optional<Place> caller(TemplateException where, Templates templates) {
    String stack = where.getFTLInstructionStack();
    Matcher frame = FRAME.matcher(stack == null ? "" : stack);
    boolean there = frame.find();
    return there && frame.find() ? place(frame, templates) : Optional.empty();
  }

  private static Optional<Place> place(Matcher frame, Templates templates) {
    return templates.file(frame.group(2)).map(file -> place(file, frame));
  }

  /** The name of the macro in the call. */
  private static Place place(SourceFile file, Matcher frame) {
    int start = file.offset(Integer.parseInt(frame.group(4)), Integer.parseInt(frame.group(5)));
    int end = start;
    while (end < file.text().length() && " \n\r/>".indexOf(file.text().charAt(end)) < 0) {
      end++;
    }
    return new Place(file, start, end);
  }
}
