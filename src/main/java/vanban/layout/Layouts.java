package vanban.layout;

import freemarker.cache.StrongCacheStorage;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.concurrent.ScheduledFuture;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.report.Report;
import vanban.source.NotUtf8Exception;
import vanban.source.SourceFile;
import vanban.source.World;

/**
 * The layouts of a templates folder: each folder in it that has a {@code layout.ftlx}. Made once
 * per run; templates are read and parsed once.
 */
public final class Layouts {
  private static final String LAYOUT = "layout.ftlx";
  private static final String EXTENSION = ".ftlx";

  private final TemplateFolder folder;
  private final Configuration configuration;
  private final Set<String> names = new TreeSet<>();

  /**
   * The layouts of a folder.
   *
   * @param templates the folder; templates are taken from nowhere else
   * @throws IOException if it cannot be read
   */
  public Layouts(World world, Path templates) throws IOException {
    this.folder = new TemplateFolder(world, templates);
    this.configuration = configuration(folder);
    for (Path file : world.isFolder(templates) ? world.filesBelow(templates) : List.<Path>of()) {
      Path name = templates.relativize(file);
      if (name.getNameCount() == 2 && name.endsWith(LAYOUT)) {
        names.add(name.getName(0).toString());
      }
      if (name.toString().endsWith(EXTENSION)) {
        prepare(name.toString().replace('\\', '/'));
      }
    }
  }

  /** FreeMarker, locked: the same everywhere, and nothing but the templates folder in reach. */
  private static Configuration configuration(TemplateFolder folder) {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(folder);
    configuration.setCacheStorage(new StrongCacheStorage());
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setLocalizedLookup(false);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.forLanguageTag("vi-VN"));
    configuration.setTimeZone(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
    configuration.setNumberFormat("computer");
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(false);
    configuration.setFallbackOnNullLoopVariable(false);
    configuration.setObjectWrapper(new ReportWrapper());
    return configuration;
  }

  /**
   * Parses a template and lets its loops be interrupted. FreeMarker has no public switch for that;
   * one that cannot be parsed is reported when a layout uses it.
   */
  private void prepare(String name) {
    try {
      _CoreAPI.addThreadInterruptedChecks(configuration.getTemplate(name));
    } catch (IOException e) {
      // not this layout's concern yet
    }
  }

  /** The names of the layouts, sorted. */
  public Set<String> names() {
    return Collections.unmodifiableSet(names);
  }

  /**
   * Lays a report out.
   *
   * @param report whose layout is one of {@link #names()}
   * @return the markup; empty if the layout has an error, which is then among the diagnostics
   */
  public Optional<LaidOut> layOut(Report report, Diagnostics diagnostics) {
    String name = report.layout() + "/" + LAYOUT;
    try {
      Template template = configuration.getTemplate(name);
      Ceiling.Output output = new Ceiling.Output();
      run(template, report, output);
      SourceFile markup = SourceFile.of(report.layout() + ".xml", output.text());
      return Optional.of(new LaidOut(markup, file(name), () -> trace(template, report)));
    } catch (NotUtf8Exception e) {
      diagnostics.error(Code.NOT_UTF8, e.place());
    } catch (Exception | StackOverflowError e) {
      diagnostics.add(explain(name, e));
    }
    return Optional.empty();
  }

  private static void run(Template template, Report report, Ceiling.Output output)
      throws Exception {
    ScheduledFuture<?> alarm = Ceiling.watch(Ceiling.maxSeconds());
    try {
      template.process(Map.of("report", report), output);
    } finally {
      alarm.cancel(false);
      Thread.interrupted(); // the alarm may have come just after the end
    }
  }

  /** A second, traced run; the first ended well and nothing has changed since. */
  private Trace trace(Template template, Report report) {
    Trace trace = new Trace(folder);
    try {
      run(template, report, trace);
      return trace;
    } catch (Exception e) {
      throw new IllegalStateException("the second run of a layout failed", e);
    }
  }

  private Diagnostic explain(String name, Throwable failure) {
    return new LayoutFailure(folder, file(name)).explain(failure);
  }

  private SourceFile file(String name) {
    return folder.file(name).orElseGet(() -> SourceFile.of(name, ""));
  }
}
