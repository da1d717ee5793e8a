package vn.saolang.evaluation.model;

import java.time.LocalDate;
import java.util.UUID;
import vn.saolang.evaluation.CouncilId;
import vn.saolang.evaluation.RoundId;
import vn.saolang.evaluation.SessionId;

/** A meeting (phiên họp) of a council, under one version of its rules, for dossiers of one round. */
public record Session(
        SessionId id, String scope, RoundId round, CouncilId council, UUID rules, LocalDate heldOn, String place) {}
