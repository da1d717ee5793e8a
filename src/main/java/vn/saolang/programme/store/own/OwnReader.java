package vn.saolang.programme.store.own;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.saolang.programme.OfficeLevel;
import vn.saolang.programme.Programme;
import vn.saolang.programme.StepRule;
import vn.saolang.programme.model.own.OwnProgramme;

/** Joins what a province wrote to what it took over from an earlier programme. Targets, money and deadlines are never taken over. */
public final class OwnReader {

    private OwnReader() {}

    /** @param base the programme it was copied from */
    public static Programme read(OwnProgramme own, Programme base) {
        String source = own.actNumber();
        return new Programme(
                own.code(),
                own.name(),
                own.province(),
                base.provinceName(),
                new Programme.Period(own.from(), own.to(), List.of(own.from() + "-" + own.to()), source),
                List.of(new Programme.Basis(own.actNumber(), own.actDay().toString(), own.actIssuer(), own.name(), "")),
                base.groups(),
                List.of(),
                own.steps().stream()
                        .sorted(java.util.Comparator.comparing(OwnProgramme.Step::step))
                        .map(one -> rule(one, base.step(one.step()), source))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                base.supportKinds(),
                base.trainingContents(),
                base.reporting(),
                base.bodies(),
                base.duties(),
                null,
                List.of(new Programme.Note(
                        "Nhóm sản phẩm, bộ máy, nhiệm vụ, nội dung hỗ trợ và tập huấn lấy từ: " + base.name(), source)),
                true);
    }

    private static StepRule rule(OwnProgramme.Step own, StepRule base, String source) {
        Map<OfficeLevel, Integer> months = new EnumMap<>(OfficeLevel.class);
        if (own.province() != null) months.put(OfficeLevel.PROVINCE, own.province());
        if (own.commune() != null) months.put(OfficeLevel.COMMUNE, own.commune());
        StepRule.When when = months.isEmpty() ? StepRule.When.ALL_YEAR : StepRule.When.MONTHS;
        return new StepRule(own.step(), base.name(), when, months, base.responsible(), base.minimumStars(), source);
    }
}
