package vn.saolang.stamp.web.ledger;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.stamp.OrderId;
import vn.saolang.stamp.app.ledger.RollFile;
import vn.saolang.stamp.model.ledger.Move;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.goods.PackedLot;

/** The ledger of a roll as a table to take away. */
@Controller
class LedgerFileController {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("moved_at", "from", "to", "stamps", "before", "after", "lot", "cause", "note")
            .get();

    private final RollFile rolls;

    LedgerFileController(RollFile rolls) {
        this.rolls = rolls;
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/stamps/orders/{id}/ledger.csv")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable String id) {
        List<Move> lines = rolls.lines(actor, OrderId.parse(id));
        Map<LotId, PackedLot> lots = rolls.named(
                lines.stream().map(Move::lot).filter(Objects::nonNull).collect(Collectors.toSet()));
        StringWriter out = new StringWriter().append('\uFEFF');
        try (CSVPrinter table = new CSVPrinter(out, FORMAT)) {
            for (Move move : lines) {
                PackedLot lot = move.lot() == null ? null : lots.get(move.lot());
                table.printRecord(
                        move.at().atZone(VietnamTime.ZONE).toOffsetDateTime(),
                        move.from(),
                        move.to(),
                        move.size(),
                        move.before() == null ? "" : move.before(),
                        move.after(),
                        lot == null ? "" : cell(lot.code()),
                        move.cause() == null ? "" : move.cause(),
                        cell(move.note()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"stamp-ledger-"
                                + lines.stream().map(Move::order).findFirst().orElse(0) + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(out.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What a spreadsheet would take for a formula gets an apostrophe in front. */
    private static String cell(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
