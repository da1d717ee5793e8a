package vn.saolang.training.model.framework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.saolang.training.Audience;

/** The training framework: which content is for whom, by which act (490/QĐ-TTg and what provinces decided since). */
public record Framework(List<Content> contents) {

    public Framework {
        contents = List.copyOf(contents);
    }

    public Optional<Content> find(String code) {
        return contents.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** What a province may offer on a day: all that began by then and is taught there. */
    public List<Content> offeredIn(String provinceCode, LocalDate day) {
        return contents.stream()
                .filter(one -> one.taughtIn(provinceCode) && !one.from().isAfter(day))
                .toList();
    }

    /** What an audience should learn. */
    public List<Content> of(Audience audience) {
        return contents.stream()
                .filter(one -> one.audiences().contains(audience))
                .toList();
    }
}
