package vanban.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Told;
import vanban.layout.Layouts;
import vanban.source.OverlayWorld;
import vanban.source.World;

/**
 * Says what is wrong with layouts, without any report of an author: what they say of themselves,
 * each of their templates, their styles, and what comes of the skeleton of each genre. A layout
 * without genres lays out a report that has something of everything.
 */
public final class LayoutCheck {
  /** Where reports lie that are tried; nobody's folder. */
  private static final Path TRIED = Path.of("(thử)");

  private static final String REPORT = "report.yaml";

  /** Stands where an author has something to say. */
  private static final String WORDS = "Chữ";

  /** A report that has something of everything a template may be asked to print. */
  private static final String SAMPLE =
      """
      layout: %s
      issuer: {parent: CƠ QUAN CẤP TRÊN, name: CƠ QUAN}
      number: {value: 1, symbol: KH}
      place: Địa danh
      date: 2026-09-28
      title: Tiêu đề
      addressees: [Nơi gửi, Nơi gửi khác]
      bases: [Căn cứ, Căn cứ khác]
      opening: |
        Lời mở đầu.

        - Một ý.
      sections:
        - title: Mục
          body: Lời văn.
          sections:
            - title: Mục con
              body: Lời văn.
              table:
                title: Bảng
                unit: đồng
                columns: [Cột, Cột]
                rows: [[Chữ, "1"]]
      closing: Lời kết.
      recipients: [Nơi nhận, Nơi nhận khác]
      signature: {position: CHỨC VỤ, name: Họ và tên}
      contact: [Địa chỉ]
      appendices:
        - title: Phụ lục
          body: Lời văn.
      """;

  private final World world;
  private final Project project;
  private final Layouts layouts;
  private final Skeletons skeletons;

  /**
   * Checks the layouts of a project.
   *
   * @param wording how skeletons call the program
   * @throws IOException if the templates folder cannot be read
   */
  public LayoutCheck(World world, Project project, CommandWording wording) throws IOException {
    this.world = world;
    this.project = project;
    this.layouts = new Layouts(world, project.templates());
    this.skeletons = new Skeletons(world, project, layouts, wording);
  }

  /** The names of all layouts, those that are only there to be inherited too. */
  public Set<String> names() {
    Set<String> all = new TreeSet<>(layouts.names());
    all.addAll(layouts.bases());
    return all;
  }

  /** The names of those that do not come with the program. */
  public Set<String> own() {
    Set<String> own = new TreeSet<>(names());
    own.removeIf(name -> world.isBuiltIn(project.templates().resolve(name)));
    return own;
  }

  /**
   * What is wrong with a layout.
   *
   * @param layout one of {@link #names()}
   * @return how many documents were tried
   * @throws IOException if a skeleton cannot be read
   */
  public int check(String layout, Diagnostics found) throws IOException {
    layouts.parse(layout, found);
    Map<Path, String> reports = reports(layout, found);
    OverlayWorld tried = new OverlayWorld(world);
    for (Map.Entry<Path, String> report : reports.entrySet()) {
      tried = tried.with(report.getKey(), report.getValue());
    }
    ReportCompiler compiler = new ReportCompiler(tried, project);
    if (reports.isEmpty()) { // which would tell
      layouts.isSound(layout, found);
      found.addAll(compiler.wrongStyles(layout));
    }
    Set<Told> told = new HashSet<>();
    for (Path report : reports.keySet()) {
      compiler.compile(report).diagnostics().stream()
          .filter(one -> concerns(one, layouts.offered(layout).isEmpty()))
          .filter(one -> told.add(Told.of(one)))
          .forEach(found::add);
    }
    return reports.size();
  }

  private Map<Path, String> reports(String layout, Diagnostics found) throws IOException {
    Map<Path, String> reports = new LinkedHashMap<>();
    for (Skeletons.Kind kind : kinds(layout)) {
      Path folder = TRIED.resolve(layout).resolve(kind.key());
      skeletons
          .text(folder, layout, kind, found)
          .ifPresent(text -> reports.put(folder.resolve(REPORT), text));
    }
    boolean base = layouts.bases().contains(layout);
    if (!base && layouts.offered(layout).isEmpty()) {
      for (String sample : samples(layout)) {
        Path folder = TRIED.resolve(layout).resolve(String.valueOf(reports.size()));
        reports.put(folder.resolve(REPORT), sample);
      }
    }
    return reports;
  }

  /**
   * One with the keys that the layout asks for, and one with all it knows, or else templates would
   * never print these; nothing is left to fill in, or nothing would be told of templates.
   */
  private Set<String> samples(String layout) {
    AskedKeys asked = new AskedKeys(layouts.genres(layout));
    String sample = asked.without(SAMPLE.formatted(layout));
    return Stream.of(asked.with(sample), asked.withAll(sample))
        .map(one -> one.replace(AskedKeys.BLANK, WORDS))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<Skeletons.Kind> kinds(String layout) {
    List<Skeletons.Kind> kinds = new ArrayList<>();
    skeletons.offers().stream()
        .filter(offer -> offer.layout().equals(layout))
        .forEach(offer -> kinds.addAll(offer.kinds()));
    return kinds;
  }

  /**
   * Whether something is wrong with a layout: what a skeleton leaves to its author is not, and of a
   * report that is nobody's skeleton nothing is that stands in it.
   */
  private static boolean concerns(Diagnostic one, boolean sample) {
    boolean inReport =
        one.place().filter(place -> Path.of(place.file().path()).startsWith(TRIED)).isPresent();
    return one.code() != Code.TO_CHECK && !(sample && inReport);
  }
}
