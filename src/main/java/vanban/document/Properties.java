package vanban.document;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a document says of itself to a file manager.
 *
 * @param title the genre and the title, such as {@code Báo cáo Kết quả …}
 * @param author the issuing body
 * @param date the day the document bears; empty where the author left it blank. Never the clock's.
 * @param registration its number, its symbol and what it is about
 */
public record Properties(
    String title, String author, Optional<LocalDate> date, Registration registration) {
  /** Of a document without a number. */
  public Properties(String title, String author, Optional<LocalDate> date) {
    this(title, author, date, Registration.NONE);
  }
}
