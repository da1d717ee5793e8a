package vn.saolang.evaluation;

import java.util.Map;
import java.util.UUID;
import vn.saolang.kernel.DomainEvent;

/** What happens around rounds, councils and sessions before there is a result. None of them carries points. */
public sealed interface CouncilEvent extends DomainEvent {

    /** A council or its rules were drafted or the draft was changed. */
    record DecisionDrafted(String subjectType, String subjectId) implements CouncilEvent {}

    /** The decision that sets up a council was issued. */
    record CouncilIssued(CouncilId council, String number) implements CouncilEvent {
        @Override
        public String subjectType() {
            return "council";
        }

        @Override
        public String subjectId() {
            return council.toString();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("number", number);
        }
    }

    /** A council's time ended. */
    record CouncilEnded(CouncilId council) implements CouncilEvent {
        @Override
        public String subjectType() {
            return "council";
        }

        @Override
        public String subjectId() {
            return council.toString();
        }
    }

    /** The decision that lays down a council's rules was issued. */
    record RulesIssued(UUID rules, int version, String number) implements CouncilEvent {
        @Override
        public String subjectType() {
            return "council-rules";
        }

        @Override
        public String subjectId() {
            return rules.toString();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("version", Integer.toString(version), "number", number);
        }
    }

    /** A round beyond the two of the act was planned. */
    record ExtraRoundPlanned(RoundId round, String plan) implements CouncilEvent {
        @Override
        public String subjectType() {
            return "round";
        }

        @Override
        public String subjectId() {
            return round.toString();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("plan", plan);
        }
    }

    /** A dossier reached the inbox of a level. */
    record CandidateAdmitted(UUID dossier, Level level) implements CouncilEvent {
        @Override
        public String subjectType() {
            return "dossier";
        }

        @Override
        public String subjectId() {
            return dossier.toString();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("level", level.name());
        }
    }

    /** A dossier was put into a round. */
    record CandidatePlaced(UUID dossier, RoundId round) implements CouncilEvent {
        @Override
        public String subjectType() {
            return "dossier";
        }

        @Override
        public String subjectId() {
            return dossier.toString();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("round", round.toString());
        }
    }

    /** A seat ended before its council did, by a decision of whoever set the council up. */
    record SeatEnded(CouncilId council, UUID seat, String number) implements CouncilEvent {
        @Override
        public String subjectType() {
            return "council";
        }

        @Override
        public String subjectId() {
            return council.toString();
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("seat", seat.toString(), "number", number);
        }
    }

    /** A meeting was called. */
    record SessionConvened(SessionId session) implements CouncilEvent {
        @Override
        public String subjectType() {
            return "session";
        }

        @Override
        public String subjectId() {
            return session.toString();
        }
    }

    /** Something was done in a session: who is present, a product opened, a sheet finished, sheets reopened. */
    record SessionStep(String type, SessionId session, Map<String, String> facts) implements CouncilEvent {
        public SessionStep {
            facts = Map.copyOf(facts);
        }

        @Override
        public String subjectType() {
            return "session";
        }

        @Override
        public String subjectId() {
            return session.toString();
        }
    }
}
