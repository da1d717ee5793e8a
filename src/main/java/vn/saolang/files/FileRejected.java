package vn.saolang.files;

import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;

/** An upload that is not taken, with its reason; nothing of it is kept. */
public class FileRejected extends RefusedException {

    public FileRejected(Refusal refusal) {
        super(refusal);
    }

    public Refusal refusal() {
        return refusals().getFirst();
    }
}
