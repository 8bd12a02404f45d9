package vanban.layout.template;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** How long a thread has been at work: not while others had the processor. */
final class ProcessorTime {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private ProcessorTime() {}

  /**
   * Nanoseconds a thread has had of a processor.
   *
   * @param otherwise what to say where the machine does not tell, or the thread has ended
   */
  static long of(Thread thread, long otherwise) {
    if (!THREADS.isThreadCpuTimeSupported() || !THREADS.isThreadCpuTimeEnabled()) {
      return otherwise;
    }
    long spent = THREADS.getThreadCpuTime(thread.getId());
    return spent < 0 ? otherwise : spent;
  }
}
