package vanban.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Addresses outside the document to which words can lead: those of pages, and of letter boxes. */
public final class LinkAddress {
  private static final Set<String> PAGES = Set.of("http", "https");
  private static final String MAIL = "mailto";
  private static final int LONGEST = 2_000; // characters: Word opens none that is longer

  /** Signs that are written by their numbers in addresses (RFC 3986, 2). */
  private static final String FOREIGN = "\"<>\\^`{|}";

  private LinkAddress() {}

  /**
   * Whether a text is such an address: {@code https://…}, {@code http://…} or {@code mailto:…},
   * whole, without white space.
   */
  public static boolean isOne(String text) {
    return parsed(text).isPresent();
  }

  /**
   * The address with all letters in ASCII, as files name it: {@code https://example.vn/%C4%91}.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static String ascii(String address) {
    return parsed(address)
        .orElseThrow(() -> new IllegalArgumentException("no address: " + address))
        .toASCIIString();
  }

  /**
   * Where the first sign of a text stands because of which it is no such address.
   *
   * @return empty if there is no such sign, or if it were none without them either
   */
  public static OptionalInt wrongSign(String text) {
    OptionalInt first =
        IntStream.range(0, text.length())
            .filter(at -> FOREIGN.indexOf(text.charAt(at)) >= 0)
            .findFirst();
    return first.isPresent() && isOne(written(text)) ? first : OptionalInt.empty();
  }

  /** An address, or a part of it, with such signs written as addresses have them: {@code %7C}. */
  public static String written(String text) {
    return text.chars()
        .mapToObj(sign -> FOREIGN.indexOf(sign) < 0 ? Character.toString(sign) : number(sign))
        .collect(Collectors.joining());
  }

  private static String number(int sign) {
    return "%%%02X".formatted(sign);
  }

  private static Optional<URI> parsed(String text) {
    try {
      return text.length() > LONGEST
          ? Optional.empty()
          : Optional.of(new URI(text)).filter(LinkAddress::leadsSomewhere);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean leadsSomewhere(URI address) {
    String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
    String specific = address.getSchemeSpecificPart();
    return PAGES.contains(scheme)
        ? Optional.ofNullable(address.getRawAuthority()).isPresent()
        : scheme.equals(MAIL) && specific.indexOf('@') > 0;
  }
}
