package vn.saolang.territory;

/** What a unit is called in law; thị trấn, huyện, thị xã and quận exist only before 1/7/2025. */
public enum UnitKind {
    TINH("Tỉnh"),
    THANH_PHO("Thành phố"),
    HUYEN("Huyện"),
    THI_XA("Thị xã"),
    QUAN("Quận"),
    XA("Xã"),
    PHUONG("Phường"),
    THI_TRAN("Thị trấn"),
    DAC_KHU("Đặc khu");

    private final String prefix;

    UnitKind(String prefix) {
        this.prefix = prefix;
    }

    /** The word a unit's full name begins with, as the acts write it. */
    public String prefix() {
        return prefix;
    }
}
