package vn.saolang.evaluation.model.conflict;

import java.util.UUID;

/**
 * An organisation a member of a council is tied to, as the office or the member entered it.
 *
 * @param registrationNumber of the organisation, empty when not known
 */
public record Interest(UUID id, ConflictKind kind, String organisation, String registrationNumber, String note) {}
