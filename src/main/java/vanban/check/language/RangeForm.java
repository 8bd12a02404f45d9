package vanban.check.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Passages;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/** Years from one to another, written in another way than most of a document. */
final class RangeForm implements Check {
  private static final String DAY = "(?:\\d{1,2}/){0,2}\\d{4}";

  /** Not a school year: the ministry writes those without spaces. */
  private static final Search RANGE =
      Search.from(
          Signs.DIGITS,
          Pattern.compile(
              "(?<![\\d/.,-])(?<![Nn]ăm học )(?<!NĂM HỌC )(?<from>"
                  + DAY
                  + ")(?<dash> ?[-–] ?)(?<to>"
                  + DAY
                  + ")(?![\\d/.,-]*\\d|/)"));

  /** How years are joined in the documents of the State and of the Party. */
  private static final String STANDARD = " - ";

  private static final int LEAST = 2;

  /** One of them. */
  private record Range(Passage passage, int from, int to, String dash) {
    boolean isLopsided() {
      return dash.startsWith(" ") != dash.endsWith(" ");
    }
  }

  @Override
  public Stream<Finding> check(Passages document) {
    List<Range> all = new ArrayList<>();
    document.all().forEach(passage -> read(passage, all));
    Map<String, List<Range>> forms = new LinkedHashMap<>();
    all.forEach(one -> forms.computeIfAbsent(one.dash(), dash -> new ArrayList<>()).add(one));
    String usual = usual(forms);
    return all.stream()
        .filter(one -> !one.dash().equals(usual))
        .filter(one -> one.isLopsided() || many(forms, usual) >= LEAST)
        .map(one -> finding(one, forms.getOrDefault(usual, List.of()), usual));
  }

  private static void read(Passage passage, List<Range> all) {
    RANGE.each(
        passage.value(),
        range -> all.add(new Range(passage, range.start(), range.end(), range.group("dash"))));
  }

  private static String usual(Map<String, List<Range>> forms) {
    String usual = STANDARD;
    for (Map.Entry<String, List<Range>> form : forms.entrySet()) {
      boolean even = !form.getValue().get(0).isLopsided();
      if (even && form.getValue().size() > many(forms, usual)) {
        usual = form.getKey();
      }
    }
    return usual;
  }

  private static int many(Map<String, List<Range>> forms, String dash) {
    return forms.getOrDefault(dash, List.of()).size();
  }

  private static Finding finding(Range one, List<Range> others, String usual) {
    String typed = one.passage().value().substring(one.from(), one.to());
    String right = typed.replaceFirst(" ?[-–] ?", usual);
    Finding found =
        Finding.of(one.passage(), one.from(), one.to(), typed, right, String.valueOf(others.size()))
            .instead(right);
    if (others.isEmpty()) {
      return found.message("lopsided");
    }
    Range first = others.get(0);
    return found.against(first.passage(), first.from(), first.to());
  }
}
