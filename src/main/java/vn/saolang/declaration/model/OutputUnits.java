package vn.saolang.declaration.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.SearchText;

/** The dated list of units of output. */
public record OutputUnits(List<OutputUnit> all) {

    public OutputUnits {
        all = List.copyOf(all);
    }

    public List<OutputUnit> on(LocalDate day) {
        return all.stream().filter(one -> one.usedOn(day)).toList();
    }

    public Optional<OutputUnit> find(@Nullable String code) {
        return all.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** The unit of a code or name that can be chosen on the day. */
    public Optional<OutputUnit> said(String said, LocalDate day) {
        return on(day).stream()
                .filter(one ->
                        one.code().equals(said) || SearchText.fold(one.name()).equals(SearchText.fold(said)))
                .findFirst();
    }

    /** Its name, or the code when the list no longer knows it. */
    public String name(@Nullable String code) {
        return find(code).map(OutputUnit::name).orElse(code == null ? "" : code);
    }
}
