package vn.saolang.producer.model.area;

import java.util.List;

/**
 * Something about an area that somebody should look at; it never stops anything.
 *
 * @param key message key of its text
 */
public record AreaWarning(String key, List<Object> args) {

    public AreaWarning {
        args = List.copyOf(args);
    }
}
