package vn.saolang.recognition.model.withdrawal;

/** Where a case of withdrawal stands. */
public enum WithdrawalState {
    /** The basis is known; the office verifies. */
    OPEN,
    /** Verified with the entity heard; the office reports. */
    VERIFIED,
    /** Before the head who decides. */
    SUBMITTED,
    /** The certificate is withdrawn. */
    ISSUED,
    /** Ended without withdrawal. */
    CLOSED;

    public String key() {
        return "recognition.withdrawal.state." + name();
    }
}
