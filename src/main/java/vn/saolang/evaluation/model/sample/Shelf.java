package vn.saolang.evaluation.model.sample;

import java.time.LocalDate;
import java.util.UUID;

/** A candidate with the count of its pieces: received are as many as stored, used, returned and disposed of together. */
public record Shelf(
        UUID candidate,
        UUID dossier,
        String criteriaSet,
        String productName,
        String entityName,
        LocalDate requestedOn,
        int received,
        int stored,
        int used,
        int returned,
        int disposed) {}
