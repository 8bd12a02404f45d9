package vanban.layout;

import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.WeakHashMap;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;
import vanban.diagnostic.Diagnostic;
import vanban.source.SourceFile;

/**
 * FreeMarker, locked: the same everywhere, and nothing but the templates folder in reach. A
 * template is parsed once and kept for as long as its text stays the same; each run looks whether
 * it has.
 *
 * <p>May serve the layouts of many compilations, whatever templates they see; it runs one at a
 * time.
 */
final class TemplateEngine {
  private final FreeMarker freeMarker = new FreeMarker();
  private final Visible visible = new Visible();

  /** An engine that has parsed nothing yet. */
  TemplateEngine() {
    freeMarker.setTemplateLoader(visible);
  }

  /**
   * Runs a template.
   *
   * @param templates that it sees
   * @param name of the template
   * @param shown what it reads
   * @param output what it prints to
   * @throws Exception whatever FreeMarker fails with, to be explained by {@link LayoutFailure}
   */
  synchronized void run(
      Templates templates, String name, Map<String, Object> shown, MarkupOutput output)
      throws Exception {
    visible.templates = Optional.of(templates);
    Template template = freeMarker.getTemplate(name);
    ScheduledFuture<?> alarm = RenderLimits.watch(RenderLimits.maxSeconds());
    try {
      template.process(shown, output);
    } finally {
      alarm.cancel(false);
      Thread.interrupted(); // the alarm may have come just after the end
      visible.templates = Optional.empty();
    }
  }

  /** Its settings; each template it hands out lets its loops be interrupted. */
  private static final class FreeMarker extends Configuration {
    private final Set<Template> interruptible =
        Collections.newSetFromMap(new WeakHashMap<>()); // a template equals itself only

    FreeMarker() {
      super(VERSION_2_3_34);
      setCacheStorage(new StrongCacheStorage());
      setTemplateUpdateDelayMilliseconds(0);
      setLocalizedLookup(false);
      setDefaultEncoding("UTF-8");
      setLocale(Locale.forLanguageTag("vi-VN"));
      setTimeZone(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
      setNumberFormat("computer");
      setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
      setAPIBuiltinEnabled(false);
      setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
      setLogTemplateExceptions(false);
      setWrapUncheckedExceptions(false);
      setFallbackOnNullLoopVariable(false);
    }

    /** FreeMarker has no public switch for loops that can be interrupted. */
    @Override
    public @Nullable Template getTemplate(
        String name,
        @Nullable Locale locale,
        @Nullable Object condition,
        @Nullable String encoding,
        boolean parsed,
        boolean ignoreMissing)
        throws IOException {
      Template template =
          super.getTemplate(name, locale, condition, encoding, parsed, ignoreMissing);
      if (template != null && interruptible.add(template)) {
        _CoreAPI.addThreadInterruptedChecks(template);
      }
      return template;
    }
  }

  /** A template as FreeMarker knows it: by its text it tells whether it has changed. */
  private static final class Source {
    private final SourceFile file;

    Source(SourceFile file) {
      this.file = file;
    }

    /** The text, in which nothing is used that is closed to layouts. */
    Reader read() throws ClosedFeatureException {
      List<Diagnostic> found = ClosedFeatureFinder.find(file);
      if (!found.isEmpty()) {
        throw new ClosedFeatureException(found);
      }
      return new StringReader(file.text());
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Source source && source.file.text().equals(file.text());
    }

    @Override
    public int hashCode() {
      return file.text().hashCode();
    }
  }

  /** What FreeMarker sees: the templates of the run that is under way. */
  private static final class Visible implements TemplateLoader {
    private Optional<Templates> templates = Optional.empty();

    @Override
    public @Nullable Object findTemplateSource(String name) throws IOException {
      return templates.orElseThrow().find(name).map(Source::new).orElse(null);
    }

    @Override
    public long getLastModified(Object source) {
      return -1; // its text tells
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
      return ((Source) source).read();
    }

    @Override
    public void closeTemplateSource(Object source) {
      // nothing is open
    }
  }
}
