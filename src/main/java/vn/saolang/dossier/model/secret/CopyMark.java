package vn.saolang.dossier.model.secret;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.VietnamTime;

/** What stands on each page of a council's copy. Printed on papers, so Vietnamese. */
public final class CopyMark {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private CopyMark() {}

    /** Three lines: for whom, by whom read, when in Viet Nam. */
    public static List<String> of(Actor reader, Instant at) {
        return List.of("BẢN SAO CHO HỘI ĐỒNG", reader.name(), MOMENT.format(at.atZone(VietnamTime.ZONE)));
    }
}
