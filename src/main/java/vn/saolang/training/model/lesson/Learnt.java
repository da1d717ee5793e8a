package vn.saolang.training.model.lesson;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.saolang.training.ClassId;

/** Somebody of an entity completed a class. */
public record Learnt(UUID entity, ClassId course, String title, LocalDate lastDay, List<String> contents) {

    public Learnt {
        contents = List.copyOf(contents);
    }

    /** Whether it was before the dossier was handed in. */
    public boolean before(Filed filed) {
        return entity.equals(filed.entity()) && lastDay.isBefore(filed.filedOn());
    }
}
