package vn.saolang.stamp.web.statistics;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.stamp.app.log.LogPolicy;
import vn.saolang.stamp.app.statistics.ScanStatistics;
import vn.saolang.stamp.model.scan.Cell;
import vn.saolang.stamp.model.statistics.Period;
import vn.saolang.stamp.store.statistics.StatisticsStore.Line;
import vn.saolang.traceability.ItemId;

/** How often stamps were scanned, when, about where, and what it told. */
@Controller
class StatisticsController {

    private final ScanStatistics statistics;
    private final LogPolicy policy;
    private final VietnamTime time;

    StatisticsController(ScanStatistics statistics, LogPolicy policy, VietnamTime time) {
        this.statistics = statistics;
        this.policy = policy;
        this.time = time;
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/stamps/statistics")
    StatisticsPage show(
            Actor actor,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String producer,
            @RequestParam(defaultValue = "") String item) {
        Period period = Period.of(from, to, time.today());
        return new StatisticsPage(statistics.of(actor, period, producer(producer), item(item)), policy.today());
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/stamps/statistics.csv")
    ResponseEntity<byte[]> csv(
            Actor actor,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String producer,
            @RequestParam(defaultValue = "") String item) {
        Period period = Period.of(from, to, time.today());
        List<Line> lines = statistics.lines(actor, period, producer(producer), item(item));
        StringBuilder out =
                new StringBuilder("\uFEFFday,item,latitude,longitude,nearest_province,channel,verdict,scans\r\n");
        lines.forEach(line -> append(out, line));
        String name = "scans-" + period.from() + "-" + period.to() + ".csv";
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .body(out.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The middle of the square, as the log knows no more. */
    private void append(StringBuilder out, Line line) {
        Cell cell = line.cell();
        out.append(line.day()).append(',').append(line.item().value()).append(',');
        if (cell == null) {
            out.append(",,,");
        } else {
            out.append(cell.latitude())
                    .append(',')
                    .append(cell.longitude())
                    .append(",\"")
                    .append(statistics.near(cell))
                    .append("\",");
        }
        out.append(line.channel())
                .append(',')
                .append(line.verdict())
                .append(',')
                .append(line.scans());
        out.append("\r\n");
    }

    private static @Nullable EntityId producer(String text) {
        return text.isBlank() ? null : EntityId.parse(text);
    }

    private static @Nullable ItemId item(String text) {
        return text.isBlank() ? null : ItemId.parse(text);
    }
}
