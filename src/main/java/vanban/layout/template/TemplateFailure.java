package vanban.layout.template;

import freemarker.core.InvalidReferenceException;
import freemarker.core.NonBooleanException;
import freemarker.core.NonHashException;
import freemarker.core.NonSequenceException;
import freemarker.core.NonSequenceOrCollectionException;
import freemarker.core.NonStringOrTemplateOutputException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Nearest;
import vanban.diagnostic.Quantity;
import vanban.diagnostic.Unreadable;
import vanban.source.NotUtf8Exception;
import vanban.source.OutsideLinkException;
import vanban.source.Place;
import vanban.source.SourceFile;

/** Says where in a template FreeMarker failed, and why. */
public final class TemplateFailure {
  private static final String SYNTAX = "syntax";
  private static final String NO_TEMPLATE = "no-template";

  /** What FreeMarker says of Java, and of signs that nobody could type all of. */
  private static final Pattern ASIDE =
      Pattern.compile(" \\(wrapper: [^)]*\\)|, but was expecting (one of )?(these|this).*|:$");

  private final Templates templates;
  private final SourceFile layout;
  private final VisibleNames names;

  /**
   * Who explains the failures of one run.
   *
   * @param templates that were read
   * @param layout the template it started with
   * @param names by which templates reach what they see
   */
  public TemplateFailure(Templates templates, SourceFile layout, VisibleNames names) {
    this.templates = templates;
    this.layout = layout;
    this.names = names;
  }

