package vanban.docx.opc;

import java.nio.charset.StandardCharsets;

/** What stands in parts, for tests of other packages. */
public final class PrintedParts {
  private PrintedParts() {}

  /** The XML of an object of docx4j's. */
  public static String xml(Object root) {
    return new String(ObjectPrinter.print(root), StandardCharsets.UTF_8);
  }
}
