package vn.saolang.evaluation.app.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.model.council.Decision;
import vn.saolang.papers.Issue;
import vn.saolang.territory.Territory;
import vn.saolang.territory.UnitRef;

/** In whose name a level's papers are written. Paper text is Vietnamese whatever the reader's language. */
@Component
public class Letterhead {

    private final Territory territory;

    Letterhead(Territory territory) {
        this.territory = territory;
    }

    static boolean central(String scope) {
        return Level.ofScope(scope) == Level.CENTRAL;
    }

    /** "tỉnh Thái Nguyên". */
    private String province(String scope) {
        String name = territory.get(UnitRef.parse(scope)).name();
        return name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1);
    }

    /** Who decides. */
    String decider(String scope) {
        return central(scope)
                ? "Bộ trưởng Bộ Nông nghiệp và Môi trường"
                : "Chủ tịch Ủy ban nhân dân " + province(scope);
    }

    /** The office that serves the council. */
    String office(String scope) {
        return central(scope) ? "Cơ quan tham mưu quản lý OCOP của Bộ" : "Cơ quan tham mưu quản lý OCOP cấp tỉnh";
    }

    /** Head and signature of a decision; what is not entered stays dotted. */
    Issue decision(String scope, Decision decision) {
        String number = decision.number();
        int stroke = number == null ? -1 : number.indexOf('/');
        String symbol = central(scope) ? "QĐ-BNNMT" : "QĐ-UBND";
        return new Issue(
                null,
                central(scope) ? "Bộ Nông nghiệp và Môi trường" : "Ủy ban nhân dân " + province(scope),
                number == null || stroke < 0 ? number : number.substring(0, stroke),
                number == null || stroke < 0 ? symbol : number.substring(stroke + 1),
                place(scope),
                decision.date(),
                List.of(central(scope) ? "BỘ TRƯỞNG" : "CHỦ TỊCH"),
                decision.signedBy());
    }

    /** Head of a report of the agency. */
    Issue agency(String scope, Decision issue) {
        String number = issue.number();
        int stroke = number == null ? -1 : number.indexOf('/');
        return new Issue(
                central(scope) ? "Bộ Nông nghiệp và Môi trường" : "Ủy ban nhân dân " + province(scope),
                office(scope),
                number == null || stroke < 0 ? number : number.substring(0, stroke),
                number == null || stroke < 0 ? "BC-OCOP" : number.substring(stroke + 1),
                place(scope),
                issue.date(),
                List.of("THỦ TRƯỞNG CƠ QUAN"),
                issue.signedBy());
    }

    /** Head of a letter of the province. */
    Issue letter(String scope, String number, String symbol, java.time.LocalDate day) {
        return new Issue(
                null,
                "Ủy ban nhân dân " + province(scope),
                number,
                symbol,
                place(scope),
                day,
                List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
                null);
    }

    /** Head of a paper of the council itself. */
    public Issue council(String scope, String council, @Nullable String place, java.time.@Nullable LocalDate date) {
        String parent = central(scope) ? "Bộ Nông nghiệp và Môi trường" : "Ủy ban nhân dân " + province(scope);
        return new Issue(parent, council, null, "BB-HĐ", place, date, List.of(), null);
    }

    /** Head of a paper that a council issues before its meeting; number and day stay dotted. @param symbol such as GM-HĐ */
    public Issue meeting(String scope, String council, String symbol) {
        Issue head = council(scope, council, place(scope), null);
        return new Issue(
                head.parentOrgan(), head.organ(), null, symbol, head.place(), null, head.authority(), head.signer());
    }

    private String place(String scope) {
        return central(scope)
                ? "Hà Nội"
                : territory.get(UnitRef.parse(scope)).name().replaceFirst("^(Tỉnh|Thành phố) ", "");
    }
}
