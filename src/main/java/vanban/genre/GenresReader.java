package vanban.genre;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.schema.Key;
import vanban.schema.Named;
import vanban.schema.Schema;
import vanban.schema.outline.SchemaPath;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.yaml.YamlText;

/** Makes the genres of a layout, and their rules, of what it says and inherits. */
public final class GenresReader {
  private final List<Named<GenreSource>> genres;
  private final Set<String> keys = new LinkedHashSet<>();
  private final Diagnostics diagnostics;

  /**
   * Who reads genres, and says what is wrong with them.
   *
   * @param dropped the keys of genres that are not inherited, of which inherited rules may speak
   */
  public GenresReader(
      List<Named<GenreSource>> genres, Collection<String> dropped, Diagnostics diagnostics) {
    this.genres = genres;
    this.diagnostics = diagnostics;
    genres.forEach(genre -> keys.add(genre.name()));
    keys.addAll(dropped);
  }

  /**
   * The keys of reports that a layout may declare: those that not every report has.
   *
   * @param declared by the layout
   * @param report what may stand in every report
   */
  public List<Named<OwnKey>> ownKeys(List<Named<OwnKey>> declared, Schema<?> report) {
    Set<String> taken =
        SchemaPath.keysBelow(report, List.of()).stream()
            .map(Key::name)
            .collect(Collectors.toUnmodifiableSet());
    declared.stream()
        .map(Named::key)
        .filter(key -> taken.contains(key.value()))
        .map(key -> Diagnostic.error(Code.WRONG_VALUE, key.place(), key.value()))
        .forEach(found -> diagnostics.add(found.variant("own-key")));
    return declared.stream().filter(key -> !taken.contains(key.name())).toList();
  }

  /**
   * The genres with their rules.
   *
   * @param ids the id of a rule by its name
   * @param report what may stand in a report, of which rules speak, with the own keys
   * @param symbolsClause where the standard says which symbol a genre has
   * @param ownKeys the keys of reports that the layout declares itself
   * @param gone whether an inherited rule speaks of a key that is not inherited: then it is void
   */
  public Genres read(
      List<Named<RuleSource>> rules,
      UnaryOperator<String> ids,
      Schema<?> report,
      Optional<String> symbolsClause,
      List<Named<OwnKey>> ownKeys,
      Predicate<LocatedText> gone) {
    genres.forEach(this::check);
    checkNames();
    List<Genre> all = genres.stream().map(one -> new Genre(one.name(), one.value())).toList();
    RuleReader reader = new RuleReader(keys, ids, new ReportKeys(report, gone), diagnostics);
    return new Genres(all, reader.all(rules), symbolsClause, ownKeys);
  }

  private void check(Named<GenreSource> genre) {
    if (genre.value().isNameless()) {
      diagnostics.add(nameless(genre.key()));
    }
    checkKeys(genre.value().about().orElse(List.of()));
  }

  /** A genre without a name is more often than not one that was to be changed. */
  private Diagnostic nameless(LocatedText key) {
    Diagnostic found =
        Diagnostic.error(
            Code.MISSING_KEY, key.place(), GenreSource.NAME.name(), GenreSource.NAME.term());
    return RuleReader.near(found, key, genres.stream().map(Named::key).toList());
  }

  /** Says which of these texts are keys of no genre. */
  public void checkKeys(Collection<YamlText> texts) {
    texts.stream()
        .flatMap(text -> RuleReader.unknownGenre(text, keys).stream())
        .forEach(diagnostics::add);
  }

  /** Of two genres of one name a report could only ever have the first. */
  private void checkNames() {
    Map<String, Named<GenreSource>> named = new HashMap<>();
    for (Named<GenreSource> genre : genres) {
      for (LocatedText name : genre.value().name().stream().toList()) {
        Named<GenreSource> first = named.putIfAbsent(name.value().toLowerCase(Locale.ROOT), genre);
        if (first != null) {
          diagnostics.add(
              Diagnostic.error(Code.DUPLICATE_GENRE, name.place(), name.value(), first.name())
                  .hintAt(placeOfName(first), "first-here"));
        }
      }
    }
  }

  private static Place placeOfName(Named<GenreSource> genre) {
    return genre.value().name().map(LocatedText::place).orElseGet(() -> genre.key().place());
  }
}
