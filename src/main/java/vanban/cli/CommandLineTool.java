package vanban.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.UsageMessageSpec;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Language;
import vanban.diagnostic.Messages;
import vanban.engine.CommandWording;
import vanban.engine.Memory;
import vanban.project.ProjectFile;
import vanban.repository.BuiltInLayouts;
import vanban.source.World;

/**
 * The command line as a function of what is typed. Commands are {@code render}, {@code apply},
 * {@code check}, {@code completion}, {@code diff}, {@code explain}, {@code figures}, {@code new},
 * {@code init}, {@code layout}, {@code lsp}, {@code preview}, {@code schema}, {@code text} and
 * {@code watch}; without one, {@code render}.
 */
public final class CommandLineTool {
  private static final String TEMPLATES_OPTION = "--templates";
  private static final String TEMPLATES = "templates";

  /** In the order in which help lists them. */
  private static final Map<String, Function<Session, Object>> COMMANDS = commands();

  private final World world;
  private final PrintStream out;
  private final PrintStream err;
  private final Screens screens;
  private final Locale locale;
  private final CommandWording wording;

  /** A command line of the installed program. */
  public CommandLineTool(
      World world, PrintStream out, PrintStream err, Screens screens, Locale locale) {
    this(world, out, err, screens, locale, CommandWording.PROGRAM);
  }

  /**
   * A command line.
   *
   * @param world the disk
   * @param out for what was asked for
   * @param err for what is said along the way
   * @param screens what stands behind both, unless {@code --color} says otherwise
   * @param locale the system's, which decides the language where {@code --lang} does not
   * @param wording how the person calls it
   */
  public CommandLineTool(
      World world,
      PrintStream out,
      PrintStream err,
      Screens screens,
      Locale locale,
      CommandWording wording) {
    this.locale = locale;
    this.wording = wording;
    this.world = world;
    this.out = out;
    this.err = err;
    this.screens = screens;
  }

  /** What stands above the commands. */
  @Command(name = "vanban", mixinStandardHelpOptions = true, versionProvider = Version.class)
  static final class Root {}

  /** The version Maven gave the program. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {version()};
    }
  }

  private static String version() {
    return Optional.ofNullable(CommandLineTool.class.getPackage().getImplementationVersion())
        .map(number -> "vanban " + number)
        .orElse("vanban (dev)");
  }

  /**
   * Runs a command.
   *
   * @return 0 done, 1 the sources have errors, 2 wrong usage, 70 a bug in Vanban, 74 what was asked
   *     for could not be printed, 141 nobody reads what is printed any more
   */
  public int run(String... args) {
    Language language = language(args);
    Session session = session(language, args);
    int status = runOnAll(session, language, args);
    boolean lost = out.checkError(); // all that a PrintStream ever says of it
    return lost && status != Status.BUG ? unprinted(session) : status;
  }

  private Session session(Language language, String... args) {
    Screens wanted = screens.in(SpeechOptions.color(value(SpeechOptions.COLOR, args)));
    return new Session(world, out, err, wanted, Messages.in(language), wording);
  }

  /** Runs a command that sees the layouts of the office, and behind them those of the program. */
  private int runOnAll(Session session, Language language, String... args) {
    try {
      Path templates = Path.of(value(TEMPLATES_OPTION, args).orElse(TEMPLATES));
      World all = BuiltInLayouts.behind(world, templates);
      return run(session.seeing(all), language, withCommand(args));
    } catch (InvalidPathException e) { // which is told of the option
      return run(session, language, withCommand(args));
    } catch (IOException e) {
      return session.refuse(unreadable(session, e));
    }
  }

  private int unprinted(Session session) {
    if (out instanceof StandardOutput standard && standard.isPipe()) { // "vanban … | head -2"
      return Status.UNREAD;
    }
    session.say("out-lost");
    return Status.UNPRINTED;
  }

  /**
   * Does nothing but say that files cannot be named in the encoding of this locale.
   *
   * @return the status of wrong usage
   */
  int refuseNames(String encoding, String... args) {
    session(language(args), args).say("unreadable-names", encoding);
    return Status.USAGE;
  }

  private int run(Session session, Language language, String... words) {
    if (List.of(words).equals(List.of("--version"))) { // picocli would be most of the wait
      return printVersion(session);
    }
    if (!words[0].startsWith("-") && !COMMANDS.containsKey(words[0])) {
      return new Misuse(session).noCommand(words[0], COMMANDS.keySet());
    }
    return run(session, line(session, language, words), words);
  }

  private static int printVersion(Session session) {
    session.out().println(version());
    return Status.DONE;
  }

  private static CommandLine line(
      Session session, Map<String, Function<Session, Object>> commands) {
    CommandLine line = new CommandLine(new Root());
    commands.forEach((name, command) -> line.addSubcommand(name, command.apply(session)));
    return line;
  }

