package vanban.layout.template;

import java.io.IOException;

/** Thrown when a layout asks for more templates than any layout has. */
final class TooManyTemplatesException extends IOException {
  private static final long serialVersionUID = 1L;
}