  /**
   * What is wrong, each at its place in a template: one thing, but for what is closed to layouts.
   */
  public List<Diagnostic> explain(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof NotUtf8Exception unreadable) { // this template, or one it imports
        return List.of(Diagnostic.notUtf8(unreadable));
      }
      if (cause instanceof OutsideLinkException outside) {
        Optional<Place> asked = Optional.of(Place.startOf(layout));
        return List.of(Unreadable.because(asked, outside.link(), outside));
      }
      if (cause
          instanceof RefusedTemplateException closed) { // FreeMarker wraps what it fails to load
        return closed.found();
      }
    }
    return List.of(explained(failure));
  }

  /**
   * Whether a template cannot be used as it stands: so it is wrong whatever is wrong with the
   * report too.
   */
  public static boolean isOfTemplate(Diagnostic found) {
    return switch (found.code()) {
      case LAYOUT_CLOSED, NOT_UTF8 -> true;
      case LAYOUT_ERROR ->
          Stream.of(SYNTAX, NO_TEMPLATE, "parameter-twice", "parameter-mixed")
              .anyMatch(variant -> found.message().key().endsWith('.' + variant));
      default -> false;
    };
  }

  private Diagnostic explained(Throwable failure) {
    if (failure instanceof InvalidReferenceException missing
        && missing.getBlamedExpressionString() != null) {
      String path = missing.getBlamedExpressionString();
      MissingName name = new MissingName(missing, place(missing), templates, names);
      return HandedValue.of(missing, path, templates)
          .filter(handed -> !name.isMisspelt())
          .map(handed -> name.withOthers(handed.told("handed-missing", place(missing))))
          .orElseGet(() -> withCallers(name.explained(), missing));
    }
    if (failure instanceof TemplateException wrong) {
      return WrongMacroCall.of(wrong)
          .map(call -> call.explained(wrong, place(wrong), templates))
          .or(() -> handed(wrong))
          .orElseGet(() -> withCallers(ofTemplate(wrong), wrong));
    }
    if (failure instanceof ParseException unreadable) {
      Place place = place(unreadable.getTemplateName(), at(unreadable));
      return Diagnostic.error(Code.LAYOUT_ERROR, place, firstLine(unreadable.getEditorMessage()))
          .variant(SYNTAX);
    }
    if (failure instanceof TemplateNotFoundException absent) {
      return Diagnostic.error(Code.LAYOUT_ERROR, Place.startOf(layout), absent.getTemplateName())
          .variant(NO_TEMPLATE);
    }
    if (failure instanceof EndlessRunException endless) {
      return endless(endless);
    }
    if (failure instanceof IOException && failure.getCause() != null) {
      return explained(failure.getCause()); // FreeMarker's word for what it failed to load before
    }
    if (failure instanceof RuntimeException fault) {
      throwIfOurs(fault);
    }
    return Diagnostic.error(
        Code.LAYOUT_ERROR, Place.startOf(layout), firstLine(failure.getMessage()));
  }

  private Diagnostic endless(EndlessRunException run) {
    Place place = run.place(templates).orElse(Place.startOf(layout));
    Diagnostic found = Diagnostic.error(Code.LAYOUT_ENDLESS, place);
    Diagnostic known = run.variant().isEmpty() ? found : found.variant(run.variant());
    return run.hint().map(hint -> known.hint(hint)).orElse(known);
  }

  /** What Vanban itself trips over while a layout runs is no fault of the layout. */
  private static void throwIfOurs(RuntimeException fault) {
    Stream.of(fault.getStackTrace())
        .map(StackTraceElement::getClassName)
        .filter(name -> name.startsWith("vanban.") || name.startsWith("freemarker."))
        .findFirst()
        .filter(name -> name.startsWith("vanban."))
        .ifPresent(
            ours -> {
              throw fault;
            });
  }

  /** Names the calls of the macro in which something went wrong, innermost first. */
  private Diagnostic withCallers(Diagnostic found, TemplateException wrong) {
    Diagnostic named = found;
    for (Place call : TemplateCalls.of(wrong, templates)) {
      named = named.hintAt(call, "called-here");
    }
    return named;
  }

  /** What a layout hands to a library that cannot be used there. */
  private Optional<Diagnostic> handed(TemplateException wrong) {
    if (wrong instanceof UnknownMemberException unknown) {
      if (unknown.known().stream().anyMatch(one -> Nearest.isCertain(unknown.member(), one))) {
        return Optional.empty(); // a slip in the library
      }
      return HandedValue.asked(wrong, unknown.member(), place(wrong))
          .flatMap(path -> HandedValue.of(wrong, path, templates))
          .map(handed -> handed.told("handed-missing", place(wrong)));
    }
    return Optional.ofNullable(wrong.getBlamedExpressionString())
        .filter(expression -> otherKind(wrong).isPresent())
        .flatMap(expression -> HandedValue.of(wrong, expression, templates))
        .map(handed -> handed.told("handed-kind", place(wrong)));
  }

  private Diagnostic ofTemplate(TemplateException wrong) {
    if (wrong instanceof UnknownMemberException unknown) {
      return unknownMember(unknown);
    }
    if (wrong instanceof TooManyDigitsException) {
      String most = Quantity.of(RenderLimits.MAX_DIGITS);
      return Diagnostic.error(Code.LAYOUT_ENDLESS, place(wrong), most).variant("digits");
    }
    Optional<String> otherKind = otherKind(wrong);
    if (otherKind.isPresent() && wrong.getBlamedExpressionString() != null) {
      return Diagnostic.error(Code.LAYOUT_ERROR, place(wrong), wrong.getBlamedExpressionString())
          .variant(otherKind.get());
    }
    for (Throwable cause = wrong.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof TemplateNotFoundException absent) {
        return Diagnostic.error(Code.LAYOUT_ERROR, place(wrong), absent.getTemplateName())
            .variant(NO_TEMPLATE);
      }
      if (cause instanceof TooManyTemplatesException) {
        String most = Quantity.of(RenderLimits.MAX_TEMPLATES);
        return Diagnostic.error(Code.LAYOUT_ERROR, place(wrong), most).variant("files");
      }
      if (cause instanceof RenderLimits.ExceededException) {
        return Diagnostic.error(Code.LAYOUT_ENDLESS, place(wrong));
      }
      if (cause instanceof ParseException) {
        return explained(cause);
      }
      if (cause instanceof TemplateException inner) { // within ?map(x -> …)
        return ofTemplate(inner);
      }
      if (cause instanceof RuntimeException fault) { // what a built-in of FreeMarker tripped over
        throwIfOurs(fault);
        return Diagnostic.error(
            Code.LAYOUT_ERROR, place(wrong), firstLine(String.valueOf(cause.getMessage())));
      }
    }
    return Diagnostic.error(
        Code.LAYOUT_ERROR, place(wrong), firstLine(wrong.getMessageWithoutStackTop()));
  }

  /** As what a value was used that it is not. */
  private static Optional<String> otherKind(TemplateException wrong) {
    if (wrong instanceof NonStringOrTemplateOutputException) {
      return Optional.of("not-printed");
    }
    if (wrong instanceof NonHashException) {
      return Optional.of("not-group");
    }
    if (wrong instanceof NonSequenceException
        || wrong instanceof NonSequenceOrCollectionException) {
      return Optional.of("not-list");
    }
    return wrong instanceof NonBooleanException ? Optional.of("not-truth") : Optional.empty();
  }

  private Diagnostic unknownMember(UnknownMemberException wrong) {
    Diagnostic found =
        Diagnostic.error(
                Code.LAYOUT_ERROR, member(place(wrong), wrong.member()), wrong.of(), wrong.member())
            .variant("member");
    Diagnostic named =
        Nearest.to(wrong.member(), wrong.known())
            .map(meant -> found.didYouMean(meant))
            .orElse(found);
    return wrong.known().isEmpty()
        ? named
        : named.hint("choices", String.join(", ", wrong.known()));
  }

  /** The name of the member within the instruction that asks for it. */
  private static Place member(Place instruction, String member) {
    int at = instruction.text().indexOf("." + member) + 1;
    int start = instruction.start() + at;
    return at == 0 ? instruction : new Place(instruction.file(), start, start + member.length());
  }

  private Place place(TemplateException wrong) {
    Integer line = wrong.getLineNumber();
    return line == null
        ? Place.startOf(layout)
        : place(
            wrong.getTemplateSourceName(),
            new int[] {
              line,
              wrong.getColumnNumber(),
              wrong.getEndLineNumber(),
              wrong.getEndColumnNumber() + 1
            });
  }

  private static int[] at(ParseException e) {
    int line = Math.max(1, e.getLineNumber());
    int column = Math.max(1, e.getColumnNumber());
    int endLine = Math.max(line, e.getEndLineNumber());
    int endColumn = endLine == line ? Math.max(column, e.getEndColumnNumber()) : column;
    return new int[] {line, column, endLine, endColumn + 1};
  }

  private Place place(@Nullable String template, int[] at) {
    Optional<SourceFile> file = Optional.ofNullable(template).flatMap(templates::file);
    return file.map(
            f -> {
              int start = f.offset(at[0], at[1]);
              return new Place(f, start, Math.max(start, f.offset(at[2], at[3])));
            })
        .orElse(Place.startOf(layout));
  }

  private static String firstLine(@Nullable String message) {
    return message == null
        ? ""
        : ASIDE.matcher(message.lines().findFirst().orElse("").trim()).replaceAll("");
  }
}
