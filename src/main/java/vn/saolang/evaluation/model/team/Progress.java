package vn.saolang.evaluation.model.team;

import java.math.BigDecimal;

/** How far the team is with a dossier, and what its proposals come to so far. */
public record Progress(int assessed, int criteria, int unassigned, BigDecimal total, int stars) {

    public boolean done() {
        return assessed == criteria;
    }
}
