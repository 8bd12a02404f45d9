package vanban.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * One of several parts of the same reports, each for a machine of its own: of three, the second has
 * the 2nd, the 5th, the 8th. Together they have every report once.
 *
 * @param number which part; from 1
 * @param count how many parts there are
 */
record Shard(int number, int count) {
  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

  /** Checks that there is such a part. */
  Shard {
    if (number < 1 || number > count) {
      throw new IllegalArgumentException(number + "/" + count);
    }
  }

  /** Whether it is all there is. */
  boolean isWhole() {
    return count == 1;
  }

  /** Those of all things, in their order, that are in this part. */
  <T> List<T> of(List<T> all) {
    return IntStream.iterate(number - 1, i -> i < all.size(), i -> i + count)
        .mapToObj(all::get)
        .toList();
  }

  /** Reads {@code 2/3}. */
  static final class Converter implements ITypeConverter<Shard> {
    @Override
    public Shard convert(String value) {
      Matcher written = WRITTEN.matcher(value);
      if (!written.matches()) {
        throw new TypeConversionException(value);
      }
      try {
        return new Shard(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(value);
      }
    }
  }
}
