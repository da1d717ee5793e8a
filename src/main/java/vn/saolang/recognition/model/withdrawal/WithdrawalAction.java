package vn.saolang.recognition.model.withdrawal;

/** What may be done with a case of withdrawal. */
public enum WithdrawalAction {
    VERIFY,
    /** Hands the case to the office of the level that decides. */
    FORWARD,
    SUBMIT,
    RETURN,
    SIGN,
    CLOSE
}
