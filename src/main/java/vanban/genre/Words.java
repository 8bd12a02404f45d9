package vanban.genre;

import static vanban.schema.Scalars.proseOrEmpty;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Nearest;
import vanban.schema.Named;
import vanban.schema.Schema;
import vanban.source.LocatedText;
import vanban.yaml.YamlText;

/**
 * The texts that a layout prints, by names of its own choice, as they are typed: one text, a list
 * or a group of texts under each.
 *
 * @param all in order, no name twice
 */
public record Words(List<Named<Word>> all) {
  /** None. */
  public static final Words NONE = new Words(List.of());

  private static final Set<String> TRUTHS = Set.of("true", "false");

  /** How they are written. */
  public static final Schema<Words> SCHEMA =
      Schema.table(
              Schema.<Word>either(
                  List.of(
                      Schema.option(Text.class, proseOrEmpty().map(Text::new, Text::text)),
                      Schema.option(
                          Items.class, Schema.list(proseOrEmpty()).map(Items::new, Items::texts)),
                      Schema.option(
                          Group.class,
                          Schema.lookup(proseOrEmpty()).map(Group::new, Group::texts)))))
          .map(Words::new, Words::all);

  /** Keeps the list from change. */
  public Words {
    all = List.copyOf(all);
  }

  /** What stands under a name. */
  public sealed interface Word {}

  /**
   * One text.
   *
   * @param text as typed
   */
  public record Text(YamlText text) implements Word {
    /** Whether it says true or false, of which templates ask whether; empty for words to print. */
    public Optional<Boolean> truth() {
      return Optional.of(text.text().value())
          .filter(typed -> !text.quoted() && TRUTHS.contains(typed))
          .map(Boolean::valueOf);
    }
  }

  /**
   * Texts in order.
   *
   * @param texts as typed
   */
  public record Items(List<YamlText> texts) implements Word {
    /** Keeps the list from change. */
    public Items {
      texts = List.copyOf(texts);
    }
  }

  /**
   * Texts by names.
   *
   * @param texts in order
   */
  public record Group(List<Named<YamlText>> texts) implements Word {
    /** Keeps the list from change. */
    public Group {
      texts = List.copyOf(texts);
    }
  }

  /** These words, and those of {@code base} beyond them; groups are merged name by name. */
  public Words over(Words base) {
    return new Words(Named.over(all, base.all, Words::over));
  }

  private static Word over(Word own, Word base) {
    return own instanceof Group group && base instanceof Group inherited
        ? new Group(Named.over(group.texts(), inherited.texts(), (text, other) -> text))
        : own;
  }

  /**
   * What is wrong with these as changes of other words, which templates read: a word of another
   * kind.
   *
   * @param base the words they change
   */
  public List<Diagnostic> misfits(Words base) {
    Map<String, Named<Word>> inherited =
        base.all.stream().collect(Collectors.toMap(Named::name, word -> word));
    return all.stream()
        .flatMap(
            own ->
                Optional.ofNullable(inherited.get(own.name()))
                    .flatMap(other -> misfit(own, other))
                    .stream())
        .toList();
  }

  private static Optional<Diagnostic> misfit(Named<Word> own, Named<Word> base) {
    String wanted = kind(base.value());
    String typed = kind(own.value());
    if (!wanted.equals(typed)) {
      return Optional.of(
          Diagnostic.error(Code.WRONG_TYPE, own.key().place())
              .variant(wanted + "-not-" + typed)
              .hintAt(base.key().place(), "declared-here"));
    }
    if (own.value() instanceof Text text && base.value() instanceof Text other) {
      return misfit(text, other, base.key());
    }
    return own.value() instanceof Group group && base.value() instanceof Group inherited
        ? group.texts().stream().flatMap(text -> misfit(text, inherited).stream()).findFirst()
        : Optional.empty();
  }

  private static Optional<Diagnostic> misfit(Named<YamlText> own, Group base) {
    return base.texts().stream()
        .filter(text -> text.name().equals(own.name()))
        .findFirst()
        .flatMap(text -> misfit(new Text(own.value()), new Text(text.value()), text.key()));
  }

  /** Of true and false templates ask whether, of other words what they are. */
  private static Optional<Diagnostic> misfit(Text own, Text base, LocatedText declared) {
    boolean wanted = base.truth().isPresent();
    return own.truth().isPresent() == wanted
        ? Optional.empty()
        : Optional.of(
            Diagnostic.error(Code.WRONG_VALUE, own.text().place(), own.text().trimmed())
                .variant(wanted ? "truth" : "no-truth")
                .hintAt(declared.place(), "declared-here"));
  }

