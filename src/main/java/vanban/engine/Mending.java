package vanban.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.source.Edit;
import vanban.source.Edits;
import vanban.source.Place;
import vanban.source.SourceFile;
import vanban.source.World;
import vanban.yaml.ParsedYaml;
import vanban.yaml.YamlReader;

/**
 * The sources with all mends carried out of which there is no other: what was found has one mend,
 * in files of the project, and the file says the same after it but for the mended words.
 */
public final class Mending {
  private static final Comparator<Edit> BY_PLACE =
      Comparator.<Edit>comparingInt(edit -> edit.place().start())
          .thenComparingInt(edit -> edit.place().end());

  private static final Pattern YAML = Pattern.compile("\\.ya?ml$");

  private final World world;

  /** Mends the files of a world, and writes none. */
  public Mending(World world) {
    this.world = world;
  }

  /**
   * A file with other words in some places.
   *
   * @param file as it is
   * @param text what it should say
   * @param mends how many were carried out
   */
  public record Mended(SourceFile file, String text, int mends) {
    /** Where it lies. */
    public Path path() {
      return Path.of(file.path());
    }

    /** The same after more mends in what it says now. */
    public Mended then(Mended next) {
      return new Mended(file, next.text, mends + next.mends);
    }

    /** Its bytes with the other words. */
    public byte[] bytes() {
      return file.encode(text);
    }
  }

  /** The files that can be mended of what was found, by their names. */
  public List<Mended> of(List<Diagnostic> found) {
    Map<String, List<List<Edit>>> byFile = new TreeMap<>();
    List<Place> open = unmended(found);
    found.stream()
        .filter(one -> one.mends().size() == 1)
        .filter(one -> one.mends().get(0).edits().stream().noneMatch(edit -> isOpen(edit, open)))
        .map(one -> one.mends().get(0).edits())
        .forEach(
            edits ->
                file(edits)
                    .filter(this::isMendable)
                    .ifPresent(
                        file ->
                            byFile
                                .computeIfAbsent(file.path(), any -> new ArrayList<>())
                                .add(edits)));
    return byFile.values().stream().flatMap(mends -> mended(mends).stream()).toList();
  }

  /** Where something is wrong of which nobody knows how it is right. */
  private static List<Place> unmended(List<Diagnostic> found) {
    return found.stream()
        .filter(one -> one.code() == Code.REVIEW && one.mends().isEmpty())
        .flatMap(one -> one.place().stream())
        .toList();
  }

  /** Whether letters beside those of an edit, and no more of them, may be meant otherwise. */
  private static boolean isOpen(Edit edit, List<Place> open) {
    Place here = edit.place();
    int most = Math.max(1, here.end() - here.start());
    return open.stream()
        .filter(other -> other.file().path().equals(here.file().path()))
        .filter(other -> other.end() - other.start() <= most)
        .anyMatch(other -> other.start() <= here.end() && here.start() <= other.end());
  }

  /** Word files are read, never written; layouts of the program lie nowhere on the disk. */
  private boolean isMendable(SourceFile file) {
    return YAML.matcher(file.path()).find() && !world.isBuiltIn(Path.of(file.path()));
  }

  /** The one file that all of some edits are of. */
  private static Optional<SourceFile> file(List<Edit> edits) {
    SourceFile first = edits.get(0).place().file();
    boolean one = edits.stream().allMatch(edit -> edit.place().file().path().equals(first.path()));
    return Optional.of(first).filter(any -> one);
  }

  private static Optional<Mended> mended(List<List<Edit>> mends) {
    SourceFile file = mends.get(0).get(0).place().file();
    List<List<Edit>> apart = apart(mends);
    List<List<Edit>> kept = isSound(file, apart) ? apart : soundOnes(file, apart);
    return kept.isEmpty()
        ? Optional.empty()
        : Optional.of(new Mended(file, text(file, kept), kept.size()));
  }

  /** Without those that come twice, as of a part of two reports, and those that touch another. */
  private static List<List<Edit>> apart(List<List<Edit>> mends) {
    Map<Integer, Integer> taken = new LinkedHashMap<>();
    List<List<Edit>> apart = new ArrayList<>();
    for (List<Edit> mend : mends) {
      boolean free = mend.stream().map(Edit::place).noneMatch(place -> touches(taken, place));
      if (free) {
        apart.add(mend);
        mend.forEach(edit -> taken.put(edit.place().start(), edit.place().end()));
      }
    }
    return apart;
  }

  private static boolean touches(Map<Integer, Integer> taken, Place place) {
    return taken.entrySet().stream()
        .anyMatch(other -> other.getKey() <= place.end() && place.start() <= other.getValue());
  }

  /** One after the other, each if the file stays sound with it. */
  private static List<List<Edit>> soundOnes(SourceFile file, List<List<Edit>> mends) {
    List<List<Edit>> kept = new ArrayList<>();
    for (List<Edit> mend : mends) {
      kept.add(mend);
      if (!isSound(file, kept)) {
        kept.remove(kept.size() - 1);
      }
    }
    return kept;
  }

  /** Whether the file has the same keys and lists after it, and nothing that cannot be read. */
  private static boolean isSound(SourceFile file, List<List<Edit>> mends) {
    ParsedYaml before = YamlReader.parse(file);
    ParsedYaml after = YamlReader.parse(SourceFile.of(file.path(), text(file, mends)));
    return after.diagnostics().size() <= before.diagnostics().size()
        && YamlShape.of(after).equals(YamlShape.of(before));
  }

  private static String text(SourceFile file, List<List<Edit>> mends) {
    Edits all = new Edits(file);
    mends.stream()
        .flatMap(List::stream)
        .sorted(BY_PLACE)
        .map(edit -> new Edit(in(file, edit.place()), edit.text()))
        .forEach(all::add);
    return all.text();
  }

  /** The same place, of a file that another thread has read. */
  private static Place in(SourceFile file, Place place) {
    return new Place(file, place.start(), place.end());
  }
}
