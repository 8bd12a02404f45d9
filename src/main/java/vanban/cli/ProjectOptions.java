package vanban.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vanban.engine.CommandWording;
import vanban.engine.Project;
import vanban.engine.ReportFinder;
import vanban.source.World;

/** The options that say where things are, the same for all commands. */
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // picocli sets them
final class ProjectOptions {
  @Option(names = "--data", paramLabel = "DIR", defaultValue = "data", descriptionKey = "data")
  private Path data;

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      defaultValue = "templates",
      descriptionKey = "templates")
  private Path templates;

  @Mixin private SpeechOptions speech;

  /** The project with its documents in a folder. */
  Project project(World world, Path out) {
    checkNamed("--data", data);
    checkNamed("--templates", templates);
    checkNamed("--out", out);
    if (!world.isFolder(templates)) {
      throw new UsageException("no-templates", world.display(templates));
    }
    return new Project(data, templates, out);
  }

  /** The same project before it is known where that is. */
  Project unchecked(Path out) {
    return new Project(data, templates, out);
  }

  /** The folder of the reports. */
  Path data() {
    return data;
  }

  /** The folder of the layouts. */
  Path templates() {
    return templates;
  }

  /** How a person calls the program for what lies where these options say. */
  CommandWording wording(CommandWording usual) {
    CommandWording there =
        data.equals(Path.of("data")) ? usual : usual.with("--data", World.slashed(data));
    return templates.equals(Path.of("templates"))
        ? there
        : there.with("--templates", World.slashed(templates));
  }

  /** Whether there are templates, which not every command needs. */
  boolean hasTemplates(World world) {
    return world.isFolder(templates);
  }

  private static void checkNamed(String option, Path folder) {
    if (folder.toString().isEmpty()) {
      throw new UsageException("no-folder", option);
    }
  }

  /**
   * The reports that are meant.
   *
   * @param given files and folders, as seen from the working directory or, where they are not
   *     there, from the data folder; none for all below the data folder
   * @throws UsageException if one is not there, or there is no report
   */
  List<Path> reports(World world, List<Path> given) throws IOException {
    Map<Path, Path> reports = new LinkedHashMap<>(); // one that is named in two ways comes once
    for (Path typed : given.isEmpty() ? List.of(data) : given) {
      Path path = below(world, typed);
      if (world.isFolder(path)) {
        new ReportFinder(world)
            .below(path)
            .forEach(report -> reports.putIfAbsent(world.shown(report), report));
      } else if (world.isFile(path)) {
        reports.putIfAbsent(world.shown(path), path);
      } else {
        throw new UsageException("no-such-file", world.display(path));
      }
    }
    if (reports.isEmpty()) {
      throw new UsageException("no-reports", world.display(given.isEmpty() ? data : given.get(0)));
    }
    return new ArrayList<>(reports.values());
  }

  /** Whether only below the data folder there is something at a path as it was typed. */
  boolean isBelowData(World world, Path typed) {
    return !below(world, typed).equals(typed);
  }

  /** What was typed, or the same below the data folder if only that is there. */
  Path below(World world, Path typed) {
    Path below = data.resolve(typed).normalize();
    boolean only = !isThere(world, typed) && isThere(world, below);
    return only && World.isBelow(world.shown(below), world.shown(data)) ? below : typed;
  }

  private static boolean isThere(World world, Path path) {
    return world.isFile(path) || world.isFolder(path);
  }

  /**
   * The one report that is meant.
   *
   * @param given its file, or a folder with one report
   * @throws UsageException if it is not there, or there are several
   */
  Path report(World world, Path given) throws IOException {
    List<Path> reports = reports(world, List.of(given));
    if (reports.size() > 1) {
      throw new UsageException(
          "several-reports",
          world.display(given),
          reports.stream().map(world::display).collect(Collectors.joining(", ")));
    }
    return reports.get(0);
  }
}
