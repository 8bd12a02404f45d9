package vanban.check.citation;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Rows;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/**
 * {@code Thông tư … của Ủy ban nhân dân}: a body that issues no documents of this kind. State: Luật
 * Ban hành văn bản quy phạm pháp luật, Điều 4; Party: Quy định 399-QĐ/TW.
 */
final class IssuerGenre implements Check.OfPassage {
  /** Only what is certain, whoever was meant: {@code issuers.txt}. */
  private static final Map<Genre, Set<Body>> NEVER = never();

  private static Map<Genre, Set<Body>> never() {
    Map<Genre, Set<Body>> never = new EnumMap<>(Genre.class);
    for (List<String> row : Rows.of(IssuerGenre.class, "issuers.txt")) {
      EnumSet<Body> named = EnumSet.noneOf(Body.class);
      Rows.words(row.get(2)).stream().map(Body::valueOf).forEach(named::add);
      boolean only = row.get(1).equals("only");
      never.put(Genre.valueOf(row.get(0)), only ? EnumSet.complementOf(named) : named);
    }
    return never;
  }

  /** What is only drafted or asked for may be so by others. */
  private static final String NOT_DRAFT =
      "(?<!dự thảo )(?<!dự án )(?<!đề nghị xây dựng )(?<!xây dựng )(?<!trình )(?<!các )";

  private static final Search ISSUED =
      Search.from(
          Signs.initials("ntcblp"),
          Pattern.compile(
              "(?<![\\p{L}\\p{M}])"
                  + NOT_DRAFT
                  + "(?<genre>nghị quyết|nghị định|thông tư|thông tri|chỉ thị|bộ luật|luật|pháp"
                  + " lệnh)(?<sign> số \\S{1,30})?(?<day>,? ngày"
                  + " (?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{1,2} tháng \\d{1,2} năm \\d{4}))?,?"
                  + " của (?=\\S)",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));

  @Override
  public Stream<Finding> check(Passage passage) {
    return ISSUED.in(passage.value(), issued -> finding(passage, issued));
  }

  private static Optional<Finding> finding(Passage passage, Matcher issued) {
    Genre genre = Genre.of(issued.group("genre")).orElseThrow();
    return Body.at(passage.value(), issued.end())
        .filter(named -> NEVER.getOrDefault(genre, Set.of()).contains(named.body()))
        .filter(named -> issued.group("sign") != null || isSure(passage.value(), issued, genre))
        .filter(named -> !saidOfSymbol(issued, named.body()))
        .map(
            named ->
                Finding.of(
                    passage, issued.start(), named.end(), genre.word(), named.in(passage.value())));
  }

  /** Without a number, a law may be a bill, and a small letter may mean a word of the language. */
  private static boolean isSure(String text, Matcher issued, Genre genre) {
    boolean law = genre == Genre.LAW || genre == Genre.CODE || genre == Genre.ORDINANCE;
    return !law && Character.isUpperCase(text.charAt(issued.start()));
  }

  /** The symbol itself names another body, which {@link SymbolBody} says. */
  private static boolean saidOfSymbol(Matcher issued, Body body) {
    if (issued.group("sign") == null) {
      return false;
    }
    Matcher symbol =
        Pattern.compile(Symbol.PATTERN).matcher(issued.group("sign").replaceAll("[,;]$", ""));
    return symbol.find() && SymbolBody.isOfAnother(Symbol.of(symbol), body);
  }
}
