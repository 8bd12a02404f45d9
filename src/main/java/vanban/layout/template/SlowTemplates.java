package vanban.layout.template;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The templates whose time ran out for a report of this run, and that could not be stopped then.
 * They are not tried again: each run would keep a processor to itself for as long as the program
 * runs. What could be stopped is tried for every report, for it may come to its end there.
 *
 * <p>For several threads at a time, as long as the templates stay the same.
 */
public final class SlowTemplates {
  private final boolean remembering;
  private final Set<String> unstoppable = ConcurrentHashMap.newKeySet();

  private SlowTemplates(boolean remembering) {
    this.remembering = remembering;
  }

  /** Of a run over many reports, none yet. */
  public static SlowTemplates ofBatch() {
    return new SlowTemplates(true);
  }

  /** Of a project that stays open, whose templates change: each of them is tried again. */
  public static SlowTemplates ofWorkspace() {
    return new SlowTemplates(false);
  }

  /** Whether a run of a template could not be stopped. */
  boolean isUnstoppable(String name) {
    return unstoppable.contains(name);
  }

  /** Remembers that the time of a template ran out, if it could not be stopped. */
  void ranOut(String name, RenderLimits.OutOfTimeException end) {
    if (remembering && end.goesOn()) {
      unstoppable.add(name);
    }
  }
}
