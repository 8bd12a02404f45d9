package vanban.vietnamese;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as one types them who leaves out all marks: {@code thu ngan sach}, {@code dang vien}. */
public final class PlainLetters {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private PlainLetters() {}

  /** The words in small letters from a to z, as far as they are Vietnamese. */
  public static String of(String words) {
    String apart = Normalizer.normalize(words, Normalizer.Form.NFD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT).replace('đ', 'd');
  }
}
