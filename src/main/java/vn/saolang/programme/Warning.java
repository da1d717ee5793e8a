package vn.saolang.programme;

import java.util.List;

/** Something to tell and nothing to refuse: a message key with its arguments. */
public record Warning(String key, List<String> args) {

    public Warning {
        args = List.copyOf(args);
    }
}
