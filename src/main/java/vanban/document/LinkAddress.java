package vanban.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Addresses outside the document to which words can lead: those of pages, and of letter boxes. */
public final class LinkAddress {
  private static final Set<String> PAGES = Set.of("http", "https");
  private static final String MAIL = "mailto";
  private static final int LONGEST = 2_000; // characters: Word opens none that is longer

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
