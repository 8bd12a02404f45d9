package vanban.layout.template;

import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.core.Environment;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateElement;
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
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
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
@SuppressWarnings("deprecation") // FreeMarker says that its tree is its own and may change
public final class TemplateEngine {
  static {
    silence();
  }

  private final SlowTemplates slow;
  private Machine machine = new Machine();

  /**
   * Has parsed nothing yet.
   *
   * @param slow to which it adds what runs out of time
   */
  public TemplateEngine(SlowTemplates slow) {
    this.slow = slow;
  }

  /** FreeMarker prints warnings to the terminal otherwise, where nobody knows what they are of. */
  private static void silence() {
    try {
      freemarker.log.Logger.selectLoggerLibrary(freemarker.log.Logger.LIBRARY_NONE);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("no logger needs no class", e);
    }
  }

  /**
   * Runs a template.
   *
   * @param templates that it sees
   * @param name of the template
   * @param shown what it reads
   * @param output what it prints to
   * @throws CancellationException if the thread that waits for it is interrupted
   * @throws Exception whatever FreeMarker fails with, to be explained by {@link TemplateFailure}
   */
  public synchronized void run(
      Templates templates, String name, Map<String, Object> shown, MarkupOutput output)
      throws Exception {
    Machine now = machine;
    if (slow.isUnstoppable(name)) {
      templates.find(name); // it is spoken of
      throw new EndlessRunException(new RenderLimits.NotTriedException(), Optional.empty());
    }
    StepCounter counter = new StepCounter();
    try {
      RenderLimits.within(
          () -> RenderLimits.nanosAfter(counter.steps()),
          () -> now.run(templates, name, shown, output, counter));
    } catch (CancellationException e) {
      machine = new Machine(); // the run may go on in the old one
      throw e;
    } catch (Exception | StackOverflowError | OutOfMemoryError e) {
      if (!EndlessRunException.isEndless(e)) {
        throw e;
      }
      machine = new Machine();
      if (e instanceof RenderLimits.OutOfTimeException end) {
        slow.ranOut(name, end);
        throw new EndlessRunException(e, now.lastInstruction());
      }
      boolean deep = e instanceof StackOverflowError;
      throw new EndlessRunException(e, deep ? now.lastCall() : now.lastInstruction());
    }
  }

  /**
   * Reads a template without running it.
   *
   * @param templates that it sees
   * @param name of the template
   * @throws Exception whatever FreeMarker fails with, to be explained by {@link TemplateFailure}
   */
  public synchronized void parse(Templates templates, String name) throws Exception {
    machine.parse(templates, name);
  }

  /**
   * Runs a template once more, to know where in the templates each piece of its markup comes from.
   * That is slower: where it is too slow, or needs too much, nothing is known.
   *
   * @param inAttribute what a piece of markup is within the value of an attribute
   * @throws CancellationException if the thread that waits for it is interrupted
   * @throws Exception whatever FreeMarker fails with
   */
  public TemplateSourceMap trace(
      Templates templates,
      String name,
      Map<String, Object> shown,
      UnaryOperator<String> inAttribute)
      throws Exception {
    TemplateSourceMap map = new TemplateSourceMap(templates, inAttribute);
    try {
      run(templates, name, shown, map);
      return map;
    } catch (EndlessRunException e) {
      return new TemplateSourceMap(templates, inAttribute); // the run may still fill the other
    }
  }

  /** FreeMarker and what it sees. */
  private static final class Machine {
    private final Visible visible = new Visible();
    private final FreeMarker freeMarker = new FreeMarker(visible);
    private volatile Optional<Environment> ended = Optional.empty();

    /** Where a run was when it ended; empty where it may still go on. */
    Optional<TemplateElement> lastInstruction() {
      return ended.flatMap(LastInstruction::of);
    }

    Optional<TemplateElement> lastCall() {
      return ended.flatMap(LastInstruction::call);
    }

    void parse(Templates templates, String name) throws Exception {
      visible.templates = Optional.of(templates);
      try {
        freeMarker.getTemplate(name);
      } finally {
        visible.templates = Optional.empty();
      }
    }

    void run(
        Templates templates,
        String name,
        Map<String, Object> shown,
        MarkupOutput output,
        StepCounter counter)
        throws Exception {
      visible.templates = Optional.of(templates);
      ended = Optional.empty();
      try {
        Environment run = freeMarker.getTemplate(name).createProcessingEnvironment(shown, output);
        run.setTemplateProcessingTracer(counter);
        try {
          run.process();
        } finally {
          ended = Optional.of(run);
        }
      } finally {
        visible.templates = Optional.empty();
      }
    }
  }

  /**
   * Its settings; each template it hands out uses nothing that is closed to layouts, and lets its
   * loops be interrupted.
   */
  private static final class FreeMarker extends Configuration {
    private final Visible visible;
    private final Set<Template> checked =
        Collections.newSetFromMap(new WeakHashMap<>()); // a template equals itself only

    FreeMarker(Visible visible) {
      super(VERSION_2_3_34);
      this.visible = visible;
      setTemplateLoader(visible);
      setTabSize(1); // columns count a tab as one char
      setCacheStorage(new StrongCacheStorage());
      setTemplateUpdateDelayMilliseconds(0);
      setLocalizedLookup(false);
      setDefaultEncoding("UTF-8");
      setLocale(Locale.forLanguageTag("vi-VN"));
      setTimeZone(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
      setNumberFormat("computer");
      setArithmeticEngine(new BoundedArithmetic());
      setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
      setAPIBuiltinEnabled(false);
      setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
      setLogTemplateExceptions(false);
      setAttemptExceptionReporter((failure, environment) -> {}); // #recover deals with it
      setWrapUncheckedExceptions(true); // what a built-in trips over is an error at its place
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
      if (template != null && !checked.contains(template)) {
        refuseWrong(template);
        _CoreAPI.addThreadInterruptedChecks(template);
        checked.add(template);
      }
      return template;
    }

    private void refuseWrong(Template template) throws RefusedTemplateException {
      SourceFile file = visible.file(template.getSourceName());
      List<TemplateTree.Node> nodes = TemplateTree.nodes(template);
      refuse(TemplateSize.wrongTree(nodes, file).stream().toList());
      refuse(ClosedFeatureFinder.find(template, file));
      refuse(MacroArguments.wrong(nodes, file));
    }
  }

  private static void refuse(List<Diagnostic> wrong) throws RefusedTemplateException {
    if (!wrong.isEmpty()) {
      throw new RefusedTemplateException(wrong);
    }
  }

  /** A template as FreeMarker knows it: by its text it tells whether it has changed. */
  private static final class Source {
    private final SourceFile file;

    Source(SourceFile file) {
      this.file = file;
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

    /** The text of a template that was loaded. */
    SourceFile file(String name) {
      return templates.flatMap(seen -> seen.file(name)).orElseThrow();
    }

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
      refuse(TemplateSize.wrongText(((Source) source).file).stream().toList());
      return new StringReader(((Source) source).file.text());
    }

    @Override
    public void closeTemplateSource(Object source) {
      // nothing is open
    }
  }
}
