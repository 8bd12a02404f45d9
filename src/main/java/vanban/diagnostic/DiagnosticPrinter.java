package vanban.diagnostic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vanban.source.Edit;

/** Prints diagnostics for people, for editors and for programs. */
public final class DiagnosticPrinter {
  private final Messages messages;
  private final Form form;
  private final Ink ink;

  /** Who prints in one language and one form. */
  public DiagnosticPrinter(Messages messages, Form form) {
    this(messages, form, Ink.PLAIN);
  }

  /**
   * Who prints in one language and one form.
   *
   * @param ink of the lines that people read; objects have none
   */
  public DiagnosticPrinter(Messages messages, Form form, Ink ink) {
    this.messages = messages;
    this.form = form;
    this.ink = ink;
  }

  /** The forms diagnostics take. */
  public enum Form {
    /** With the line at fault, a mark below it, and hints. */
    HUMAN,
    /** One line each: {@code file:line:column: error[code]: message}. */
    SHORT,
    /** A list of objects. */
    JSON,
    /** As code hosts and editors exchange findings: SARIF 2.1.0. */
    SARIF
  }

  /**
   * All of them, with a line end after the last; nothing for none (in JSON, an empty list; in
   * SARIF, a log without results).
   */
  public String print(List<Diagnostic> diagnostics) {
    if (form == Form.JSON) {
      return Json.print(diagnostics.stream().map(this::json).toList());
    }
    if (form == Form.SARIF) {
      return new Sarif(messages).print(diagnostics);
    }
    StringBuilder out = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      out.append(headline(diagnostic)).append('\n');
      if (form == Form.HUMAN) {
        Severity severity = diagnostic.severity();
        diagnostic.place().ifPresent(place -> out.append(Excerpt.of(place, ink, severity)));
        diagnostic.hints().forEach(hint -> out.append(hint(hint)).append('\n'));
      }
    }
    return out.toString();
  }

  private String headline(Diagnostic diagnostic) {
    String place =
        diagnostic.place().map(p -> ink.strong(Printable.line(p.toString())) + ": ").orElse("");
    String kind = diagnostic.severity().id() + "[" + diagnostic.id().text() + "]";
    return place + ink.bad(diagnostic.severity(), kind) + ": " + messages.say(diagnostic.message());
  }

  private String hint(Hint hint) {
    String place = hint.place().map(p -> " (" + Printable.line(p.toString()) + ")").orElse("");
    return "  "
        + ink.beside(messages.say("hint") + ":")
        + " "
        + messages.say(hint.message())
        + place;
  }

  private Map<String, Object> json(Diagnostic diagnostic) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("severity", diagnostic.severity().id());
    out.put("code", diagnostic.code().id());
    diagnostic.id().rule().ifPresent(rule -> out.put("rule", rule));
    out.put("message", messages.say(diagnostic.message()));
    diagnostic.place().ifPresent(place -> out.putAll(PlaceJson.of(place)));
    out.put("hints", diagnostic.hints().stream().map(this::json).toList());
    out.put("mends", diagnostic.mends().stream().map(this::json).toList());
    return out;
  }

  private Map<String, Object> json(Hint hint) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("message", messages.say(hint.message()));
    hint.place().ifPresent(place -> out.putAll(PlaceJson.of(place)));
    return out;
  }

  private Map<String, Object> json(Mend mend) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("title", messages.say(mend.title()));
    out.put("edits", mend.edits().stream().map(DiagnosticPrinter::json).toList());
    return out;
  }

  private static Map<String, Object> json(Edit edit) {
    Map<String, Object> out = PlaceJson.of(edit.place());
    out.put("text", edit.text());
    return out;
  }
}
