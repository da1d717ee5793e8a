package vn.saolang.recognition.app;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.Level;
import vn.saolang.territory.Agencies;
import vn.saolang.territory.Agency;
import vn.saolang.territory.AgencyKind;
import vn.saolang.territory.Territory;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitRef;

/** Names of the bodies on the papers, as they are on the paper's day. */
@Component
public class Offices {

    private static final String MINISTRY = "Bộ Nông nghiệp và Môi trường";

    private final Territory territory;
    private final Agencies agencies;

    Offices(Territory territory, Agencies agencies) {
        this.territory = territory;
        this.agencies = agencies;
    }

    /** "tỉnh Thái Nguyên", as it stands within a sentence. */
    public String province(String scope) {
        Unit unit = territory.get(UnitRef.parse(scope));
        return unit.kind().prefix().toLowerCase(java.util.Locale.of("vi"))
                + unit.name().substring(unit.kind().prefix().length());
    }

    /** The place papers are issued at: "Thái Nguyên" or "Hà Nội". */
    public String place(String scope) {
        return Level.ofScope(scope) == Level.CENTRAL
                ? "Hà Nội"
                : territory.get(UnitRef.parse(scope)).bareName();
    }

    /** Who issues: the people's committee or the ministry. */
    public String issuer(String scope) {
        return Level.ofScope(scope) == Level.CENTRAL ? MINISTRY : "Ủy ban nhân dân " + province(scope);
    }

    /** Who decides: "Chủ tịch UBND tỉnh Thái Nguyên" or the Minister. */
    public String signerTitle(String scope, @SuppressWarnings("unused") LocalDate day) {
        return Level.ofScope(scope) == Level.CENTRAL ? "Bộ trưởng " + MINISTRY : "Chủ tịch UBND " + province(scope);
    }

    /** Lines above the signature. */
    public List<String> signature(String scope) {
        return Level.ofScope(scope) == Level.CENTRAL ? List.of("BỘ TRƯỞNG") : List.of("CHỦ TỊCH");
    }

    /** The body that prepares and gives notice (cơ quan tham mưu quản lý OCOP) on that day. */
    public String office(String scope, LocalDate day) {
        if (Level.ofScope(scope) == Level.CENTRAL) {
            return agencies.central(day).stream()
                    .filter(one -> one.kind() == AgencyKind.COORDINATION_OFFICE)
                    .map(Agency::name)
                    .findFirst()
                    .orElse(MINISTRY);
        }
        return agencies.of(UnitRef.parse(scope), AgencyKind.COORDINATION_OFFICE, day)
                .map(Agency::name)
                .orElse("Cơ quan tham mưu quản lý OCOP " + province(scope));
    }

    /** What follows the number of a decision: "QĐ-UBND" or "QĐ-BNNMT". */
    public String decisionSymbol(String scope) {
        return Level.ofScope(scope) == Level.CENTRAL ? "QĐ-BNNMT" : "QĐ-UBND";
    }
}
