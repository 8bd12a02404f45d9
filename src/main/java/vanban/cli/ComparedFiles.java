package vanban.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import vanban.rollforward.RollForwardResult.Compared;
import vanban.vietnamese.PeriodWording;

/** Says with what the numbers of the next report are compared, and what could not be found. */
record ComparedFiles(Session session) {

  /** What many files share, as those of units do, is said once. */
  void tell(List<Compared> all) {
    all.stream()
        .collect(Collectors.groupingBy(this::said, LinkedHashMap::new, Collectors.toList()))
        .forEach(this::tell);
  }

  /**
   * What is said of a file.
   *
   * @param message by its key
   * @param key of the file under which it says with what it is compared
   * @param wanted which period
   */
  private record Said(String message, String key, String wanted) {}

  private Said said(Compared one) {
    return new Said(message(one), one.key(), wanted(one));
  }

  private static String message(Compared one) {
    if (one.base().isEmpty()) {
      return "unknown-base";
    }
    return switch (one.files().size()) {
      case 0 -> "no-prior";
      case 1 -> "compared";
      default -> "several-priors";
    };
  }

  private String wanted(Compared one) {
    String base = one.base().map(known -> words("base." + known.word())).orElse("");
    return one.period()
        .map(period -> words("base-and-period", base, PeriodWording.name(period)))
        .orElse(base);
  }

  private void tell(Said said, List<Compared> same) {
    List<Path> others = same.stream().flatMap(one -> one.files().stream()).distinct().toList();
    session.say(
        said.message(),
        shown(same.stream().map(Compared::figures).toList()),
        said.key(),
        said.wanted(),
        said.message().equals("several-priors") ? listed(others) : shown(others));
  }

  private String listed(List<Path> files) {
    return files.stream().map(session.world()::display).collect(Collectors.joining(", "));
  }

  private String shown(List<Path> files) {
    String first = files.isEmpty() ? "" : session.world().display(files.get(0));
    return files.size() > 1 ? words("and-others", first, String.valueOf(files.size() - 1)) : first;
  }

  private String words(String key, String... arguments) {
    return session.messages().say("cli." + key, arguments);
  }
}
