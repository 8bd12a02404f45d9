package vanban.docx.read.opc;

import java.util.ArrayList;
import java.util.List;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;

/**
 * Why a Word file is not read. Thrown anywhere below the reader, which makes a diagnostic of it;
 * nobody else sees one.
 */
public final class UnreadableDocxException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int MAX_SHOWN = 120; // chars of a name or value that the file chose

  private final Code code;
  private final String variant;
  private final transient List<String> arguments;

  private UnreadableDocxException(Code code, String variant, List<String> arguments) {
    super(code.id() + "." + variant + arguments);
    this.code = code;
    this.variant = variant;
    this.arguments = arguments;
  }

  /**
   * What is wrong.
   *
   * @param variant of the message; empty for the message of the code itself
   * @param arguments of the message after the first, which is the name of the file
   */
  public static UnreadableDocxException of(Code code, String variant, String... arguments) {
    List<String> shown = List.of(arguments).stream().map(UnreadableDocxException::shown).toList();
    return new UnreadableDocxException(code, variant, shown);
  }

  /** What is damaged: the message {@code damaged-document.variant}. */
  public static UnreadableDocxException damaged(String variant, String... arguments) {
    return of(Code.DAMAGED_DOCUMENT, variant, arguments);
  }

  /** The same for an author, who knows the file by its name. */
  public Diagnostic diagnostic(String file) {
    List<String> all = new ArrayList<>(List.of(file));
    all.addAll(arguments);
    Diagnostic diagnostic = Diagnostic.error(code, all.toArray(String[]::new));
    return variant.isEmpty() ? diagnostic : diagnostic.variant(variant);
  }

  /** What a file chose may hold anything, such as what moves the cursor of a terminal. */
  private static String shown(String text) {
    String cut = text.length() > MAX_SHOWN ? text.substring(0, MAX_SHOWN) + "…" : text;
    return cut.replaceAll("\\p{Cntrl}|[\\u0080-\\u009f\\p{Cs}]", "\ufffd");
  }
}
