package vanban.check.citation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * The number and symbol of a document.
 *
 * @param number {@code 30} of {@code 30/2020/NĐ-CP}
 * @param year {@code 2020} of it; empty where the symbol has none
 * @param genre {@code NĐ} of it, or whatever stands in that place
 * @param body {@code CP} of it; empty where the symbol has none
 * @param party whether it is written as those of the Party, {@code 05-NQ/TU}
 */
record Symbol(int number, Optional<Integer> year, String genre, String body, boolean party) {
  /** One that is written as it should be; its groups have names that end so. */
  static final String PATTERN =
      "(?<![\\p{L}\\p{N}/.,-])(?:(?<partyNumber>\\d{1,5}+)[a-z]?-(?<partyGenre>\\p{L}{1,8}+)"
          + "/(?<partyBody>\\p{Lu}[\\p{L}\\d&]{0,20}+(?:[.-][\\p{L}\\d&]{1,20}+){0,6}+)"
          + "|(?<number>\\d{1,5}+)[a-z]?/(?:(?<year>(?:19|20)\\d{2})/)?+(?<symbol>\\p{Lu}[\\p{L}\\d]{0,10}+)"
          + "(?:-(?<body>\\p{Lu}[\\p{L}\\d&]{0,20}+(?:[.-][\\p{L}\\d&]{1,20}+){0,6}+))?+)(?![/\\p{L}\\p{N}])";

  /** The one that a matcher of the pattern is at. */
  static Symbol of(Matcher found) {
    boolean party = found.group("partyNumber") != null;
    String body = found.group(party ? "partyBody" : "body");
    return new Symbol(
        Integer.parseInt(found.group(party ? "partyNumber" : "number")),
        Optional.ofNullable(found.group("year")).map(Integer::valueOf),
        found.group(party ? "partyGenre" : "symbol"),
        body == null ? "" : body,
        party);
  }

  /** The same for each way of writing one. */
  String key() {
    String all = number + "/" + year.map(String::valueOf).orElse("") + "/" + genre + "/" + body;
    return all.toUpperCase(Locale.ROOT);
  }

  /** What says who issued the document: the body, or all of {@code QH15}. */
  String issuer() {
    return body.isEmpty() ? genre : body;
  }
}
