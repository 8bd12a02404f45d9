package vanban.compare.align;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * By what items are known again.
 *
 * @param id a name that an author gave; two items with one id are one, whatever they say
 * @param content what an item says, without numbers that are counted; equal contents are one item
 * @param words the same as words, by which likeness is measured; none if an item is like no other
 * @param <T> the items
 */
public record Traits<T>(
    Function<T, Optional<String>> id,
    Function<T, Object> content,
    Function<T, List<String>> words) {}
