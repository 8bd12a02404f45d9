package vanban.cli;

import java.io.PrintStream;
import java.util.function.Function;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.DiagnosticPrinter;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Messages;
import vanban.engine.CommandWording;
import vanban.source.SteadyWorld;
import vanban.source.World;

/**
 * What every command works with.
 *
 * @param world the disk
 * @param out for what was asked for
 * @param err for what is said along the way
 * @param screens what stands behind both
 * @param messages the words of the person's language
 * @param wording how the person calls the program
 */
record Session(
    World world,
    PrintStream out,
    PrintStream err,
    Screens screens,
    Messages messages,
    CommandWording wording) {

  /** The same, which sees another world. */
  Session seeing(World other) {
    return new Session(other, out, err, screens, messages, wording);
  }

  /** The disk, for a command that reads many files: each as it was when it was read first. */
  World steadyWorld() {
    return new SteadyWorld(world);
  }

  /** Says something along the way. */
  void say(String key, String... arguments) {
    err.println(messages.say("cli." + key, arguments));
  }

  /** Does something and prints what was found wrong on the way. */
  <T> T report(Function<Diagnostics, T> work) {
    Diagnostics found = new Diagnostics();
    T result = work.apply(found);
    complain(found);
    return result;
  }

  /** Prints why a command does nothing more; how it ends then. */
  int refuse(Diagnostic why) {
    Diagnostics found = new Diagnostics();
    found.add(why);
    complain(found);
    return Status.ERRORS;
  }

  /** Prints what was found wrong, for a person. */
  void complain(Diagnostics found) {
    DiagnosticPrinter.Form form = DiagnosticPrinter.Form.HUMAN;
    err.print(new DiagnosticPrinter(messages, form, screens.err()).print(found.sorted()));
  }
}
