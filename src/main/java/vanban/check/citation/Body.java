package vanban.check.citation;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Rows;

/**
 * Bodies that issue documents, so far as they are told apart by their names for certain: {@code
 * bodies.txt}.
 */
enum Body {
  ASSEMBLY,
  ASSEMBLY_COMMITTEE,
  PRESIDENT,
  GOVERNMENT,
  PRIME_MINISTER,
  MINISTRY,
  COUNCIL,
  PEOPLES_COMMITTEE,
  CENTRAL_COMMITTEE,
  POLITBURO,
  SECRETARIAT,
  PROVINCIAL_COMMITTEE,
  YOUTH_UNION;

  /** The rows of the resource. */
  private static final class Data {
    static final Map<String, List<String>> ROWS =
        Rows.of(Body.class, "bodies.txt").stream()
            .collect(toUnmodifiableMap(row -> row.get(0), row -> row));
  }

  private final Pattern name;
  private final Pattern symbol;

  Body() {
    List<String> row = Optional.ofNullable(Data.ROWS.get(name())).orElseThrow();
    this.name = Pattern.compile("(?:" + row.get(1) + ")(?![\\p{L}\\p{M}])", flags());
    this.symbol = Pattern.compile(row.get(2), flags());
  }

  private static int flags() {
    return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  }

  /**
   * A body that is named in a text.
   *
   * @param end the offset behind its name
   */
  record Named(Body body, int from, int end) {
    /** Its name as it is written. */
    String in(String text) {
      return text.substring(from, end);
    }
  }

  /** The one whose name starts at an offset of a text. */
  static Optional<Named> at(String text, int from) {
    return Arrays.stream(values())
        .flatMap(
            body -> {
              Matcher name =
                  body.name.matcher(text).region(from, Math.min(text.length(), from + 90));
              name.useTransparentBounds(true);
              return name.lookingAt()
                  ? Stream.of(new Named(body, from, name.end()))
                  : Stream.empty();
            })
        .findFirst();
  }

  /** Those whose documents have a symbol that ends so; none if nobody knows. */
  static Set<Body> of(Symbol symbol) {
    Set<Body> all = EnumSet.noneOf(Body.class);
    for (Body body : values()) {
      if (body.symbol.matcher(symbol.issuer()).matches()) {
        all.add(body);
      }
    }
    return all;
  }
}
