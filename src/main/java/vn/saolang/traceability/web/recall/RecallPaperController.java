package vn.saolang.traceability.web.recall;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
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
import vn.saolang.papers.lot.RecallCalls;
import vn.saolang.papers.web.PaperAnswer;
import vn.saolang.traceability.app.recall.RecallQueries;
import vn.saolang.traceability.web.file.LotWords;

/** The call list of a recall, on paper and as a table. */
@Controller
class RecallPaperController {

    private final RecallQueries recalls;
    private final LotWords words;

    RecallPaperController(RecallQueries recalls, LotWords words) {
        this.recalls = recalls;
        this.words = words;
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/recalls/{id}/calls.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable UUID id) {
        RecallQueries.Seen seen = recalls.get(actor, id);
        String caller = recalls.callerOf(seen.recall(), seen.lot());
        List<RecallCalls.Line> lines = new ArrayList<>();
        for (RecallQueries.Call call : recalls.calls(actor, seen)) {
            String unit = call.goods().lot().unit();
            lines.add(new RecallCalls.Line(
                    call.place(),
                    call.who(),
                    call.address(),
                    call.phone(),
                    call.goods().lot().code(),
                    words.quantity(call.goods().sent(), unit),
                    words.quantity(call.goods().open(), unit)));
        }
        RecallCalls paper = new RecallCalls(
                seen.lot().itemName(),
                seen.lot().code(),
                caller.equals("VN") ? words.said("traceability.recall.ministry") : caller,
                VietnamTime.dateOf(seen.recall().startedAt()),
                words.said(seen.recall().reason().key()),
                seen.recall().finding(),
                seen.recall().advice(),
                lines);
        return PaperAnswer.of(paper.paper(), "pdf");
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/recalls/{id}/calls.csv")
    ResponseEntity<byte[]> csv(Actor actor, @PathVariable UUID id) {
        RecallQueries.Seen seen = recalls.get(actor, id);
        StringBuilder out = new StringBuilder(
                "\uFEFFplace_code,place,who,address,phone,item,lot,unit,sent,returned,destroyed,sold,open\r\n");
        for (RecallQueries.Call call : recalls.calls(actor, seen)) {
            out.append(List.of(
                                    call.goods().place().code(),
                                    call.place(),
                                    call.who(),
                                    call.address(),
                                    call.phone(),
                                    call.goods().lot().itemName(),
                                    call.goods().lot().code(),
                                    call.goods().lot().unit(),
                                    call.goods().sent().toPlainString(),
                                    call.goods().returned().toPlainString(),
                                    call.goods().destroyed().toPlainString(),
                                    call.goods().sold().toPlainString(),
                                    call.goods().open().toPlainString())
                            .stream()
                            .map(LotWords::cell)
                            .collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"recall-" + id + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(out.toString().getBytes(StandardCharsets.UTF_8));
    }
}
