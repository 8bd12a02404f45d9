package vanban.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vanban.source.Place;
import vanban.vietnamese.Period;

/**
 * The periods of a series: that of a file, and others before it, each as long as it.
 *
 * @param key where the file names the others
 * @param own the period of the file itself, with its year; empty if it says none
 * @param others each period once, in the order of time; none if there is no own one
 * @param <T> what the files of the others hold
 */
public record PeriodSeries<T>(Place key, Optional<Period> own, Deferred<List<Other<T>>> others) {

  /**
   * Another period.
   *
   * @param period with its year
   * @param path of its file, as messages print it
   * @param content what its file holds, without the series it belongs to itself
   * @param <T> what that is
   */
  public record Other<T>(Period period, String path, Deferred<T> content) {}

  /** The same series with something that follows from what its files hold. */
  public <R> PeriodSeries<R> map(Function<T, R> function) {
    return new PeriodSeries<>(
        key,
        own,
        others.map(
            all ->
                all.stream()
                    .map(one -> new Other<>(one.period(), one.path(), one.content().map(function)))
                    .toList()));
  }

  /** Another period, if there is a file of it. */
  public Optional<Other<T>> find(Period period) {
    return others.get().stream().filter(one -> one.period().isSameStretch(period)).findFirst();
  }

  /** Whether a period is that of the file itself. */
  public boolean isOwn(Period period) {
    return own.filter(period::isSameStretch).isPresent();
  }
}
