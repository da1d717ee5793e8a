package vn.saolang.programme.model.body;

/** What a body is: ban chỉ đạo, cơ quan tham mưu, hội đồng (33/NQ-HĐND III.2). */
public enum BodyKind {
    COMMITTEE,
    OFFICE,
    COUNCIL;

    public String key() {
        return "programme.body." + name();
    }
}
