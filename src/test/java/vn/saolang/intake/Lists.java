package vn.saolang.intake;

import java.util.ArrayList;
import java.util.List;
import vn.saolang.files.SheetFile;

/** Lists of producers as offices write them. */
public final class Lists {

    static final List<String> HEADS = List.of(
            "Tên chủ thể",
            "Loại hình",
            "Xã, phường",
            "Số đăng ký",
            "Ngày đăng ký",
            "Điện thoại",
            "Giới tính",
            "Dân tộc");

    private Lists() {}

    @SafeVarargs
    static byte[] of(List<String>... lines) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADS);
        rows.addAll(List.of(lines));
        return SheetFile.xlsx(rows, List.of(), "");
    }

    static List<String> line(String name, String kind, String commune, String number) {
        return List.of(name, kind, commune, number, "", "", "", "");
    }

    /** So many producers with numbers of their own, strewn over the communes. */
    public static byte[] many(int lines, String mark, List<String> communes) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADS);
        for (int at = 0; at < lines; at++) {
            rows.add(List.of(
                    "Hộ sản xuất mẫu " + mark + " " + at,
                    at % 5 == 0 ? "HTX" : "Hộ kinh doanh",
                    communes.get(at % communes.size()),
                    mark + "-" + at,
                    "15/03/2019",
                    "0912345678",
                    at % 2 == 0 ? "Nữ" : "Nam",
                    at % 3 == 0 ? "Tày" : "Kinh"));
        }
        return SheetFile.xlsx(rows, List.of(), "");
    }
}
