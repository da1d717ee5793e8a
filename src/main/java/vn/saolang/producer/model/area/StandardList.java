package vn.saolang.producer.model.area;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The standards offered from a day on. */
public record StandardList(LocalDate since, List<Standard> standards) {

    public StandardList {
        standards = List.copyOf(standards);
    }

    public Optional<Standard> find(String code) {
        return standards.stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
