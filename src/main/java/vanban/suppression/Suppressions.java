package vanban.suppression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Nearest;
import vanban.diagnostic.Severity;
import vanban.yaml.ParsedYaml;
import vanban.yaml.YamlComment;

/** The comments of some files by which their authors leave out warnings. */
public final class Suppressions {
  private final Set<String> checked;
  private final List<Suppression> all = new ArrayList<>();
  private final List<Diagnostic> wrong = new ArrayList<>();

  /**
   * Those of these files.
   *
   * @param checked the files, as messages print them, in which all warnings have been looked for:
   *     only there a comment can be told that it leaves out nothing
   */
  public Suppressions(Collection<ParsedYaml> files, Set<String> checked) {
    this.checked = Set.copyOf(checked);
    files.forEach(this::add);
  }

  private void add(ParsedYaml file) {
    List<YamlComment> meant = file.comments().stream().filter(Suppression::isMeant).toList();
    MarksInTexts.in(file).map(Suppression::printed).forEach(wrong::add);
    if (!meant.isEmpty()) {
      CommentedLines lines = new CommentedLines(file);
      meant.forEach(comment -> add(comment, lines));
    }
  }

  private void add(YamlComment comment, CommentedLines lines) {
    List<Suppression> said = Suppression.of(comment, lines);
    all.addAll(said);
    if (said.isEmpty()) {
      wrong.add(Suppression.lack(comment));
    }
  }

  /**
   * What is left of what was found, with what is wrong with the comments themselves.
   *
   * @param found sorted; errors are never left out, but for those of a reviewer
   * @param rules the ids of all rules that can be named beside codes
   * @param unasked the codes and ids of those that were not looked for: of a comment that names one
   *     nobody knows whether it leaves out anything
   * @return sorted
   */
  public List<Diagnostic> applied(
      List<Diagnostic> found, Collection<String> rules, Collection<String> unasked) {
    if (all.isEmpty() && wrong.isEmpty()) {
      return found;
    }
    Diagnostics left = new Diagnostics();
    left.addAll(found.stream().filter(one -> !isSuppressed(one)).toList());
    boolean complete = found.stream().noneMatch(Suppressions::isError);
    Set<String> known = new TreeSet<>(rules);
    Stream.of(Code.values()).map(Code::id).forEach(known::add);
    left.addAll(wrong);
    all.stream()
        .flatMap(one -> check(one, found, known, complete && !unasked.contains(one.id())).stream())
        .forEach(left::add);
    return left.sorted();
  }

  private boolean isSuppressed(Diagnostic found) {
    return !isError(found) && all.stream().anyMatch(one -> one.isFor(found));
  }

  /** Whether something keeps a document from being written, which no comment changes. */
  private static boolean isError(Diagnostic found) {
    return found.severity() == Severity.ERROR && found.code() != Code.REVIEW;
  }

  /** With an error somewhere not all warnings are found: then nobody can say that there is none. */
  private Optional<Diagnostic> check(
      Suppression one, List<Diagnostic> found, Set<String> known, boolean complete) {
    List<Diagnostic> meant = found.stream().filter(one::isFor).toList();
    if (!known.contains(one.id())) {
      Diagnostic unknown = one.wrong("unknown");
      return Optional.of(Nearest.to(one.id(), known).map(unknown::mayMean).orElse(unknown));
    }
    if (meant.stream().anyMatch(Suppressions::isError)) {
      return Optional.of(one.wrong("error"));
    }
    return meant.isEmpty() && complete && checked.contains(one.comment().file().path())
        ? Optional.of(one.wrong("nothing"))
        : Optional.empty();
  }
}