  /**
   * The texts of groups that templates would find by no name: those whose name is nearly that of
   * another in the group they change.
   *
   * @param base the words they change
   */
  public List<Diagnostic> misspelt(Words base) {
    return all.stream()
        .flatMap(own -> base.group(own.name()).flatMap(group -> misspelt(own.value(), group)))
        .toList();
  }

  /**
   * The texts of groups that all layouts share which nothing reads: neither their names, up to a
   * point, are those of a shared text, nor a template knows them.
   *
   * @param shared the words with those groups
   * @param read whether a template may read a text of that name
   */
  public List<Diagnostic> unread(Words shared, Predicate<String> read) {
    return all.stream()
        .flatMap(own -> shared.group(own.name()).flatMap(group -> unread(own.value(), group, read)))
        .toList();
  }

  private static Stream<Diagnostic> unread(Word own, Group shared, Predicate<String> read) {
    Set<String> known = new TreeSet<>(shared.texts().stream().map(Named::name).toList());
    return own instanceof Group group
        ? group.texts().stream()
            .filter(text -> isUnread(text.name(), known, read))
            .map(text -> unread(text, known))
        : Stream.empty();
  }

  private static boolean isUnread(String name, Set<String> known, Predicate<String> read) {
    return !known.contains(name)
        && (slip(name, known).isPresent()
            || !(known.contains(head(name)) || read.test(head(name))));
  }

  private static Optional<String> slip(String name, Set<String> known) {
    return known.stream().filter(one -> Nearest.isCertain(name, one)).findFirst();
  }

  /** A name up to where one of the author's choice may stand. */
  private static String head(String name) {
    return name.replaceFirst("\\..*", "");
  }

  private static Diagnostic unread(Named<YamlText> text, Set<String> known) {
    String name = text.name();
    Diagnostic found = Diagnostic.error(Code.UNUSED_WORD, text.key().place(), name).asWarning();
    Set<String> heads = new TreeSet<>(known.stream().map(Words::head).toList());
    return slip(name, known)
        .or(
            () ->
                Nearest.to(head(name), heads)
                    .map(near -> near + name.substring(head(name).length())))
        .map(meant -> found.didYouMean(name, meant))
        .orElseGet(() -> found.hint("choices", String.join(", ", heads)));
  }

  /** The names of those that are groups. */
  public Set<String> groups() {
    return all.stream()
        .filter(word -> word.value() instanceof Group)
        .map(Named::name)
        .collect(Collectors.toSet());
  }

  private Stream<Group> group(String name) {
    return all.stream()
        .filter(word -> word.name().equals(name))
        .map(Named::value)
        .filter(Group.class::isInstance)
        .map(Group.class::cast);
  }

  private static Stream<Diagnostic> misspelt(Word own, Group base) {
    Set<String> known = base.texts().stream().map(Named::name).collect(Collectors.toSet());
    return own instanceof Group group
        ? group.texts().stream()
            .filter(text -> !known.contains(text.name()))
            .flatMap(text -> misspelt(text, known).stream())
        : Stream.empty();
  }

  private static Optional<Diagnostic> misspelt(Named<YamlText> text, Set<String> known) {
    return Nearest.to(text.name(), known) // names of genres are like one another
        .filter(meant -> Nearest.isCertain(text.name(), meant))
        .map(
            meant ->
                Diagnostic.error(Code.UNUSED_WORD, text.key().place(), text.name())
                    .asWarning()
                    .didYouMean(meant));
  }

  private static String kind(Word word) {
    if (word instanceof Text) {
      return "text";
    }
    return word instanceof Items ? "list" : "mapping";
  }

  /** These but for some, which are called as {@link #names} calls them. */
  public Words without(Set<String> names) {
    return new Words(
        all.stream()
            .filter(word -> !names.contains(word.name()))
            .map(word -> new Named<>(word.key(), without(word.name(), word.value(), names)))
            .toList());
  }

  private static Word without(String name, Word word, Set<String> names) {
    return word instanceof Group group
        ? new Group(
            group.texts().stream()
                .filter(text -> !names.contains(name + "." + text.name()))
                .toList())
        : word;
  }

  /** Their names, those of texts in a group behind the group's: {@code labels.letter}. */
  public List<String> names() {
    return all.stream().flatMap(Words::names).toList();
  }

  private static Stream<String> names(Named<Word> word) {
    Stream<String> below =
        word.value() instanceof Group group
            ? group.texts().stream().map(text -> word.name() + "." + text.name())
            : Stream.empty();
    return Stream.concat(Stream.of(word.name()), below);
  }
}
