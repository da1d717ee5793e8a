package vn.saolang.dossier;

import vn.saolang.kernel.Actor;

/** A module that knows further readers of a dossier's evidence: evaluation admits the members of its council. */
public interface EvidenceReader {

    boolean mayRead(Actor actor, DossierId dossier);
}
