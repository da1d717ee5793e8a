package vn.saolang.training.model.lesson;

import java.time.LocalDate;
import java.util.UUID;

/** A dossier that was handed in. */
public record Filed(UUID dossier, UUID entity, LocalDate filedOn, String label) {}
