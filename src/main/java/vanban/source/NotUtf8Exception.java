package vanban.source;

import java.io.IOException;

/** A file that should be text is not UTF-8. */
public final class NotUtf8Exception extends IOException {
  private static final long serialVersionUID = 1L;
  private final transient Place place;

  NotUtf8Exception(Place place) {
    super("not UTF-8: " + place);
    this.place = place;
  }

  /** The first byte that is not UTF-8, in the text as far as it could be read. */
  public Place place() {
    return place;
  }
}