  private CommandLine line(Session session, Language language, String... words) {
    CommandLine line = line(session, needed(words));
    line.getSubcommands()
        .values()
        .forEach(command -> command.getCommandSpec().versionProvider(new Version()));
    line.setResourceBundle(usage(language));
    line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setColorScheme(
        Help.defaultColorScheme(
            session.screens().out().isColored() ? Help.Ansi.ON : Help.Ansi.OFF));
    line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExpandAtFiles(false); // a file's name may start with @
    line.setParameterExceptionHandler((e, given) -> new Misuse(session).of(e));
    line.setExecutionExceptionHandler((e, command, parsed) -> failed(session, e));
    return line;
  }

  private static int run(Session session, CommandLine line, String... args) {
    try {
      return line.execute(args);
    } catch (OutOfMemoryError e) { // of what was asked for, which is garbage by now
      session.say("out-of-memory", Memory.shown());
      return Status.ERRORS;
    } catch (StackOverflowError e) { // which picocli does not catch either
      return bug(session, e);
    }
  }

  /** Those of all commands that what is typed needs: to look at all of them takes a while. */
  private static Map<String, Function<Session, Object>> needed(String... words) {
    String first = words[0];
    return COMMANDS.containsKey(first) ? Map.of(first, COMMANDS.get(first)) : COMMANDS;
  }

  private static Map<String, Function<Session, Object>> commands() {
    Map<String, Function<Session, Object>> commands = new LinkedHashMap<>();
    commands.put("render", RenderCommand::new);
    commands.put("apply", ApplyCommand::new);
    commands.put("check", CheckCommand::new);
    commands.put("completion", CommandLineTool::completion);
    commands.put("diff", DiffCommand::new);
    commands.put("explain", ExplainCommand::new);
    commands.put("figures", FiguresCommand::new);
    commands.put("new", CommandLineTool::newCommand);
    commands.put("init", InitCommand::new);
    commands.put("layout", LayoutCommand::new);
    commands.put("lsp", LspCommand::new);
    commands.put("preview", PreviewCommand::new);
    commands.put("schema", SchemaCommand::new);
    commands.put("text", TextCommand::new);
    commands.put("watch", WatchCommand::new);
    return Collections.unmodifiableMap(commands);
  }

  private static CompletionCommand completion(Session session) {
    return new CompletionCommand(session, () -> line(session, COMMANDS));
  }

  private static CommandLine newCommand(Session session) {
    CommandLine line = new CommandLine(new NewCommand(session));
    line.getHelpSectionMap()
        .put(UsageMessageSpec.SECTION_KEY_FOOTER, help -> NewCommand.offers(session));
    return line;
  }

  private Language language(String... args) {
    return value(SpeechOptions.LANGUAGE, args)
        .map(code -> Language.of(Locale.forLanguageTag(code)))
        .or(() -> ProjectFile.read(world, new Diagnostics()).language())
        .orElseGet(() -> Language.of(locale));
  }

  /** What stands behind an option, which is asked for before what is typed is understood. */
  private static Optional<String> value(String option, String... args) {
    List<String> words = List.of(args);
    int at = words.indexOf(option);
    return at >= 0 && at + 1 < words.size()
        ? Optional.of(words.get(at + 1))
        : words.stream()
            .filter(word -> word.startsWith(option + "="))
            .map(word -> word.substring(option.length() + 1))
            .findFirst();
  }

  private static ResourceBundle usage(Language language) {
    String name = "usage_" + language.code() + ".properties";
    try (InputStream in =
            Optional.ofNullable(CommandLineTool.class.getResourceAsStream(name)).orElseThrow();
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return new PropertyResourceBundle(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** Options without a command are those of {@code render}, but for those every command has. */
  private static String[] withCommand(String... args) {
    List<String> words = List.of(args);
    boolean none = words.isEmpty() || words.get(0).startsWith("--");
    if (!none || words.contains("--help") || words.contains("--version")) {
      return args;
    }
    return Stream.concat(Stream.of("render"), words.stream()).toArray(String[]::new);
  }

  private static int failed(Session session, Exception e) {
    if (e instanceof UsageException misuse) {
      session.say("misused", session.messages().say(misuse.message()));
      return Status.USAGE;
    }
    if (e instanceof IOException disk) { // of a folder that is searched for reports or layouts
      return session.refuse(unreadable(session, disk));
    }
    return bug(session, e);
  }

  private static Diagnostic unreadable(Session session, IOException e) {
    Optional<String> file =
        e instanceof FileSystemException failure
            ? Optional.ofNullable(failure.getFile())
            : Optional.empty();
    String shown =
        file.map(path -> session.world().display(Path.of(path)))
            .orElseGet(() -> String.valueOf(e.getMessage()));
    return Diagnostic.error(Code.UNREADABLE_FILE, shown);
  }

  private static int bug(Session session, Throwable e) {
    session.say("bug");
    e.printStackTrace(session.err());
    return Status.BUG;
  }
}
