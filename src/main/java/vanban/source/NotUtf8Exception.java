package vanban.source;

import java.io.IOException;
import java.util.Optional;

/** A file that should be text is not UTF-8. */
public final class NotUtf8Exception extends IOException {
  private static final long serialVersionUID = 1L;
  private final transient Place place;
  private final transient Optional<BinaryFormat> format;

  NotUtf8Exception(Place place, Optional<BinaryFormat> format) {
    super("not UTF-8: " + place);
    this.place = place;
    this.format = format;
  }

  /** The first byte that is not UTF-8, in the text as far as it could be read. */
  public Place place() {
    return place;
  }

  /** What the file is, if it is no text at all; its place is then its start. */
  public Optional<BinaryFormat> format() {
    return format;
  }
}
