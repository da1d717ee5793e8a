package vn.saolang.kernel;

import java.util.List;

/**
 * One page of a list.
 *
 * @param total number of items on all pages
 * @param page counted from 0
 * @param size items a page, 1 to 200
 */
public record Paged<T>(List<T> items, long total, int page, int size) {

    public Paged {
        items = List.copyOf(items);
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean hasNext() {
        return page + 1 < pages();
    }

    public boolean hasPrevious() {
        return page > 0;
    }
}
