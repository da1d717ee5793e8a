package vn.saolang.dossier;

/** What moves a dossier from one state to another. */
public enum DossierAction {
    SUBMIT,
    WITHDRAW,
    RECEIVE,
    RETURN,
    PROPOSE,
    REWORK,
    SIGN,
    PROVINCE_RECEIVE,
    ASK_ENTITY,
    ASK_COMMUNE,
    COMPLETE,
    SIGN_COMPLETION,
    CLEAR,
    PLACE,
    TAKE_OUT,
    DECIDE;

    /** Message key of its name. */
    public String key() {
        return "dossier.action." + name();
    }
}
