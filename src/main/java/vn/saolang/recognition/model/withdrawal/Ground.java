package vn.saolang.recognition.model.withdrawal;

/** Why a certificate may be withdrawn: the six cases of 26/2026 Điều 8.1 by their letters. */
public enum Ground {
    /** Untrue or forged papers at registration. */
    A("a"),
    /** The criteria are no longer met, by a conclusion of inspection. */
    B("b"),
    /** Laws on quality, food safety, environment, intellectual property or labels were broken, by a conclusion. */
    C("c"),
    /** The OCOP mark is misused so that buyers are misled. */
    D("d"),
    /** The entity no longer makes the product. */
    DD("đ"),
    /** Other cases an authority concluded and proposed. */
    E("e");

    private final String letter;

    Ground(String letter) {
        this.letter = letter;
    }

    /** "26/2026 Điều 8.1đ". */
    public String clause() {
        return "26/2026 Điều 8.1" + letter;
    }

    /** "điểm đ khoản 1 Điều 8", as decisions write it. */
    public String cited() {
        return "điểm " + letter + " khoản 1 Điều 8";
    }

    /** Message key of the case in the words of the act. */
    public String key() {
        return "recognition.ground." + name();
    }
}
