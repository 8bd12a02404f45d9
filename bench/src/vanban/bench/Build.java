package vanban.bench;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A build of Vanban, this one or an older one, with classes and libraries of its own. It is used
 * through its command line, which stays the same while the rooms behind it change.
 */
final class Build implements AutoCloseable {
  private final URLClassLoader classes;
  private final Path templates;

  private Build(List<Path> classPath, Path project) throws IOException {
    this.classes = new URLClassLoader(urls(classPath), ClassLoader.getPlatformClassLoader());
    this.templates = project.resolve("templates").toAbsolutePath();
  }

  /** This build, as it stands on the class path. */
  static Build thisOne() throws IOException {
    List<Path> classPath =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList();
    return new Build(classPath, Path.of(""));
  }

  /**
   * Another build.
   *
   * @param project its folder, in which {@code mvn package} has been run
   */
  static Build in(Path project) throws IOException {
    Path target = project.resolve("target");
    List<Path> classPath = new ArrayList<>();
    classPath.add(target.resolve("classes"));
    try (Stream<Path> libraries = Files.list(target.resolve("lib"))) {
      classPath.addAll(libraries.sorted().toList());
    }
    return new Build(classPath, project);
  }

  private static URL[] urls(List<Path> classPath) throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (Path entry : classPath) {
      urls.add(entry.toUri().toURL());
    }
    return urls.toArray(URL[]::new);
  }

  /**
   * Runs a command on the reports in a folder's {@code data}.
   *
   * @throws IllegalStateException if it does not end well
   */
  void run(String command, Path folder) {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(classes);
    try {
      ByteArrayOutputStream said = new ByteArrayOutputStream();
      Object status = run(command, folder, new PrintStream(said, true, StandardCharsets.UTF_8));
      if (!status.equals(0)) {
        throw new IllegalStateException(command + ": " + said.toString(StandardCharsets.UTF_8));
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this build has another command line", e);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  private Object run(String command, Path folder, PrintStream out)
      throws ReflectiveOperationException {
    Object world = of("source.DiskWorld").getConstructor(Path.class).newInstance(folder);
    Class<?> screens = of("cli.Screens");
    Object tool =
        of("cli.CommandLineTool")
            .getConstructor(
                of("source.World"), PrintStream.class, PrintStream.class, screens, Locale.class)
            .newInstance(world, out, out, screens.getField("NONE").get(null), Locale.ROOT);
    Method run = tool.getClass().getMethod("run", String[].class);
    String[] words = {command, "--templates", templates.toString()};
    return run.invoke(tool, (Object) words);
  }

  private Class<?> of(String name) throws ClassNotFoundException {
    return classes.loadClass("vanban." + name);
  }

  @Override
  public void close() throws IOException {
    classes.close();
  }
}
