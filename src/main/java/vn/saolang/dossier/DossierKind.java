package vn.saolang.dossier;

/** Lần đăng ký đánh giá (26/2026 Điều 6.1): first, nâng hạng, đánh giá lại. */
public enum DossierKind {
    FIRST,
    UPGRADE,
    RE_EVALUATION;

    /** Message key of its name. */
    public String key() {
        return "dossier.kind." + name();
    }
}
