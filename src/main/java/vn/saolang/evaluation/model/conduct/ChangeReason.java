package vn.saolang.evaluation.model.conduct;

import java.util.UUID;

/** Why a member changed answers in a later scoring. */
public record ChangeReason(UUID seat, String name, int attempt, String reason) {}
